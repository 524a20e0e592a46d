// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "api/pageparser.h"

#include <QTest>

#include <random>

using namespace coffer;

Q_DECLARE_METATYPE(coffer::EntryState)

namespace {

const QByteArray goodItem = R"({"id":"123e4567-e89b-12d3-a456-426614174000",
"coreInstanceID":"123e4567-e89b-12d3-a456-426614174000","key":"mysecret","value":"Ynl0ZXM=",
"createdAt":"2024-11-21T09:37:17.182Z","updatedAt":"2024-11-21T09:37:17Z"})";
const QByteArray goodPage = R"({"items":[)" + goodItem + R"(],"endCursor":"text","count":0})";

tl::expected<Page, ApiError> parse(const QByteArray &json)
{
    return parsePage(WipedBytes(json.begin(), json.end()));
}

// A page of a good item, the given one, and another good item.
tl::expected<Page, ApiError> parseBetween(const QByteArray &item)
{
    return parse(R"({"items":[)" + goodItem + "," + item + "," + goodItem + "]}");
}

// The good item with one field's text replaced by another; without it if that is empty.
QByteArray itemWith(const QByteArray &field, const QByteArray &json)
{
    QByteArray item = goodItem;
    const qsizetype name = item.indexOf("\"" + field + "\":");
    const qsizetype begin = name + field.size() + 3;
    const qsizetype end = item.indexOf('"', begin + 1) + 1;
    if (!json.isEmpty()) {
        return item.replace(begin, end - begin, json);
    }
    const bool last = item[end] == '}';
    return last ? item.remove(name - 1, end - name + 1) : item.remove(name, end - name + 1);
}

bool isGood(const Page &page, std::size_t row)
{
    return page.chunk->key(row) == "mysecret" && page.chunk->value(row) == "bytes"
        && page.chunk->entry(row).state == EntryState::Text
        && page.chunk->notes(row) == EntryNotes{};
}

} // namespace

/// Every way a page can be good, damaged or no page at all.
class PageParserTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // Whoever asks for the next page then must not be wrong about this one.
    void tellsWhereTheNextPageBeginsOnceThisOneIsWhole_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("calls");
        QTest::addColumn<QByteArray>("next");
        QTest::newRow("more") << QByteArray(R"({"items":[],"endCursor":"A"})") << 1
                              << QByteArray("A");
        QTest::newRow("the end") << QByteArray(R"({"items":[],"endCursor":null})") << 1
                                 << QByteArray();
        QTest::newRow("cut") << QByteArray(R"({"endCursor":"A","items":[)") << 0 << QByteArray();
        QTest::newRow("no items") << QByteArray(R"({"endCursor":"A"})") << 0 << QByteArray();
        QTest::newRow("bad cursor")
            << QByteArray(R"({"items":[],"endCursor":7})") << 0 << QByteArray();
    }
    void tellsWhereTheNextPageBeginsOnceThisOneIsWhole()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, calls);
        QFETCH(QByteArray, next);
        int heard = 0;
        QByteArray where;
        const auto page = PageParser().parse(WipedBytes(json.begin(), json.end()),
                                             [&](const std::optional<Cursor> &cursor) {
                                                 ++heard;
                                                 where = cursor ? cursor->bytes : QByteArray();
                                             });
        QCOMPARE(heard, calls);
        QCOMPARE(where, next);
        QCOMPARE(page.has_value(), calls == 1);
    }

    void usersPage();
    void malformed_data();
    void malformed();
    void tolerated_data();
    void tolerated();
    void keys_data();
    void keys();
    void unreadableItems_data();
    void unreadableItems();
    void values_data();
    void values();
    void dates_data();
    void dates();
    void cursors_data();
    void cursors();
    void counts_data();
    void counts();
    void thousandsOfItems();
    void columnsTakeNoMoreThanTheyHold();
    void oneParserReadsManyPages();
    void everyCutIsAnError();
    void mutationsNeverFoolIt();
};

