// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "api/base64.h"
#include "api/strictuuid.h"
#include "api/surrogates.h"
#include "api/timestamp.h"
#include "api/valueclass.h"

#include <QDateTime>
#include <QTest>

#include <array>
#include <random>

using namespace coffer;

Q_DECLARE_METATYPE(coffer::EntryState)

namespace {

// What the fast paths must agree with.
qint64 timeByQt(const QByteArray &text)
{
    const QDateTime time = QDateTime::fromString(QString::fromLatin1(text), Qt::ISODateWithMs);
    return time.isValid() && time.timeSpec() != Qt::LocalTime ? time.toMSecsSinceEpoch()
                                                              : unknownTime;
}

QUuid uuidByQt(const QByteArray &text)
{
    return text.size() == 36 && text[0] != '{' ? QUuid::fromString(QLatin1String(text)) : QUuid();
}

std::optional<QByteArray> base64ByQt(const QByteArray &text)
{
    const auto result =
        QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    return result && result.decoded.toBase64() == text ? std::optional(result.decoded)
                                                       : std::nullopt;
}

std::optional<QByteArray> base64ByUs(const QByteArray &text)
{
    WipedBytes bytes{'!'};
    const bool valid = decodeBase64(text, bytes);
    const QByteArray all(bytes.data(), static_cast<qsizetype>(bytes.size()));
    return !all.startsWith('!') || (!valid && all.size() > 1) ? QByteArray("broken")
        : valid                                               ? std::optional(all.sliced(1))
                                                              : std::nullopt;
}

/// Texts that are almost right: one good text with a few characters changed.
class Mutations final
{
public:
    explicit Mutations(QByteArray alphabet)
        : m_alphabet(std::move(alphabet))
    {
    }
    QByteArray of(QByteArray text)
    {
        for (qsizetype left = below(3); left > 0 && !text.isEmpty(); --left) {
            const qsizetype at = below(text.size());
            switch (below(3)) {
            case 0:
                text.remove(at, 1);
                break;
            case 1:
                text.insert(at, m_alphabet[below(m_alphabet.size())]);
                break;
            default:
                text[at] = m_alphabet[below(m_alphabet.size())];
            }
        }
        return text;
    }
    qsizetype below(qsizetype limit)
    {
        return static_cast<qsizetype>(m_random() % static_cast<unsigned>(limit));
    }

private:
    std::mt19937 m_random{20241121};
    QByteArray m_alphabet;
};

} // namespace

/// The small parts that a page is read with: escapes, values, times, ids and chunks.
class DecodingTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void surrogates_data();
    void surrogates();
    void values_data();
    void values();
    void times_data();
    void times();
    void timesAsQt();
    void mutatedTimesAsQt();
    void uuids_data();
    void uuids();
    void mutatedUuidsAsQt();
    void base64AsQt();
    void base64TakesNoMoreRoom();
    void withoutKeepsTheRest();
    void chunksTakeNoMoreThanTheyHold();
};

void DecodingTest::surrogates_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("repaired");
    const auto row = [](const char *name, const char *json, const char *repaired) {
        QTest::newRow(name) << QByteArray(json) << QByteArray(repaired);
    };

    row("nothing", "", "");
    row("plain", "abc", "abc");
    row("pair", R"(\uD83D\uDD11)", R"(\uD83D\uDD11)");
    row("pair, lower case", R"(\ud83d\udd11)", R"(\ud83d\udd11)");
    row("high", R"(a\uD83Db)", R"(a\uFFFDb)");
    row("low", R"(a\uDD11b)", R"(a\uFFFDb)");
    row("high at the end", R"(\uD83D)", R"(\uFFFD)");
    row("two highs", R"(\uD83D\uD83D)", R"(\uFFFD\uFFFD)");
    row("high, then pair", R"(\uD83D\uD83D\uDD11)", R"(\uFFFD\uD83D\uDD11)");
    row("low, then high", R"(\uDD11\uD83D)", R"(\uFFFD\uFFFD)");
    row("high, other escape", R"(\uD83D\n)", R"(\uFFFD\n)");
    row("high, half a low", R"(\uD83D\uDD1)", R"(\uFFFD\uDD1)");
    row("limits", R"(\uD7FF\uD800\uDBFF\uDC00\uDFFF\uE000)",
        R"(\uD7FF\uFFFD\uDBFF\uDC00\uFFFD\uE000)");
    row("escaped backslash", R"(\\uD83D)", R"(\\uD83D)");
    row("escaped backslash and high", R"(\\\uD83D)", R"(\\\uFFFD)");
    row("backslash at the end", "a\\", "a\\");
    row("cut escape", R"(\uD8)", R"(\uD8)");
    row("no hex", R"(\u-D83)", R"(\u-D83)");
}

