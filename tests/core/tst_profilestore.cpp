// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "account/profilestore.h"
#include "account/settings.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace coffer;
using namespace Qt::Literals::StringLiterals;

namespace {

Profile profile(const QString &name)
{
    Profile made;
    made.name = name;
    made.address = u"https://api.example.com"_s;
    return made;
}

Profile fullProfile()
{
    Profile made = profile(u"Production & <b>more</b>, \"quoted\"; ü"_s);
    made.allowsPlainHttp = true;
    made.tokenKind = Token::Kind::Bearer;
    made.project = QUuid::createUuid();
    made.coreInstance = {QUuid::createUuid(), u"eu-1"_s};
    made.colour = ProfileColour::Purple;
    made.isReadOnly = true;
    made.isProtected = true;
    made.authorities = u"/etc/ssl/made up.pem"_s;
    made.pinned = {{QUuid::createUuid(), u"a"_s}, {QUuid::createUuid(), {}}};
    made.recent = {{QUuid::createUuid(), u"b"_s}};
    return made;
}

QStringList names(const ProfileStore &store)
{
    QStringList found;
    for (const Profile &one : store.all()) {
        found += one.name;
    }
    return found;
}

QString entry(const Profile &profile)
{
    return u"profiles/"_s + profile.id.toString(QUuid::WithoutBraces);
}

} // namespace