void PageParserTest::usersPage()
{
    const auto page = parse(goodPage);
    QVERIFY(page);
    QCOMPARE(page->chunk->size(), 1U);
    QVERIFY(isGood(*page, 0));
    const Entry entry = page->chunk->entry(0);
    QCOMPARE(entry.id, QUuid::fromString(QLatin1String("123e4567-e89b-12d3-a456-426614174000")));
    QCOMPARE(entry.createdAt, 1732181837182);
    QCOMPARE(entry.updatedAt, 1732181837000);
    QCOMPARE(page->next, Cursor{"text"});
    QCOMPARE(page->count, 0);
}

void PageParserTest::malformed_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const QByteArray &json, const char *field = "") {
        QTest::newRow(name) << json << QString::fromLatin1(field);
    };

    row("empty", "");
    row("spaces", "   ");
    row("only a mark", "\xEF\xBB\xBF");
    row("two marks", "\xEF\xBB\xBF\xEF\xBB\xBF" + goodPage);
    row("array", "[]");
    row("array of a page", "[" + goodPage + "]");
    row("null", "null");
    row("number", "0");
    row("string", "\"items\"");
    row("HTML", "<html></html>");
    row("empty object", "{}", "items");
    row("other object", R"({"error":"x"})", "items");
    row("items in capitals", R"({"Items":[]})", "items");
    row("items null", R"({"items":null})", "items");
    row("items object", R"({"items":{}})", "items");
    row("items string", R"({"items":"[]"})", "items");
    row("items number", R"({"items":0})", "items");
    row("cursor number", R"({"items":[],"endCursor":7})", "endCursor");
    row("cursor false", R"({"items":[],"endCursor":false})", "endCursor");
    row("cursor array", R"({"items":[],"endCursor":["a"]})", "endCursor");
    row("cursor object", R"({"items":[],"endCursor":{}})", "endCursor");
    row("text after it", goodPage + "x");
    row("page after it", goodPage + goodPage);
    row("NUL after it", goodPage + QByteArray(1, '\0'));
    row("comma", R"({"items":[],})");
    row("single quotes", "{'items':[]}");
    row("comment", R"({"items":[]/**/})");
    row("not UTF-8", "{\"items\":[],\"x\":\"\xFF\"}");
    row("bare control", "{\"items\":[],\"x\":\"a\nb\"}");
    row("bad escape", R"({"items":[],"x":"\q"})");
    row("bad unicode escape", R"({"items":[],"x":"\u12g4"})");
    row("number above 64 bits", R"({"items":[],"count":99999999999999999999})"); // no int32
    row("number above a double", R"({"items":[],"count":1e999})");
    row("NaN", R"({"items":[],"count":NaN})");
    row("leading zero", R"({"items":[],"count":01})");
    row("depth 100,000", QByteArray(100'000, '['));
    row("depth 100,000, closed",
        R"({"items":)" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + "}");
    row("depth 100,000 of objects", R"({"items":[)" + QByteArray(R"({"a":)").repeated(100'000));
    row("UTF-16", QByteArray("\xFF\xFE{\0}\0", 6));
}

void PageParserTest::malformed()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, field);
    const auto page = parse(json);
    QVERIFY(!page);
    QCOMPARE(page.error(), (ApiError{ApiError::Kind::Malformed, 0, field}));
}

void PageParserTest::tolerated_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("mark") << "\xEF\xBB\xBF" + goodPage;
    QTest::newRow("white space") << "\r\n\t " + goodPage + " \n";
    QTest::newRow("unknown fields")
        << R"({"x":{"items":1},"items":[)" + goodItem + R"(],"y":null})";
    QTest::newRow("items twice") << R"({"items":[)" + goodItem + R"(],"items":[]})";
    QTest::newRow("key twice") << R"({"items":[)" + goodItem.chopped(1) + R"(,"key":"b"}]})";
    QTest::newRow("unknown field in item")
        << R"({"items":[)" + goodItem.chopped(1) + R"(,"metadata":{"key":[1,2,{"value":"x"}]}}]})";
    QTest::newRow("lone surrogate elsewhere") << R"({"x":"\ud800","items":[)" + goodItem + "]}";
    QTest::newRow("mark and lone surrogate")
        << "\xEF\xBB\xBF{\"x\":\"\\udc00\",\"items\":[" + goodItem + "]}";
    QTest::newRow("no instance") << R"({"items":[)" + itemWith("coreInstanceID", {}) + "]}";
}

void PageParserTest::tolerated()
{
    QFETCH(QByteArray, json);
    const auto page = parse(json);
    QVERIFY(page);
    QCOMPARE(page->chunk->size(), 1U);
    QVERIFY(isGood(*page, 0));
}

void PageParserTest::keys_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("empty") << QByteArray(R"("")") << QByteArray();
    QTest::newRow("NUL") << QByteArray(R"("a\u0000b")") << QByteArray("a\0b", 3);
    QTest::newRow("escapes") << QByteArray(R"("\"\\\/\b\f\n\r\t")")
                             << QByteArray("\"\\/\b\f\n\r\t");
    QTest::newRow("UTF-8") << QByteArray("\"\xC3\xA4\xF0\x9F\x94\x91\"")
                           << QByteArray("\xC3\xA4\xF0\x9F\x94\x91");
    QTest::newRow("pair") << QByteArray(R"("\ud83d\udd11")") << QByteArray("\xF0\x9F\x94\x91");
    QTest::newRow("lone high") << QByteArray(R"("a\ud83db")")
                               << QByteArray("a\xEF\xBF\xBD"
                                             "b");
    QTest::newRow("lone low") << QByteArray(R"("\udd11")") << QByteArray("\xEF\xBF\xBD");
    QTest::newRow("looks escaped")
        << QByteArray(R"("\\ud83d \ud83d")") << QByteArray("\\ud83d \xEF\xBF\xBD");
    QTest::newRow("direction") << QByteArray(R"("a\u202eb")")
                               << QStringLiteral("a%1b").arg(QChar(0x202e)).toUtf8();
    QTest::newRow("1 MB") << "\"" + QByteArray(1 << 20, 'k') + "\"" << QByteArray(1 << 20, 'k');
}

