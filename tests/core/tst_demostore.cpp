// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "demo/demostore.h"

#include <QSet>
#include <QTest>

#include <thread>

using namespace coffer::demo;
using namespace Qt::StringLiterals;

namespace {

constexpr quint64 seed = 7;
constexpr qint64 start = 1'750'000'000'000;

template <typename T>
T granted(const Outcome<T> &outcome)
{
    return std::holds_alternative<T>(outcome) ? std::get<T>(outcome) : T();
}

template <typename T>
bool isRefused(const Outcome<T> &outcome, Refusal refusal)
{
    return std::holds_alternative<Refusal>(outcome) && std::get<Refusal>(outcome) == refusal;
}

/// A store of one size, its first instance, and short ways to use both.
struct Fixture
{
    explicit Fixture(qint64 size)
        : store(seed, size, start)
        , instance(store.instances().front().id)
    {
    }

    [[nodiscard]] DemoPage<DemoSecret> page(qint64 last,
                                            const std::optional<QString> &before = {}) const
    {
        return granted(store.list(instance, {last, before}));
    }

    Outcome<DemoSecret> create(const QString &key, const QString &value = u"YQ=="_s,
                               bool encrypted = false)
    {
        return store.create(instance, {key, value, encrypted});
    }

    /// All secrets from `cursor` on; `between` runs after every page.
    template <typename Between>
    std::vector<DemoSecret> all(qint64 last, const Between &between) const
    {
        std::vector<DemoSecret> result;
        std::optional<QString> cursor;
        do {
            const auto one = page(last, cursor);
            result.insert(result.end(), one.items.begin(), one.items.end());
            cursor = one.endCursor;
            between(one);
        } while (cursor);
        return result;
    }

    DemoStore store;
    QUuid instance;
};

} // namespace

/// The rules of the API, without HTTP.
class tst_DemoStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesEnd_data();
    void pagesEnd();
    void whatComesAndGoesBetweenPagesMovesNothing();
    void lastIsNullWhenTheRestIsGone();
    void cursorsAreUnfriendlyAndOfOneList();
    void pageSizeHasALimit();
    void keysAreUnique();
    void keysAreFreeAgain();
    void valuesAreCanonical_data();
    void valuesAreCanonical();
    void updateChangesWhatIsGiven();
    void updateIsRefused();
    void removeIsOnce();
    void encryptedIsEncrypted();
    void instancesAreListed();
    void threadsMayNotShareAKey();
};

void tst_DemoStore::pagesEnd_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<qint64>("last");
    QTest::newRow("none") << qint64{0} << qint64{7};
    QTest::newRow("one") << qint64{1} << qint64{1};
    QTest::newRow("exactly a page") << qint64{7} << qint64{7};
    QTest::newRow("exactly two pages") << qint64{14} << qint64{7};
    QTest::newRow("one more") << qint64{15} << qint64{7};
}

void tst_DemoStore::pagesEnd()
{
    QFETCH(qint64, size);
    QFETCH(qint64, last);
    const Fixture fixture(size);
    int pages = 0;
    QSet<QUuid> ids;
    const auto all = fixture.all(last, [&](const auto &page) {
        ++pages;
        QCOMPARE(page.count, size);
    });
    for (const DemoSecret &secret : all) {
        ids.insert(secret.id);
    }
    QCOMPARE(static_cast<qint64>(all.size()), size);
    QCOMPARE(ids.size(), size);
    QCOMPARE(pages, std::max<qint64>(1, (size + last - 1) / last));
}