void DecodingTest::surrogates()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, repaired);
    std::vector<char> bytes(json.begin(), json.end());
    QCOMPARE(repairSurrogates(bytes), json != repaired);
    QCOMPARE(QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())), repaired);
}

void DecodingTest::values_data()
{
    using enum EntryState;
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<EntryState>("state");
    QTest::newRow("empty") << QByteArray() << Text;
    QTest::newRow("text") << QByteArray("a b\tc\r\nd") << Text;
    QTest::newRow("UTF-8") << QByteArray("\xC3\xA4\xF0\x9F\x94\x91") << Text;
    QTest::newRow("no-break space") << QByteArray("\xC2\xA0") << Text;
    QTest::newRow("256 characters") << QByteArray(256, 'x') << Text;
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << Binary;
    QTest::newRow("escape") << QByteArray("\x1B[0m") << Binary;
    QTest::newRow("DEL") << QByteArray("\x7F") << Binary;
    QTest::newRow("C1 control") << QByteArray("\xC2\x9B"
                                              "0m")
                                << Binary;
    QTest::newRow("Latin-1") << QByteArray("\xE4") << Binary;
    QTest::newRow("cut UTF-8") << QByteArray("a\xC3") << Binary;
    QTest::newRow("overlong") << QByteArray("\xC0\xAF") << Binary;
    QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << Binary;
    QTest::newRow("above Unicode") << QByteArray("\xF4\x90\x80\x80") << Binary;
    for (const int size : {256, 384, 512, 768, 1024, 1152, 1536, 2560}) {
        QTest::addRow("%d bytes", size) << QByteArray(size, '\xFE') << Encrypted;
    }
    for (const int size : {1, 128, 255, 257, 383, 385, 511, 640}) {
        QTest::addRow("%d bytes", size) << QByteArray(size, '\xFE') << Binary;
    }
}

void DecodingTest::values()
{
    QFETCH(QByteArray, value);
    QFETCH(EntryState, state);
    QCOMPARE(classifyValue(value), state);
}

void DecodingTest::times_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("time");
    const auto row = [](const char *text, qint64 time) {
        QTest::newRow(text) << QByteArray(text) << time;
    };
    constexpr qint64 second = 1732181837000;

    row("2024-11-21T09:37:17.182Z", second + 182);
    row("2024-11-21T09:37:17Z", second);
    row("2024-11-21T09:37:17.1Z", second + 100);
    row("2024-11-21T09:37:17.182499999Z", second + 182);
    row("2024-11-21T09:37:17.999999999Z", second + 1000);
    row("2024-11-21T11:37:17+02:00", second);
    row("2024-11-21T04:07:17.182-05:30", second + 182);
    row("2024-11-21T09:37:17+00:00", second);
    row("2024-11-21t09:37:17z", second); // RFC 3339, 5.6
    row("1970-01-01T00:00:00Z", 0);
    row("1969-12-31T23:59:59.999Z", -1);
    row("0001-01-01T00:00:00Z", -62135596800000);
    row("2024-02-29T00:00:00Z", 1709164800000);
    row("9999-12-31T23:59:59Z", 253402300799000);
    for (const char *text :
         {"", "now", "2024-11-21", "2024-11-21T09:37:17", "2024-11-21T09:37:17.182",
          "2024-11-21T09:37:60Z", "2024-11-21T24:00:01Z", "2024-11-21T25:00:00Z",
          "2024-13-01T00:00:00Z", "2023-02-29T00:00:00Z", "2024-11-21T09:37:17ZZ",
          "2024-11-21T09:37:17Z; drop", " ", "1732181837", "Thu, 21 Nov 2024 09:37:17 GMT",
          "2024-11-21T09:37:17 Europe/Berlin"}) {
        QTest::addRow("none: %s", text) << QByteArray(text) << unknownTime;
    }
}

void DecodingTest::times()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, time);
    QCOMPARE(parseTimestamp(text), time);
}

