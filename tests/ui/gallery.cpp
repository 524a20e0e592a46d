// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0

// Takes a picture of every window in every state: coffer_gallery FOLDER [LOOK...] writes them, to
// be looked at; coffer_gallery --check [LOOK...] only says what is wrong with them, as a test. Set
// QT_SCALE_FACTOR for other scales. A new scene is a line with `take` in one of the functions
// below.
#include "demo/demoserver.h"
#include "ui/camera.h"
#include "ui/columnsmenu.h"
#include "ui/commons.h"
#include "ui/connectiondialog.h"
#include "ui/diagnostics.h"
#include "ui/diagnosticsdialog.h"
#include "ui/fakeapi.h"
#include "ui/mainwindow.h"
#include "ui/secretsview.h"
#include "ui/theme.h"
#include "ui/translations.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QHeaderView>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryFile>
#include <QTest>
#include <QToolButton>

#include <cstdio>

using namespace coffer;
using namespace coffer::ui;
using coffer::test::Camera;
using coffer::test::FakeApi;
using coffer::test::RawReply;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Draws all states in one look.
class Gallery final
{
public:
    Gallery(Camera &camera, int width, Theme theme)
        : m_camera(camera)
        , m_width(width)
    {
        Preferences{.theme = theme}.write(m_commons.settings);
    }

    void draw()
    {
        drawMain();
        drawFailures();
        drawNewSecret();
        drawOutcomes();
        drawChanges();
        drawConnection();
        drawLooks();
        drawHelp();
    }

    void drawChanges()
    {
        FakeApi api(30);
        MainWindow window(m_commons, {});
        Profile profile;
        profile.name = u"Production"_s;
        profile.coreInstance = {api.connection().coreInstance, u"prod-eu"_s};
        profile.isProtected = true;
        window.open({api.connection(), profile});
        show(window);
        take(window, u"change-protected"_s);
        drawEdit(window, api);
        drawDelete(window, api);
        profile.isProtected = false;
        profile.colour = ProfileColour::Green;
        window.open({api.connection(), profile});
        take(window, u"change-coloured"_s);
    }

private:
    static void settle()
    {
        for (int round = 0; round < 4; ++round) {
            QTest::qWait(10);
        }
    }

    void take(QWidget &widget, const QString &name) const
    {
        settle();
        m_camera.take(widget, name);
    }

    void show(QWidget &window) const
    {
        if (m_width > 0) {
            window.resize(m_width, window.height());
        }
        window.show();
        settle();
    }

    // The dialog that an action of \a window opens.
    QDialog *open(MainWindow &window, const QString &action, const QString &dialog) const
    {
        window.findChild<QAction *>(action)->trigger();
        auto *opened = window.findChild<QDialog *>(dialog);
        if (m_width > 0) {
            opened->resize(m_width, opened->height());
        }
        settle();
        return opened;
    }

    void drawLooks()
    {
        FakeApi api(12);
        MainWindow window(m_commons, {});
        window.open({api.connection()});
        show(window);
        take(*open(window, u"actionPreferences"_s, u"PreferencesDialog"_s), u"preferences"_s);
        auto *view = window.findChild<SecretsView *>();
        view->columns().setShown(ValueColumn, false);
        view->columns().move(IdColumn, false);
        view->horizontalHeader()->setSortIndicator(KeyColumn, Qt::DescendingOrder);
        take(window, u"main-columns"_s);
        auto *menu = window.findChild<ColumnsMenu *>();
        menu->popup(window.mapToGlobal(QPoint(20, 40)));
        take(*menu, u"menu-columns"_s);
        menu->close();
    }

    void drawHelp()
    {
        FakeApi api(3);
        MainWindow window(m_commons, {});
        window.open({api.connection()});
        show(window);
        take(*open(window, u"actionShortcuts"_s, u"ShortcutsDialog"_s), u"shortcuts"_s);
        take(*open(window, u"actionAbout"_s, u"AboutDialog"_s), u"about"_s);
        DiagnosticsDialog report(madeUpReport());
        show(report);
        take(report, u"diagnostics"_s);
    }