void tst_DemoStore::whatComesAndGoesBetweenPagesMovesNothing()
{
    Fixture fixture(60);
    const auto before = fixture.all(60, [](const auto &) {});
    QSet<QUuid> removed;
    int created = 0;
    const auto seen = fixture.all(7, [&](const DemoPage<DemoSecret> &page) {
        QVERIFY(granted(fixture.create(u"between-%1"_s.arg(++created))).createdAt > 0);
        const auto index = static_cast<std::size_t>(created) * 8 + 2;
        if (index < before.size()) { // the page's last, to which the cursor points, and one below
            for (const QUuid &id : {page.items.back().id, before.at(index).id}) {
                QVERIFY(granted(fixture.store.remove(id)) > 0);
                removed.insert(id);
            }
        }
    });
    QSet<QUuid> ids;
    for (const DemoSecret &secret : seen) {
        QVERIFY2(!ids.contains(secret.id), "a secret came twice");
        QVERIFY2(!secret.key.startsWith(u"between"), "a new secret came on an older page");
        ids.insert(secret.id);
    }
    for (const DemoSecret &secret : before) {
        QVERIFY2(ids.contains(secret.id) || removed.contains(secret.id), "a secret was lost");
    }
    QCOMPARE(fixture.page(1).items.front().key, u"between-%1"_s.arg(created));
}

void tst_DemoStore::lastIsNullWhenTheRestIsGone()
{
    Fixture fixture(10);
    const auto all = fixture.page(10).items;
    const auto first = fixture.page(5);
    QVERIFY(first.endCursor.has_value());
    for (std::size_t i = 5; i < 10; ++i) {
        QVERIFY(granted(fixture.store.remove(all[i].id)) > 0);
    }
    QVERIFY(!fixture.page(5).endCursor.has_value());
    const auto rest = fixture.page(5, first.endCursor);
    QVERIFY(rest.items.empty() && !rest.endCursor);
    QCOMPARE(rest.count, 5);
}

void tst_DemoStore::cursorsAreUnfriendlyAndOfOneList()
{
    const Fixture fixture(500);
    const QUuid other = fixture.store.instances().at(1).id;
    fixture.all(1, [&](const auto &page) {
        if (!page.endCursor) {
            return;
        }
        for (const QChar special : u"+/="_s) {
            QVERIFY2(page.endCursor->contains(special), qUtf8Printable(*page.endCursor));
        }
    });
    QString cursor = *fixture.page(3).endCursor;
    QVERIFY(isRefused(fixture.store.list(other, {3, cursor}), Refusal::BadCursor));
    QVERIFY(isRefused(fixture.store.list(PageQuery{3, cursor}, {}), Refusal::BadCursor));
    for (const QString &broken : {u""_s, u"abc"_s, cursor.chopped(1), cursor + u'=',
                                  cursor.toLower(), QString(cursor).replace(u'+', u' ')}) {
        QVERIFY2(isRefused(fixture.store.list(fixture.instance, {3, broken}), Refusal::BadCursor),
                 qUtf8Printable(broken));
    }
    cursor[20] = cursor[20] == u'A' ? u'B' : u'A';
    QVERIFY(isRefused(fixture.store.list(fixture.instance, {3, cursor}), Refusal::BadCursor));
}

void tst_DemoStore::pageSizeHasALimit()
{
    const Fixture fixture(1500);
    QCOMPARE(fixture.page(1000).items.size(), 1000U);
    QCOMPARE(fixture.page(std::numeric_limits<qint64>::max()).items.size(), 1000U);
}

void tst_DemoStore::keysAreUnique()
{
    Fixture fixture(100);
    for (const DemoSecret &secret : fixture.page(100).items) {
        QVERIFY(isRefused(fixture.create(secret.key), Refusal::SecretExists));
    }
    QCOMPARE(granted(fixture.create(u"mine"_s)).key, u"mine"_s);
    QVERIFY(isRefused(fixture.create(u"mine"_s), Refusal::SecretExists));
    QCOMPARE(granted(fixture.create(u"Mine"_s)).key, u"Mine"_s);
    QVERIFY(isRefused(fixture.create(u""_s), Refusal::BadKey));
    const QUuid other = fixture.store.instances().at(1).id;
    QCOMPARE(granted(fixture.store.create(other, {u"mine"_s, u""_s, false})).key, u"mine"_s);
    QVERIFY(isRefused(fixture.store.create(QUuid(), {u"mine"_s, u""_s, false}),
                      Refusal::NoSuchInstance));
}

