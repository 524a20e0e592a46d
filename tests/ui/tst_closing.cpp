// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "support/hurriedtiming.h"
#include "ui/editdialog.h"
#include "ui/fakeapi.h"
#include "ui/newsecretdialog.h"
#include "ui/plainlabel.h"
#include "ui/secretedit.h"
#include "ui/shownwindow.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>

using namespace coffer;
using namespace coffer::test;
using namespace coffer::ui;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString entered = u"KEY_1000000"_s; // what FakeApi::addNewer(1) lists first
constexpr auto canary = "canary-value";
constexpr auto exists = R"({"error":"core instance secret already exists"})";
constexpr auto answer201 =
    R"({"id":"10000000-0000-4000-8000-000000000001","createdAt":"2024-01-02T03:04:05Z"})";

// What is answered at RawServer::release().
RawReply withheld(int status, const QByteArray &body, const QByteArray &headers = {})
{
    return RawReply().hold().send(RawReply::json(status, body, headers).steps()[0].bytes);
}

// A window waits for an answer for longer than a test takes.
Timing patient()
{
    Timing timing = hurried();
    timing.quit = 1min;
    return timing;
}

// What a server asks for takes as long as it says, so that it is stopped and not over.
Timing slow()
{
    Timing timing = hurried();
    timing.retry.askedSecond = 1s;
    return timing;
}

QString labelIn(const QWidget &place, const QString &words)
{
    for (const auto *label : place.findChildren<PlainLabel *>()) {
        if (label->isVisible() && label->plain().contains(words)) {
            return label->plain();
        }
    }
    return {};
}

QPushButton *buttonIn(const QWidget &place, const QString &words)
{
    for (auto *button : place.findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text().remove(u'&') == words) {
            return button;
        }
    }
    return nullptr;
}

/// A window that shows what a server lists, and in which a secret is created.
struct Creating : ShownWindow
{
    /// What the dialog has said, and whether all that was entered was there then.
    struct Said
    {
        QString text;
        bool isKept;
    };
    std::vector<Said> said;
    FakeApi &api;

    Creating(Commons &commons, FakeApi &ofServer, const Timing &timing = hurried())
        : ShownWindow(commons, {.timing = timing})
        , api(ofServer)
    {
        window.open(ui::Place{api.connection()});
        if (!rests()) {
            qFatal("no list");
        }
    }

    [[nodiscard]] NewSecretDialog *dialog() const
    {
        auto *found = window.findChild<NewSecretDialog *>();
        return found != nullptr && found->isVisible() ? found : nullptr;
    }
    [[nodiscard]] bool keeps() const
    {
        return dialog() != nullptr && child<QLineEdit>(*dialog(), "key")->text() == entered
            && dialog()->findChild<SecretEdit *>()->bytes() == canary;
    }
    [[nodiscard]] bool alwaysKept() const
    {
        return std::all_of(said.begin(), said.end(), [](const Said &one) { return one.isKept; });
    }
    [[nodiscard]] qsizetype timesSaid(const QString &words) const
    {
        return std::count_if(said.begin(), said.end(),
                             [&](const Said &one) { return one.text.contains(words); });
    }
    [[nodiscard]] std::size_t posts() const { return api.requests("POST").size(); }
    [[nodiscard]] bool says(const QString &words) const
    {
        return QTest::qWaitFor([&] { return !labelIn(*bar, words).isEmpty(); });
    }
    void click(const QString &words) const
    {
        QTest::mouseClick(
            buttonIn(dialog() != nullptr ? static_cast<const QWidget &>(*dialog()) : window, words),
            Qt::LeftButton);
    }

