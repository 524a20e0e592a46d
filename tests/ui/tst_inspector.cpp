// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "account/preferences.h"
#include "ui/commons.h"
#include "ui/fakeapi.h"
#include "ui/inspector.h"
#include "ui/mainwindow.h"
#include "ui/messagebar.h"
#include "ui/plainvalue.h"
#include "ui/secretedit.h"
#include "ui/secretsview.h"
#include "ui/windowtools.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QScrollBar>
#include <QSplitter>
#include <QTemporaryDir>
#include <QToolButton>

using namespace coffer;
using namespace coffer::test;
using namespace coffer::ui;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A value as the server sends it.
struct OnTheWire
{
    QString text;
};

/// A window on secrets that all have one value, which has been loaded.
struct Window
{
    FakeApi api;
    Commons commons;
    std::chrono::milliseconds now{1000};
    MainWindow window;
    SecretsView *table = child<SecretsView>(window, "table");
    Inspector *inspector = child<Inspector>(window, "inspector");

    explicit Window(const QByteArray &value, int secrets = 3, const QString &keyBegin = {})
        : Window(OnTheWire{QString::fromLatin1(value.toBase64())}, secrets, keyBegin)
    {
    }
    explicit Window(const OnTheWire &wire, int secrets = 3, const QString &keyBegin = {})
        : api(secrets)
        , window(commons, {})
    {
        commons.clock = [this] { return now; };
        api.setValue(wire.text);
        api.beginKeysWith(keyBegin);
        window.open({api.connection()});
        window.show();
        activate(window);
        if (!rests()) {
            qFatal("nothing loaded");
        }
        table->setFocus();
        table->selectRow(0);
    }

    [[nodiscard]] bool rests() const
    {
        return QTest::qWaitFor([this] { return window.isSettled(); });
    }
    [[nodiscard]] QAction *action(const char *name) const { return child<QAction>(window, name); }
    void reveal() { press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier); }
    [[nodiscard]] QByteArray plain() const
    {
        const auto *edit = inspector->findChild<SecretEdit *>();
        return edit != nullptr && edit->isVisible() ? edit->bytes() : QByteArray();
    }
    /// Every word that the pane shows or tells to a screen reader.
    [[nodiscard]] QString said() const
    {
        QStringList all;
        for (QWidget *widget : inspector->findChildren<QWidget *>()) {
            if (!widget->isVisible()) {
                continue;
            }
            QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
            all += {spoken->text(QAccessible::Name), spoken->text(QAccessible::Description),
                    spoken->text(QAccessible::Value)};
            if (const auto *label = qobject_cast<QLabel *>(widget)) {
                all += label->text().remove(QChar(0x200B));
            }
        }
        return all.join(u'\n');
    }
    [[nodiscard]] QToolButton *button(const QString &text) const
    {
        for (auto *one : inspector->findChildren<QToolButton *>()) {
            if (one->text() == text || one->toolTip() == text) {
                return one;
            }
        }
        return nullptr;
    }
};

QString onClipboard()
{
    return QGuiApplication::clipboard()->text();
}

} // namespace

