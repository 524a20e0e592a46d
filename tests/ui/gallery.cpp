// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0

// Writes a picture of every window in every state, to be looked at: coffer_gallery FOLDER. Set
// QT_SCALE_FACTOR for other scales.
#include "demo/demoserver.h"
#include "ui/commons.h"
#include "ui/connectiondialog.h"
#include "ui/fakeapi.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleFactory>
#include <QTableView>
#include <QTemporaryFile>
#include <QTest>

using namespace coffer;
using namespace coffer::ui;
using coffer::test::FakeApi;
using coffer::test::RawReply;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Draws all states in one look.
class Gallery final
{
public:
    Gallery(QString folder, QString look)
        : m_folder(std::move(folder))
        , m_look(std::move(look))
    {
    }

    void setWidth(int width) { m_width = width; }

    void draw()
    {
        drawMain();
        drawFailures();
        drawNewSecret();
        drawOutcomes();
        drawChanges();
        drawConnection();
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
        save(window, u"change-protected"_s);
        drawEdit(window, api);
        drawDelete(window, api);
        profile.isProtected = false;
        profile.colour = ProfileColour::Green;
        window.open({api.connection(), profile});
        save(window, u"change-coloured"_s);
    }

private:
    static void settle()
    {
        for (int round = 0; round < 20; ++round) {
            QTest::qWait(10);
        }
    }

    void save(QWidget &widget, const QString &name) const
    {
        settle();
        widget.grab().save(m_folder + u'/' + m_look + u'-' + name + u".png"_s);
    }

    void show(QWidget &window) const
    {
        if (m_width > 0) {
            window.resize(m_width, window.height());
        }
        window.show();
        settle();
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
            save(window, readOnly ? u"main-readonly"_s : u"main-demo"_s);
        }
        MainWindow loading(m_commons, {});
        show(loading);
        save(loading, u"main-noconnection"_s);
        FakeApi slow(300);
        slow.refuse(RawReply().hang());
        loading.open({slow.connection()});
        save(loading, u"main-loading"_s);
        MainWindow empty(m_commons, {});
        FakeApi none(0);
        empty.open({none.connection()});
        show(empty);
        save(empty, u"main-empty"_s);
    }

    void drawFailures()
    {
        FakeApi api(300);
        api.refuse(RawReply::json(401, R"({"error":"invalid token"})"));
        MainWindow window(m_commons, {});
        window.open({api.connection()});
        show(window);
        save(window, u"main-firstfailed"_s);
        api.recover();
        window.open({api.connection()});
        settle();
        api.refuse(RawReply::json(503, R"({"error":"no <b>capacity</b> left at this time"})"));
        auto *table = window.findChild<QTableView *>();
        for (int round = 0; round < 3; ++round) {
            table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum());
            settle();
        }
        save(window, u"main-failedinthemiddle"_s);
        table->verticalScrollBar()->setValue(0);
        QTest::keyClick(&window, Qt::Key_F5);
        save(window, u"main-refreshfailed"_s);
        api.refuse(RawReply().hang());
        window.findChild<QAction *>(u"actionLoadAll"_s)->trigger();
        QTest::keyClick(&window, Qt::Key_F5);
        window.findChild<QAction *>(u"actionLoadAll"_s)->trigger();
        save(window, u"main-stop"_s);
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
        save(*dialog, u"new-empty"_s);
        type(*dialog, u"db/password"_s, u"made up"_s);
        save(*dialog, u"new-typed"_s);
        auto *value = dialog->findChild<QPlainTextEdit *>();
        value->clear();
        value->insertPlainText(u" bm90aGluZyBvZiB2YWx1ZQ== \nsecond line, long enough to need more "
                               u"than one line of the field\n"_s);
        dialog->findChild<QPushButton *>(u"reveal"_s)->click();
        dialog->findChild<QLineEdit *>(u"key"_s)->setText(u"KEY_1"_s);
        save(*dialog, u"new-revealed"_s);
        QTest::keyClick(dialog, Qt::Key_Escape);
        save(*dialog, u"new-discard"_s);
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
        save(*dialog, u"new-file"_s);
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
            save(*dialog, u"new-"_s + outcome.name);
            if (outcome.name == u"sending") {
                dialog->hide();
                window.close();
                save(window, u"main-closewhilesending"_s);
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
        save(*dialog, u"change-edit"_s);
        api.change(2, u"KEY_2"_s, u"2024-02-03T04:05:06Z"_s);
        type(*dialog, u"db/password"_s, u"made up"_s);
        dialog->findChild<QWidget *>(u"confirmation"_s)
            ->findChild<QLineEdit *>()
            ->setText(u"prod-eu"_s);
        dialog->findChild<QPushButton *>(u"send"_s)->click();
        save(*dialog, u"change-edit-stale"_s);
        dialog->findChild<QLineEdit *>(u"key"_s)->setText(u"renamed"_s);
        dialog->findChild<QCheckBox *>(u"replace"_s)->setChecked(false);
        api.change(2, u"renamed"_s, u"2024-02-03T04:05:06Z"_s);
        dialog->findChild<QPushButton *>(u"send"_s)->click();
        settle();
        dialog->findChild<QPushButton *>(u"send"_s)->click();
        save(window, u"change-renamed"_s);
        dialog->hide();
    }

    void drawDelete(MainWindow &window, FakeApi &api) const
    {
        auto *table = window.findChild<QTableView *>();
        table->selectRow(4);
        save(*dialogOf(window, u"actionDelete"_s), u"change-delete-one"_s);
        QApplication::activeModalWidget()->close();
        table->selectAll();
        QDialog *dialog = dialogOf(window, u"actionDelete"_s);
        save(*dialog, u"change-delete-many"_s);
        api.server().answer(RawReply::json(200, R"({"deleted":true})"));
        api.server().answer(RawReply::json(409, R"({"error":"it is used by a pipeline"})"));
        api.server().answer(RawReply().close());
        dialog->accept();
        save(window, u"change-delete-results"_s);
        for (auto *button : window.findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == u"&Show…") {
                button->click();
                break;
            }
        }
        settle();
        if (QWidget *results = QApplication::activeModalWidget()) {
            save(*results, u"change-delete-each"_s);
            results->close();
        }
    }

    void drawConnection()
    {
        FakeApi api(3);
        ConnectionDialog dialog(m_commons, {});
        show(dialog);
        save(dialog, u"connect-empty"_s);
        dialog.findChild<QLineEdit *>(u"address"_s)->setText(u"http://example.com"_s);
        dialog.findChild<QLineEdit *>(u"token"_s)->setText(u"two words"_s);
        dialog.accept();
        save(dialog, u"connect-errors"_s);
        const demo::DemoServer server(demo::DemoOptions{.secrets = 3});
        dialog.findChild<QLineEdit *>(u"address"_s)->setText(server.url().toString());
        dialog.findChild<QLineEdit *>(u"token"_s)->setText(QString::fromLatin1(server.token()));
        dialog.findChild<QLineEdit *>(u"instance"_s)
            ->setText(server.coreInstance().toString(QUuid::WithoutBraces));
        save(dialog, u"connect-recognised"_s);
        const auto test = [&dialog] {
            for (auto *button : dialog.findChildren<QPushButton *>()) {
                if (button->text() == u"T&est") {
                    button->click();
                }
            }
        };
        test();
        save(dialog, u"connect-success"_s);
        dialog.findChild<QLineEdit *>(u"address"_s)->setText(u"http://127.0.0.1:1"_s);
        test();
        save(dialog, u"connect-failure"_s);
    }

    QString m_folder;
    QString m_look;
    int m_width = 0;
    Commons m_commons;
};

