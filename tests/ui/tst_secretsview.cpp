// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "model/celltext.h"
#include "model/session.h"
#include "support/hurriedtiming.h"
#include "ui/copykeys.h"
#include "ui/failurerow.h"
#include "ui/fakeapi.h"
#include "ui/secretsview.h"
#include "ui/statustext.h"
#include "ui/windowtools.h"

#include <QClipboard>
#include <QHeaderView>
#include <QNetworkAccessManager>
#include <QScrollBar>

using namespace coffer;
using namespace coffer::test;
using namespace coffer::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A view of a fake API's secrets in a window of its own.
struct Shown
{
    FakeApi api;
    QNetworkAccessManager network;
    Session session;
    SecretsView view;

    explicit Shown(int secrets, int pageSize = 100)
        : api(secrets)
        , session(network, api.connection(), PageSizing::always(pageSize), onceOnly())
    {
        view.resize(700, 400);
        view.setSecrets(&session.model());
        view.show();
        view.activateWindow();
        view.setFocus();
        if (!QTest::qWaitForWindowActive(&view)) {
            qFatal("no active view");
        }
    }
    ~Shown() { view.setSecrets(nullptr); }

    SecretsModel &model() { return session.model(); }
    [[nodiscard]] int pages() const { return static_cast<int>(api.requests("GET").size()); }
    bool rests(int count)
    {
        return QTest::qWaitFor([&] {
            return model().secretCount() == count
                && !std::holds_alternative<Loading>(model().paging());
        });
    }
    void toTheEnd() { view.scrollToBottom(); } // which lays out first
    [[nodiscard]] QPushButton *retry() const
    {
        auto *row = view.findChild<FailureRow *>();
        return row != nullptr ? row->findChild<QPushButton *>() : nullptr;
    }
};

} // namespace