void PageParserTest::keys()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, key);
    const auto page = parseBetween(itemWith("key", json));
    QVERIFY(page);
    QCOMPARE(page->chunk->size(), 3U);
    QVERIFY(isGood(*page, 0) && isGood(*page, 2));
    QCOMPARE(page->chunk->key(1), QByteArrayView(key));
    QCOMPARE(page->chunk->value(1), QByteArrayView("bytes"));
}

void PageParserTest::unreadableItems_data()
{
    QTest::addColumn<QByteArray>("item");
    QTest::addColumn<QByteArray>("field");
    for (const char *item : {"null", "1", "\"x\"", "[]", "true", "-1.5e3"}) {
        QTest::addRow("%s", item) << QByteArray(item) << QByteArray("item");
    }
    QTest::newRow("{}") << QByteArray("{}") << QByteArray("id");
    for (const char *field : {"id", "key", "value"}) {
        QTest::addRow("no %s", field) << itemWith(field, {}) << QByteArray(field);
    }
    for (const char *field : {"id", "key", "value", "coreInstanceID"}) {
        for (const char *wrong : {"null", "7", "true", "[\"x\"]", R"({"a":"x"})", "1.5"}) {
            QTest::addRow("%s: %s", field, wrong) << itemWith(field, wrong) << QByteArray(field);
        }
    }
    for (const char *field : {"id", "coreInstanceID"}) {
        for (const char *wrong : {R"("")", R"("x")", R"("123e4567-e89b-12d3-a456-42661417400")",
                                  R"("{123e4567-e89b-12d3-a456-426614174000}")",
                                  R"("00000000-0000-0000-0000-000000000000")"}) {
            QTest::addRow("%s: %s", field, wrong) << itemWith(field, wrong) << QByteArray(field);
        }
    }
}

