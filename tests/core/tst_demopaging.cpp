// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "core/tst_demofixture.h"

#include <QSet>
#include <QTest>

#include <limits>

using namespace coffer::demo;
using namespace coffer::demo::test;
using namespace Qt::StringLiterals;

/// The rules of the API for lists, without HTTP.
class tst_DemoPaging final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesEnd_data();
    void pagesEnd();
    void whatComesAndGoesBetweenPagesMovesNothing();
    void lastIsNullWhenTheRestIsGone();
    void cursorsAreUnfriendlyAndOfOneList();
    void pageSizeHasALimit();
    void instancesAreListed();
};

void tst_DemoPaging::pagesEnd_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<qint64>("last");
    QTest::newRow("none") << qint64{0} << qint64{7};
    QTest::newRow("one") << qint64{1} << qint64{1};
    QTest::newRow("exactly a page") << qint64{7} << qint64{7};
    QTest::newRow("exactly two pages") << qint64{14} << qint64{7};
    QTest::newRow("one more") << qint64{15} << qint64{7};
}

void tst_DemoPaging::pagesEnd()
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

void tst_DemoPaging::whatComesAndGoesBetweenPagesMovesNothing()
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

void tst_DemoPaging::lastIsNullWhenTheRestIsGone()
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

void tst_DemoPaging::cursorsAreUnfriendlyAndOfOneList()
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

void tst_DemoPaging::pageSizeHasALimit()
{
    const Fixture fixture(1500);
    QCOMPARE(fixture.page(1000).items.size(), 1000U);
    QCOMPARE(fixture.page(std::numeric_limits<qint64>::max()).items.size(), 1000U);
}

void tst_DemoPaging::instancesAreListed()
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

QTEST_GUILESS_MAIN(tst_DemoPaging)
#include "tst_demopaging.moc"
