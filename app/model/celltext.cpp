// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "model/celltext.h"

#include "model/oneline.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace coffer {

namespace {

/// The context under which translators find the words of cells.
struct Cell
{
    Q_DECLARE_TR_FUNCTIONS(Cell)
};

QString keyText(const Entry &entry, int listRow)
{
    const bool nameless = entry.state == EntryState::Unreadable && entry.key.isEmpty();
    return nameless ? Cell::tr("Unreadable entry #%L1").arg(listRow + 1) : oneLine(entry.key);
}

QString valueText(EntryState state, qsizetype size)
{
    const int bytes = static_cast<int>(size);
    switch (state) {
    case EntryState::Text:
        return size == 0 ? Cell::tr("Empty") : QString(8, QChar(0x2022));
    case EntryState::Binary:
        return Cell::tr("Binary \u00b7 %Ln byte(s)", nullptr, bytes);
    case EntryState::Encrypted:
        return Cell::tr("Encrypted \u00b7 %Ln byte(s)", nullptr, bytes);
    case EntryState::NotBase64:
        return Cell::tr("Not base64");
    case EntryState::Unreadable:
        return Cell::tr("Unreadable");
    }
    Q_UNREACHABLE();
}

QString valueMeaning(EntryState state, qsizetype size, const QByteArray &field)
{
    const int bytes = static_cast<int>(size);
    switch (state) {
    case EntryState::Text:
        return size == 0 ? Cell::tr("The value is empty.")
                         : Cell::tr("Hidden text of %Ln byte(s).", nullptr, bytes);
    case EntryState::Binary:
        return Cell::tr("%Ln byte(s) that are not text.", nullptr, bytes);
    case EntryState::Encrypted:
        return Cell::tr("The server sent ciphertext of %Ln byte(s). Only the core instance's "
                        "pipelines can read it.",
                        nullptr, bytes);
    case EntryState::NotBase64:
        return Cell::tr("The server sent a value that is not base64, so it cannot be decoded.");
    case EntryState::Unreadable:
        return Cell::tr("The server sent this entry without a usable \u201c%1\u201d.")
            .arg(QString::fromLatin1(field));
    }
    Q_UNREACHABLE();
}

QString timeText(qint64 time, const QByteArray &words)
{
    if (time == unknownTime) {
        return words.isEmpty() ? Cell::tr("Unknown") : oneLine(words);
    }
    return relativeTime(time, QDateTime::currentMSecsSinceEpoch());
}

QString timeMeaning(qint64 time)
{
    QString text = exactTime(time);
    return time == unknownTime
        ? text
        : text.replace(QLatin1Char(' '), QChar(QChar::Nbsp)); // each in one line
}

// Tool tips read text that begins like HTML as HTML; keys come from the server.
QString plainToolTip(const QString &text)
{
    return QStringLiteral("<p style=\"white-space:pre-wrap\">%1</p>").arg(text.toHtmlEscaped());
}

QString shown(const PageChunk &chunk, std::size_t row, int listRow, Column column)
{
    const Entry entry = chunk.entry(row);
    switch (column) {
    case KeyColumn:
        return keyText(entry, listRow);
    case ValueColumn:
        return valueText(entry.state, chunk.value(row).size());
    case CreatedColumn:
        return timeText(entry.createdAt, chunk.notes(row).createdAt);
    case UpdatedColumn:
        return timeText(entry.updatedAt, chunk.notes(row).updatedAt);
    case IdColumn:
        return entry.id.isNull() ? QString() : entry.id.toString(QUuid::WithoutBraces);
    case ColumnCount:
        break;
    }
    return {};
}

QString explained(const PageChunk &chunk, std::size_t row, int listRow, Column column)
{
    const Entry entry = chunk.entry(row);
    switch (column) {
    case ValueColumn:
        return valueMeaning(entry.state, chunk.value(row).size(), chunk.notes(row).unreadableField);
    case CreatedColumn:
        return timeMeaning(entry.createdAt);
    case UpdatedColumn:
        return timeMeaning(entry.updatedAt);
    default:
        return shown(chunk, row, listRow, column);
    }
}

} // namespace

QString columnTitle(int column)
{
    switch (column) {
    case KeyColumn:
        return Cell::tr("Key");
    case ValueColumn:
        return Cell::tr("Value");
    case CreatedColumn:
        return Cell::tr("Created");
    case UpdatedColumn:
        return Cell::tr("Updated");
    case IdColumn:
        return Cell::tr("ID");
    default:
        return {};
    }
}

QString longText(Column column)
{
    constexpr qsizetype ciphertext = 1024;
    constexpr qint64 elevenMonths = 335LL * 24 * 60 * 60 * 1000;
    switch (column) {
    case ValueColumn:
        return valueText(EntryState::Encrypted, ciphertext);
    case CreatedColumn:
    case UpdatedColumn:
        return relativeTime(0, elevenMonths);
    default:
        return {};
    }
}

QVariant cellData(const PageChunk &chunk, std::size_t row, int listRow, Column column, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return shown(chunk, row, listRow, column);
    case Qt::ToolTipRole:
        return plainToolTip(explained(chunk, row, listRow, column));
    case Qt::AccessibleTextRole:
        return column == ValueColumn ? explained(chunk, row, listRow, column)
                                     : shown(chunk, row, listRow, column);
    case IdRole:
        return chunk.id(row);
    case StateRole:
        return static_cast<int>(chunk.entry(row).state);
    default:
        return {};
    }
}

QString exactTime(qint64 time)
{
    if (time == unknownTime) {
        return Cell::tr("The server sent no date that can be read.");
    }
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(time, Qt::UTC);
    const QDateTime local = utc.toLocalTime();
    const bool isUtc = local.offsetFromUtc() == 0; // and then said once
    // The long format ends with the time zone.
    QString text = QLocale().toString(isUtc ? utc : local, QLocale::LongFormat);
    if (!isUtc) {
        text += utc.toString(QStringLiteral("\nyyyy-MM-dd HH:mm:ss 'UTC'"));
    }
    return text;
}

QString relativeTime(qint64 time, qint64 now)
{
    constexpr qint64 minute = 60'000;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    const qint64 age = now - time;
    const auto whole = [age](qint64 unit) { return static_cast<int>(age / unit); };
    if (age < -minute) { // a clock is wrong, here or there: say what the server said
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(time), QLocale::ShortFormat);
    }
    if (age < minute) {
        return Cell::tr("just now");
    }
    if (age < hour) {
        return Cell::tr("%n minute(s) ago", nullptr, whole(minute));
    }
    if (age < day) {
        return Cell::tr("%n hour(s) ago", nullptr, whole(hour));
    }
    if (age < 30 * day) {
        return Cell::tr("%n day(s) ago", nullptr, whole(day));
    }
    if (age < 365 * day) {
        return Cell::tr("%n month(s) ago", nullptr, whole(30 * day));
    }
    return Cell::tr("%n year(s) ago", nullptr, whole(365 * day));
}

} // namespace coffer