    void create()
    {
        action("actionNew")->trigger();
        activate(*dialog());
        auto *outcome = child<MessageBar>(*dialog(), "outcome");
        QObject::connect(outcome, &MessageBar::changed, outcome, [this, outcome] {
            if (const QString text = labelIn(*outcome, {}); !text.isEmpty()) {
                said.push_back({text, keeps()});
            }
        });
        QTest::keyClicks(child<QLineEdit>(*dialog(), "key"), entered);
        QTest::keyClicks(dialog()->findChild<SecretEdit *>(), QString::fromLatin1(canary));
        QTest::mouseClick(child<QPushButton>(*dialog(), "send"), Qt::LeftButton);
    }
    /// The same; and when it has been sent, the dialog is closed.
    [[nodiscard]] bool sends()
    {
        create();
        const bool isSent = QTest::qWaitFor([this] { return posts() == 1; });
        QTest::qWait(1); // a server that withholds its answer comes as far as that
        QTest::keyClick(dialog(), Qt::Key_Escape);
        return isSent && dialog() == nullptr;
    }
};

/// The folder in which a run leaves what the next one is to know.
struct Folder
{
    QTemporaryDir folder;
    [[nodiscard]] QString settings() const { return folder.filePath(u"coffer.ini"_s); }
    [[nodiscard]] QByteArray bytes() const
    {
        QByteArray all;
        QDirIterator files(folder.path(), QDir::Files | QDir::Hidden);
        while (files.hasNext()) {
            QFile file(files.next());
            all += file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
        }
        return all;
    }
    [[nodiscard]] std::size_t noted(const FakeApi &api) const
    {
        return PendingWrites(PendingWrites::fileBeside(settings())).of(api.connection()).size();
    }
};

// A run that ends while nobody answers.
bool endsUnanswered(const Folder &folder, FakeApi &api)
{
    Commons commons(folder.settings());
    Creating run(commons, api);
    api.answerPosts(RawReply().hang());
    return run.sends() && !run.window.close()
        && QTest::qWaitFor([&] { return !run.window.isVisible(); });
}

} // namespace