    // Not of this machine, and the same whenever it is drawn.
    static QString madeUpReport()
    {
        Diagnostics made{.system = u"Debian GNU/Linux 12 (bookworm), linux 6.1.0, x86_64"_s,
                         .platform = u"xcb"_s,
                         .style = u"fusion"_s,
                         .screens = {{QSize(1920, 1080), 1.0}},
                         .locale = u"en_GB"_s,
                         .hasKeyring = true,
                         .remembers = true,
                         .writesSettings = true};
        const QUrl list(u"https://cloud-api.calyptia.com/v1/core_instances/"
                        u"123e4567-e89b-12d3-a456-426614174000/secrets?last=100&before=x"_s);
        for (int number = 0; number < 6; ++number) {
            made.requests.push_back({.time = 1'732'181'837'000 + number * 900,
                                     .method = QNetworkAccessManager::GetOperation,
                                     .path = RequestPath(list),
                                     .status = number == 3 ? 503 : 200,
                                     .took = std::chrono::milliseconds(80 + number * 7),
                                     .bytes = number == 3 ? 31 : 24'000 + number * 111,
                                     .attempts = 1});
        }
        return made.text();
    }

    void drawMain()
    {
        const demo::DemoServer server(demo::DemoOptions{});
        const Connection connection{*Endpoint::parse(server.url().toString()),
                                    *Token::parse(server.token()), server.coreInstance()};
        for (const bool readOnly : {false, true}) {
            WindowOptions options{.readOnly = readOnly};
            if (!readOnly) {
                options.demo = connection.endpoint;
            }
            MainWindow window(m_commons, std::move(options));
            window.open({connection});
            show(window);
            QTest::keyClick(window.focusWidget(), Qt::Key_Down);
            take(window, readOnly ? u"main-readonly"_s : u"main-demo"_s);
        }
        MainWindow loading(m_commons, {});
        show(loading);
        take(loading, u"main-noconnection"_s);
        FakeApi slow(300);
        slow.refuse(RawReply().hang());
        loading.open({slow.connection()});
        take(loading, u"main-loading"_s);
        MainWindow empty(m_commons, {});
        FakeApi none(0);
        empty.open({none.connection()});
        show(empty);
        take(empty, u"main-empty"_s);
    }