/// Profiles as they are remembered, and what damaged settings do to them.
class ProfileStoreTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingOfAProfileComesBack()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"coffer.ini"_s);
        Profile saved;
        Profile plain;
        {
            Settings settings(file);
            ProfileStore store(settings);
            saved = store.save(fullProfile());
            plain = store.save(profile(u"Plain"_s));
            store.setLast(plain.id);
            QVERIFY(!saved.id.isNull());
        }
        Settings settings(file);
        const ProfileStore store(settings);
        QCOMPARE(store.all(), (std::vector<Profile>{saved, plain}));
        QCOMPARE(store.find(saved.id), std::optional(saved));
        QCOMPARE(store.last(), std::optional(plain));
    }

    void changingKeepsTheOrderAndTellsSo()
    {
        Settings settings;
        ProfileStore store(settings);
        Profile first = store.save(profile(u"First"_s));
        store.save(profile(u"Second"_s));
        const QSignalSpy changed(&store, &ProfileStore::changed);
        first.name = u"Changed"_s;
        first.isReadOnly = true;
        QCOMPARE(store.save(first), first);
        QCOMPARE(names(store), (QStringList{u"Changed"_s, u"Second"_s}));
        QCOMPARE(store.find(first.id), std::optional(first));
        store.remove(first.id);
        QCOMPARE(names(store), QStringList{u"Second"_s});
        QVERIFY(!store.find(first.id));
        QCOMPARE(changed.size(), 2);
        store.remove(first.id); // which is not there any more
        QCOMPARE(changed.size(), 2);
    }

    void removingLeavesNothing()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"coffer.ini"_s);
        {
            Settings settings(file);
            ProfileStore store(settings);
            const Profile made = store.save(profile(u"Gone"_s));
            store.setLast(made.id);
            store.remove(made.id);
            QVERIFY(!store.last());
        }
        QFile read(file);
        QVERIFY(!read.open(QIODevice::ReadOnly) || !read.readAll().contains("example.com"));
    }

    void namesAreUnique()
    {
        Settings settings;
        ProfileStore store(settings);
        Profile first = store.save(profile(u"Same"_s));
        QCOMPARE(store.save(profile(u" same "_s)).name, u"same (2)"_s);
        QCOMPARE(store.save(profile(u"Same"_s)).name, u"Same (3)"_s);
        QCOMPARE(store.save(first).name, u"Same"_s); // its own is not another's
        QCOMPARE(store.save(profile({})).name, u"https://api.example.com"_s);
        QCOMPARE(store.save(profile(u"two\nlines"_s)).name, u"two lines"_s);
    }

    void isFoundByName()
    {
        Settings settings;
        ProfileStore store(settings);
        store.save(profile(u"Production"_s));
        QCOMPARE(store.named(u"Production"_s)->name, u"Production"_s);
        QCOMPARE(store.named(u"production"_s)->name, u"Production"_s);
        QVERIFY(!store.named(u"Prod"_s));
    }

    void theLastIsOneThatExists()
    {
        Settings settings;
        ProfileStore store(settings);
        QVERIFY(!store.last());
        store.setLast(QUuid::createUuid());
        QVERIFY(!store.last());
        settings.setValue(u"profiles/last"_s, u"nonsense"_s);
        QVERIFY(!store.last());
    }

    void damagedEntriesArePassedOverAndKept_data()
    {
        QTest::addColumn<QString>("damaged");
        QTest::newRow("nothing") << QString();
        QTest::newRow("no JSON") << u"{\"name\":"_s;
        QTest::newRow("an array") << u"[]"_s;
        QTest::newRow("empty") << u"{}"_s;
        QTest::newRow("no name") << uR"({"address":"https://a.example"})"_s;
        QTest::newRow("no address") << uR"({"name":"a"})"_s;
        QTest::newRow("name is a number") << uR"({"name":1,"address":"https://a.example"})"_s;
        // Half a profile could lack its guard.
        QTest::newRow("guard is text")
            << uR"({"name":"a","address":"https://a.example","readOnly":"yes"})"_s;
        QTest::newRow("protected is null")
            << uR"({"name":"a","address":"https://a.example","protected":null})"_s;
        QTest::newRow("no UUID")
            << uR"({"name":"a","address":"https://a.example","coreInstance":{"id":"x"}})"_s;
        QTest::newRow("pinned without ID")
            << uR"({"name":"a","address":"https://a.example","pinned":[{"name":"x"}]})"_s;
        QTest::newRow("unknown kind")
            << uR"({"name":"a","address":"https://a.example","tokenKind":"other"})"_s;
    }

    void damagedEntriesArePassedOverAndKept()
    {
        QFETCH(QString, damaged);
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"coffer.ini"_s);
        Profile first;
        Profile broken;
        {
            Settings settings(file);
            ProfileStore store(settings);
            first = store.save(profile(u"First"_s));
            broken = store.save(profile(u"Broken"_s));
            store.save(profile(u"Third"_s));
            settings.setValue(entry(broken), damaged);
        }
        {
            Settings settings(file);
            ProfileStore store(settings);
            QCOMPARE(names(store), (QStringList{u"First"_s, u"Third"_s}));
            QVERIFY(!store.find(broken.id));
            first.isProtected = true;
            store.save(first);
            store.save(profile(u"Fourth"_s));
            store.remove(store.named(u"Third"_s)->id);
        }
        Settings settings(file);
        QCOMPARE(settings.value(entry(broken)).toString(), damaged);
        QVERIFY(settings.value(u"profiles/order"_s)
                    .toStringList()
                    .contains(broken.id.toString(QUuid::WithoutBraces)));
    }

    void aDamagedOrderIsNoCrash_data()
    {
        QTest::addColumn<QVariant>("order");
        QTest::newRow("number") << QVariant(12);
        QTest::newRow("text") << QVariant(u"a, b"_s);
        QTest::newRow("bytes") << QVariant(QByteArray("\x00\xff", 2));
        QTest::newRow("not IDs") << QVariant(QStringList{u"a"_s, {}, u"../x"_s, u"last"_s});
    }

    void aDamagedOrderIsNoCrash()
    {
        QFETCH(QVariant, order);
        Settings settings;
        settings.setValue(u"profiles/order"_s, order);
        ProfileStore store(settings);
        QVERIFY(store.all().empty());
        const Profile saved = store.save(profile(u"New"_s));
        QCOMPARE(store.all(), std::vector<Profile>{saved});
    }

    // Two runs at once, each with an order of its own: the file has that of whoever wrote last.
    void whatAnotherRunAddedIsNotLost()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"coffer.ini"_s);
        Settings mine(file);
        ProfileStore store(mine);
        store.save(profile(u"First"_s));
        store.save(profile(u"Second"_s));
        QVERIFY(mine.isWritten());
        const QVariant order = mine.value(u"profiles/order"_s);
        Profile added;
        {
            Settings theirs(file);
            added = ProfileStore(theirs).save(profile(u"Added"_s));
            theirs.setValue(u"profiles/order"_s, order);
        }
        QVERIFY(mine.isWritten()); // which reads what has changed
        QCOMPARE(names(store), (QStringList{u"First"_s, u"Second"_s, u"Added"_s}));
        QCOMPARE(store.find(added.id), added);
        store.remove(added.id);
        QCOMPARE(names(store), (QStringList{u"First"_s, u"Second"_s}));
    }

    void oneThatIsListedTwiceIsOne()
    {
        Settings settings;
        ProfileStore store(settings);
        store.save(profile(u"One"_s));
        QStringList order = settings.value(u"profiles/order"_s).toStringList();
        settings.setValue(u"profiles/order"_s, order + order);
        QCOMPARE(names(store), QStringList{u"One"_s});
        store.remove(store.all().front().id);
        QVERIFY(store.all().empty());
    }

    void whatALaterVersionKnowsStays()
    {
        Settings settings;
        ProfileStore store(settings);
        Profile saved = store.save(profile(u"One"_s));
        QString json = settings.value(entry(saved)).toString();
        json.replace(u"\"colour\":\"none\""_s, u"\"colour\":\"teal\",\"later\":{\"a\":1}"_s);
        settings.setValue(entry(saved), json);
        saved = store.all().front();
        QCOMPARE(saved.colour, ProfileColour::None);
        saved.name = u"Other"_s;
        store.save(saved);
        QVERIFY(settings.value(entry(saved)).toString().contains(u"\"later\":{\"a\":1}"_s));
    }
};

QTEST_GUILESS_MAIN(ProfileStoreTest)
#include "tst_profilestore.moc"