// Every date with every time and every zone.
void DecodingTest::timesAsQt()
{
    for (const char *date :
         {"2024-02-29", "2023-02-29", "2100-02-29", "2000-02-29", "0000-01-01", "0001-01-01",
          "1582-10-10", "9999-12-31", "2024-00-10", "2024-04-31", "2024-12-00", "2024-1-01",
          "02024-01-01", "-024-01-01", "+2024-01-01", "20240101", "1969-12-31"}) {
        for (const char *time : {"T00:00:00",
                                 "T23:59:59",
                                 "T24:00:00",
                                 "T24:00:01",
                                 "T12:60:00",
                                 "T12:00:60",
                                 "T12:00:61",
                                 "t09:37:17",
                                 " 09:37:17",
                                 "T9:37:17",
                                 "T09:37",
                                 "T093717",
                                 "",
                                 "T",
                                 "T09:37:17.",
                                 "T09:37:17.1",
                                 "T09:37:17,5",
                                 "T09:37:17.12",
                                 "T09:37:17.0005",
                                 "T09:37:17.0015",
                                 "T09:37:17.1825",
                                 "T09:37:17.4995",
                                 "T09:37:17.9994",
                                 "T09:37:17.9995",
                                 "T23:59:59.9999",
                                 "T09:37:17.182500000",
                                 "T09:37:17.182500001",
                                 "T09:37:17.182499999",
                                 "T09:37:17.123456789",
                                 "T09:37:17.1234567891",
                                 "T09:37:17.999999999",
                                 "T09:37:17.-1",
                                 "T09:37:17.1 "}) {
            for (const char *zone :
                 {"Z",       "z",      "",       "+00:00", "-00:00",      "+02:00",
                  "-05:30",  "+14:00", "+14:59", "+15:00", "+23:59",      "+24:00",
                  "-23:59",  "+0200",  "+02",    "+2:00",  "+02:60",      "+02:0",
                  " +02:00", "Z ",     "ZZ",     "+-2:00", "\xE2\x88\x92"}) {
                const QByteArray text = QByteArray(date) + time + zone;
                QVERIFY2(parseTimestamp(text) == timeByQt(text), text.constData());
            }
        }
    }
}

void DecodingTest::mutatedTimesAsQt()
{
    Mutations mutations("0123456789-:.,TtZz+ \xC3");
    int known = 0;
    for (int round = 0; round < 50'000; ++round) {
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(
            mutations.below(2'000'000'000) * 1013LL + mutations.below(1000), Qt::UTC);
        QByteArray text = time.toString(Qt::ISODate).toLatin1();
        const qsizetype digits = mutations.below(10);
        if (digits > 0) {
            const QByteArray fraction =
                QByteArray::number(1'000'000'000 + mutations.below(1'000'000'000))
                    .sliced(1, digits);
            text.insert(text.size() - 1, "." + fraction);
        }
        text = mutations.of(text);
        const qint64 expected = timeByQt(text);
        known += expected == unknownTime ? 0 : 1;
        QVERIFY2(parseTimestamp(text) == expected, text.constData());
    }
    QVERIFY(known > 20'000);
}

void DecodingTest::mutatedUuidsAsQt()
{
    Mutations mutations("0123456789abcdefABCDEFgG-{}+ \xC3");
    for (int round = 0; round < 50'000; ++round) {
        QByteArray text = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
        text = mutations.of(round % 2 == 0 ? text : text.toUpper());
        QVERIFY2(parseUuid(text).value_or(QUuid()) == uuidByQt(text), text.constData());
    }
}

void DecodingTest::base64AsQt()
{
    Mutations mutations("ABCXYZabcxyz0189+/=-_ \n\r\t*\xC3");
    int valid = 0;
    for (int round = 0; round < 50'000; ++round) {
        QByteArray bytes(mutations.below(200), Qt::Uninitialized);
        for (char &byte : bytes) {
            byte = static_cast<char>(mutations.below(256));
        }
        const QByteArray text = mutations.of(bytes.toBase64());
        const auto expected = base64ByQt(text);
        valid += expected ? 1 : 0;
        QVERIFY2(base64ByUs(text) == expected, text.constData());
        QVERIFY(!expected || decodedSize(text) == static_cast<std::size_t>(expected->size()));
    }
    QVERIFY(valid > 10'000);
    // Every byte at every place of a text long enough for all ways to decode.
    const QByteArray good = QByteArray(75, 'v').toBase64();
    for (qsizetype at = 0; at < good.size(); ++at) {
        for (int byte = 0; byte < 256; ++byte) {
            QByteArray text = good;
            text[at] = static_cast<char>(byte);
            QVERIFY2(base64ByUs(text) == base64ByQt(text), text.constData());
        }
    }
}

void DecodingTest::base64TakesNoMoreRoom()
{
    for (qsizetype size = 0; size < 300; ++size) {
        const QByteArray text = QByteArray(size, 'v').toBase64();
        WipedBytes bytes;
        bytes.reserve(decodedSize(text));
        const char *room = bytes.data();
        QVERIFY(decodeBase64(text, bytes)); // what is written behind it, the sanitizer finds
        QVERIFY(bytes.data() == room && bytes.capacity() == bytes.size());
        const WipedBytes again = encodeBase64(bytes);
        QCOMPARE(QByteArrayView(again), QByteArrayView(text));
    }
}

void DecodingTest::uuids_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("valid");
    const QByteArray id = "123e4567-e89b-12d3-a456-426614174000";
    QTest::newRow("good") << id << true;
    QTest::newRow("upper case") << id.toUpper() << true;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("nil") << QByteArray("00000000-0000-0000-0000-000000000000") << false;
    QTest::newRow("braces") << "{" + id + "}" << false;
    QTest::newRow("open brace") << "{" + id.left(35) << false;
    QTest::newRow("text after it") << id + "x" << false;
    QTest::newRow("short") << id.left(35) << false;
    QTest::newRow("no hyphens") << QByteArray("123e4567e89b12d3a4564266141740000000") << false;
    QTest::newRow("no hex") << QByteArray("123e4567-e89b-12d3-a456-42661417400g") << false;
    QTest::newRow("sign") << QByteArray("+23e4567-e89b-12d3-a456-426614174000") << false;
    QTest::newRow("space") << QByteArray(" 23e4567-e89b-12d3-a456-426614174000") << false;
}

void DecodingTest::uuids()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, valid);
    QCOMPARE(parseUuid(text).has_value(), valid);
    if (valid) {
        QCOMPARE(parseUuid(text)->toByteArray(QUuid::WithoutBraces), text.toLower());
    }
}