    void drawFailures()
    {
        FakeApi api(300);
        api.refuse(RawReply::json(401, R"({"error":"invalid token"})"));
        MainWindow window(m_commons, {});
        window.open({api.connection()});
        show(window);
        take(window, u"main-firstfailed"_s);
        api.recover();
        window.open({api.connection()});
        settle();
        api.refuse(RawReply::json(503, R"({"error":"no <b>capacity</b> left at this time"})"));
        auto *table = window.findChild<QTableView *>();
        for (int round = 0; round < 3; ++round) {
            table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum());
            settle();
        }
        take(window, u"main-failedinthemiddle"_s);
        table->verticalScrollBar()->setValue(0);
        QTest::keyClick(&window, Qt::Key_F5);
        take(window, u"main-refreshfailed"_s);
        api.refuse(RawReply().hang());
        window.findChild<QAction *>(u"actionLoadAll"_s)->trigger();
        QTest::keyClick(&window, Qt::Key_F5);
        window.findChild<QAction *>(u"actionLoadAll"_s)->trigger();
        take(window, u"main-stop"_s);
    }

    QDialog *newSecret(MainWindow &window) const
    {
        QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
        auto *dialog = window.findChild<QDialog *>(u"NewSecretDialog"_s);
        if (m_width > 0) {
            dialog->resize(m_width, dialog->height());
        }
        settle(); // until then its shortcuts are not active
        return dialog;
    }

    static void type(QDialog &dialog, const QString &key, const QString &value)
    {
        dialog.findChild<QLineEdit *>(u"key"_s)->setText(key);
        dialog.findChild<QPlainTextEdit *>()->insertPlainText(value);
    }

    void drawNewSecret()
    {
        FakeApi api(3);
        MainWindow window(m_commons, {});
        window.open({api.connection()});
        show(window);
        QDialog *dialog = newSecret(window);
        take(*dialog, u"new-empty"_s);
        type(*dialog, u"db/password"_s, u"made up"_s);
        take(*dialog, u"new-typed"_s);
        auto *value = dialog->findChild<QPlainTextEdit *>();
        value->clear();
        value->insertPlainText(u" bm90aGluZyBvZiB2YWx1ZQ== \nsecond line, long enough to need more "
                               u"than one line of the field\n"_s);
        dialog->findChild<QPushButton *>(u"reveal"_s)->click();
        dialog->findChild<QLineEdit *>(u"key"_s)->setText(u"KEY_1"_s);
        take(*dialog, u"new-revealed"_s);
        QTest::keyClick(dialog, Qt::Key_Escape);
        take(*dialog, u"new-discard"_s);
        QTemporaryFile file(QDir::tempPath() + u"/certificate-XXXXXX.der"_s);
        if (file.open()) {
            file.write(QByteArray(300, '\x80'));
            file.close();
            QMimeData data;
            data.setUrls({QUrl::fromLocalFile(file.fileName())});
            QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(dialog, &enter); // makes it the target of the drop
            QDropEvent drop({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(dialog, &drop);
        }
        take(*dialog, u"new-file"_s);
    }

    void drawOutcomes()
    {
        struct Outcome
        {
            QString name;
            RawReply reply;
        };
        const std::vector<Outcome> outcomes{
            {u"sending"_s, RawReply().hang()},
            {u"conflict"_s,
             RawReply::json(409, R"({"error":"core instance secret already exists"})")},
            {u"encrypted"_s, RawReply::json(422, R"({"error":"encrypted is required"})")},
            {u"notknown"_s, RawReply().close()}};
        for (const Outcome &outcome : outcomes) {
            FakeApi api(3);
            api.answerPosts(outcome.reply);
            MainWindow window(m_commons, {});
            window.open({api.connection()});
            show(window);
            QDialog *dialog = newSecret(window);
            type(*dialog, u"db/password"_s, u"made up"_s);
            QTest::keyClick(dialog->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
            take(*dialog, u"new-"_s + outcome.name);
            if (outcome.name == u"sending") {
                dialog->hide();
                window.close();
                take(window, u"main-closewhilesending"_s);
            }
        }
    }

    /// The dialog that \a action of \a window opens.
    QDialog *dialogOf(MainWindow &window, const QString &action) const
    {
        window.findChild<QAction *>(action)->trigger();
        settle();
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (m_width > 0) {
            dialog->resize(m_width, dialog->height());
        }
        return dialog;
    }

    void drawEdit(MainWindow &window, FakeApi &api) const
    {
        auto *table = window.findChild<QTableView *>();
        table->selectRow(2);
        QDialog *dialog = dialogOf(window, u"actionEdit"_s);
        take(*dialog, u"change-edit"_s);
        api.change(2, u"KEY_2"_s, u"2024-02-03T04:05:06Z"_s);
        type(*dialog, u"db/password"_s, u"made up"_s);
        dialog->findChild<QWidget *>(u"confirmation"_s)
            ->findChild<QLineEdit *>()
            ->setText(u"prod-eu"_s);
        dialog->findChild<QPushButton *>(u"send"_s)->click();
        take(*dialog, u"change-edit-stale"_s);
        dialog->findChild<QLineEdit *>(u"key"_s)->setText(u"renamed"_s);
        dialog->findChild<QCheckBox *>(u"replace"_s)->setChecked(false);
        api.change(2, u"renamed"_s, u"2024-02-03T04:05:06Z"_s);
        dialog->findChild<QPushButton *>(u"send"_s)->click();
        settle();
        dialog->findChild<QPushButton *>(u"send"_s)->click();
        take(window, u"change-renamed"_s);
        dialog->hide();
    }

    void drawDelete(MainWindow &window, FakeApi &api) const
    {
        auto *table = window.findChild<QTableView *>();
        table->selectRow(4);
        take(*dialogOf(window, u"actionDelete"_s), u"change-delete-one"_s);
        QApplication::activeModalWidget()->close();
        table->selectAll();
        QDialog *dialog = dialogOf(window, u"actionDelete"_s);
        take(*dialog, u"change-delete-many"_s);
        api.server().answer(RawReply::json(200, R"({"deleted":true})"));
        api.server().answer(RawReply::json(409, R"({"error":"it is used by a pipeline"})"));
        api.server().answer(RawReply().close());
        dialog->accept();
        take(window, u"change-delete-results"_s);
        for (auto *button : window.findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == u"&Show…") {
                button->click();
                break;
            }
        }
        settle();
        if (QWidget *results = QApplication::activeModalWidget()) {
            take(*results, u"change-delete-each"_s);
            results->close();
        }
    }

    void drawConnection()
    {
        ConnectionDialog dialog(m_commons, {});
        show(dialog);
        take(dialog, u"connect-empty"_s);
        field(dialog, "address")->setText(u"http://example.com"_s);
        field(dialog, "token")->setText(u"two words"_s);
        dialog.accept();
        take(dialog, u"connect-errors"_s);
        const demo::DemoServer server(demo::DemoOptions{.secrets = 3});
        field(dialog, "address")->setText(server.url().toString());
        field(dialog, "token")->setText(QString::fromLatin1(server.token()));
        take(dialog, u"connect-listed"_s);
        field(dialog, "instance")->setText(u"prod"_s);
        take(dialog, u"connect-typed"_s);
        field(dialog, "instance")->setText(u"nowhere"_s);
        take(dialog, u"connect-nomatch"_s);
        field(dialog, "instance")->setText(server.coreInstance().toString(QUuid::WithoutBraces));
        test(dialog);
        take(dialog, u"connect-success"_s);
        field(dialog, "address")->setText(u"http://127.0.0.1:1"_s);
        take(dialog, u"connect-failure"_s);
        drawRarerConnections(server);
    }

    void drawRarerConnections(const demo::DemoServer &server)
    {
        ConnectionDialog dialog(m_commons, {});
        dialog.setOffers(
            {{VendorSource::File, u"~/.calyptia/project_token"_s, *Token::parse(server.token()),
              *Endpoint::parse(server.url().toString()), true},
             {VendorSource::Keyring,
              {},
              *Token::parse("another"),
              *Endpoint::parse(server.url().toString())}});
        show(dialog);
        take(dialog, u"connect-offers"_s);
        dialog.findChild<QToolButton *>(u"more"_s)->setChecked(true);
        field(dialog, "authorities")->setText(u"/etc/hostname"_s);
        take(dialog, u"connect-more"_s);
        ConnectionDialog bearer(m_commons, {});
        show(bearer);
        field(bearer, "token")->setText(u"made-up"_s);
        take(bearer, u"connect-bearer"_s);
    }

    static QLineEdit *field(const QDialog &dialog, const char *name)
    {
        return dialog.findChild<QLineEdit *>(QString::fromLatin1(name));
    }

    static void test(const QDialog &dialog)
    {
        for (auto *button : dialog.findChildren<QPushButton *>()) {
            if (button->text() == u"T&est") {
                button->click();
            }
        }
    }

    Camera &m_camera;
    int m_width;
    Commons m_commons;
};

// The screen that there is without a display is too small for our windows at 200 %.
void enlargeScreen(QTemporaryFile &file)
{
    if (qgetenv("QT_QPA_PLATFORM") == "offscreen" && file.open()) {
        file.write(
            R"({"screens": [{"name": "large", "x": 0, "y": 0, "width": 3200, "height": 2400,)"
            R"( "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})");
        file.close();
        qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + file.fileName().toUtf8());
    }
}

