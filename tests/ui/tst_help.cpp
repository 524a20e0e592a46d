// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "api/libraries.h"
#include "support/fakekeyring.h"
#include "ui/aboutdialog.h"
#include "ui/commons.h"
#include "ui/diagnostics.h"
#include "ui/diagnosticsdialog.h"
#include "ui/fakeapi.h"
#include "ui/filterbar.h"
#include "ui/mainwindow.h"
#include "ui/messagebar.h"
#include "ui/shortcutsdialog.h"
#include "ui/windowtools.h"

#include <QClipboard>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QTemporaryDir>
#include <QTreeWidget>

using namespace coffer;
using namespace coffer::test;
using namespace coffer::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

QString keysOf(const std::vector<ShortcutGroup> &groups, const QString &what)
{
    for (const ShortcutGroup &group : groups) {
        for (const ShortcutGroup::Entry &entry : group.entries) {
            if (entry.what == what) {
                return entry.keys;
            }
        }
    }
    return {};
}

QStringList visibleEntries(const QTreeWidget &list)
{
    QStringList found;
    for (int group = 0; group < list.topLevelItemCount(); ++group) {
        const QTreeWidgetItem *title = list.topLevelItem(group);
        for (int child = 0; child < title->childCount() && !title->isHidden(); ++child) {
            if (!title->child(child)->isHidden()) {
                found += title->child(child)->text(0);
            }
        }
    }
    return found;
}

QPushButton *button(const QWidget &dialog, const QString &text)
{
    for (auto *found : dialog.findChildren<QPushButton *>()) {
        if (found->text() == text) {
            return found;
        }
    }
    return nullptr;
}

/// A window in whose every corner is something that must not be told.
struct Planted
{
    QTemporaryDir folder;
    FakeApi api{20};
    Commons commons{folder.filePath(u"canary-folder/coffer.ini"_s)};
    MainWindow window{commons, {.filter = u"canary-filter"_s}};

    Planted()
    {
        qputenv("CALYPTIA_CLOUD_TOKEN", "canary-environment");
        qputenv("https_proxy", "http://canary-user:canary-password@canary-proxy:3128");
        api.beginKeysWith(u"canary-key"_s);
        api.server().answer(RawReply::json(
            200, R"({"items":[],"endCursor":"canary-cursor","count":0})", "X-Canary: canary\r\n"));
        api.answerPosts(RawReply::json(403, R"({"error":"canary-words"})"));
        Connection connection{*Endpoint::parse(api.server().url() + u"/canary-path"_s),
                              *Token::parse("canary-token"), api.connection().coreInstance};
        window.open({connection});
        window.show();
    }
    ~Planted()
    {
        qunsetenv("CALYPTIA_CLOUD_TOKEN");
        qunsetenv("https_proxy");
    }
};

} // namespace

