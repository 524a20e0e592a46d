// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "model/celltext.h"
#include "model/session.h"
#include "ui/fakeapi.h"
#include "ui/secretsview.h"
#include "ui/windowtools.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QNetworkAccessManager>
#include <QScrollBar>

using namespace coffer;
using namespace coffer::test;
using namespace coffer::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A view with 300 loaded secrets, KEY_0 to KEY_299, of 400.
struct Loaded
{
    FakeApi api{400};
    QNetworkAccessManager network;
    Session session{network, api.connection(), PageSizing::always(100)};
    SecretsView view;
    QAbstractItemModelTester tester{&session.model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal};

    Loaded()
    {
        tester.setUseFetchMore(false);
        view.resize(700, 400);
        view.setSecrets(&session.model());
        view.show();
        if (!QTest::qWaitForWindowActive(&view)) {
            qFatal("no active view");
        }
        for (const int count : {100, 200, 300}) {
            if (!QTest::qWaitFor([&] { return model().secretCount() >= count; })) {
                qFatal("no secrets");
            }
            if (count < 300) {
                model().fetchMore({});
            }
        }
    }
    ~Loaded() { view.setSecrets(nullptr); }

    SecretsModel &model() { return session.model(); }
    QScrollBar &bar() { return *view.verticalScrollBar(); }
    bool rests()
    {
        return QTest::qWaitFor([&] {
            return !model().isArranging() && !std::holds_alternative<Loading>(model().paging());
        });
    }
    bool filter(const QString &text)
    {
        model().setQuery({{.text = text}, model().query().sort});
        return rests();
    }
    bool sort(int column, Qt::SortOrder order = Qt::AscendingOrder)
    {
        view.horizontalHeader()->setSortIndicator(column, order);
        return rests();
    }
    void select(int row) { view.selectRow(row); }
    /// The numbers of the selected keys.
    [[nodiscard]] QList<int> selected()
    {
        QList<int> numbers;
        const QModelIndexList rows = view.selectionModel()->selectedRows();
        for (const QModelIndex &index : rows) {
            numbers.append(number(index.row()));
        }
        std::sort(numbers.begin(), numbers.end());
        return numbers;
    }
    [[nodiscard]] int number(int row)
    {
        return model().index(row, 0).data().toString().section(u'_', 1).toInt();
    }
    [[nodiscard]] int current() { return number(view.currentIndex().row()); }
    /// The key that is the first in sight.
    [[nodiscard]] int top() { return number(view.rowAt(0)); }
    /// How far below the viewport's top a key is.
    [[nodiscard]] int heightOf(int wanted)
    {
        for (int row = 0; row < model().secretCount(); ++row) {
            if (number(row) == wanted) {
                return view.rowViewportPosition(row);
            }
        }
        return -1;
    }
    void scrollTo(int row)
    {
        view.scrollTo(model().index(row, 0), QAbstractItemView::PositionAtTop);
    }
};

} // namespace