/// The table: loads ahead, stops at the end, tells of a failure in its last row.
class SecretsViewTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreAllOfOneHeight()
    {
        Shown shown(3);
        QVERIFY(shown.rests(3));
        // No row is measured by what is in it, which a million of them could not afford.
        QCOMPARE(shown.view.verticalHeader()->sectionResizeMode(0), QHeaderView::Fixed);
        QVERIFY(shown.view.verticalHeader()->isHidden());
    }

    void theEndIsReachedInExactlyTheRequestsNeeded()
    {
        Shown shown(500);
        QVERIFY(shown.rests(100));
        for (int page = 2; page <= 5; ++page) {
            shown.toTheEnd();
            QVERIFY(shown.rests(page * 100));
        }
        for (int more = 0; more < 5; ++more) {
            shown.toTheEnd();
            shown.view.resize(700 + more, 400);
            QTest::qWait(1);
        }
        QCOMPARE(shown.pages(), 5);
        QCOMPARE(statusText(shown.model()), u"500 secret(s)"_s);
    }

    void homeAndEndSelectTheFirstAndTheLastSecret()
    {
        Shown shown(100);
        QVERIFY(shown.rests(100));
        press(Qt::Key_Down); // a view that got the focus before its rows is nowhere yet
        for (int time = 0; time < 2; ++time) {
            press(Qt::Key_End);
            QCOMPARE(shown.view.currentIndex().row(), 99);
            QVERIFY(shown.view.selectionModel()->isRowSelected(99));
            press(Qt::Key_Home);
            QCOMPARE(shown.view.currentIndex().row(), 0);
            QVERIFY(shown.view.selectionModel()->isRowSelected(0));
        }
    }

    void theNextPageIsAskedForBeforeTheEndIsInSight()
    {
        Shown shown(500);
        QVERIFY(shown.rests(100));
        QTest::qWait(20);
        QCOMPARE(shown.pages(), 1); // and not before it is needed
        shown.view.scrollTo(shown.model().index(60, 0), QTableView::PositionAtTop);
        QVERIFY(shown.view.rowAt(shown.view.viewport()->height() - 1) < 95);
        QVERIFY(shown.rests(200));
    }

    void aHighViewIsFilled()
    {
        Shown shown(500);
        shown.view.resize(700, 6000);
        QTRY_VERIFY(shown.view.rowAt(5990) < 0 || shown.model().secretCount() >= 300);
        QTRY_VERIFY(shown.model().secretCount() > shown.view.rowAt(5990));
        QTRY_VERIFY(shown.view.rowAt(5990) > 150); // filled to its last line
    }

    void aFailureKeepsRowsAndPlaceAndIsLeftByMouse()
    {
        Shown shown(250);
        QVERIFY(shown.rests(100));
        shown.api.refuse(RawReply::json(503, R"({"error":"<b>busy</b>"})"));
        shown.toTheEnd();
        QTRY_VERIFY(shown.retry() != nullptr);
        QCOMPARE(shown.model().secretCount(), 100);
        const int before = shown.pages();
        shown.view.resize(600, 380); // asks for nothing
        QTest::qWait(20);
        QCOMPARE(shown.pages(), before);
        QCOMPARE(shown.view.columnSpan(100, 0), int(ColumnCount));
        shown.toTheEnd();
        const int place = shown.view.verticalScrollBar()->value();
        shown.api.recover();
        QTest::mouseClick(shown.retry(), Qt::LeftButton);
        QVERIFY(shown.rests(200));
        QVERIFY(shown.view.verticalScrollBar()->value() >= place - shown.view.rowHeight(0) * 2);
        QCOMPARE(shown.view.columnSpan(100, 0), 1); // a secret like any other
        QCOMPARE(shown.view.rowHeight(100), shown.view.rowHeight(0));
        QCOMPARE(shown.model().index(100, 0).data().toString(), u"KEY_100"_s);
    }

    void aFailureWhereOneWaitsIsInSight()
    {
        Shown shown(250);
        QVERIFY(shown.rests(100));
        shown.api.refuse(RawReply::json(503, "{}"));
        shown.toTheEnd();
        for (int time = 0; time < 3; ++time) { // and after a retry that fails as well
            QTRY_VERIFY(shown.retry() != nullptr && shown.retry()->isVisible());
            const QRect button(shown.retry()->mapTo(shown.view.viewport(), QPoint()),
                               shown.retry()->size());
            QVERIFY(shown.view.viewport()->rect().contains(button));
            QTest::mouseClick(shown.retry(), Qt::LeftButton);
            QTRY_COMPARE(shown.pages(), time + 3);
        }
    }

    void aFailureElsewhereMovesNothing()
    {
        Shown shown(250);
        QVERIFY(shown.rests(100));
        shown.api.refuse(RawReply::json(503, "{}"));
        shown.view.scrollTo(shown.model().index(60, 0), QTableView::PositionAtTop);
        const int place = shown.view.verticalScrollBar()->value();
        QTRY_VERIFY(shown.retry() != nullptr);
        QTest::qWait(1);
        QCOMPARE(shown.view.verticalScrollBar()->value(), place);
    }

    void theFailureIsReachedAndLeftByKeyboard()
    {
        Shown shown(250);
        QVERIFY(shown.rests(100));
        press(Qt::Key_Down); // a view that got the focus before its rows is nowhere yet
        for (int time = 0; time < 2; ++time) { // Return, then Enter
            shown.api.refuse(RawReply::json(503, "{}"));
            const int loaded = shown.model().secretCount();
            press(Qt::Key_End, Qt::ControlModifier);
            QTRY_VERIFY(shown.model().failureRow().has_value());
            press(Qt::Key_Down);
            QCOMPARE(shown.view.currentIndex().row(), loaded);
            QVERIFY(!shown.view.currentKey());
            shown.api.recover();
            press(time == 0 ? Qt::Key_Return : Qt::Key_Enter);
            QVERIFY(shown.rests(std::min(loaded + 100, 250)));
        }
    }

    void theFailureFitsANarrowWindow()
    {
        Shown shown(250);
        shown.view.resize(380, 300);
        QVERIFY(shown.rests(100));
        shown.api.refuse(RawReply::json(503, R"({"error":"words and words and more words"})"));
        shown.toTheEnd();
        QTRY_VERIFY(shown.retry() != nullptr);
        shown.toTheEnd();
        QTest::qWait(1);
        const QRect button(shown.retry()->mapTo(shown.view.viewport(), QPoint()),
                           shown.retry()->size());
        QVERIFY(shown.view.viewport()->rect().contains(button));
    }

    void theFailureGoesWithItsInstance()
    {
        FakeApi other(100);
        QNetworkAccessManager network;
        Session next(network, other.connection(), PageSizing::always(100), onceOnly());
        Shown shown(250, 80);
        QVERIFY(shown.rests(80));
        shown.api.refuse(RawReply::json(503, "{}"));
        shown.toTheEnd();
        QTRY_VERIFY(shown.retry() != nullptr);
        QCOMPARE(shown.view.columnSpan(80, 0), int(ColumnCount));
        shown.view.setSecrets(&next.model());
        QTRY_COMPARE(next.model().secretCount(), 100);
        QCOMPARE(shown.view.columnSpan(80, 0), 1);
        QCOMPARE(shown.view.rowHeight(80), shown.view.rowHeight(0));
    }

    void theSelectionStaysOverARefresh()
    {
        Shown shown(120);
        QVERIFY(shown.rests(100));
        press(Qt::Key_Home, Qt::ControlModifier);
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        press(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(shown.view.selectionModel()->selectedRows().size(), 2);
        shown.model().refresh();
        QTRY_COMPARE(shown.pages(), 2);
        QVERIFY(shown.rests(100));
        const auto rows = shown.view.selectionModel()->selectedRows();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0).data(IdRole).toUuid(), FakeApi::id(2));
        QCOMPARE(*shown.view.currentKey(), "KEY_3");
    }

    void manyRowsAreNoRepeatedWork()
    {
        Shown shown(20'000);
        shown.model().loadAll();
        QTRY_COMPARE_WITH_TIMEOUT(shown.model().secretCount(), 20'000, 60'000);
        QVERIFY(shown.rests(20'000));
        QCOMPARE(shown.pages(), 200); // each page once
        shown.toTheEnd();
        QTest::qWait(1);
        QCOMPARE(shown.pages(), 200);
        press(Qt::Key_Down); // a view that got the focus before its rows is nowhere yet
        press(Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(*shown.view.currentKey(), "KEY_19999");
    }

    void keysAreCopiedExactly_data()
    {
        QTest::addColumn<QString>("before");
        QTest::newRow("plain") << QString();
        QTest::newRow("umlaut") << u"\u00e4/"_s;
        QTest::newRow("byte order mark") << QString(QChar(QChar::ByteOrderMark));
    }

    void keysAreCopiedExactly()
    {
        QFETCH(QString, before);
        Shown shown(10);
        shown.api.beginKeysWith(before);
        QVERIFY(shown.rests(10));
        shown.view.showSecret(7);
        copyKeys(shown.view);
        QCOMPARE(QGuiApplication::clipboard()->text(), before + u"KEY_7"_s);
        copyReferences(shown.view);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"{{ secrets."_s + before + u"KEY_7 }}"_s);
    }

    void allSelectedKeysAreCopiedInTheirOrder()
    {
        Shown shown(10);
        QVERIFY(shown.rests(10));
        const auto select = [&](int row, QItemSelectionModel::SelectionFlags how) {
            shown.view.selectionModel()->select(shown.model().index(row, 0),
                                                how | QItemSelectionModel::Rows);
        };
        shown.view.showSecret(7);
        select(2, QItemSelectionModel::Select);
        select(3, QItemSelectionModel::Select);
        QCOMPARE(shown.view.selectedCount(), 3);
        copyKeys(shown.view);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"KEY_2\nKEY_3\nKEY_7"_s);
        copyReferences(shown.view);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 u"{{ secrets.KEY_2 }}\n{{ secrets.KEY_3 }}\n{{ secrets.KEY_7 }}"_s);
        shown.view.selectAll();
        select(5, QItemSelectionModel::Deselect);
        QCOMPARE(shown.view.selectedCount(), 9);
        shown.view.clearSelection();
        QCOMPARE(shown.view.selectedCount(), 0);
        copyKeys(shown.view); // of the row that the keyboard is at
        QCOMPARE(QGuiApplication::clipboard()->text(), u"KEY_7"_s);
    }

    void theKeyboardIsAtARowNotAtACell()
    {
        Shown shown(20);
        QVERIFY(shown.rests(20));
        press(Qt::Key_Down);
        press(Qt::Key_Down, Qt::ControlModifier); // current, and not selected
        const int row = shown.view.currentIndex().row();
        QVERIFY(!shown.view.selectionModel()->isRowSelected(row));
        const QImage picture = shown.view.viewport()->grab().toImage();
        const int top = shown.view.rowViewportPosition(row);
        const QRgb frame = picture.pixel(1, top);
        QVERIFY(frame != shown.view.palette().color(QPalette::AlternateBase).rgb());
        QVERIFY(frame != shown.view.palette().color(QPalette::Base).rgb());
        for (int x = 1; x < picture.width() - 1; ++x) {
            QCOMPARE(picture.pixel(x, top), frame);
        }
        press(Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(shown.view.currentIndex().column(), int(KeyColumn));
        QCOMPARE(shown.view.horizontalScrollBar()->value(), 0);
    }

    void aScreenReaderNeverHearsAValue()
    {
        Shown shown(3);
        QVERIFY(shown.rests(3));
        QAccessibleInterface *table = QAccessible::queryAccessibleInterface(&shown.view);
        QCOMPARE(table->text(QAccessible::Name), u"Secrets"_s);
        bool keySeen = false;
        for (int child = 0; child < table->childCount(); ++child) {
            QAccessibleInterface *cell = table->child(child);
            const QString said = cell->text(QAccessible::Name) + cell->text(QAccessible::Value)
                + cell->text(QAccessible::Description);
            QVERIFY2(!said.contains(u"dmFs"_s) && !said.contains(u"value"_s), qPrintable(said));
            keySeen = keySeen || said.contains(u"KEY_1"_s);
        }
        QVERIFY(keySeen);
    }

    void tabLeavesTheTable()
    {
        Shown shown(3);
        QVERIFY(shown.rests(3));
        QVERIFY(!shown.view.tabKeyNavigation());
    }

    void inANarrowWindowTheKeysHaveHalfOfIt()
    {
        Shown shown(3);
        QVERIFY(shown.rests(3));
        for (const int width : {320, 420, 480}) {
            shown.view.resize(width, 400);
            QTest::qWait(1);
            QVERIFY(shown.view.columnWidth(KeyColumn) * 2 >= shown.view.viewport()->width() - 1);
        }
    }

    void columnsAreAsWideAsTheirWords()
    {
        Shown shown(3);
        QVERIFY(shown.rests(3));
        for (const Column column : {ValueColumn, CreatedColumn, UpdatedColumn}) {
            const int words = shown.view.fontMetrics().horizontalAdvance(longText(column));
            QVERIFY(shown.view.columnWidth(column) > words);
            QVERIFY(shown.view.columnWidth(column) < words * 3 / 2);
        }
    }

    void theKeyColumnTakesTheRoomUntilItIsGivenAWidth()
    {
        Shown shown(3);
        QVERIFY(shown.rests(3));
        shown.view.resize(1200, 400);
        QTest::qWait(1);
        const int wide = shown.view.columnWidth(KeyColumn);
        shown.view.resize(1000, 400);
        QTest::qWait(1);
        QCOMPARE(shown.view.columnWidth(KeyColumn), wide - 200);
        shown.view.setColumnWidth(KeyColumn, 333);
        shown.view.resize(1200, 400);
        QTest::qWait(1);
        QCOMPARE(shown.view.columnWidth(KeyColumn), 333);
    }
};

QTEST_MAIN(SecretsViewTest)
#include "tst_secretsview.moc"