int usage()
{
    qCritical("usage: coffer_gallery FOLDER|--check [light|dark|rtl|narrow...]");
    return 2;
}

} // namespace

int main(int argc, char **argv)
{
    QTemporaryFile screen;
    enlargeScreen(screen);
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        return usage();
    }
    const bool isCheck = arguments.at(1) == u"--check";
    const QString folder = isCheck ? QString() : arguments.at(1);
    if (!isCheck && !QDir().mkpath(folder)) {
        return usage();
    }
    installTranslations(QLocale(QLocale::English)); // which has the plurals
    QIcon::setThemeName(u"hicolor"_s); // Coffer's own icons, on whatever machine
    Settings settings;
    const ThemeKeeper keeper(settings);
    QStringList problems;
    for (const QString &look : arguments.size() > 2
             ? arguments.mid(2)
             : QStringList{u"light"_s, u"dark"_s, u"rtl"_s, u"narrow"_s}) {
        const bool isNarrow = look == u"narrow";
        const Theme theme = look == u"dark" ? Theme::Dark : Theme::Light;
        Preferences{.theme = theme}.write(settings);
        QApplication::setLayoutDirection(look == u"rtl" ? Qt::RightToLeft : Qt::LeftToRight);
        Camera camera(folder, look, isNarrow);
        Gallery(camera, isNarrow ? 480 : 0, theme).draw();
        problems += camera.problems();
    }
    for (const QString &problem : std::as_const(problems)) {
        std::fputs(qPrintable(problem + u'\n'), stderr);
    }
    return problems.isEmpty() ? 0 : 1;
}
