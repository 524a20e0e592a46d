// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "account/settings.h"
#include "account/tokensweeper.h"
#include "support/fakekeyring.h"

#include <QTest>

using namespace coffer;
using namespace coffer::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QUuid profile = QUuid::fromString(u"123e4567-e89b-12d3-a456-426614174000"_s);

/// One run of the program; settings and keyring stay from run to run.
struct Run
{
    Run(Settings &settings, std::shared_ptr<FakeEntries> keyring)
        : tokens(std::make_unique<FakeKeyring>(std::move(keyring)))
        , sweeper(settings, tokens)
    {
    }

    TokenStore tokens;
    TokenSweeper sweeper;
};

} // namespace

/// Tokens of profiles that are gone, and keyrings that do not remove them at once.
class TokenSweeperTest final : public QObject
{
    Q_OBJECT

    Settings m_settings;
    std::shared_ptr<FakeEntries> m_keyring;

private Q_SLOTS:
    void init()
    {
        m_keyring = std::make_shared<FakeEntries>();
        m_keyring->entries.insert(u"token/123e4567-e89b-12d3-a456-426614174000"_s, "made.up.token");
    }

    void whatTheKeyringConfirmsIsForgotten()
    {
        Run run(m_settings, m_keyring);
        std::optional<std::optional<KeyringTrouble>> told;
        const Request request = run.sweeper.remove(profile, [&](auto why) { told = why; });
        QCOMPARE(run.sweeper.left(), std::vector<QUuid>{profile});
        QTRY_VERIFY(told);
        QVERIFY(!*told);
        QVERIFY(m_keyring->entries.isEmpty());
        QVERIFY(run.sweeper.left().empty());
        QVERIFY(m_settings.names(u"tokens"_s).isEmpty());
    }

    // The program ends while the keyring thinks about it.
    void theNextRunRemovesWhatASlowKeyringHasLeft()
    {
        m_keyring->isHeld = true;
        {
            Run run(m_settings, m_keyring);
            const Request request = run.sweeper.remove(profile, [](auto) { QFAIL("no answer"); });
            QCOMPARE(m_keyring->calls, 1);
        }
        m_keyring->release();
        QVERIFY(!m_keyring->entries.isEmpty());

        Run next(m_settings, m_keyring);
        QCOMPARE(next.sweeper.left(), std::vector<QUuid>{profile});
        next.sweeper.sweep();
        QTRY_VERIFY(next.sweeper.left().empty());
        QVERIFY(m_keyring->entries.isEmpty());
    }

    void aLockedKeyringIsAskedAgain()
    {
        m_keyring->trouble = KeyringTrouble::Locked;
        {
            Run run(m_settings, m_keyring);
            std::optional<std::optional<KeyringTrouble>> told;
            const Request request = run.sweeper.remove(profile, [&](auto why) { told = why; });
            QTRY_VERIFY(told);
            QCOMPARE(*told, KeyringTrouble::Locked);
        }
        m_keyring->trouble.reset();
        Run next(m_settings, m_keyring);
        next.sweeper.sweep();
        QTRY_VERIFY(m_keyring->entries.isEmpty());
        QTRY_VERIFY(next.sweeper.left().empty());
    }

    void nothingLeftAsksNobody()
    {
        Run run(m_settings, m_keyring);
        run.sweeper.sweep();
        QCOMPARE(m_keyring->calls, 0);

        TokenStore without;
        TokenSweeper sweeper(m_settings, without);
        const Request request = sweeper.remove(profile, [](auto) {});
        QVERIFY(sweeper.left().empty());
    }
};

QTEST_GUILESS_MAIN(TokenSweeperTest)
#include "tst_tokensweeper.moc"
