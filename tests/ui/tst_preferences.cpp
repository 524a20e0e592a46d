// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/commons.h"
#include "ui/contrast.h"
#include "ui/fakeapi.h"
#include "ui/icons.h"
#include "ui/mainwindow.h"
#include "ui/messagebar.h"
#include "ui/preferencesdialog.h"
#include "ui/theme.h"
#include "ui/windowtools.h"

#include <QCheckBox>
#include <QComboBox>
#include <QScrollBar>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolBar>

using namespace coffer;
using namespace coffer::test;
using namespace coffer::ui;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(coffer::Theme)

namespace {

Preferences of(const Settings &settings)
{
    return Preferences::read(settings);
}

struct Pair
{
    QPalette::ColorRole text;
    QPalette::ColorRole back;
};

// What is read, on what it is read.
constexpr std::array<Pair, 11> pairs{{{QPalette::WindowText, QPalette::Window},
                                      {QPalette::Text, QPalette::Base},
                                      {QPalette::Text, QPalette::AlternateBase},
                                      {QPalette::ButtonText, QPalette::Button},
                                      {QPalette::ToolTipText, QPalette::ToolTipBase},
                                      {QPalette::HighlightedText, QPalette::Highlight},
                                      {QPalette::PlaceholderText, QPalette::Base},
                                      {QPalette::Link, QPalette::Window},
                                      {QPalette::Link, QPalette::Base},
                                      {QPalette::LinkVisited, QPalette::Window},
                                      {QPalette::LinkVisited, QPalette::Base}}};

} // namespace