void PageParserTest::unreadableItems()
{
    QFETCH(QByteArray, item);
    QFETCH(QByteArray, field);
    const auto page = parseBetween(item);
    QVERIFY(page);
    QCOMPARE(page->chunk->size(), 3U);
    QVERIFY(isGood(*page, 0) && isGood(*page, 2));
    QCOMPARE(page->chunk->entry(1).state, EntryState::Unreadable);
    QCOMPARE(page->chunk->notes(1).unreadableField, field);
    QVERIFY(page->chunk->value(1).isEmpty());
    QVERIFY(field != "id" || page->chunk->id(1).isNull());
    QVERIFY(field == "id" || field == "item" || field == "key" || !page->chunk->key(1).isEmpty());
}

void PageParserTest::values_data()
{
    using enum EntryState;
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<EntryState>("state");
    QTest::addColumn<QByteArray>("value");
    const auto good = [](const char *name, EntryState state, const QByteArray &value) {
        QTest::newRow(name) << "\"" + value.toBase64() + "\"" << state << value;
    };
    good("empty", Text, "");
    good("one", Text, "a");
    good("two", Text, "ab");
    good("three", Text, "abc");
    good("UTF-8", Text, "\xC3\xA4\xF0\x9F\x94\x91");
    good("lines", Text, "a\r\n\tb");
    good("NUL", Binary, QByteArray("a\0b", 3));
    good("binary", Binary, "\xFF\xFE");
    good("255 bytes", Binary, QByteArray(255, '\xEE'));
    for (const int size : {256, 384, 512, 768, 1024}) {
        good(QByteArray::number(size).constData(), Encrypted, QByteArray(size, '\xEE'));
    }
    good("1 MB of text", Text, QByteArray(1 << 20, 'v'));
    QTest::newRow("escaped slashes")
        << QByteArray(R"("\/\/\/\/")") << Binary << QByteArray("\xFF\xFF\xFF");
    for (const char *text :
         {"a",       "YQ",    "YQ=",     "YWI",        "YR==",  "YWJ=",   "Y Q=",
          "YQ==\\n", " YQ==", "YQ== ",   "=",          "====",  "YQ===",  "YQ==YQ==",
          "Y-_=",    "*",     "{{ x }}", "plain text", "YWJj=", "\\u00e4"}) {
        QByteArray raw = text;
        raw.replace("\\n", "\n").replace("\\u00e4", "\xC3\xA4");
        QTest::addRow("not base64: %s", text) << QByteArray("\"") + text + "\"" << NotBase64 << raw;
    }
    QTest::newRow("not base64: NUL")
        << QByteArray(R"("YQ\u0000=")") << NotBase64 << QByteArray("YQ\0=", 4);
}

void PageParserTest::values()
{
    QFETCH(QByteArray, json);
    QFETCH(EntryState, state);
    QFETCH(QByteArray, value);
    const auto page = parseBetween(itemWith("value", json));
    QVERIFY(page);
    QCOMPARE(page->chunk->size(), 3U);
    QVERIFY(isGood(*page, 0) && isGood(*page, 2));
    QCOMPARE(page->chunk->entry(1).state, state);
    QCOMPARE(page->chunk->value(1), QByteArrayView(value));
}

void PageParserTest::dates_data()
{
    QTest::addColumn<QByteArray>("json"); // empty: no such field
    QTest::addColumn<qint64>("time");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("milliseconds") << QByteArray(R"("2024-11-21T09:37:17.182Z")")
                                  << qint64(1732181837182) << QByteArray();
    QTest::newRow("none") << QByteArray(R"("2024-11-21T09:37:17Z")") << qint64(1732181837000)
                          << QByteArray();
    QTest::newRow("nine digits") << QByteArray(R"("2024-11-21T09:37:17.182000001Z")")
                                 << qint64(1732181837182) << QByteArray();
    for (const char *text : {"2024-11-21T09:37:60Z", "2024-11-21T09:37:17", "soon", ""}) {
        QTest::addRow("text: %s", text)
            << QByteArray("\"") + text + "\"" << unknownTime << QByteArray(text);
    }
    for (const char *other : {"1732181837", "true", R"({"seconds":1})", "[1,2]", "1.5"}) {
        QTest::addRow("%s", other) << QByteArray(other) << unknownTime << QByteArray(other);
    }
    QTest::newRow("null") << QByteArray("null") << unknownTime << QByteArray();
    QTest::newRow("missing") << QByteArray() << unknownTime << QByteArray();
    QTest::newRow("long") << "\"" + QByteArray(9000, 'x') + "\"" << unknownTime
                          << QByteArray(64, 'x');
}