/// What becomes of a write while its window is closed, or while it has to be done again.
class ClosingTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void waitsForAMomentAndNotes()
    {
        const Folder folder;
        FakeApi api(3);
        api.answerPosts(RawReply().hang());
        {
            Commons commons(folder.settings());
            Creating shown(commons, api);
            QVERIFY(shown.sends());
            QVERIFY(!shown.window.close());
            QVERIFY(shown.window.isVisible());
            QVERIFY(!labelIn(*shown.bar, u"not answered about \u201c%1\u201d"_s.arg(entered))
                         .isEmpty());
            QVERIFY(buttonIn(*shown.bar, u"Stay Open"_s) != nullptr);
            QTRY_VERIFY(!shown.window.isVisible());
        }
        const QByteArray bytes = folder.bytes();
        QVERIFY(bytes.contains(entered.toUtf8()));
        QVERIFY(bytes.contains(api.connection().coreInstance.toByteArray(QUuid::WithoutBraces)));
        QVERIFY(bytes.contains(api.server().url().toUtf8()));
        QVERIFY(!bytes.contains(canary));
        QVERIFY(!bytes.contains(QByteArray(canary).toBase64()));
        QVERIFY(!bytes.contains("any-token")); // the one of FakeApi
        QCOMPARE(folder.noted(api), 1U);
    }

    void nextRunTells_data()
    {
        QTest::addColumn<int>("newer");
        QTest::addColumn<QString>("oldKey");
        QTest::addColumn<QString>("words");
        QTest::newRow("created") << 1 << u"KEY_0"_s
                                 << u"was created before Coffer was closed (confirmed by "
                                    "re-reading)"_s;
        QTest::newRow("not created") << 0 << u"KEY_0"_s
                                     << u"was not created before Coffer was closed: it is not on "
                                        "the server"_s;
        QTest::newRow("taken") << 0 << entered
                               << u"was not created before Coffer was closed: an older secret"_s;
    }
    void nextRunTells()
    {
        QFETCH(int, newer);
        QFETCH(QString, oldKey);
        QFETCH(QString, words);
        const Folder folder;
        FakeApi api(3);
        QVERIFY(endsUnanswered(folder, api));
        QCOMPARE(folder.noted(api), 1U);
        api.addNewer(newer);
        api.change(0, oldKey, u"2024-01-02T03:04:05Z"_s);
        const std::size_t reads = api.requests("GET").size();
        {
            Commons commons(folder.settings());
            const Creating next(commons, api);
            QVERIFY2(next.says(words), qPrintable(next.bar->message().text));
            QVERIFY(!labelIn(*next.bar, entered).isEmpty());
            QVERIFY(api.requests("GET").size() >= reads + 2); // for the table, and for this
            QCOMPARE(next.posts(), 1U);
        }
        QCOMPARE(folder.noted(api), 0U);
        QVERIFY(!folder.bytes().contains(entered.toUtf8()));
    }

    // The list may take a while, and then it is not clear why a message comes.
    void nextRunSaysThatItLooks()
    {
        const Folder folder;
        FakeApi api(3);
        QVERIFY(endsUnanswered(folder, api));
        Commons commons(folder.settings());
        QStringList said; // outlives who adds to it
        ShownWindow next(commons, {.timing = hurried()});
        connect(next.bar, &MessageBar::changed, this, [&] {
            if (next.bar->isVisible()) {
                said += next.bar->message().text;
            }
        });
        next.window.open(ui::Place{api.connection()});
        QTRY_COMPARE(said.size(), 2);
        QVERIFY(said.front().startsWith(u"Checking what became"_s));
        QVERIFY(said.front().contains(entered));
        QVERIFY(said.back().contains(u"was not created"_s));
    }

    // Whoever closes the window then knows that nobody will tell.
    void saysThatNothingCanBeNoted()
    {
        const Folder folder;
        const QString file = PendingWrites::fileBeside(folder.settings());
        QVERIFY(QDir().mkpath(file)); // a folder where a file should be
        FakeApi api(3);
        api.answerPosts(RawReply().hang());
        Commons commons(folder.settings());
        Creating shown(commons, api);
        QVERIFY(shown.sends());
        QVERIFY(!shown.window.close());
        QVERIFY(shown.says(u"%1 cannot be written"_s.arg(file)));
        QVERIFY(shown.window.isVisible());
        QVERIFY(!shown.window.close());
        QTRY_VERIFY(!shown.window.isVisible());
        QVERIFY(QDir().rmdir(file));
    }

    // Typing would go on in another secret.
    void aSecondReturnIsNotForTheRow()
    {
        QApplication::setDoubleClickInterval(10'000); // so that it is soon enough
        FakeApi api(3);
        api.answerPosts(RawReply::json(201, answer201));
        Commons commons;
        Creating shown(commons, api);
        shown.create();
        QVERIFY(shown.says(u"was created."_s));
        QVERIFY(shown.dialog() == nullptr);
        QTest::keyClick(shown.table, Qt::Key_Return);
        auto *edit = shown.window.findChild<EditDialog *>();
        QVERIFY(edit == nullptr || !edit->isVisible());
    }

    void closesWhenItIsDone()
    {
        const Folder folder;
        FakeApi api(3);
        api.answerPosts(withheld(201, answer201));
        Commons commons(folder.settings());
        Creating shown(commons, api, patient());
        QVERIFY(shown.sends());
        QVERIFY(!shown.window.close());
        api.server().release();
        QTRY_VERIFY(!shown.window.isVisible());
        QCOMPARE(folder.noted(api), 0U);
        QVERIFY(!folder.bytes().contains(entered.toUtf8()));
    }

    // What was entered is only there.
    void staysWhenItIsRefused()
    {
        const Folder folder;
        FakeApi api(3);
        api.answerPosts(withheld(403, "{}"));
        Commons commons(folder.settings());
        Creating shown(commons, api, patient());
        QVERIFY(shown.sends());
        QVERIFY(!shown.window.close());
        api.server().release();
        QTRY_VERIFY(shown.keeps());
        QCOMPARE(shown.timesSaid(u"Not created."_s), 1);
        QVERIFY(shown.window.isVisible());
        QCOMPARE(folder.noted(api), 0U);
    }

    void stayOpen()
    {
        const Folder folder;
        FakeApi api(3);
        api.answerPosts(withheld(201, answer201));
        Commons commons(folder.settings());
        Creating shown(commons, api, patient());
        QVERIFY(shown.sends());
        QVERIFY(!shown.window.close());
        shown.click(u"Stay Open"_s);
        QVERIFY(!shown.bar->isVisible());
        api.server().release();
        QVERIFY(shown.says(u"was created."_s));
        QVERIFY(shown.window.isVisible());
        QCOMPARE(shown.posts(), 1U);
        QCOMPARE(folder.noted(api), 0U);
    }

    // The dialog is closed, and what it would say is said in the window.
    void theWindowTellsOfWhatWaits()
    {
        FakeApi api(3);
        api.answerPosts(RawReply::json(503, "{}", "Retry-After: 60\r\n"));
        Commons commons;
        Creating shown(commons, api, slow());
        shown.create();
        QTRY_COMPARE(shown.timesSaid(u"Nothing was changed yet."_s), 1);
        QVERIFY(!shown.bar->isVisible());
        QTest::keyClick(shown.dialog(), Qt::Key_Escape);
        QVERIFY(shown.dialog() == nullptr);
        QVERIFY(!labelIn(*shown.bar, u"Nothing was changed yet."_s).isEmpty());
        QVERIFY(!labelIn(*shown.bar, u"Trying again in"_s).isEmpty());
        shown.action("actionNew")->trigger();
        QVERIFY(shown.dialog() != nullptr);
        QVERIFY(!shown.bar->isVisible());
        QTest::keyClick(shown.dialog(), Qt::Key_Escape);
        shown.bar->showMessage({Message::Severity::Information, u"Something else"_s});
        shown.bar->clear();
        QVERIFY(shown.says(u"Trying again in"_s));
        shown.click(u"Stop Trying"_s);
        QVERIFY(shown.keeps());
        QVERIFY(!shown.bar->isVisible());
        QCOMPARE(shown.timesSaid(u"Not created."_s), 1);
        QCOMPARE(shown.posts(), 1U);
    }

    void cancelledRead_data()
    {
        QTest::addColumn<bool>("isFirst");
        QTest::newRow("first page") << true;
        QTest::newRow("read again") << false;
    }
    void cancelledRead()
    {
        QFETCH(bool, isFirst);
        FakeApi api(3);
        Commons commons;
        ShownWindow shown(commons, {.timing = slow()});
        const RawReply busy = RawReply::json(503, "{}", "Retry-After: 60\r\n");
        if (isFirst) {
            api.refuse(busy);
        }
        shown.window.open(ui::Place{api.connection()});
        if (!isFirst) {
            QVERIFY(shown.rests());
            api.refuse(busy);
            shown.action("actionRefresh")->trigger();
        }
        const QWidget &place = isFirst ? static_cast<const QWidget &>(shown.window) : *shown.bar;
        QTRY_VERIFY(!labelIn(place, u"Trying again in"_s).isEmpty());
        const std::size_t reads = api.requests("GET").size();
        QTest::mouseClick(buttonIn(place, u"Cancel"_s), Qt::LeftButton);
        QVERIFY(shown.window.isSettled()); // nothing comes by itself any more
        QVERIFY(shown.window.hasFailed());
        QTRY_VERIFY(buttonIn(place, u"Retry"_s) != nullptr);
        QVERIFY(labelIn(shown.window, u"Trying again"_s).isEmpty());
        QCOMPARE(api.requests("GET").size(), reads);
    }

    void sentAgainOnce_data()
    {
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("taken then") << true;
        QTest::newRow("refused again") << false;
    }
    void sentAgainOnce()
    {
        QFETCH(bool, isTaken);
        FakeApi api(3);
        Commons commons;
        Creating shown(commons, api);
        const RawReply busy = RawReply::json(429, "{}", "Retry-After: 3\r\n");
        if (isTaken) {
            api.server().answer(busy);
            shown.create();
            QVERIFY(shown.says(u"was created."_s));
            QVERIFY(shown.dialog() == nullptr);
        } else {
            api.answerPosts(busy);
            shown.create();
            QTRY_COMPARE(shown.timesSaid(u"Not created."_s), 1);
            QVERIFY(shown.keeps());
        }
        QCOMPARE(shown.timesSaid(u"Trying again in 1"_s), 1);
        QVERIFY(shown.alwaysKept());
        QCOMPARE(shown.posts(), 2U);
    }

    void existsAfterNotFound_data()
    {
        QTest::addColumn<bool>("isListed");
        QTest::newRow("it was late") << true;
        QTest::newRow("it is not listed") << false;
    }
    void existsAfterNotFound()
    {
        QFETCH(bool, isListed);
        FakeApi api(3);
        Commons commons;
        Creating shown(commons, api);
        api.server().answer(RawReply().close());
        shown.create();
        QTRY_COMPARE(shown.timesSaid(u"Not found on the server. Try again?"_s), 1);
        QVERIFY(shown.keeps());
        QVERIFY(shown.rests()); // the list is read again as well
        api.addNewer(isListed ? 1 : 0);
        api.answerPosts(RawReply::json(409, exists));
        shown.click(u"Try Again"_s);
        if (isListed) {
            QVERIFY(shown.says(u"was created (confirmed by re-reading)."_s));
            QVERIFY(shown.dialog() == nullptr);
        } else {
            QTRY_COMPARE(shown.timesSaid(u"Not created."_s), 1);
            QVERIFY(shown.keeps());
        }
        QCOMPARE(shown.timesSaid(u"to see whether it is this one"_s), 1);
        QCOMPARE(api.server().requests().back().method, QByteArray("GET"));
        QVERIFY(shown.alwaysKept());
        QCOMPARE(shown.posts(), 2U);
    }

    void quitWaitsAsWell_data()
    {
        QTest::addColumn<bool>("isFirst");
        QTest::newRow("the first window writes") << true;
        QTest::newRow("the second window writes") << false;
    }
    void quitWaitsAsWell()
    {
        QFETCH(bool, isFirst);
        const Folder folder;
        FakeApi api(3);
        api.answerPosts(RawReply().hang());
        Commons commons(folder.settings());
        Creating first(commons, api);
        Creating second(commons, api);
        Creating &writing = isFirst ? first : second;
        QVERIFY(writing.sends());
        bool isPutOff = false;
        QTimer::singleShot(0, &writing.window, [&] {
            (isFirst ? second : first).action("actionQuit")->trigger();
            isPutOff = writing.window.isVisible() && !commons.isQuitting
                && buttonIn(*writing.bar, u"Stay Open"_s) != nullptr;
        });
        QTimer::singleShot(10s, &writing.window, [] { QCoreApplication::exit(1); });
        QCOMPARE(QApplication::exec(), 0);
        QVERIFY(isPutOff);
        QVERIFY(!first.window.isVisible());
        QVERIFY(!second.window.isVisible());
        QCOMPARE(folder.noted(api), 1U);
    }

    // It was going to be sent again when the moment was over.
    void quitEndsWithARefusal()
    {
        FakeApi api(3);
        api.answerPosts(withheld(429, "{}", "Retry-After: 60\r\n"));
        Timing timing = slow();
        timing.quit = 1s; // which is enough for an answer
        Commons commons;
        Creating shown(commons, api, timing);
        QVERIFY(shown.sends());
        QTimer::singleShot(0, &shown.window, [&] {
            shown.action("actionQuit")->trigger();
            api.server().release();
        });
        auto *outcome = child<MessageBar>(shown.window, "outcome");
        connect(outcome, &MessageBar::changed, outcome, [&] {
            if (shown.timesSaid(u"Not created."_s) > 0) { // and after all that comes of it at once
                QTimer::singleShot(0, &shown.window, [] { QCoreApplication::exit(2); });
            }
        });
        QTimer::singleShot(10s, &shown.window, [] { QCoreApplication::exit(1); });
        QCOMPARE(QApplication::exec(), 2);
        QVERIFY(shown.window.isVisible());
        QVERIFY(shown.keeps());
    }
};

QTEST_MAIN(ClosingTest)
#include "tst_closing.moc"