/// The details of a secret in its window: what they show, for how long, and what can be copied.
class InspectorTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QGuiApplication::clipboard()->clear(); }

    void allIsShownThatIsKnown()
    {
        const Window on("made up", 3, u"a\u202eb\n"_s);
        const QString said = on.said();
        QVERIFY(said.contains(u"Key: a\\u{202E}b\\u{A}KEY_0"));
        QVERIFY(said.contains(u"{{ secrets.a\\u{202E}b\\u{A}KEY_0 }}"));
        QVERIFY(said.contains(FakeApi::id(0).toString(QUuid::WithoutBraces)));
        QVERIFY(said.contains(on.api.connection().coreInstance.toString(QUuid::WithoutBraces)));
        QVERIFY(said.contains(u"Text \u00b7 7 byte(s)"));
        QVERIFY(said.contains(u"year(s) ago"));
        QVERIFY(said.contains(u"2024"));
        QVERIFY(said.contains(u"UTC"));
    }

    void theCoreInstanceIsNamed()
    {
        Window on("made up");
        Profile profile;
        profile.coreInstance = {on.api.connection().coreInstance, u"staging"_s};
        on.window.open({on.api.connection(), profile});
        QVERIFY(on.rests());
        on.table->selectRow(0);
        QVERIFY(on.said().contains(u"Core instance: staging"));
    }

    void nothingOfAValueIsToldBeforeItIsRevealed()
    {
        Window on(R"({"canary":"made up"})");
        for (int time = 0; time < 2; ++time) { // each shortcut twice
            QVERIFY(!on.said().contains(u"canary"));
            QVERIFY(!on.said().contains(u"JSON"));
            on.reveal();
            QVERIFY(on.said().contains(u"JSON"));
            QCOMPARE(on.plain(), QByteArray("{\n  \"canary\": \"made up\"\n}"));
            on.reveal();
            QCOMPARE(on.plain(), QByteArray());
        }
        // Not even in a widget that is hidden.
        QVERIFY(on.inspector->findChild<SecretEdit *>()->bytes().isEmpty());
    }

    void theRawTextIsOneClickAway()
    {
        Window on(" {\"canary\":1}");
        on.reveal();
        on.button(u"As It Is"_s)->click();
        QCOMPARE(on.plain(), QByteArray(" {\"canary\":1}"));
        on.button(u"As It Is"_s)->click();
        QCOMPARE(on.plain(), QByteArray("{\n  \"canary\": 1\n}"));
    }

    void bytesAreAHexDump()
    {
        Window on(QByteArray("\xff\0abc", 5));
        QVERIFY(on.said().contains(u"Binary \u00b7 5 byte(s)"));
        on.reveal();
        QVERIFY(on.plain().startsWith("000000  ff 00 61 62"));
    }

    void ciphertextSaysWhyItCannotBeRead()
    {
        const Window on(QByteArray(256, '\xfe'));
        QVERIFY(on.said().contains(u"Encrypted \u00b7 256 byte(s)"));
        QVERIFY(on.said().contains(u"core instance's key"));
        QVERIFY(!on.action("actionReveal")->isEnabled());
        QVERIFY(!on.action("actionCopyValue")->isEnabled());
        QVERIFY(!on.action("actionSaveValue")->isEnabled());
        QVERIFY(on.button(u"Copy Reference"_s)->isVisible());
    }

    void whatIsNotBase64IsShownAsItWasSent()
    {
        Window on(OnTheWire{u"not base64!"_s});
        QVERIFY(on.said().contains(u"Not base64"));
        QVERIFY(!on.said().contains(u"base64!"));
        on.reveal();
        QCOMPARE(on.plain(), QByteArray("not base64!"));
    }

    void anEmptyValueHasNothingToReveal()
    {
        const Window on(QByteArray(""));
        QVERIFY(on.said().contains(u"Empty"));
        QVERIFY(!on.action("actionReveal")->isEnabled());
    }

    void aLargeValueComesInParts()
    {
        QByteArray large(5 << 20, 'x');
        large.replace(0, 5, "begin");
        large.replace(large.size() - 3, 3, "end");
        Window on(large);
        on.reveal();
        QTRY_VERIFY(on.plain().startsWith("begin"));
        QCOMPARE(on.plain().size(), PlainValue::largestPart);
        QVERIFY(on.said().contains(u"Part 1 of 80"));
        on.button(u"Next part"_s)->click();
        QVERIFY(on.said().contains(u"Part 2 of 80"));
        QVERIFY(on.plain().startsWith("xxxxx"));
        on.button(u"Previous part"_s)->click();
        QVERIFY(on.plain().startsWith("begin"));
        on.reveal(); // and what is still being read is dropped
        on.reveal();
        on.reveal();
        QCOMPARE(on.plain(), QByteArray());
    }

    void itIsMaskedInTime()
    {
        Window on("made up");
        on.reveal();
        QVERIFY(on.said().contains(u"Hidden again in 30 s"));
        on.now += 31s;
        QTest::keyClick(on.table, Qt::Key_Shift);
        QCOMPARE(on.plain(), QByteArray());
        QCOMPARE(on.action("actionReveal")->iconText(), u"Reveal"_s);
        QVERIFY(!on.said().contains(u"Hidden again"));
    }

    void thePreferenceSaysHowLong()
    {
        Window on("made up");
        Preferences preferences;
        preferences.reveal = 5s;
        preferences.write(on.commons.settings);
        on.reveal();
        QVERIFY(on.said().contains(u"Hidden again in 5 s"));
    }

    void oneIsRevealedAtATime()
    {
        Window on("made up");
        on.reveal();
        press(Qt::Key_Down);
        QCOMPARE(on.plain(), QByteArray());
        QVERIFY(on.said().contains(u"KEY_1"));
        press(Qt::Key_Up);
        QCOMPARE(on.plain(), QByteArray()); // and stays so when one comes back
    }

    void aRefreshKeepsWhatHasNotChanged()
    {
        Window on("made up");
        on.table->selectRow(1);
        on.reveal();
        press(Qt::Key_F5);
        QTRY_COMPARE(on.api.requests("GET").size(), std::size_t(2));
        QVERIFY(on.rests());
        QCOMPARE(on.plain(), QByteArray("made up"));
        QVERIFY(on.said().contains(u"KEY_1"));
        on.api.setUpdatedAt(u"2024-01-02T03:04:06Z"_s);
        press(Qt::Key_F5);
        QTRY_COMPARE(on.plain(), QByteArray());
        QVERIFY(on.said().contains(u"KEY_1"));
    }

    void anotherSessionMasksAndClears()
    {
        Window on("made up");
        on.reveal();
        on.action("actionCopyValue")->trigger();
        QCOMPARE(onClipboard(), u"made up"_s);
        FakeApi other(0);
        on.window.open({other.connection()});
        QCOMPARE(on.plain(), QByteArray());
        QCOMPARE(onClipboard(), QString());
        QVERIFY(!on.inspector->secret());
    }

    void aClosedWindowClears()
    {
        {
            const Window on("made up");
            on.action("actionCopyValue")->trigger();
            QCOMPARE(onClipboard(), u"made up"_s);
        }
        QCOMPARE(onClipboard(), QString());
    }

    void otherWindowsMask()
    {
        Window on("made up");
        on.reveal();
        QWidget other;
        other.show();
        activate(other);
        QCOMPARE(on.plain(), QByteArray());
    }

    void selectingDoesNotFillThePrimarySelection()
    {
        Window on("made up");
        on.reveal();
        auto *edit = on.inspector->findChild<SecretEdit *>();
        edit->selectAll();
        QTest::mouseClick(edit->viewport(), Qt::LeftButton);
        if (QGuiApplication::clipboard()->supportsSelection()) {
            QVERIFY(!QGuiApplication::clipboard()->text(QClipboard::Selection).contains(u"made"));
        }
        QVERIFY(edit->isReadOnly());
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_X, Qt::ControlModifier);
        QCOMPARE(on.plain(), QByteArray("made up"));
    }

    void theValueIsCopiedExactly()
    {
        Window on(" made up\r\n");
        for (int time = 0; time < 2; ++time) {
            QGuiApplication::clipboard()->clear();
            press(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
            QCOMPARE(onClipboard(), u" made up\r\n"_s);
        }
        QVERIFY(on.commons.clipboard.isHolding());
        on.action("actionClearClipboard")->trigger();
        QCOMPARE(onClipboard(), QString());
        QVERIFY(!on.action("actionClearClipboard")->isEnabled());
    }

    void bytesAreCopiedAsBase64()
    {
        Window on(QByteArray("\xff\0", 2));
        press(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(onClipboard(), u"/wA="_s);
        QVERIFY(on.said().contains(u"Copied as base64"));
    }

    void onlyOneValueIsCopied()
    {
        const Window on("made up");
        on.table->selectAll();
        QVERIFY(!on.action("actionCopyValue")->isEnabled());
        on.table->selectRow(1);
        QVERIFY(on.action("actionCopyValue")->isEnabled());
    }

    void idsAndReferencesAreCopiedInOrder()
    {
        const Window on("made up");
        on.table->selectAll();
        on.action("actionCopyId")->trigger();
        QCOMPARE(onClipboard(),
                 FakeApi::id(0).toString(QUuid::WithoutBraces) + u'\n'
                     + FakeApi::id(1).toString(QUuid::WithoutBraces) + u'\n'
                     + FakeApi::id(2).toString(QUuid::WithoutBraces));
        on.action("actionCopyReference")->trigger();
        QCOMPARE(onClipboard(), u"{{ secrets.KEY_0 }}\n{{ secrets.KEY_1 }}\n{{ secrets.KEY_2 }}"_s);
        QVERIFY(!on.commons.clipboard.isHolding()); // these are no secrets
    }

    void rowsAreATableWithoutValues()
    {
        const Window on("made up", 3, u"a\tb\\\n"_s);
        on.table->selectRow(1);
        on.action("actionCopyRows")->trigger();
        QCOMPARE(onClipboard(),
                 u"key\tcreatedAt\tupdatedAt\tid\n"
                 "a\\tb\\\\\\nKEY_1\t2024-01-02T03:04:05.000Z\t2024-01-02T03:04:05.000Z\t"_s
                     + FakeApi::id(1).toString(QUuid::WithoutBraces) + u'\n');
    }

    void commandsAreCopied()
    {
        const Window on("made up");
        on.action("actionCopyCurl")->trigger();
        QVERIFY(onClipboard().contains(u"curl "));
        QVERIFY(onClipboard().contains(u"?last=100'"));
        QVERIFY(!onClipboard().contains(u"any-token"));
        on.action("actionCopyVendor")->trigger();
        QVERIFY(onClipboard().startsWith(u"calyptia get core_instance_secrets"));
    }

    void aValueIsSavedToAFile()
    {
        const Window on(QByteArray("\xff\0", 2), 3, u"../a b/"_s);
        const QTemporaryDir folder;
        on.action("actionSaveValue")->trigger();
        auto *dialog = on.window.findChild<QFileDialog *>();
        QVERIFY(dialog != nullptr);
        QCOMPARE(QFileInfo(dialog->selectedFiles().value(0)).fileName(), u"_.._a_b_KEY_0"_s);
        const QString path = folder.filePath(u"value"_s);
        Q_EMIT dialog->fileSelected(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("\xff\0", 2));
        Q_EMIT dialog->fileSelected(folder.filePath(u"no/such"_s));
        QCOMPARE(child<MessageBar>(on.window, "messageBar")->message().severity,
                 Message::Severity::Error);
        dialog->close();
    }

    void thePaneComesAndGoes()
    {
        Window on("made up");
        QVERIFY(on.inspector->isVisible());
        on.reveal();
        for (int time = 0; time < 2; ++time) {
            press(Qt::Key_F9);
            QVERIFY(!on.inspector->isVisible());
            QCOMPARE(on.plain(), QByteArray());
            QCOMPARE(QApplication::focusWidget(), on.table);
            press(Qt::Key_F9);
            QVERIFY(on.inspector->isVisible());
        }
        press(Qt::Key_F9);
        on.reveal(); // brings it back
        QCOMPARE(on.plain(), QByteArray("made up"));
    }

    void paneKeysGoRound()
    {
        const Window on("made up");
        for (int time = 0; time < 2; ++time) {
            press(Qt::Key_F6);
            QVERIFY(on.inspector->isAncestorOf(QApplication::focusWidget()));
            press(Qt::Key_F6);
            QVERIFY(
                child<QWidget>(on.window, "filterBar")->isAncestorOf(QApplication::focusWidget()));
            press(Qt::Key_F6);
            QCOMPARE(QApplication::focusWidget(), on.table);
        }
    }

    void aNarrowWindowHasItBelow()
    {
        Window on(QByteArray("\xff\0 a long value that fills some lines of the dump", 50));
        auto *splitter = child<QSplitter>(on.window, "splitter");
        on.window.resize(480, 640);
        QTRY_COMPARE(splitter->orientation(), Qt::Vertical);
        QVERIFY(on.window.width() <= 480);
        on.reveal();
        QVERIFY(on.table->height() > 100);
        QVERIFY(on.inspector->height() > 100);
        QVERIFY(on.inspector->widget()->width() <= on.inspector->viewport()->width());
        QVERIFY(on.plain().startsWith("000000  "));
        const auto *edit = on.inspector->findChild<SecretEdit *>();
        QTRY_VERIFY(edit->visibleRegion().boundingRect().height() > 50); // scrolled to
        on.window.resize(800, 640);
        QTRY_COMPARE(splitter->orientation(), Qt::Horizontal);
        QVERIFY(on.table->width() > on.inspector->width());
        QVERIFY(on.inspector->widget()->width() <= on.inspector->viewport()->width());
    }

    void withoutASecretThereIsAHint()
    {
        Window on("made up");
        on.table->setCurrentIndex({});
        QVERIFY(on.said().contains(u"Select a secret"));
        QVERIFY(!on.action("actionReveal")->isEnabled());
        QVERIFY(on.action("actionCopyCurl")->isEnabled());
    }

    void timesStayTrue()
    {
        Window on("made up");
        const auto justNow = QDateTime::currentDateTimeUtc().addMSecs(-59'700);
        on.api.setUpdatedAt(justNow.toString(Qt::ISODateWithMs));
        on.table->refresh();
        QVERIFY(on.rests());
        on.table->selectRow(0);
        QVERIFY(on.said().contains(u"just now"_s));
        child<QTimer>(on.window, "timeRenewal")->setInterval(20);
        QTRY_VERIFY(!on.said().contains(u"just now"_s));
        QVERIFY(on.said().contains(u"minute(s) ago"_s));
    }
};

QTEST_MAIN(InspectorTest)
#include "tst_inspector.moc"
