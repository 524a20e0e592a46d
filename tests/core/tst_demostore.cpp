// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "core/tst_demofixture.h"

#include <QSet>
#include <QTest>

#include <thread>

using namespace coffer::demo;
using namespace coffer::demo::test;
using namespace Qt::StringLiterals;

/// The rules of the API for writing, without HTTP.
class tst_DemoStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysAreUnique();
    void keysAreFreeAgain();
    void valuesAreCanonical_data();
    void valuesAreCanonical();
    void updateChangesWhatIsGiven();
    void updateIsRefused();
    void removeIsOnce();
    void encryptedIsEncrypted();
    void threadsMayNotShareAKey();
};

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

void tst_DemoStore::threadsMayNotShareAKey()
{
    Fixture fixture(100);
    std::atomic<int> created = 0;
    std::vector<std::thread> threads;
    threads.reserve(4);
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
