// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "model/celltext.h"
#include "model/oneline.h"
#include "support/chunks.h"

#include <QDateTime>
#include <QLocale>
#include <QTest>

using namespace coffer;
using coffer::test::chunkOf;
using coffer::test::idOf;
using coffer::test::Row;

namespace {

const QString bullets(8, QChar(0x2022));
const QString ellipsis(QChar(0x2026));

QVariant cell(const Row &row, Column column, int role = Qt::DisplayRole)
{
    return cellData(*chunkOf({row}), 0, 0, column, role);
}

// What a tool tip shows, and that nothing in it is read as markup but our own paragraph.
QString plainTip(const QVariant &tip)
{
    const QString begin = QStringLiteral("<p style=\"white-space:pre-wrap\">");
    const QString end = QStringLiteral("</p>");
    const QString html = tip.toString();
    if (!html.startsWith(begin) || !html.endsWith(end)) {
        return QStringLiteral("not a paragraph: ") + html;
    }
    QString text = html.sliced(begin.size()).chopped(end.size());
    if (text.contains(QLatin1Char('<')) || text.contains(QLatin1Char('>'))) {
        return QStringLiteral("markup: ") + html;
    }
    return text.replace(QStringLiteral("&lt;"), QStringLiteral("<"))
        .replace(QStringLiteral("&gt;"), QStringLiteral(">"))
        .replace(QStringLiteral("&quot;"), QStringLiteral("\""))
        .replace(QStringLiteral("&amp;"), QStringLiteral("&"));
}

bool hasLoneSurrogate(const QString &text)
{
    const QList<uint> points = text.toUcs4();
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()), points.size())
        != text
        || !text.isValidUtf16();
}

} // namespace