void tst_DemoStore::keysAreFreeAgain()
{
    Fixture fixture(10);
    const DemoSecret first = fixture.page(1).items.front();
    QCOMPARE(granted(fixture.store.update(first.id, {u"renamed"_s, {}, false})).key, u"renamed"_s);
    QVERIFY(isRefused(fixture.create(u"renamed"_s), Refusal::SecretExists));
    const DemoSecret again = granted(fixture.create(first.key));
    QCOMPARE(again.key, first.key);
    QVERIFY(again.id != first.id);
    QVERIFY(granted(fixture.store.remove(first.id)) > 0);
    QCOMPARE(granted(fixture.create(u"renamed"_s)).key, u"renamed"_s);
    QVERIFY(granted(fixture.store.remove(again.id)) > 0);
    QCOMPARE(granted(fixture.create(first.key)).key, first.key);
    QCOMPARE(fixture.page(1).count, 11);
}

void tst_DemoStore::valuesAreCanonical_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("isValid");
    QTest::newRow("empty") << u""_s << true;
    QTest::newRow("padded") << u"YQ=="_s << true;
    QTest::newRow("whole") << u"YWJj"_s << true;
    QTest::newRow("plus and slash") << u"+/+/"_s << true;
    QTest::newRow("no padding") << u"YQ"_s << false;
    QTest::newRow("a single letter") << u"a"_s << false;
    QTest::newRow("stray bits") << u"YR=="_s << false;
    QTest::newRow("base64url") << u"-_-_"_s << false;
    QTest::newRow("a line break") << u"YWJj\n"_s << false;
    QTest::newRow("a space") << u"YW Jj"_s << false;
    QTest::newRow("plain text") << u"maple otter"_s << false;
    QTest::newRow("not ASCII") << u"YWJé"_s << false;
}

void tst_DemoStore::valuesAreCanonical()
{
    QFETCH(QString, value);
    QFETCH(bool, isValid);
    Fixture fixture(3);
    const QUuid id = fixture.page(1).items.front().id;
    const auto created = fixture.create(u"mine"_s, value);
    QCOMPARE(std::holds_alternative<DemoSecret>(created), isValid);
    QVERIFY(isValid || isRefused(created, Refusal::BadValue));
    const auto updated = fixture.store.update(id, {{}, value, false});
    QVERIFY(isValid ? granted(updated).value == value : isRefused(updated, Refusal::BadValue));
}

void tst_DemoStore::updateChangesWhatIsGiven()
{
    Fixture fixture(10);
    const auto before = fixture.page(10).items;
    const DemoSecret &old = before.at(4);
    const DemoSecret value = granted(fixture.store.update(old.id, {{}, u"bmV3"_s, false}));
    QCOMPARE(value.key, old.key);
    QCOMPARE(value.value, u"bmV3"_s);
    QCOMPARE(value.createdAt, old.createdAt);
    QVERIFY(value.updatedAt > old.updatedAt);
    const DemoSecret key = granted(fixture.store.update(old.id, {u"new"_s, {}, false}));
    QCOMPARE(key.value, u"bmV3"_s);
    const auto after = fixture.page(10).items;
    QVERIFY(after.at(4) == key); // the order is that of creation
    QVERIFY(after.at(3) == before.at(3) && after.at(5) == before.at(5));
}

void tst_DemoStore::updateIsRefused()
{
    Fixture fixture(10);
    const auto all = fixture.page(10).items;
    DemoStore &store = fixture.store;
    const QUuid id = all.at(0).id;
    QVERIFY(isRefused(store.update(id, {all.at(1).key, {}, false}), Refusal::SecretExists));
    QCOMPARE(granted(store.update(id, {all.at(0).key, {}, false})).key, all.at(0).key);
    QVERIFY(isRefused(store.update(id, {}), Refusal::NothingToUpdate));
    QVERIFY(isRefused(store.update(id, {u""_s, {}, false}), Refusal::BadKey));
    QVERIFY(isRefused(store.update(id, {u"x"_s, {}, true}), Refusal::BadEncrypted));
    QVERIFY(isRefused(store.update(fixture.instance, {u"x"_s, {}, false}), Refusal::NoSuchSecret));
    const QUuid next = secretId(seed, {0, 10}); // the id that the next creation will get
    QVERIFY(isRefused(store.update(next, {u"x"_s, {}, false}), Refusal::NoSuchSecret));
    QVERIFY(isRefused(store.update(secretId(seed, {99, 0}), {u"x"_s, {}, false}),
                      Refusal::NoSuchSecret));
}

