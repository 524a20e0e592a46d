// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "account/preferences.h"
#include "account/settings.h"
#include "ui/clipboardguard.h"
#include "ui/secretedit.h"
#include "ui/secretmime.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace coffer;
using namespace coffer::ui;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

WipedBytes bytes(const QByteArray &text)
{
    return {text.begin(), text.end()};
}

QString onClipboard()
{
    return QGuiApplication::clipboard()->text();
}

/// A guard whose time a test sets.
struct Guarded
{
    Settings settings;
    std::chrono::milliseconds now{1000};
    ClipboardGuard guard;

    explicit Guarded(std::chrono::seconds time = 30s)
        : guard(settings, [this] { return now; })
    {
        Preferences preferences;
        preferences.clipboard = time;
        preferences.write(settings);
    }
    void pass(std::chrono::milliseconds time)
    {
        now += time;
        guard.check();
    }
};

} // namespace

/// Secrets on the clipboard: marked, cleared in time, and only while they are ours.
class ClipboardGuardTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QGuiApplication::clipboard()->clear(); }

    void aSecretIsClearedWhenItsTimeIsOver()
    {
        Guarded on;
        on.guard.copySecret(bytes("made up"));
        QCOMPARE(onClipboard(), u"made up"_s);
        QCOMPARE(on.guard.left(), std::optional(30s));
        on.pass(29s);
        QCOMPARE(onClipboard(), u"made up"_s);
        QCOMPARE(on.guard.left(), std::optional(1s));
        on.pass(1s);
        QCOMPARE(onClipboard(), QString());
        QVERIFY(!on.guard.isHolding());
    }

    void aMachineThatHasSleptClearsAtOnce()
    {
        Guarded on;
        on.guard.copySecret(bytes("made up"));
        on.now += 8h; // and the next look at the clock is within a second
        on.guard.check();
        QCOMPARE(onClipboard(), QString());
    }

    void theCountdownTicksByItself()
    {
        Guarded on;
        on.guard.copySecret(bytes("made up"));
        const QSignalSpy changes(&on.guard, &ClipboardGuard::changed);
        on.now += 500ms;
        QTRY_VERIFY(!changes.isEmpty());
    }

    void everySecondCopyBeginsAnew()
    {
        Guarded on;
        on.guard.copySecret(bytes("one"));
        on.pass(29s);
        on.guard.copySecret(bytes("two"));
        QCOMPARE(on.guard.left(), std::optional(30s));
        on.pass(29s);
        QCOMPARE(onClipboard(), u"two"_s);
        on.pass(1s);
        QCOMPARE(onClipboard(), QString());
    }

    void whatSomebodyElseHasCopiedStays()
    {
        Guarded on;
        on.guard.copySecret(bytes("made up"));
        QGuiApplication::clipboard()->setText(u"something else"_s);
        QVERIFY(!on.guard.isHolding());
        on.now += 31s;
        on.guard.clearNow();
        QCOMPARE(onClipboard(), u"something else"_s);
    }

    void aTimeOfNoneIsNever()
    {
        Guarded on(0s);
        on.guard.copySecret(bytes("made up"));
        QVERIFY(on.guard.isHolding());
        QCOMPARE(on.guard.left(), std::optional<std::chrono::seconds>());
        on.now += 1h;
        QCOMPARE(onClipboard(), u"made up"_s);
        on.guard.clearNow();
        QCOMPARE(onClipboard(), QString());
        QVERIFY(!on.guard.isHolding());
    }

    void theEndOfTheProgramClears()
    {
        {
            Guarded on;
            on.guard.copySecret(bytes("made up"));
        }
        QCOMPARE(onClipboard(), QString());
        Guarded on;
        on.guard.copySecret(bytes("made up"));
        Q_EMIT qGuiApp->aboutToQuit({});
        QCOMPARE(onClipboard(), QString());
    }

    void aClipboardThatIsNotLetGoIsSaidAndTriedAgain()
    {
        Settings settings;
        bool isAllowed = false;
        ClipboardGuard guard(settings, sinceBoot, [&isAllowed] {
            if (isAllowed) {
                QGuiApplication::clipboard()->clear();
            }
        });
        guard.copySecret(bytes("made up"));
        guard.clearNow();
        QVERIFY(guard.isRefused());
        QVERIFY(guard.isHolding());
        isAllowed = true;
        Q_EMIT qGuiApp->focusWindowChanged(nullptr);
        QVERIFY(!guard.isRefused());
        QVERIFY(!guard.isHolding());
        QCOMPARE(onClipboard(), QString());
    }

    void theTextIsExact_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("white space") << QByteArray(" a\r\n\tb \n");
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                       "a");
        QTest::newRow("unicode") << QByteArray("🦦 秘密");
    }

    void theTextIsExact()
    {
        QFETCH(QByteArray, text);
        Guarded on;
        on.guard.copySecret(bytes(text));
        QCOMPARE(onClipboard().toUtf8(), text);
        const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(mime->data(u"text/plain"_s), text);
        QVERIFY(mime->hasFormat(u"x-kde-passwordManagerHint"_s));
        QCOMPARE(mime->data(u"x-kde-passwordManagerHint"_s), "secret"_ba);
    }

    void everySystemHasItsMarks()
    {
        for (const char *platform : {"xcb", "wayland", "offscreen"}) {
            QCOMPARE(clipboardHints(QString::fromLatin1(platform)),
                     (std::vector<ClipboardHint>{{u"x-kde-passwordManagerHint"_s, "secret"_ba}}));
        }
        const auto windows = clipboardHints(u"windows"_s);
        QCOMPARE(windows.size(), std::size_t(3));
        for (const ClipboardHint &hint : windows) {
            QCOMPARE(hint.data, QByteArray(4, '\0'));
        }
        QVERIFY(windows[0].format.contains(u"ExcludeClipboardContentFromMonitorProcessing"));
        QVERIFY(windows[1].format.contains(u"CanIncludeInClipboardHistory"));
        QVERIFY(windows[2].format.contains(u"CanUploadToCloudClipboard"));
        QCOMPARE(clipboardHints(u"cocoa"_s).front().format, u"org.nspasteboard.ConcealedType"_s);
    }

    void whatIsCopiedWhileItIsTypedIsGuardedToo()
    {
        Guarded on;
        SecretEdit edit;
        QVERIFY(!edit.setBytes("made up"));
        edit.setRevealed(true);
        edit.selectAll();
        edit.copy();
        QVERIFY(on.guard.isHolding());
        on.pass(30s);
        QCOMPARE(onClipboard(), QString());
    }
};

QTEST_MAIN(ClipboardGuardTest)
#include "tst_clipboardguard.moc"
