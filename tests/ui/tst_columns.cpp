// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "model/session.h"
#include "ui/columnsmenu.h"
#include "ui/commons.h"
#include "ui/failurerow.h"
#include "ui/fakeapi.h"
#include "ui/filterbar.h"
#include "ui/mainwindow.h"
#include "ui/secretsview.h"
#include "ui/sortmenu.h"
#include "ui/windowtools.h"

#include <QHeaderView>
#include <QScreen>
#include <QScrollBar>
#include <QTemporaryDir>

using namespace coffer;
using namespace coffer::test;
using namespace coffer::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A window on a fake API that remembers in a file, or until the end of the test.
struct Remembering
{
    FakeApi api;
    std::unique_ptr<Commons> shared;
    Commons &commons{*shared};
    std::unique_ptr<MainWindow> window;

    explicit Remembering(const QString &file = {}, int secrets = 30)
        : api(secrets)
        , shared(file.isEmpty() ? std::make_unique<Commons>() : std::make_unique<Commons>(file))
    {
        open();
    }
    /// Closes the window, as somebody does, and opens another one.
    void open()
    {
        if (window) {
            window->close();
        }
        window = std::make_unique<MainWindow>(commons, WindowOptions{});
        window->open({api.connection()});
        window->show();
        activate(*window);
        if (!QTest::qWaitFor([this] { return window->isSettled(); })) {
            qFatal("not settled");
        }
    }
    [[nodiscard]] SecretsView &view() const { return *window->findChild<SecretsView *>(); }
    [[nodiscard]] QHeaderView &header() const { return *view().horizontalHeader(); }
    [[nodiscard]] QList<int> order() const
    {
        QList<int> columns;
        for (int place = 0; place < ColumnCount; ++place) {
            if (!header().isSectionHidden(header().logicalIndex(place))) {
                columns.append(header().logicalIndex(place));
            }
        }
        return columns;
    }
    /// Takes an entry of the menu View > Columns, or of one in it.
    void choose(const QString &entry, const QString &submenu = {}) const
    {
        QMenu *menu = window->findChild<ColumnsMenu *>();
        for (auto *inner : window->findChildren<QMenu *>()) {
            menu = !submenu.isEmpty() && inner->title() == submenu ? inner : menu;
        }
        for (QAction *action : menu->actions()) {
            if (action->text() == entry) {
                QVERIFY(action->isEnabled());
                action->trigger();
                return;
            }
        }
        QFAIL("no such entry");
    }
};

} // namespace