void tst_DemoStore::removeIsOnce()
{
    Fixture fixture(3);
    const QUuid made = granted(fixture.create(u"mine"_s)).id;
    for (const QUuid &id : {fixture.page(2).items.at(1).id, made}) {
        QVERIFY(granted(fixture.store.remove(id)) > start);
        QVERIFY(isRefused(fixture.store.remove(id), Refusal::NoSuchSecret));
        QVERIFY(isRefused(fixture.store.update(id, {u"x"_s, {}, false}), Refusal::NoSuchSecret));
    }
    QCOMPARE(fixture.page(10).items.size(), 2U);
    QCOMPARE(fixture.page(10).count, 2);
}

void tst_DemoStore::encryptedIsEncrypted()
{
    Fixture fixture(0);
    const DemoSecret one = granted(fixture.create(u"one"_s, u"bWFwbGU="_s, true));
    const DemoSecret two = granted(fixture.create(u"two"_s, u"bWFwbGU="_s, true));
    const DemoSecret empty = granted(fixture.create(u"empty"_s, u""_s, true));
    const DemoSecret three = granted(fixture.store.update(one.id, {{}, u"bWFwbGU="_s, true}));
    QSet<QString> values;
    for (const DemoSecret &secret : {one, two, empty, three}) {
        QCOMPARE(QByteArray::fromBase64(secret.value.toLatin1()).size(), 256);
        values.insert(secret.value);
    }
    QCOMPARE(values.size(), 4);
    QVERIFY(isRefused(fixture.create(u"bad"_s, u"bWFwbGU"_s, true), Refusal::BadValue));
}

void tst_DemoStore::instancesAreListed()
{
    const Fixture fixture(500);
    const auto &all = fixture.store.instances();
    const auto page = granted(fixture.store.list(PageQuery{2, {}}, {}));
    QCOMPARE(page.items.size(), 2U);
    QCOMPARE(page.items.front().id, fixture.instance);
    QCOMPARE(page.count, static_cast<qint64>(all.size()));
    const auto rest = granted(fixture.store.list(PageQuery{100, page.endCursor}, {}));
    QCOMPARE(rest.items.size(), all.size() - 2);
    QCOMPARE(rest.items.front().id, all.at(2).id);
    QVERIFY(!rest.endCursor);
    const auto named = granted(fixture.store.list(PageQuery{1, {}}, all.at(3).name));
    QCOMPARE(named.items.size(), 1U);
    QCOMPARE(named.items.front().id, all.at(3).id);
    QVERIFY(!named.endCursor && named.count == 1);
    QVERIFY(granted(fixture.store.list(PageQuery{}, u"nobody"_s)).items.empty());
    for (const DemoInstance &one : all) {
        const auto secrets = granted(fixture.store.list(one.id, {1000, {}}));
        QCOMPARE(secrets.count, one.secrets);
        QCOMPARE(static_cast<qint64>(secrets.items.size()), one.secrets);
        QVERIFY(secrets.items.empty() || secrets.items.back().createdAt > one.createdAt);
        QVERIFY(one.updatedAt >= one.createdAt);
    }
}

void tst_DemoStore::threadsMayNotShareAKey()
{
    Fixture fixture(100);
    std::atomic<int> created = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&] {
            for (int key = 0; key < 200; ++key) {
                const auto made = fixture.create(u"shared-%1"_s.arg(key));
                created += std::holds_alternative<DemoSecret>(made) ? 1 : 0;
                created += fixture.page(3).items.size() == 3 ? 0 : 1000;
            }
        });
    }
    for (std::thread &thread : threads) {
        thread.join();
    }
    QCOMPARE(created.load(), 200);
    QCOMPARE(fixture.page(1).count, 300);
}

QTEST_GUILESS_MAIN(tst_DemoStore)
#include "tst_demostore.moc"