QPalette dark()
{
    const QColor window(0x2b, 0x2d, 0x30);
    QPalette palette(QColor(0x3a, 0x3d, 0x41), window);
    palette.setColor(QPalette::Base, QColor(0x1f, 0x21, 0x23));
    palette.setColor(QPalette::AlternateBase, QColor(0x26, 0x28, 0x2b));
    palette.setColor(QPalette::Highlight, QColor(0x2f, 0x65, 0xa8));
    palette.setColor(QPalette::ToolTipBase, window);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::HighlightedText, QPalette::ToolTipText}) {
        palette.setColor(role, QColor(0xee, 0xee, 0xee));
        palette.setColor(QPalette::Disabled, role, QColor(0x88, 0x88, 0x88));
    }
    palette.setColor(QPalette::PlaceholderText, QColor(0xa0, 0xa0, 0xa0));
    return palette;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2 || !QDir().mkpath(arguments.at(1))) {
        qCritical("usage: coffer_gallery FOLDER [light|dark|rtl|narrow...]");
        return 2;
    }
    const QPalette light = QApplication::palette();
    for (const QString &look : arguments.size() > 2
             ? arguments.mid(2)
             : QStringList{u"light"_s, u"dark"_s, u"rtl"_s, u"narrow"_s}) {
        QApplication::setPalette(look == u"dark" ? dark() : light);
        QApplication::setLayoutDirection(look == u"rtl" ? Qt::RightToLeft : Qt::LeftToRight);
        Gallery gallery(arguments.at(1), look);
        if (look == u"narrow") {
            gallery.setWidth(480);
        }
        gallery.draw();
    }
    return 0;
}
