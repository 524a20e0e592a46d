// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/rownews.h"

#include "model/celltext.h"
#include "model/oneline.h"
#include "ui/errortext.h"

#include <QCoreApplication>
#include <QDateTime>

namespace coffer::ui {

namespace {

/// The context under which translators find these words.
struct News
{
    Q_DECLARE_TR_FUNCTIONS(News)
};

QString changeText(const KnownSecret &known, const Entry &now)
{
    const QString key = oneLine(known.key);
    QString text = now.updatedAt == unknownTime
        ? News::tr("\u201c%1\u201d was changed after this list was read.").arg(key)
        : News::tr("\u201c%1\u201d was changed after this list was read: %2.")
              .arg(key, relativeTime(now.updatedAt, QDateTime::currentMSecsSinceEpoch()));
    if (now.key != known.key) {
        text +=
            QLatin1Char(' ') + News::tr("It is called \u201c%1\u201d now.").arg(oneLine(now.key));
    }
    return text;
}

} // namespace

bool isSameTime(qint64 one, qint64 other)
{
    constexpr qint64 second = 1000;
    const bool isCut = one % second == 0 || other % second == 0;
    return one == other || (isCut && one / second == other / second);
}

KnownSecret KnownSecret::of(const PageChunk &chunk, std::size_t row)
{
    const Entry entry = chunk.entry(row);
    return {entry.id, entry.key.toByteArray(), entry.updatedAt, entry.state,
            chunk.value(row).size()};
}

RowNews newsOf(const KnownSecret &known, const RowReading &reading)
{
    if (const auto *found = std::get_if<RowFound>(&reading)) {
        const Entry now = found->entry();
        const bool isSame = now.updatedAt == known.updatedAt && now.key == known.key;
        return isSame ? RowNews{} : RowNews{RowNews::Kind::Changed, changeText(known, now)};
    }
    if (std::holds_alternative<RowGone>(reading)) {
        return {RowNews::Kind::Gone, News::tr("The secret is no longer on the server.")};
    }
    if (const auto *unread = std::get_if<RowUnread>(&reading)) {
        return {RowNews::Kind::Unknown,
                News::tr("It is not known whether somebody has changed it: it could not be read "
                         "again. %1")
                    .arg(errorText(unread->error).together())};
    }
    return {RowNews::Kind::Unknown,
            News::tr("It is not known whether somebody has changed it: it is not where it was in "
                     "the list.")};
}

QString newsOf(const std::vector<KnownSecret> &known, const std::vector<RowReading> &readings)
{
    constexpr qsizetype mostNamed = 3;
    QStringList changed;
    int gone = 0;
    int unknown = 0;
    for (std::size_t row = 0; row < known.size(); ++row) {
        const RowNews news = newsOf(known[row], readings[row]);
        changed += news.kind == RowNews::Kind::Changed ? QStringList(news.text) : QStringList();
        gone += news.kind == RowNews::Kind::Gone ? 1 : 0;
        unknown += news.kind == RowNews::Kind::Unknown ? 1 : 0;
    }
    QStringList sentences = changed.mid(0, mostNamed);
    if (const auto more = static_cast<int>(changed.size() - sentences.size()); more > 0) {
        sentences += News::tr("%Ln more were changed as well.", nullptr, more);
    }
    if (gone > 0) {
        sentences += News::tr("%Ln of them are no longer on the server.", nullptr, gone);
    }
    if (unknown > 0) {
        sentences +=
            News::tr("It is not known whether somebody has changed %Ln of them: they could "
                     "not be read again.",
                     nullptr, unknown);
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace coffer::ui