/// Holds what cells say to the words, and to never giving a value away.
class TestCellText final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void wordsForValues_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("explained");
        const auto add = [](const char *name, EntryState state, const QByteArray &value,
                            const QString &shown, const QString &explained) {
            QTest::newRow(name) << static_cast<int>(state) << value << shown << explained;
        };
        add("text", EntryState::Text, "abc", bullets, QStringLiteral("Hidden text of 3 byte(s)."));
        add("long text", EntryState::Text, QByteArray(5000, 'x'), bullets,
            QStringLiteral("Hidden text of 5000 byte(s)."));
        add("empty", EntryState::Text, "", QStringLiteral("Empty"),
            QStringLiteral("The value is empty."));
        add("binary", EntryState::Binary, QByteArray("\xff\x00", 2),
            QStringLiteral("Binary · 2 byte(s)"), QStringLiteral("2 byte(s) that are not text."));
        add("encrypted", EntryState::Encrypted, QByteArray(256, '\xfe'),
            QStringLiteral("Encrypted · 256 byte(s)"),
            QStringLiteral("The server sent ciphertext of 256 byte(s). Only the core instance's "
                           "pipelines can read it."));
        add("not base64", EntryState::NotBase64, "%%%", QStringLiteral("Not base64"),
            QStringLiteral("The server sent a value that is not base64, so it cannot be "
                           "decoded."));
        add("unreadable", EntryState::Unreadable, "", QStringLiteral("Unreadable"),
            QStringLiteral("The server sent this entry without a usable “key”."));
    }
    void wordsForValues()
    {
        QFETCH(int, state);
        QFETCH(QByteArray, value);
        QFETCH(QString, shown);
        QFETCH(QString, explained);
        const Row row{idOf(1), "KEY", value, EntryState(state), 0, 0, {"", "", "key"}};
        QCOMPARE(cell(row, ValueColumn).toString(), shown);
        QCOMPARE(plainTip(cell(row, ValueColumn, Qt::ToolTipRole)), explained);
        QCOMPARE(cell(row, ValueColumn, Qt::AccessibleTextRole).toString(), explained);
        QCOMPARE(cell(row, KeyColumn, StateRole).toInt(), state);
    }

    void identifiesRows()
    {
        const Row row{idOf(7), "KEY"};
        QCOMPARE(cell(row, IdColumn).toString(), idOf(7).toString(QUuid::WithoutBraces));
        QCOMPARE(cell(row, ValueColumn, IdRole).toUuid(), idOf(7));
        const Row nameless{QUuid(), "", "", EntryState::Unreadable};
        QCOMPARE(cell(nameless, IdColumn).toString(), QString());
        QVERIFY(cell(nameless, IdColumn, IdRole).toUuid().isNull());
    }

    void namesUnreadableEntriesByTheirPlace()
    {
        const auto chunk = chunkOf({{QUuid(), "", "", EntryState::Unreadable},
                                    {idOf(1), "GOOD_KEY", "", EntryState::Unreadable}});
        QCOMPARE(cellData(*chunk, 0, 41, KeyColumn, Qt::DisplayRole).toString(),
                 QStringLiteral("Unreadable entry #42"));
        QCOMPARE(cellData(*chunk, 1, 42, KeyColumn, Qt::DisplayRole).toString(),
                 QStringLiteral("GOOD_KEY"));
    }

    void writesHiddenCharactersOut_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QString>("shown");
        const auto add = [](const char *name, const QByteArray &key, const char *shown) {
            QTest::newRow(name) << key << QString::fromUtf8(shown);
        };
        // The escapes are the point here.
        // NOLINTBEGIN(misc-misleading-bidirectional,modernize-raw-*)
        add("plain", "API_KEY", "API_KEY");
        add("other scripts", "clé_ключ_鍵_😀", "clé_ключ_鍵_😀");
        add("right to left", "מפתח", "מפתח");
        add("empty", "", "");
        add("line feed", "A\nB", "A\\u{A}B");
        add("carriage return", "A\r\nB", "A\\u{D}\\u{A}B");
        add("tab", "A\tB", "A\\u{9}B");
        add("NUL", QByteArray("A\0B", 3), "A\\u{0}B");
        add("escape", "\x1b[31mA", "\\u{1B}[31mA");
        add("delete", "A\x7f", "A\\u{7F}");
        add("C1 control", "A\u0085B", "A\\u{85}B");
        add("line separator", "A\u2028B\u2029C", "A\\u{2028}B\\u{2029}C");
        add("override", "A\u202EYEK\u202C", "A\\u{202E}YEK\\u{202C}");
        add("isolates", "\u2066A\u2067B\u2068C\u2069", "\\u{2066}A\\u{2067}B\\u{2068}C\\u{2069}");
        add("marks", "\u200EA\u200FB\u061CC", "\\u{200E}A\\u{200F}B\\u{61C}C");
        add("zero width space", "A\u200BB", "A\\u{200B}B");
        add("joiners", "A\u200CB\u200DC\u2060D", "A\\u{200C}B\\u{200D}C\\u{2060}D");
        add("soft hyphen", "A\u00ADB", "A\\u{AD}B");
        add("byte order mark first", "\uFEFFA", "\\u{FEFF}A");
        add("byte order mark inside", "A\uFEFFB", "A\\u{FEFF}B");
        add("tag letters", "A\U000E0041B", "A\\u{E0041}B");
        add("no UTF-8", "A\xFF", "A\uFFFD");
        // NOLINTEND(misc-misleading-bidirectional,modernize-raw-*)
    }
    void writesHiddenCharactersOut()
    {
        QFETCH(QByteArray, key);
        QFETCH(QString, shown);
        QCOMPARE(oneLine(key), shown);
        const Row row{idOf(1), key};
        QCOMPARE(cell(row, KeyColumn).toString(), shown);
        QCOMPARE(plainTip(cell(row, KeyColumn, Qt::ToolTipRole)), shown);
    }

    void cutsLongKeys_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QString>("shown");
        const auto run = [](qsizetype count) { return QByteArray(count, 'a'); };
        const auto text = [](qsizetype count) { return QString(count, QLatin1Char('a')); };
        QTest::newRow("fits") << run(511) << text(511);
        QTest::newRow("just fits") << run(512) << text(512);
        QTest::newRow("one too long") << run(513) << text(512) + ellipsis;
        QTest::newRow("1 MiB") << run(1 << 20) << text(512) + ellipsis;
        QTest::newRow("pair fits") << run(510) + "😀" << text(510) + QStringLiteral("😀");
        QTest::newRow("pair across") << run(511) + "😀" << text(511) + ellipsis;
        QTest::newRow("pairs") << QByteArray("😀").repeated(600)
                               << QStringLiteral("😀").repeated(256) + ellipsis;
        QTest::newRow("odd pairs")
            << "a" + QByteArray("😀").repeated(600)
            << QStringLiteral("a") + QStringLiteral("😀").repeated(255) + ellipsis;
        QTest::newRow("threes") << QByteArray("鍵").repeated(1 << 18)
                                << QStringLiteral("鍵").repeated(512) + ellipsis;
        QTest::newRow("escape fits") << run(507) + "\n" << text(507) + QStringLiteral("\\u{A}");
        QTest::newRow("escape across") << run(508) + "\n" << text(508) + ellipsis;
        QTest::newRow("escapes") << QByteArray(1 << 20, '\n')
                                 << QStringLiteral("\\u{A}").repeated(102) + ellipsis;
    }
    void cutsLongKeys()
    {
        QFETCH(QByteArray, key);
        QFETCH(QString, shown);
        const QString line = oneLine(key);
        QCOMPARE(line, shown);
        QVERIFY(!hasLoneSurrogate(line));
    }

    // Wherever a sequence of 1 to 4 bytes falls on the cut, no half of it is shown.
    void neverShowsHalfACharacter()
    {
        for (const QByteArray &unit : {QByteArray("é"), QByteArray("鍵"), QByteArray("😀")}) {
            for (int shift = 0; shift < 8; ++shift) {
                const QString line = oneLine(QByteArray(shift, 'a') + unit.repeated(2100));
                QVERIFY(!hasLoneSurrogate(line));
                QVERIFY(!line.contains(QChar::ReplacementCharacter));
                QVERIFY(line.endsWith(ellipsis));
            }
        }
    }

    void saysHowLongAgo_data()
    {
        QTest::addColumn<qint64>("age");
        QTest::addColumn<QString>("words");
        constexpr qint64 minute = 60'000;
        constexpr qint64 hour = 60 * minute;
        constexpr qint64 day = 24 * hour;
        const auto add = [](qint64 age, const char *words) {
            QTest::addRow("%lld ms", age) << age << QString::fromUtf8(words);
        };
        add(-minute, "just now");
        add(-1, "just now");
        add(0, "just now");
        add(minute - 1, "just now");
        add(minute, "1 minute(s) ago");
        add(2 * minute - 1, "1 minute(s) ago");
        add(hour - 1, "59 minute(s) ago");
        add(hour, "1 hour(s) ago");
        add(day - 1, "23 hour(s) ago");
        add(day, "1 day(s) ago");
        add(30 * day - 1, "29 day(s) ago");
        add(30 * day, "1 month(s) ago");
        add(365 * day - 1, "12 month(s) ago");
        add(365 * day, "1 year(s) ago");
        add(730 * day - 1, "1 year(s) ago");
        add(18'250 * day, "50 year(s) ago");
    }
    void saysHowLongAgo()
    {
        QFETCH(qint64, age);
        QFETCH(QString, words);
        constexpr qint64 now = 1'780'000'000'000;
        QCOMPARE(relativeTime(now - age, now), words);
    }

    void saysTheDateOfWhatIsToCome()
    {
        constexpr qint64 now = 1'780'000'000'000;
        constexpr qint64 later = now + 60'001;
        QCOMPARE(relativeTime(later, now),
                 QLocale().toString(QDateTime::fromMSecsSinceEpoch(later), QLocale::ShortFormat));
    }

    void explainsTimes_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("said");
        QTest::newRow("elsewhere") << QByteArray("XYZ-2")
                                   << QStringLiteral("Thursday, 2 January 2025 05:04:05 XYZ\n"
                                                     "2025-01-02 03:04:05 UTC");
        QTest::newRow("UTC") << QByteArray("UTC0")
                             << QStringLiteral("Thursday, 2 January 2025 03:04:05 UTC");
    }
    void explainsTimes()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QString, said);
        const QByteArray zoneBefore = qgetenv("TZ");
        const auto setZone = [](const QByteArray &name) {
            name.isEmpty() ? qunsetenv("TZ") : qputenv("TZ", name);
        };
        setZone(zone);
        const auto restore = qScopeGuard([&] { setZone(zoneBefore); });
        const qint64 time = QDateTime({2025, 1, 2}, {3, 4, 5}, Qt::UTC).toMSecsSinceEpoch();
        const Row row{idOf(1), "K", "", EntryState::Text, time, unknownTime};
        const QString tip = plainTip(cell(row, CreatedColumn, Qt::ToolTipRole));
        QVERIFY2(!tip.contains(QLatin1Char(' ')), qPrintable(tip)); // where it would be broken
        QString words = tip;
        words.replace(QChar(QChar::Nbsp), QLatin1Char(' '));
        QCOMPARE(words, said);
        QVERIFY(plainTip(cell(row, UpdatedColumn, Qt::ToolTipRole)) != tip);
    }

    void showsUnknownDatesInTheServersWords()
    {
        Row row{idOf(1), "K"};
        QCOMPARE(cell(row, CreatedColumn).toString(), QStringLiteral("Unknown"));
        QCOMPARE(cell(row, UpdatedColumn).toString(), QStringLiteral("Unknown"));
        row.notes = {"next\nTuesday", "2025-01-02 <b>soon</b>", ""};
        QCOMPARE(cell(row, CreatedColumn).toString(), QStringLiteral("next\\u{A}Tuesday"));
        QCOMPARE(cell(row, UpdatedColumn).toString(), QStringLiteral("2025-01-02 <b>soon</b>"));
        for (const Column column : {CreatedColumn, UpdatedColumn}) {
            QCOMPARE(plainTip(cell(row, column, Qt::ToolTipRole)),
                     QStringLiteral("The server sent no date that can be read."));
        }
    }

    void tipsNeverReadHtml()
    {
        const QByteArray html = "<b>A</b><img src=\"file:///x\">&amp;</p>";
        const Row row{idOf(1), html, "", EntryState::Unreadable, 0, 0, {"", "", html}};
        QCOMPARE(plainTip(cell(row, KeyColumn, Qt::ToolTipRole)), QString::fromUtf8(html));
        QVERIFY(plainTip(cell(row, ValueColumn, Qt::ToolTipRole)).contains(QLatin1String("<img")));
    }

    void noRoleGivesTheValue()
    {
        const QByteArray canary = "CANARY-\u20ac-VALUE";
        const QByteArray needles[] = {"CANARY", "VALUE", canary.toBase64(), canary.toHex()};
        for (int state = 0; state <= static_cast<int>(EntryState::Unreadable); ++state) {
            const auto chunk = chunkOf({{idOf(1), "K1", "x"},
                                        {idOf(2), "K2", canary, EntryState(state)},
                                        {idOf(3), "K3", "y"}});
            for (int column = 0; column <= ColumnCount; ++column) {
                for (int role = 0; role <= 0x0fff; ++role) {
                    for (std::size_t row = 0; row < 3; ++row) {
                        const QVariant data =
                            cellData(*chunk, row, static_cast<int>(row), Column(column), role);
                        QVERIFY(!data.isValid() || data.canConvert<QString>());
                        for (const QByteArray &needle : needles) {
                            QVERIFY(!data.toString().contains(QString::fromUtf8(needle)));
                        }
                    }
                }
            }
        }
    }

    void givesNothingForOtherRoles()
    {
        const Row row{idOf(1), "K", "v"};
        for (int role = 0; role <= 0x0fff; ++role) {
            const bool known = role == Qt::DisplayRole || role == Qt::ToolTipRole
                || role == Qt::AccessibleTextRole || role == IdRole || role == StateRole;
            QCOMPARE(cell(row, KeyColumn, role).isValid(), known);
        }
    }
};

QTEST_GUILESS_MAIN(TestCellText)
#include "tst_celltext.moc"