/// What can be set, and that it holds at once and everywhere.
class PreferencesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        QApplication::setPalette(QPalette());
        QApplication::setStyle(u"fusion"_s);
    }

    void everyFieldIsWrittenAtOnce()
    {
        Settings settings;
        PreferencesDialog dialog(settings);
        dialog.show();
        child<QComboBox>(dialog, "theme")->setCurrentIndex(2);
        QCOMPARE(of(settings).theme, Theme::Dark);
        child<QSpinBox>(dialog, "clipboard")->setValue(45);
        QCOMPARE(of(settings).clipboard, 45s);
        child<QSpinBox>(dialog, "reveal")->setValue(10);
        QCOMPARE(of(settings).reveal, 10s);
        child<QSpinBox>(dialog, "idle")->setValue(0);
        QCOMPARE(of(settings).idle, 0s);
        child<QSpinBox>(dialog, "pageSize")->setValue(250);
        QCOMPARE(of(settings).pageSize, 250);
        child<QCheckBox>(dialog, "confirmsDelete")->click();
        QVERIFY(!of(settings).confirmsDelete);
        child<QSpinBox>(dialog, "pageSize")->setValue(0);
        QCOMPARE(of(settings).pageSize, std::nullopt);
    }

    void itShowsWhatIsSet()
    {
        Settings settings;
        Preferences{.theme = Theme::Light, .clipboard = 7s, .pageSize = 33}.write(settings);
        PreferencesDialog dialog(settings);
        QCOMPARE(child<QComboBox>(dialog, "theme")->currentText(), u"Light"_s);
        QCOMPARE(child<QSpinBox>(dialog, "clipboard")->value(), 7);
        QCOMPARE(child<QSpinBox>(dialog, "pageSize")->value(), 33);
        // Also what is set elsewhere while it is open.
        Preferences{.theme = Theme::Dark, .clipboard = 8s}.write(settings);
        QCOMPARE(child<QComboBox>(dialog, "theme")->currentText(), u"Dark"_s);
        QCOMPARE(child<QSpinBox>(dialog, "clipboard")->value(), 8);
        QCOMPARE(child<QSpinBox>(dialog, "pageSize")->text(), u"Automatic"_s);
        QCOMPARE(of(settings).clipboard, 8s);
    }

    void defaultsAreRestored()
    {
        Settings settings;
        Preferences{.theme = Theme::Dark, .idle = 1s, .pageSize = 5, .confirmsDelete = false}.write(
            settings);
        PreferencesDialog dialog(settings);
        dialog.show();
        for (auto *button : dialog.findChildren<QPushButton *>()) {
            if (button->text().contains(u"Restore"_s)) {
                button->click();
            }
        }
        QCOMPARE(of(settings), Preferences());
        QCOMPARE(child<QSpinBox>(dialog, "idle")->value(), 300);
    }

    void whatCannotBeWrittenIsSaid()
    {
        const QTemporaryDir folder;
        QFile inTheWay(folder.filePath(u"coffer"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const QString file = folder.filePath(u"coffer/coffer.ini"_s);
        Settings settings(file);
        PreferencesDialog dialog(settings);
        dialog.show();
        auto *problem = child<MessageBar>(dialog, "problem");
        QVERIFY(!problem->isVisible());
        child<QSpinBox>(dialog, "clipboard")->setValue(45);
        QVERIFY(problem->isVisible());
        QVERIFY(problem->message().text.contains(file));
        QCOMPARE(of(settings).clipboard, 45s); // it holds all the same
        QVERIFY(inTheWay.remove());
        child<QSpinBox>(dialog, "clipboard")->setValue(46);
        QVERIFY(!problem->isVisible());
        QCOMPARE(of(Settings(file)).clipboard, 46s);
    }

    void theDialogIsUsableByAll()
    {
        Settings settings;
        PreferencesDialog dialog(settings);
        dialog.show();
        QCOMPARE(namelessControls(dialog), QStringList());
        QCOMPARE(doubleMnemonics(dialog), QStringList());
        QCOMPARE(deadMnemonics(dialog), QStringList());
    }

    void theKeyOpensItTwice()
    {
        Commons commons;
        MainWindow window(commons, {});
        window.show();
        activate(window);
        for (int round = 0; round < 2; ++round) {
            press(Qt::Key_Comma, Qt::ControlModifier);
            QPointer<QDialog> dialog = window.findChild<QDialog *>(u"PreferencesDialog"_s);
            QVERIFY(dialog && dialog->isVisible());
            press(Qt::Key_Escape);
            QTRY_VERIFY(!dialog);
            activate(window);
        }
    }

    void theThemeIsReadable_data()
    {
        QTest::addColumn<Theme>("theme");
        QTest::newRow("light") << Theme::Light;
        QTest::newRow("dark") << Theme::Dark;
    }

    void theThemeIsReadable()
    {
        QFETCH(Theme, theme);
        const QPalette palette = paletteOf(theme);
        for (const Pair &pair : pairs) {
            for (const auto group : {QPalette::Active, QPalette::Inactive}) {
                const double seen = coffer::ui::contrast(palette.color(group, pair.text),
                                                         palette.color(group, pair.back));
                QVERIFY2(seen >= 4.5,
                         qPrintable(u"%1 on %2: %3"_s.arg(pair.text).arg(pair.back).arg(seen)));
            }
        }
        // The selection stands out from what is beside it (WCAG 1.4.11).
        const auto colour = [&](auto role) { return palette.color(role); };
        QVERIFY(coffer::ui::contrast(standingOut(colour(QPalette::Highlight),
                                                 colour(QPalette::Base), colour(QPalette::Text)),
                                     colour(QPalette::Base))
                >= 3.0);
    }

    void theThemeHoldsAtOnceInAllWindows()
    {
        Commons commons;
        const ThemeKeeper keeper(commons.settings);
        const QPalette before = QApplication::palette();
        QVERIFY(hasDesktopLooks());
        MainWindow one(commons, {});
        MainWindow other(commons, {});
        one.show();
        other.show();
        auto *menu = one.findChild<QMenu *>(u"viewMenu"_s);
        for (const Theme theme : {Theme::Dark, Theme::Light, Theme::Dark}) {
            const QString name = theme == Theme::Dark ? u"&Dark"_s : u"&Light"_s;
            for (QAction *action : menu->findChildren<QAction *>()) {
                if (action->text() == name) {
                    action->trigger();
                    QVERIFY(action->isChecked());
                }
            }
            QCOMPARE(of(commons.settings).theme, theme);
            const QColor back = paletteOf(theme).color(QPalette::Window);
            for (MainWindow *window : {&one, &other}) {
                QTRY_COMPARE(window->palette().color(QPalette::Window), back);
                auto *bar = window->findChild<QToolBar *>();
                QTRY_COMPARE(bar->palette().color(QPalette::Window), back);
            }
            QVERIFY(!hasDesktopLooks());
        }
        Preferences().write(commons.settings);
        QVERIFY(hasDesktopLooks());
        QTRY_COMPARE(one.palette().color(QPalette::Window), before.color(QPalette::Window));
        QCOMPARE(QApplication::palette().color(QPalette::Text), before.color(QPalette::Text));
    }

    void theMessageBarAndIconsFollow()
    {
        Commons commons;
        const ThemeKeeper keeper(commons.settings);
        MessageBar bar;
        bar.resize(300, 60);
        bar.showMessage({Message::Severity::Error, u"words"_s});
        const QIcon sign = icon("list-add"_L1);
        const auto middle = [&bar] { return bar.grab().toImage().pixelColor(150, 3); };
        const auto line = [&sign] { return sign.pixmap(32, 32).toImage().pixelColor(16, 16); };
        Preferences{.theme = Theme::Light}.write(commons.settings);
        const QColor lightBar = middle();
        const QColor lightLine = line();
        Preferences{.theme = Theme::Dark}.write(commons.settings);
        QTRY_VERIFY(middle().lightness() < 128 && lightBar.lightness() > 128);
        QVERIFY(line().lightness() > 128 && lightLine.lightness() < 128);
    }

    void theDesktopsIconsAreNotDrawnOnOurColours()
    {
        // A theme of icons whose one icon is a red square.
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(u"test-icons/16"_s));
        QFile index(folder.filePath(u"test-icons/index.theme"_s));
        QVERIFY(index.open(QIODevice::WriteOnly));
        index.write("[Icon Theme]\nName=test\nDirectories=16\n[16]\nSize=16\nType=Scalable\n");
        index.close();
        QImage red(16, 16, QImage::Format_ARGB32);
        red.fill(Qt::red);
        QVERIFY(red.save(folder.filePath(u"test-icons/16/list-add.png"_s)));
        const QString before = QIcon::themeName();
        QIcon::setThemeSearchPaths({folder.path()});
        QIcon::setThemeName(u"test-icons"_s);
        Commons commons;
        const ThemeKeeper keeper(commons.settings);
        const QIcon sign = icon("list-add"_L1);
        const auto middle = [&sign] { return sign.pixmap(16, 16).toImage().pixelColor(8, 8); };
        QCOMPARE(middle(), QColor(Qt::red));
        Preferences{.theme = Theme::Dark}.write(commons.settings);
        QVERIFY(middle() != QColor(Qt::red));
        Preferences().write(commons.settings);
        QCOMPARE(middle(), QColor(Qt::red));
        QIcon::setThemeName(before);
    }

    void thePageSizeHoldsFromTheNextPageOn()
    {
        FakeApi api(300);
        Commons commons;
        Preferences{.pageSize = 40}.write(commons.settings);
        MainWindow window(commons, {});
        window.open({api.connection()});
        QTRY_VERIFY(window.isSettled());
        QVERIFY(api.requests("GET").front().target.contains("last=40"));
        Preferences{.pageSize = 70}.write(commons.settings);
        window.show();
        window.findChild<QAction *>(u"actionLoadAll"_s)->trigger();
        QTRY_VERIFY(window.isSettled());
        QVERIFY(api.requests("GET").back().target.contains("last=70"));
    }

    void theCommandLinesPageSizeStays()
    {
        FakeApi api(300);
        Commons commons;
        MainWindow window(commons, {.pageSizing = PageSizing::always(50)});
        window.open({api.connection()});
        QTRY_VERIFY(window.isSettled());
        Preferences{.pageSize = 70}.write(commons.settings);
        window.findChild<QAction *>(u"actionLoadAll"_s)->trigger();
        QTRY_VERIFY(window.isSettled());
        for (const RawRequest &request : api.requests("GET")) {
            QVERIFY(request.target.contains("last=50"));
        }
    }
};

QTEST_MAIN(PreferencesTest)
#include "tst_preferences.moc"
