// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0

// Runs under tests/support/withkeyring.sh, which says in COFFER_KEYRING what keyring there is; each
// of the tests is for the keyrings that CMakeLists.txt runs it with.
#include "account/secretservice.h"
#include "account/systemkeyring.h"
#include "account/tokenstore.h"

#include <QProcess>
#include <QTest>
#include <QTimer>

using namespace coffer;
using namespace Qt::Literals::StringLiterals;

namespace {

const QUuid profile = QUuid::fromString(u"123e4567-e89b-12d3-a456-426614174000"_s);

// The one that withkeyring.sh looks for in the home folder.
Token canary()
{
    return *Token::parse(qgetenv("canary"));
}

int secretTool(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess tool;
    tool.start(u"secret-tool"_s, arguments);
    tool.write(input);
    tool.closeWriteChannel();
    return tool.waitForFinished() ? tool.exitCode() : -1;
}

} // namespace

/// Tokens and the system's keyring, in every state in which that may be.
class KeyringTest final : public QObject
{
    Q_OBJECT

    bool reads()
    {
        m_found.reset();
        m_request =
            m_store->read(profile, {}, [this](auto answer) { m_found = std::move(answer); });
        return QTest::qWaitFor([this] { return m_found.has_value(); }, 30'000);
    }
    bool writes(const Token &token)
    {
        m_kept.reset();
        m_request = m_store->write(profile, token, [this](Kept answer) { m_kept = answer; });
        return QTest::qWaitFor([this] { return m_kept.has_value(); }, 30'000);
    }
    bool removes()
    {
        m_removed.reset();
        m_request = m_store->remove(profile, [this](auto answer) { m_removed = answer; });
        return QTest::qWaitFor([this] { return m_removed.has_value(); }, 30'000);
    }
    /// Another run of the program: only what the keyring kept is there.
    void startAgain() { m_store.emplace(std::make_unique<SystemKeyring>()); }

    std::optional<TokenStore> m_store;
    std::optional<tl::expected<Token, NoToken>> m_found;
    std::optional<Kept> m_kept;
    std::optional<std::optional<KeyringTrouble>> m_removed;
    Request m_request;

private Q_SLOTS:
    void init() { startAgain(); }

    void keepsFromRunToRun()
    {
        QVERIFY(writes(canary()));
        QVERIFY(std::holds_alternative<InKeyring>(*m_kept));
        startAgain();
        QVERIFY(reads());
        QVERIFY(m_found->has_value());
        QVERIFY((*m_found)->text() == canary().text());
        QVERIFY(writes(*Token::parse("another.made.up.one"))); // in place of the first
        startAgain();
        QVERIFY(reads());
        QCOMPARE((*m_found)->text().toByteArray(), "another.made.up.one");
        QVERIFY(removes());
        QVERIFY(!*m_removed);
        QVERIFY(reads());
        QVERIFY(std::holds_alternative<NotStored>(m_found->error()));
        QVERIFY(removes()); // of what is not there
        QVERIFY(!*m_removed);
    }

    void aLongTokenIsKept()
    {
        const QByteArray text(5'000, 'x');
        QVERIFY(writes(*Token::parse(text)));
        QVERIFY(std::holds_alternative<InKeyring>(*m_kept));
        startAgain();
        QVERIFY(reads());
        QVERIFY((*m_found)->text() == text);
        QVERIFY(removes());
    }

    void whatOthersPutThereIsRead_data()
    {
        QTest::addColumn<QByteArray>("stored");
        QTest::addColumn<QByteArray>("token");
        QTest::newRow("newline") << QByteArray("made.up\n") << QByteArray("made.up");
        QTest::newRow("no token") << QByteArray("not a token") << QByteArray();
    }

    void whatOthersPutThereIsRead()
    {
        QFETCH(QByteArray, stored);
        QFETCH(QByteArray, token);
        const QStringList item{
            u"user"_s,       u"token/"_s + profile.toString(QUuid::WithoutBraces),
            u"server"_s,     u"coffer"_s,
            u"type"_s,       u"plaintext"_s,
            u"xdg:schema"_s, u"org.qt.keychain"_s};
        QCOMPARE(secretTool(QStringList{u"store"_s, u"--label=made up"_s} + item, stored), 0);
        QVERIFY(reads());
        QCOMPARE(m_found->has_value() ? (*m_found)->text().toByteArray() : QByteArray(), token);
        QVERIFY(token.isEmpty()
                == std::holds_alternative<TokenError>(m_found->has_value() ? NoToken(NotStored())
                                                                           : m_found->error()));
        QVERIFY(removes());
        QVERIFY(!*m_removed);
    }

    /// With no keyring to speak of: everything works for this run, and the reason is right.
    void keepsForThisRun()
    {
        const QByteArray keyring = qgetenv("COFFER_KEYRING");
        const KeyringTrouble why = keyring == "denied"  ? KeyringTrouble::Denied
            : keyring == "locked" || keyring == "empty" ? KeyringTrouble::Locked
                                                        : KeyringTrouble::Absent;
        QVERIFY(reads());
        QVERIFY(!*m_found);
        if (keyring == "empty") { // there is nothing that could be locked
            QVERIFY(std::holds_alternative<NotStored>(m_found->error()));
        } else {
            QCOMPARE(std::get<KeyringTrouble>(m_found->error()), why);
        }
        QVERIFY(writes(canary()));
        QVERIFY(std::holds_alternative<ForThisRun>(*m_kept));
        QCOMPARE(std::get<ForThisRun>(*m_kept).why, why);
        QVERIFY(reads());
        QVERIFY((*m_found)->text() == canary().text());
        QVERIFY(removes());
        QVERIFY(m_removed->has_value() == (keyring != "empty"));
        startAgain();
        QVERIFY(reads());
        QVERIFY(!*m_found);
    }

    /// While a keyring takes its time, everything else goes on.
    void theEventLoopRunsMeanwhile()
    {
        int beats = 0;
        QTimer heart;
        connect(&heart, &QTimer::timeout, this, [&beats] { ++beats; });
        heart.start(1);
        QVERIFY(writes(canary()));
        QVERIFY(beats > 20);
        QVERIFY(std::holds_alternative<InKeyring>(*m_kept));
        startAgain();
        beats = 0;
        QVERIFY(reads());
        QVERIFY(beats > 20);
        QVERIFY((*m_found)->text() == canary().text());
        // And nobody has to wait for it.
        m_found.reset();
        m_request = m_store->read(profile, {}, [this](auto found) { m_found = std::move(found); });
        m_request = {};
        m_store.reset();
        QTest::qWait(300);
        QVERIFY(!m_found);
    }

    void oneThatNeverAnswersStopsNothing()
    {
        m_kept.reset();
        m_request = m_store->write(profile, canary(), [this](Kept kept) { m_kept = kept; });
        QTest::qWait(50);
        QVERIFY(!m_kept);
        const Request writing = std::move(m_request);
        QVERIFY(reads()); // as it is not saved yet, it is here
        QVERIFY((*m_found)->text() == canary().text());
        m_store.reset(); // with a job that runs
        QTest::qWait(50);
        QVERIFY(!m_kept);
    }

    void theServiceTellsItsState()
    {
        using State = SecretService::State;
        const QByteArray keyring = qgetenv("COFFER_KEYRING");
        const State expected = keyring == "open" || keyring == "slow" ? State::Open
            : keyring == "locked"                                     ? State::Locked
            : keyring == "empty"                                      ? State::NoCollection
            : keyring == "denied"                                     ? State::Denied
            : keyring == "mute"                                       ? State::Unknown
                                                                      : State::Absent;
        const std::chrono::milliseconds patience(keyring == "mute" ? 50 : 30'000);
        const SecretService service(patience);
        std::optional<State> told;
        const Request request = service.state([&told](State state) { told = state; });
        QVERIFY(!told);
        QTRY_VERIFY_WITH_TIMEOUT(told, 30'000);
        QCOMPARE(*told, expected);
    }
};

QTEST_GUILESS_MAIN(KeyringTest)
#include "tst_keyring.moc"