/// What the Help menu opens: the list of shortcuts, About, and a report that gives nothing away.
class HelpTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKeyOfTheWindowIsListed()
    {
        Commons commons;
        const MainWindow window(commons, {});
        const auto groups = shortcutsOf(window);
        QString all;
        for (const ShortcutGroup &group : groups) {
            QVERIFY(!group.title.isEmpty() && !group.entries.empty());
            for (const ShortcutGroup::Entry &entry : group.entries) {
                QVERIFY(!entry.what.isEmpty() && !entry.keys.isEmpty());
                QVERIFY2(!entry.what.contains(u'&'), qPrintable(entry.what));
                all += u' ' + entry.keys + u',';
            }
        }
        for (const auto *action : window.findChildren<QAction *>()) {
            for (const QKeySequence &key : action->shortcuts()) {
                QVERIFY2(all.contains(u' ' + key.toString(QKeySequence::NativeText) + u','),
                         qPrintable(key.toString()));
            }
        }
        for (const auto *shortcut : window.findChildren<QShortcut *>()) {
            QVERIFY2(all.contains(shortcut->key().toString(QKeySequence::NativeText)),
                     qPrintable(shortcut->key().toString()));
        }
        QCOMPARE(keysOf(groups, u"Refresh"_s), u"F5, Ctrl+R"_s);
        QCOMPARE(keysOf(groups, u"Preferences"_s), u"Ctrl+,"_s);
    }

    // A list of its own would go on telling of keys that have gone.
    void theListIsMadeOfTheActions()
    {
        Commons commons;
        const MainWindow window(commons, {});
        auto *action = window.findChild<QAction *>(u"actionRefresh"_s);
        action->setShortcut(Qt::Key_F9);
        action->setText(u"&Look Again\u2026"_s);
        QCOMPARE(keysOf(shortcutsOf(window), u"Look Again"_s), u"F9"_s);
        const MainWindow reading(commons, {.readOnly = true});
        QVERIFY(keysOf(shortcutsOf(reading), u"New Secret"_s).isEmpty());
    }

    void aShortcutIsFound()
    {
        Commons commons;
        const MainWindow window(commons, {});
        ShortcutsDialog dialog(shortcutsOf(window));
        dialog.show();
        const auto *list = dialog.findChild<QTreeWidget *>();
        auto *field = dialog.findChild<QLineEdit *>();
        const qsizetype all = visibleEntries(*list).size();
        QVERIFY(all > 15);
        field->setText(u"f5"_s);
        QCOMPARE(visibleEntries(*list), QStringList{u"Refresh"_s});
        field->setText(u"PREFER"_s);
        QCOMPARE(visibleEntries(*list), QStringList{u"Preferences"_s});
        field->clear();
        QCOMPARE(visibleEntries(*list).size(), all);
        QCOMPARE(namelessControls(dialog), QStringList());
    }

    void theKeyOpensTheListTwice()
    {
        Commons commons;
        MainWindow window(commons, {});
        window.show();
        activate(window);
        for (int round = 0; round < 2; ++round) {
            press(Qt::Key_Question, Qt::ControlModifier);
            QPointer<QDialog> dialog = window.findChild<QDialog *>(u"ShortcutsDialog"_s);
            QVERIFY(dialog && dialog->isVisible());
            press(Qt::Key_Escape);
            QTRY_VERIFY(!dialog);
            activate(window);
        }
    }

    void aboutTellsVersionsAndLicences()
    {
        AboutDialog dialog;
        dialog.show();
        QString text;
        for (const auto *label : dialog.findChildren<QLabel *>()) {
            text += label->text();
            QVERIFY(label->textInteractionFlags() & Qt::TextSelectableByKeyboard);
        }
        QVERIFY(text.contains(QLatin1StringView(COFFER_VERSION)));
        QVERIFY(text.contains(u"Apache License 2.0"_s));
        QVERIFY(libraries().size() >= 6);
        for (const Library &library : libraries()) {
            QVERIFY2(!library.version.isEmpty(), qPrintable(library.name));
            for (const QString &part : {library.name, library.version, library.licence}) {
                QVERIFY2(text.contains(part.toHtmlEscaped()), qPrintable(part));
            }
        }
        QCOMPARE(namelessControls(dialog), QStringList());
    }

    void theReportTellsWhatHelps()
    {
        Planted planted;
        QTRY_VERIFY(planted.window.isSettled());
        const Diagnostics found =
            Diagnostics::gather(planted.commons, QUrl(u"https://api.example"_s));
        QVERIFY(found.hasProxy && found.remembers && found.writesSettings);
        QVERIFY(!found.requests.empty() && !found.screens.empty());
        const QString text = found.text();
        const QString id = planted.api.connection().coreInstance.toString(QUuid::WithoutBraces);
        for (const QString &part :
             {QString::fromLatin1(COFFER_VERSION), QString::fromLatin1(qVersion()), u"OpenSSL"_s,
              u"offscreen"_s, u"fusion"_s, u"Proxy:            yes"_s, u"Keyring:          no"_s,
              u"GET"_s, u"this-machine"_s, u"/core_instances/"_s + id + u"/secrets?last=100"_s,
              u" 200 "_s}) {
            QVERIFY2(text.contains(part), qPrintable(part + u" not in "_s + text));
        }
    }

    void theReportGivesNothingAway()
    {
        Planted planted;
        QTRY_VERIFY(planted.window.isSettled());
        // A write that is refused, and a page that is asked for with the cursor.
        activate(planted.window);
        QTest::keyClick(&planted.window, Qt::Key_N, Qt::ControlModifier);
        auto *dialog = planted.window.findChild<QDialog *>(u"NewSecretDialog"_s);
        activate(*dialog); // until then its shortcuts are not active
        child<QLineEdit>(*dialog, "key")->setText(u"canary-new"_s);
        dialog->findChild<QPlainTextEdit *>()->insertPlainText(u"canary-value"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!planted.api.requests("POST").empty());
        QTRY_COMPARE(planted.commons.requests.entries().back().status, 403);
        QVERIFY(planted.api.server().received().contains("canary-cursor"));
        const QString text =
            Diagnostics::gather(planted.commons, QUrl(u"https://canary-host.example"_s)).text();
        QVERIFY(text.contains(u"POST"_s) && text.contains(u"before="_s));
        QVERIFY2(!text.contains(u"canary"_s, Qt::CaseInsensitive), qPrintable(text));
        for (const char *secret : {"canary-value", "canary-token"}) {
            const QByteArray bytes(secret);
            QVERIFY(!text.contains(QString::fromLatin1(bytes.toBase64())));
            QVERIFY(!text.contains(QString::fromLatin1(bytes.toHex())));
        }
        QVERIFY(!text.contains(QString::number(planted.api.server().port())));
        QVERIFY(!text.contains(planted.folder.path()));
        QVERIFY(!text.contains(QSysInfo::machineHostName()) || QSysInfo::machineHostName().isEmpty()
                || QSysInfo::machineHostName() == u"localhost");
    }

    void theReportIsSeenBeforeItIsCopied()
    {
        Planted planted;
        QTRY_VERIFY(planted.window.isSettled());
        planted.window.findChild<QAction *>(u"actionDiagnostics"_s)->trigger();
        auto *dialog = planted.window.findChild<DiagnosticsDialog *>();
        QVERIFY(dialog != nullptr && dialog->isVisible());
        const auto *report = dialog->findChild<QPlainTextEdit *>();
        QVERIFY(report->isReadOnly() && report->toPlainText().contains(u"GET"_s));
        QGuiApplication::clipboard()->clear();
        button(*dialog, u"&Copy"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), report->toPlainText());
        QCOMPARE(namelessControls(*dialog), QStringList());
        QCOMPARE(doubleMnemonics(*dialog), QStringList());
    }

    void theSavedReportIsItsOwnersAlone()
    {
        const QTemporaryDir folder;
        const QString name = folder.filePath(u"report.txt"_s);
        {
            QFile before(name); // which others can read
            QVERIFY(before.open(QIODevice::WriteOnly));
            before.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
        }
        DiagnosticsDialog dialog(u"the \u00e4 report\n"_s);
        dialog.show();
        dialog.saveTo(name);
        QFile written(name);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll(), QByteArray("the \xc3\xa4 report\n"));
        QVERIFY(!(written.permissions()
                  & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)));
        auto *message = dialog.findChild<MessageBar *>();
        QCOMPARE(message->message().severity, Message::Severity::Success);
        dialog.saveTo(u"/no/such/folder/report.txt"_s);
        QCOMPARE(message->message().severity, Message::Severity::Error);
        QVERIFY(message->message().text.contains(u"/no/such/folder/report.txt"_s));
    }

    void aReportTellsOfTheKeyring()
    {
        const QUrl api(u"https://api.example"_s);
        Commons none;
        QCOMPARE(Diagnostics::gather(none, api).hasKeyring, std::optional(false));
        const auto entries = std::make_shared<FakeEntries>();
        Commons commons(std::make_unique<FakeKeyring>(entries));
        QVERIFY(!Diagnostics::gather(commons, api).hasKeyring); // nobody has asked it yet
        bool isRead = false;
        const Request request =
            commons.tokens.read(QUuid::createUuid(), {},
                                [&isRead](const tl::expected<Token, NoToken> &) { isRead = true; });
        QTRY_VERIFY(isRead);
        QCOMPARE(Diagnostics::gather(commons, api).hasKeyring, std::optional(true));
    }
};

QTEST_MAIN(HelpTest)
#include "tst_help.moc"