void PageParserTest::dates()
{
    QFETCH(QByteArray, json);
    QFETCH(qint64, time);
    QFETCH(QByteArray, words);
    const auto page = parseBetween(itemWith("createdAt", json));
    QVERIFY(page);
    QVERIFY(isGood(*page, 0) && isGood(*page, 2));
    QCOMPARE(page->chunk->entry(1).createdAt, time);
    QCOMPARE(page->chunk->notes(1).createdAt, words);
    QCOMPARE(page->chunk->value(1), QByteArrayView("bytes"));
    const auto other = parseBetween(itemWith("updatedAt", json));
    QVERIFY(other);
    QCOMPARE(other->chunk->entry(1).updatedAt, time);
    QCOMPARE(other->chunk->notes(1).updatedAt, words);
    QCOMPARE(other->chunk->entry(1).createdAt, 1732181837182);
}

void PageParserTest::cursors_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("cursor"); // empty: the end
    QTest::newRow("missing") << QByteArray() << QByteArray();
    QTest::newRow("null") << QByteArray(R"(,"endCursor":null)") << QByteArray();
    QTest::newRow("empty") << QByteArray(R"(,"endCursor":"")") << QByteArray();
    QTest::newRow("other name") << QByteArray(R"(,"endcursor":"x")") << QByteArray();
    QTest::newRow("text") << QByteArray(R"(,"endCursor":"text")") << QByteArray("text");
    QTest::newRow("space") << QByteArray(R"(,"endCursor":" ")") << QByteArray(" ");
    QTest::newRow("delimiters") << QByteArray(R"(,"endCursor":"+\/=%&#")") << QByteArray("+/=%&#");
    QTest::newRow("UTF-8") << QByteArray(R"(,"endCursor":"\u00e4")") << QByteArray("\xC3\xA4");
    QTest::newRow("NUL") << QByteArray(R"(,"endCursor":"a\u0000b")") << QByteArray("a\0b", 3);
}

void PageParserTest::cursors()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, cursor);
    for (const QByteArray &items : {QByteArray(), goodItem}) { // a short page is not the end
        const auto page = parse(R"({"items":[)" + items + "]" + json + "}");
        QVERIFY(page);
        QCOMPARE(page->next.has_value(), !cursor.isEmpty());
        QCOMPARE(page->next.value_or(Cursor{}).bytes, cursor);
    }
}

