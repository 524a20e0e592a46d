// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/rowtext.h"

#include "model/secretsmodel.h"
#include "model/utf8.h"

#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace coffer::ui {

namespace {

QString escaped(QByteArrayView utf8)
{
    QString text = fromUtf8(utf8).text;
    text.replace(u'\\', R"(\\)"_L1);
    text.replace(u'\t', R"(\t)"_L1);
    text.replace(u'\n', R"(\n)"_L1);
    text.replace(u'\r', R"(\r)"_L1);
    return text;
}

// As the API writes it, so that a spreadsheet can sort by it.
QString timeText(qint64 time, const QByteArray &words)
{
    return time == unknownTime
        ? escaped(words)
        : QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).toString(Qt::ISODateWithMs);
}

} // namespace

QString rowHead()
{
    return u"key\tcreatedAt\tupdatedAt\tid"_s;
}

QString rowText(const SecretsModel &model, int row)
{
    const Place place = model.secretAt(row);
    const Entry entry = place.chunk.entry(place.row);
    const EntryNotes notes = place.chunk.notes(place.row);
    const QString id = entry.id.isNull() ? QString() : entry.id.toString(QUuid::WithoutBraces);
    return QStringList{escaped(entry.key), timeText(entry.createdAt, notes.createdAt),
                       timeText(entry.updatedAt, notes.updatedAt), id}
        .join(u'\t');
}

} // namespace coffer::ui