/// The columns as somebody arranges them, and that a window comes up as the last one was left.
class ColumnsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void columnsAreHiddenAndShown()
    {
        Remembering remembering;
        remembering.choose(u"&Created"_s);
        QCOMPARE(remembering.order(),
                 QList<int>({KeyColumn, ValueColumn, UpdatedColumn, IdColumn}));
        remembering.choose(u"&ID"_s);
        QCOMPARE(remembering.order(), QList<int>({KeyColumn, ValueColumn, UpdatedColumn}));
        // What is left fills the view, and nothing sticks out of it.
        QCOMPARE(remembering.header().length(), remembering.view().viewport()->width());
        remembering.choose(u"&Created"_s);
        remembering.choose(u"&ID"_s);
        QCOMPARE(remembering.order(), ColumnLayout().order);
        QVERIFY(remembering.view().columns().layout().widths.empty());
    }

    void theKeysStay()
    {
        Remembering remembering;
        for (QAction *action : remembering.window->findChild<ColumnsMenu *>()->actions()) {
            if (action->text() == u"&Key") {
                QVERIFY(action->isChecked() && !action->isEnabled());
            }
        }
        remembering.view().columns().setShown(KeyColumn, false);
        QVERIFY(!remembering.view().isColumnHidden(KeyColumn));
        remembering.commons.settings.setValue(u"columns/hidden"_s, QStringList{u"key"_s});
        QVERIFY(ColumnLayout::read(remembering.commons.settings).hidden.empty());
    }

    void columnsMoveWithoutAMouse()
    {
        Remembering remembering;
        remembering.choose(u"&ID"_s, u"Move &Left"_s);
        QCOMPARE(remembering.order(),
                 QList<int>({KeyColumn, ValueColumn, CreatedColumn, IdColumn, UpdatedColumn}));
        remembering.choose(u"&Created"_s); // hidden ones are not in the way
        remembering.choose(u"&ID"_s, u"Move &Left"_s);
        QCOMPARE(remembering.order(),
                 QList<int>({KeyColumn, IdColumn, ValueColumn, UpdatedColumn}));
        remembering.choose(u"&Key"_s, u"Move &Right"_s);
        QCOMPARE(remembering.order(),
                 QList<int>({IdColumn, KeyColumn, ValueColumn, UpdatedColumn}));
        QVERIFY(!remembering.view().columns().canMove(IdColumn, false));
        QVERIFY(!remembering.view().columns().canMove(UpdatedColumn, true));
        remembering.choose(u"R&eset Columns"_s);
        QCOMPARE(remembering.order(), ColumnLayout().order);
    }

    void leftIsLeftFromRightToLeft()
    {
        Remembering remembering;
        remembering.window->setLayoutDirection(Qt::RightToLeft);
        TableColumns &columns = remembering.view().columns();
        QVERIFY(columns.canMove(KeyColumn, false) && !columns.canMove(KeyColumn, true));
        columns.move(KeyColumn, false);
        QCOMPARE(remembering.order().at(1), static_cast<int>(KeyColumn));
    }

    void theHeadersMenuIsOfItsColumn()
    {
        Remembering remembering;
        QHeaderView &header = remembering.header();
        const QPoint onValue(header.sectionViewportPosition(ValueColumn) + 5, 5);
        Q_EMIT header.customContextMenuRequested(onValue);
        auto *menu = header.findChild<QMenu *>();
        QVERIFY(menu != nullptr && menu->isVisible());
        QCOMPARE(wrongMnemonics(*menu), QStringList());
        menu->actions().constFirst()->trigger();
        menu->close();
        QVERIFY(remembering.view().isColumnHidden(ValueColumn));
    }

    void everyEntryHasItsOwnMnemonic()
    {
        Remembering remembering;
        for (const auto *menu : remembering.window->findChildren<QMenu *>()) {
            if (!menu->title().isEmpty()) {
                QCOMPARE(wrongMnemonics(*menu), QStringList());
            }
        }
    }

    void columnsOutliveTheList()
    {
        Remembering remembering;
        remembering.choose(u"&Value"_s);
        remembering.header().moveSection(remembering.header().visualIndex(IdColumn), 1);
        remembering.header().resizeSection(CreatedColumn, 177);
        const QList<int> order = remembering.order();
        remembering.window->open({remembering.api.connection()});
        QTRY_VERIFY(remembering.window->isSettled());
        QCOMPARE(remembering.order(), order);
        QCOMPARE(remembering.view().columnWidth(CreatedColumn), 177);
    }

    void aHiddenColumnCanSort()
    {
        Remembering remembering;
        remembering.choose(u"&Created"_s);
        auto *menu = remembering.window->findChild<SortMenu *>();
        menu->actions().at(1 + CreatedColumn)->trigger();
        QCOMPARE(remembering.header().sortIndicatorSection(), static_cast<int>(CreatedColumn));
        QVERIFY(menu->actions().at(1 + CreatedColumn)->isChecked());
        QVERIFY(remembering.view().isColumnHidden(CreatedColumn));
    }

    void theFailureIsInSightWhereverTheKeysAre()
    {
        FakeApi api(300);
        Commons commons;
        MainWindow window(commons, {});
        window.open({api.connection()});
        window.show();
        QTRY_VERIFY(window.isSettled());
        auto &view = *window.findChild<SecretsView *>();
        view.columns().setShown(ValueColumn, false);
        for (int step = 0; step < ColumnCount; ++step) {
            view.columns().move(KeyColumn, true);
        }
        api.refuse(RawReply::json(503, "{}"));
        window.findChild<QAction *>(u"actionLoadAll"_s)->trigger();
        QTRY_VERIFY(window.hasFailed());
        QTRY_VERIFY(view.findChild<FailureRow *>() != nullptr);
        view.scrollToBottom();
        const auto *row = view.findChild<FailureRow *>();
        QTRY_COMPARE(row->width(), view.viewport()->width());
        QCOMPARE(row->x(), 0);
        QVERIFY(row->isVisible() && !row->visibleRegion().isEmpty());
    }

    void aWindowComesUpAsItWasLeft()
    {
        Remembering remembering(file());
        remembering.window->setGeometry(50, 60, 700, 420);
        remembering.choose(u"&Value"_s);
        remembering.choose(u"&ID"_s, u"Move &Left"_s);
        remembering.header().resizeSection(CreatedColumn, 166);
        remembering.header().setSortIndicator(UpdatedColumn, Qt::DescendingOrder);
        const QList<int> order = remembering.order();
        remembering.open();
        QCOMPARE(remembering.window->geometry(), QRect(50, 60, 700, 420));
        QCOMPARE(remembering.order(), order);
        QCOMPARE(remembering.view().columnWidth(CreatedColumn), 166);
        QCOMPARE(remembering.header().sortIndicatorSection(), static_cast<int>(UpdatedColumn));
        QCOMPARE(remembering.header().sortIndicatorOrder(), Qt::DescendingOrder);
        // And in the next run.
        remembering.window->close();
        QVERIFY(remembering.commons.settings.isWritten());
        const Settings again(file());
        QCOMPARE(ColumnLayout::read(again), remembering.view().columns().layout());
    }

    void aWindowFitsOnASmallerScreen()
    {
        Remembering remembering;
        {
            QMainWindow large;
            large.setGeometry(3000, 2000, 5000, 4000);
            remembering.commons.settings.setValue(u"window/place"_s, large.saveGeometry());
        }
        const MainWindow window(remembering.commons, {});
        const QRect screen = window.screen()->availableGeometry();
        QVERIFY(screen.width() >= window.width() && screen.height() >= window.height());
        QVERIFY(screen.intersects(window.geometry()));
    }

    void aSecondWindowHidesNotTheFirst()
    {
        Remembering remembering;
        remembering.window->setGeometry(50, 60, 500, 300);
        remembering.open();
        const MainWindow second(remembering.commons, {});
        QVERIFY(second.pos() != remembering.window->pos());
    }

    void windowsOfWhichNothingIsRememberedAreSideBySide()
    {
        Commons commons;
        std::vector<std::unique_ptr<MainWindow>> windows;
        for (int count = 0; count < 4; ++count) {
            windows.push_back(std::make_unique<MainWindow>(commons, WindowOptions{}));
            windows.back()->show();
            activate(*windows.back());
        }
        const QRect screen = windows.front()->screen()->availableGeometry();
        for (const auto &one : windows) {
            for (const auto &other : windows) {
                const QPoint apart = one->geometry().topLeft() - other->geometry().topLeft();
                QVERIFY(one == other || apart.manhattanLength() >= 32);
            }
            QVERIFY(one == windows.front() || screen.contains(one->geometry()));
        }
    }

    void nothingIsCutAtFirst()
    {
        Remembering remembering;
        remembering.window->resize(MainWindow::usualSize);
        child<QAction>(*remembering.window, "actionDetails")->setChecked(true);
        remembering.view().selectRow(0);
        QTRY_VERIFY(child<QWidget>(*remembering.window, "inspector")->isVisible());
        QTest::qWait(10);
        QCOMPARE(remembering.header().length(), remembering.view().viewport()->width());
        const QFontMetrics font = remembering.view().fontMetrics();
        for (const int column : {CreatedColumn, UpdatedColumn}) {
            QVERIFY(remembering.view().columnWidth(column)
                    > font.horizontalAdvance(u"11 months ago"_s));
        }
        QVERIFY(remembering.view().columnWidth(IdColumn) > font.horizontalAdvance(u"00000000"_s));
        QVERIFY(remembering.view().columnWidth(KeyColumn) > 20 * font.averageCharWidth());
    }

    void nonsenseIsNoLayout()
    {
        Settings settings;
        settings.setValue(u"columns/order"_s, QStringList{u"id"_s, u"id"_s, u"nothing"_s});
        settings.setValue(u"columns/hidden"_s, QStringList{u"nothing"_s, u"value"_s});
        settings.setValue(u"columns/widths"_s,
                          QStringList{u"value=-5"_s, u"id=999999"_s, u"created"_s, u"x=80"_s});
        settings.setValue(u"columns/sort"_s, u"nothing"_s);
        settings.setValue(u"window/place"_s, QByteArray("nothing"));
        const ColumnLayout read = ColumnLayout::read(settings);
        QCOMPARE(read.order,
                 QList<int>({IdColumn, KeyColumn, ValueColumn, CreatedColumn, UpdatedColumn}));
        QCOMPARE(read.hidden, std::set<int>{ValueColumn});
        QVERIFY(read.widths.empty());
        QCOMPARE(read.sortColumn, -1);
        Commons commons;
        commons.settings.setValue(u"window/place"_s, QByteArray("nothing"));
        const MainWindow window(commons, {});
        QVERIFY(window.width() > 300);
    }

    // Everything that must not be there is in the window, and then looked for in the file.
    void nothingSecretIsRemembered()
    {
        {
            Remembering remembering(file(), 0);
            FakeApi api(20);
            api.beginKeysWith(u"canary-key"_s);
            Connection connection = api.connection();
            connection.token = *Token::parse("canary-token");
            remembering.window->open({connection});
            QTRY_COMPARE(remembering.view().model()->rowCount(), 20);
            remembering.window->findChild<FilterBar *>()->setText(u"canary"_s);
            remembering.view().selectAll();
            remembering.choose(u"&Value"_s);
            QTRY_VERIFY(remembering.window->isSettled());
            remembering.window->close();
            QVERIFY(remembering.commons.settings.isWritten());
        }
        QFile written(file());
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray text = written.readAll();
        QVERIFY(text.contains("columns"));
        // "value" is a column's name; the made-up values are "value", which no setting holds.
        for (const QByteArray &secret :
             {QByteArray("canary"), QByteArray("KEY_"), QByteArray("dmFsdWU"),
              QByteArray("canary").toHex(), QByteArray("canary").toBase64()}) {
            QVERIFY2(!text.contains(secret), text.constData());
        }
    }

    void withoutAFileNothingIsLeft()
    {
        const QStringList before = QDir(m_folder->path()).entryList();
        {
            qputenv("XDG_CONFIG_HOME", m_folder->path().toUtf8());
            Remembering remembering;
            QVERIFY(remembering.commons.settings.file().isEmpty());
            remembering.choose(u"&Value"_s);
            remembering.window->close();
        }
        QCOMPARE(QDir(m_folder->path()).entryList(), before);
    }

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"coffer.ini"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(ColumnsTest)
#include "tst_columns.moc"