void PageParserTest::counts_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<qint64>("count"); // the least number: none
    constexpr qint64 none = std::numeric_limits<qint64>::min();
    for (const qint64 count : {qint64(0), qint64(-1), qint64(1'000'000'000), qint64(1) << 40}) {
        QTest::addRow("%lld", count) << QByteArray::number(count) << count;
    }
    for (const char *other :
         {"null", "\"3\"", "1.5", "1e9", "true", "[]", "18446744073709551615"}) {
        QTest::newRow(other) << QByteArray(other) << none;
    }
}

void PageParserTest::counts()
{
    QFETCH(QByteArray, json);
    QFETCH(qint64, count);
    const auto page = parse(R"({"items":[)" + goodItem + R"(],"count":)" + json + "}");
    QVERIFY(page);
    QCOMPARE(page->chunk->size(), 1U);
    QCOMPARE(page->count.value_or(std::numeric_limits<qint64>::min()), count);
}

void PageParserTest::thousandsOfItems()
{
    QByteArray json = R"({"items":[)";
    for (int row = 0; row < 10'000; ++row) {
        json += itemWith("key", "\"key " + QByteArray::number(row) + "\"") + ",";
    }
    json.back() = ']';
    const auto page = parse(json + "}");
    QVERIFY(page);
    QCOMPARE(page->chunk->size(), 10'000U);
    QCOMPARE(page->chunk->key(9'999), QByteArrayView("key 9999"));
    QCOMPARE(page->chunk->value(9'999), QByteArrayView("bytes"));
}

void PageParserTest::columnsTakeNoMoreThanTheyHold()
{
    constexpr std::size_t row = sizeof(QUuid) + 2 * sizeof(qint64) + 2 * sizeof(quint32) + 1;
    for (const QByteArray &value : {QByteArray(R"("")"), QByteArray(R"("YQ==")"),
                                    QByteArray(R"("no base64")"), QByteArray("7")}) {
        const auto page = parseBetween(itemWith("value", value));
        QVERIFY(page);
        const std::size_t bytes =
            3 * 8 + 2 * 5 + static_cast<std::size_t>(page->chunk->value(1).size());
        QCOMPARE(page->chunk->columnBytes(), 3 * row + bytes);
    }
}

// It keeps its memory, and nothing of one page may be seen in the next.
void PageParserTest::oneParserReadsManyPages()
{
    PageParser parser;
    const auto read = [&parser](const QByteArray &json) {
        return parser.parse(WipedBytes(json.begin(), json.end()));
    };
    const QByteArray longer = itemWith("key", "\"" + QByteArray(3 << 20, 'k') + "\"");
    for (int round = 0; round < 3; ++round) {
        QVERIFY(!read(""));
        const auto good = read(goodPage);
        QVERIFY(good && isGood(*good, 0));
        QVERIFY(!read(goodPage.chopped(1)));
        const auto big = read(R"({"items":[)" + longer + "," + goodItem + "]}");
        QVERIFY(big && isGood(*big, 1));
        QCOMPARE(big->chunk->key(0).size(), qsizetype(3 << 20));
        const auto repaired = read(R"({"items":[)" + itemWith("key", R"("\ud800")") + "]}");
        QVERIFY(repaired);
        QCOMPARE(repaired->chunk->key(0), QByteArrayView("\xEF\xBF\xBD"));
        QVERIFY(isGood(*good, 0)); // and a page owns all it has
    }
}

void PageParserTest::everyCutIsAnError()
{
    for (qsizetype size = 0; size < goodPage.size(); ++size) {
        const auto page = parse(goodPage.left(size));
        QVERIFY(!page);
        QCOMPARE(page.error(), (ApiError{ApiError::Kind::Malformed}));
    }
}

// A damaged page is an error or has its item; it is never a good page with nothing in it.
void PageParserTest::mutationsNeverFoolIt()
{
    constexpr unsigned seed = 20241121;
    std::mt19937 random(seed);
    const QByteArray page = R"({"items":[)" + goodItem + "," + itemWith("key", R"("\ud83d\udd11")")
        + R"(],"endCursor":"text","count":2})";
    const QByteArray alphabet = "{}[]\",:\\u0Dd8eE+-.truefalsn \n\x01\x7F\xC3\xFF";
    const auto below = [&random](qsizetype limit) {
        return static_cast<qsizetype>(random() % static_cast<unsigned>(limit));
    };
    int good = 0;
    for (int round = 0; round < 50'000; ++round) {
        QByteArray json = page;
        for (qsizetype left = 1 + below(3); left > 0; --left) {
            const qsizetype at = below(json.size());
            switch (below(4)) {
            case 0:
                json.remove(at, 1 + below(20));
                break;
            case 1:
                json.insert(at, alphabet[below(alphabet.size())]);
                break;
            case 2:
                json[at] = static_cast<char>(random());
                break;
            default:
                json.insert(at, json.mid(below(json.size()), below(30)));
            }
        }
        const auto result = parse(json);
        good += result ? 1 : 0;
        // Only a page whose items really are empty may be one without any.
        QVERIFY2(!result || result->chunk->size() > 0, json.constData());
        QVERIFY(result || result.error().kind == ApiError::Kind::Malformed);
    }
    QVERIFY2(good > 100, "the mutations were too rough to say anything");
}

QTEST_GUILESS_MAIN(PageParserTest)
#include "tst_pageparser.moc"