/// What is selected, current and in sight stays so, whatever happens to the rows around it.
class KeptPlaceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sortingKeepsWhatIsSelectedWhereItIs()
    {
        Loaded shown;
        shown.scrollTo(120);
        shown.select(124);
        const int height = shown.heightOf(124);
        QVERIFY(shown.sort(KeyColumn, Qt::DescendingOrder));
        QCOMPARE(shown.selected(), QList<int>{124});
        QCOMPARE(shown.current(), 124);
        QCOMPARE(shown.heightOf(124), height);
        QVERIFY(shown.sort(-1));
        QCOMPARE(shown.selected(), QList<int>{124});
        QCOMPARE(shown.heightOf(124), height);
        QCOMPARE(shown.view.currentIndex().row(), 124);
    }

    void sortingKeepsWhatIsInSightWhereNothingIsSelected()
    {
        Loaded shown;
        shown.scrollTo(150);
        QCOMPARE(shown.top(), 150);
        QVERIFY(shown.sort(KeyColumn, Qt::DescendingOrder));
        QCOMPARE(shown.top(), 150);
    }

    void whoeverIsAtTheBeginningStaysThere()
    {
        Loaded shown;
        shown.bar().setValue(0);
        QVERIFY(shown.sort(KeyColumn, Qt::DescendingOrder));
        QCOMPARE(shown.bar().value(), 0);
        QCOMPARE(shown.top(), 99); // the last of the keys as texts
    }

    void filteringHidesAndClearingBringsBack()
    {
        Loaded shown;
        shown.scrollTo(210);
        shown.select(212);
        const int height = shown.heightOf(212);
        QVERIFY(shown.filter(u"KEY_5"_s)); // one letter after the other would do the same
        QCOMPARE(shown.selected(), QList<int>());
        QVERIFY(shown.filter(u"KEY_50"_s));
        QVERIFY(shown.filter({}));
        QCOMPARE(shown.selected(), QList<int>{212});
        QCOMPARE(shown.current(), 212);
        QCOMPARE(shown.heightOf(212), height);
    }

    void filteringKeepsTheSelectedThatMatch()
    {
        Loaded shown;
        shown.select(12);
        shown.view.selectionModel()->select(
            shown.model().index(25, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QVERIFY(shown.filter(u"KEY_2"_s));
        QCOMPARE(shown.selected(), QList<int>{25});
        QVERIFY(shown.filter({}));
        QCOMPARE(shown.selected(), QList<int>({12, 25}));
    }

    // What is chosen among the matches replaces what the filter hides.
    void choosingAmongTheMatchesForgetsWhatIsHidden()
    {
        Loaded shown;
        shown.select(12);
        QVERIFY(shown.filter(u"KEY_20"_s));
        shown.select(1); // KEY_200
        QVERIFY(shown.filter({}));
        QCOMPARE(shown.selected(), QList<int>{200});
        QVERIFY(shown.view.viewport()->rect().contains(10, shown.heightOf(200)));
    }

    void everythingSelectedStaysSelected()
    {
        Loaded shown;
        shown.view.selectAll();
        QVERIFY(shown.sort(KeyColumn, Qt::DescendingOrder));
        QCOMPARE(shown.view.selectionModel()->selection().size(), 1); // in one piece
        QCOMPARE(shown.selected().size(), 300);
        QVERIFY(shown.filter(u"KEY_29"_s));
        QCOMPARE(shown.selected().size(), 11);
        QVERIFY(shown.filter({}));
        QCOMPARE(shown.selected().size(), 300);
    }

    void arrivingPagesMoveNothing()
    {
        Loaded shown;
        QVERIFY(shown.sort(KeyColumn, Qt::DescendingOrder));
        shown.scrollTo(40);
        shown.select(42);
        const int chosen = shown.current();
        const int height = shown.heightOf(chosen);
        shown.model().loadAll();
        QVERIFY(shown.rests());
        QCOMPARE(shown.model().secretCount(), 400);
        QCOMPARE(shown.current(), chosen);
        QCOMPARE(shown.selected(), QList<int>{chosen});
        QCOMPARE(shown.heightOf(chosen), height);
    }

    void aRefreshReadsAsFarAsWhatIsSelectedAndInSight()
    {
        Loaded shown;
        shown.scrollTo(104);
        shown.select(105);
        const int height = shown.heightOf(105);
        const auto before = shown.api.requests("GET").size();
        shown.api.addNewer(7); // so that every secret is in another row than before
        shown.view.refresh();
        QVERIFY(QTest::qWaitFor([&] { return shown.api.requests("GET").size() > before; }));
        QCOMPARE(shown.model().secretCount(), 300); // until the new list is as long as it must be
        QVERIFY(shown.rests());
        const auto asked = shown.api.requests("GET").size() - before;
        QVERIFY(asked == 2 || asked == 3); // and one more for whoever has just scrolled so far
        QCOMPARE(shown.selected(), QList<int>{105});
        QCOMPARE(shown.current(), 105);
        QCOMPARE(shown.heightOf(105), height);
        QCOMPARE(shown.view.currentIndex().row(), 112);
    }

    // The arrangement of a short list may be shown when the store is a longer one already.
    void aRefreshThatIsStoppedRemembersOnlyWhatIsShown()
    {
        Loaded shown;
        QVERIFY(shown.sort(KeyColumn, Qt::DescendingOrder));
        shown.view.selectAll();
        QVERIFY(QTest::qWaitFor([&] { return !shown.model().isArranging(); }));
        for (int round = 0; round < 3; ++round) {
            shown.view.refresh();
            shown.model().stop(); // the first page replaces all
            shown.model().loadAll();
            QVERIFY(shown.rests());
            shown.view.refresh();
            QVERIFY(shown.rests());
        }
        QVERIFY(shown.model().secretCount() >= 100);
    }

    // So many ranges would make every frame take a third of a second.
    void aSelectionInTooManyPiecesWaitsUntilItIsInFewer()
    {
        FakeApi api(41'000);
        QNetworkAccessManager network;
        Session session(network, api.connection(), PageSizing::always(10'000));
        SecretsView view;
        view.setSecrets(&session.model());
        view.show();
        session.model().fetchMore({});
        session.model().loadAll();
        QTRY_COMPARE_WITH_TIMEOUT(session.model().secretCount(), 41'000, 60'000);
        const auto filter = [&](const QString &text) {
            session.model().setQuery({{.text = text, .isRegularExpression = true}, {}});
            return QTest::qWaitFor([&] { return !session.model().isArranging(); }, 60'000);
        };
        QVERIFY(filter(u"[02468]$"_s));
        view.selectAll();
        QVERIFY(filter({}));
        QVERIFY(view.selectionModel()->selection().size() <= 1); // of 20,500
        QVERIFY(filter(u"[02468]$"_s));
        QCOMPARE(view.selectionModel()->selection().size(), 1);
        QCOMPARE(view.selectionModel()->selectedRows().size(), 20'500);
        view.setSecrets(nullptr);
    }

    void aRefreshOfASortedListReadsAllThatWasLoaded()
    {
        Loaded shown;
        QVERIFY(shown.sort(KeyColumn, Qt::DescendingOrder));
        const auto before = shown.api.requests("GET").size();
        shown.view.refresh();
        QVERIFY(shown.rests());
        QCOMPARE(shown.model().secretCount(), 300);
        QCOMPARE(shown.api.requests("GET").size(), before + 3);
    }

    // The end stays in sight whatever is merged in: it would load page after page by itself.
    void theEndOfASortedListLoadsOnePageAtATime()
    {
        FakeApi api(2000);
        QNetworkAccessManager network;
        Session session(network, api.connection(), PageSizing::always(100));
        Loaded shown;
        shown.view.setSecrets(&session.model());
        QTRY_COMPARE(session.model().secretCount(), 100);
        shown.view.horizontalHeader()->setSortIndicator(KeyColumn, Qt::AscendingOrder);
        QTRY_VERIFY(!session.model().isArranging());
        const auto before = api.requests("GET").size();
        QTest::keyClick(&shown.view, Qt::Key_End);
        QTRY_COMPARE(api.requests("GET").size(), before + 1);
        QTest::qWait(300);
        QCOMPARE(api.requests("GET").size(), before + 1);
        shown.view.setSecrets(nullptr);
    }

    // A span that stayed behind would hide all of a secret but its key.
    void aFailureLeavesNothingOnTheRowsThatFollow()
    {
        Loaded shown;
        shown.api.refuse(RawReply::json(503, "{}"));
        QVERIFY(shown.filter(u"KEY_29"_s));
        shown.model().loadAll();
        QTRY_COMPARE(shown.model().failureRow(), std::optional(11));
        QTRY_COMPARE(shown.view.columnSpan(11, KeyColumn), int(ColumnCount));
        QVERIFY(shown.filter(u"KEY_2"_s));
        QCOMPARE(shown.view.columnSpan(11, KeyColumn), 1);
        QCOMPARE(shown.view.columnSpan(*shown.model().failureRow(), KeyColumn), int(ColumnCount));
        shown.api.recover();
        shown.model().retry();
        QVERIFY(shown.filter({}));
        QTRY_VERIFY(!shown.model().failureRow());
        for (int row = 0; row < shown.model().rowCount(); ++row) {
            QCOMPARE(shown.view.columnSpan(row, KeyColumn), 1);
        }
    }

    // All but the order, which is remembered like the columns are.
    void aNewInstanceBeginsAnew()
    {
        FakeApi other(50);
        QNetworkAccessManager network;
        Session next(network, other.connection(), PageSizing::always(100));
        Loaded shown;
        QVERIFY(shown.sort(KeyColumn, Qt::DescendingOrder));
        shown.select(3);
        next.model().fetchMore({}); // as the window does; a sorted list does not ask by itself
        shown.view.setSecrets(&next.model());
        QCOMPARE(shown.view.horizontalHeader()->sortIndicatorSection(), int(KeyColumn));
        QCOMPARE(next.model().query().sort.by, SortBy::Key);
        QTRY_COMPARE(next.model().secretCount(), 50);
        QVERIFY(shown.view.selectionModel()->selection().isEmpty());
        shown.view.setSecrets(nullptr);
    }

    void aTitleIsClickedThroughItsThreeOrders()
    {
        Loaded shown;
        QHeaderView &header = *shown.view.horizontalHeader();
        const QPoint title(header.sectionViewportPosition(KeyColumn) + 20, header.height() / 2);
        const std::pair<SortBy, Qt::SortOrder> orders[] = {
            {SortBy::Key, Qt::AscendingOrder},
            {SortBy::Key, Qt::DescendingOrder},
            {SortBy::ServerOrder, Qt::AscendingOrder}};
        for (int round = 0; round < 2; ++round) {
            for (const auto &[by, order] : orders) {
                QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, title);
                QVERIFY(shown.rests());
                QVERIFY(shown.model().query().sort == (RowSort{by, order}));
            }
        }
    }
};

QTEST_MAIN(KeptPlaceTest)
#include "tst_keptplace.moc"