void DecodingTest::withoutKeepsTheRest()
{
    PageChunk::Builder builder(5, 10);
    std::vector<QUuid> ids;
    for (int row = 0; row < 5; ++row) {
        ids.push_back(QUuid::createUuid());
        const QByteArray key = "key" + QByteArray::number(row);
        const QByteArray value(row, static_cast<char>('a' + row));
        builder.values().insert(builder.values().end(), value.begin(), value.end());
        builder.add(
            {ids.back(), key, row, row + 10, row == 4 ? EntryState::Binary : EntryState::Text},
            row % 2 == 0 ? EntryNotes{.createdAt = key} : EntryNotes{});
    }
    const auto whole = builder.take();
    const auto check = [&](const std::vector<std::size_t> &gone,
                           const std::vector<std::size_t> &left) {
        const auto chunk = whole->without(gone);
        QCOMPARE(chunk->size(), left.size());
        for (std::size_t row = 0; row < left.size(); ++row) {
            const Entry entry = chunk->entry(row);
            const Entry old = whole->entry(left[row]);
            QCOMPARE(entry.id, ids[left[row]]);
            QCOMPARE(entry.key, old.key);
            QCOMPARE(entry.createdAt, old.createdAt);
            QCOMPARE(entry.updatedAt, old.updatedAt);
            QCOMPARE(entry.state, old.state);
            QCOMPARE(chunk->value(row), whole->value(left[row]));
            QVERIFY(chunk->notes(row) == whole->notes(left[row]));
        }
    };
    check({}, {0, 1, 2, 3, 4});
    check({0}, {1, 2, 3, 4});
    check({4}, {0, 1, 2, 3});
    check({1, 2}, {0, 3, 4});
    check({0, 2, 4}, {1, 3});
    check({0, 1, 2, 3, 4}, {});
}

void DecodingTest::chunksTakeNoMoreThanTheyHold()
{
    constexpr std::size_t rows = 100;
    constexpr std::size_t row = sizeof(QUuid) + 2 * sizeof(qint64) + 2 * sizeof(quint32) + 1;
    // Room for more, for less and for just what comes.
    for (const std::size_t room : {std::size_t{0}, rows * 10, rows * 10'000}) {
        PageChunk::Builder builder(room == 0 ? 0 : 2 * rows, room, room);
        for (std::size_t at = 0; at < rows; ++at) {
            append(builder.values(), QByteArrayView("0123456789"));
            builder.add({.id = QUuid::createUuid(), .key = "0123456789"});
        }
        const auto chunk = builder.take();
        QCOMPARE(chunk->columnBytes(), rows * (row + 20));
        const std::array<std::size_t, 2> gone{7, 50};
        QCOMPARE(chunk->without(gone)->columnBytes(), (rows - 2) * (row + 20));
    }
}

QTEST_GUILESS_MAIN(DecodingTest)
#include "tst_decoding.moc"
