// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "account/tokenstore.h"
#include "support/fakekeyring.h"

#include <QSignalSpy>
#include <QTest>

using namespace coffer;
using namespace coffer::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QUuid profile = QUuid::fromString(u"123e4567-e89b-12d3-a456-426614174000"_s);

QString entry()
{
    return u"token/123e4567-e89b-12d3-a456-426614174000"_s;
}

Token token(const QByteArray &text = "made.up.token")
{
    return *Token::parse(text);
}

/// A store, its keyring, and what its calls came to.
struct Bench
{
    std::shared_ptr<FakeEntries> keyring = std::make_shared<FakeEntries>();
    std::unique_ptr<TokenStore> store =
        std::make_unique<TokenStore>(std::make_unique<FakeKeyring>(keyring));
    std::optional<tl::expected<Token, NoToken>> found;
    std::optional<Kept> kept;
    std::optional<std::optional<KeyringTrouble>> removed;
    Request request;

    bool reads(std::optional<Token::Kind> kind = {})
    {
        found.reset();
        request = store->read(profile, kind, [this](auto answer) { found = std::move(answer); });
        return !found && QTest::qWaitFor([this] { return found.has_value(); });
    }
    bool writes(const Token &written = token())
    {
        kept.reset();
        request = store->write(profile, written, [this](Kept answer) { kept = answer; });
        return !kept && QTest::qWaitFor([this] { return kept.has_value(); });
    }
    bool removes()
    {
        removed.reset();
        request = store->remove(profile, [this](auto answer) { removed = answer; });
        return !removed && QTest::qWaitFor([this] { return removed.has_value(); });
    }
    [[nodiscard]] QByteArray text() const
    {
        return found && *found ? (*found)->text().toByteArray() : QByteArray();
    }
    [[nodiscard]] std::optional<KeyringTrouble> why() const
    {
        const auto *forThisRun = std::get_if<ForThisRun>(&*kept);
        return forThisRun != nullptr ? std::optional(forThisRun->why) : std::nullopt;
    }
};

} // namespace

/// Where tokens go, and what is said about it, with a keyring that does what it is told.
class TokenStoreTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTokenGoesToTheKeyringAndComesBack()
    {
        Bench bench;
        QVERIFY(bench.writes());
        QVERIFY(std::holds_alternative<InKeyring>(*bench.kept));
        QCOMPARE(bench.keyring->entries.value(entry()), "made.up.token");
        QVERIFY(!bench.store->troubleOf(profile));
        QVERIFY(bench.reads());
        QCOMPARE(bench.text(), "made.up.token");
        QVERIFY(bench.removes());
        QVERIFY(!*bench.removed);
        QVERIFY(bench.keyring->entries.isEmpty());
        QVERIFY(bench.reads());
        QVERIFY(std::holds_alternative<NotStored>(bench.found->error()));
    }

    void withoutAKeyringItIsForThisRun_data()
    {
        QTest::addColumn<int>("trouble");
        for (const auto why : {KeyringTrouble::Absent, KeyringTrouble::Denied,
                               KeyringTrouble::Locked, KeyringTrouble::Other}) {
            QTest::addRow("%d", static_cast<int>(why)) << static_cast<int>(why);
        }
    }

    void withoutAKeyringItIsForThisRun()
    {
        QFETCH(int, trouble);
        const auto why = static_cast<KeyringTrouble>(trouble);
        Bench bench;
        bench.keyring->trouble = why;
        const QSignalSpy told(bench.store.get(), &TokenStore::keptChanged);
        QVERIFY(bench.writes());
        QCOMPARE(bench.why(), std::optional(why));
        QCOMPARE(bench.store->troubleOf(profile), std::optional(why));
        QCOMPARE(told.size(), 1);
        QVERIFY(bench.reads());
        QCOMPARE(bench.text(), "made.up.token");
        QVERIFY(bench.keyring->entries.isEmpty());
        // It is there again: what is written now gets into it.
        bench.keyring->trouble.reset();
        QVERIFY(bench.writes());
        QVERIFY(!bench.why());
        QVERIFY(!bench.store->troubleOf(profile));
        QCOMPARE(told.size(), 2);
    }

    void whatCannotBeReadBackIsNotSaved()
    {
        Bench bench;
        bench.keyring->forgets = true;
        QVERIFY(bench.writes());
        QCOMPARE(bench.why(), std::optional(KeyringTrouble::Other));
        bench.keyring->forgets = false;
        bench.keyring->entries.insert(entry(), "an.older.one");
        bench.keyring->forgets = true;
        QVERIFY(bench.writes());
        QCOMPARE(bench.why(), std::optional(KeyringTrouble::Other));
        QVERIFY(bench.reads());
        QCOMPARE(bench.text(), "made.up.token"); // and not the older one
    }

    void whatCannotBeRemovedIsSaid()
    {
        Bench bench;
        QVERIFY(bench.writes());
        bench.keyring->forgets = true;
        QVERIFY(bench.removes());
        QCOMPARE(*bench.removed, std::optional(KeyringTrouble::Other));
        bench.keyring->trouble = KeyringTrouble::Locked;
        QVERIFY(bench.removes());
        QCOMPARE(*bench.removed, std::optional(KeyringTrouble::Locked));
    }

    void aKeyringThatCannotBeReadIsSaid()
    {
        Bench bench;
        bench.keyring->trouble = KeyringTrouble::Denied;
        QVERIFY(bench.reads());
        QCOMPARE(std::get<KeyringTrouble>(bench.found->error()), KeyringTrouble::Denied);
    }

    void whatIsReadIsATokenOrWhyNot_data()
    {
        QTest::addColumn<QByteArray>("stored");
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<bool>("isEmpty");
        QTest::newRow("newline") << QByteArray("made.up\n") << QByteArray("made.up") << false;
        QTest::newRow("prefix") << QByteArray(" Bearer made.up\r\n") << QByteArray("made.up")
                                << false;
        QTest::newRow("long") << QByteArray(2561, 'x') << QByteArray(2561, 'x') << false;
        QTest::newRow("longest") << QByteArray(65536, 'x') << QByteArray(65536, 'x') << false;
        QTest::newRow("too long") << QByteArray(65537, 'x') << QByteArray() << false;
        QTest::newRow("empty") << QByteArray("") << QByteArray() << true;
        QTest::newRow("white") << QByteArray(" \n") << QByteArray() << true;
        QTest::newRow("two lines") << QByteArray("made\nup") << QByteArray() << false;
        QTest::newRow("binary") << QByteArray("\x00\xff", 2) << QByteArray() << false;
    }

    void whatIsReadIsATokenOrWhyNot()
    {
        QFETCH(QByteArray, stored);
        QFETCH(QByteArray, token);
        QFETCH(bool, isEmpty);
        Bench bench;
        bench.keyring->entries.insert(entry(), stored);
        QVERIFY(bench.reads());
        QCOMPARE(bench.text(), token);
        if (token.isEmpty()) {
            QCOMPARE(std::get<TokenError>(bench.found->error()),
                     isEmpty ? TokenError::Empty : TokenError::NotVisibleAscii);
        }
    }

    void theKindCanBeOverridden()
    {
        Bench bench;
        QVERIFY(bench.writes());
        QVERIFY(bench.reads(Token::Kind::Project));
        QCOMPARE((*bench.found)->kind(), Token::Kind::Project);
        bench.keyring->trouble = KeyringTrouble::Absent;
        QVERIFY(bench.writes());
        QVERIFY(bench.reads(Token::Kind::Project)); // from memory
        QCOMPARE((*bench.found)->kind(), Token::Kind::Project);
    }

    void untilItIsSavedItIsReadHere()
    {
        Bench bench;
        bench.keyring->isHeld = true;
        bench.request = bench.store->write(profile, token(), [&](Kept kept) { bench.kept = kept; });
        Request writing = std::move(bench.request);
        QVERIFY(bench.reads()); // although the keyring does not answer
        QCOMPARE(bench.text(), "made.up.token");
        QVERIFY(!bench.kept);
        bench.keyring->release();
        QTRY_VERIFY(bench.kept);
        QVERIFY(std::holds_alternative<InKeyring>(*bench.kept));
    }

    void twoWritesInARowAreBothConfirmed()
    {
        Bench bench;
        bench.keyring->isHeld = true;
        std::vector<Kept> kept;
        const auto note = [&kept](Kept one) { kept.push_back(one); };
        const Request first = bench.store->write(profile, token("first.token"), note);
        const Request second = bench.store->write(profile, token("second.token"), note);
        bench.keyring->release();
        QTRY_COMPARE(kept.size(), std::size_t{2});
        QVERIFY(std::holds_alternative<InKeyring>(kept[0]));
        QVERIFY(std::holds_alternative<InKeyring>(kept[1]));
        QCOMPARE(bench.keyring->entries.value(entry()), "second.token");
        QVERIFY(!bench.store->troubleOf(profile));
    }

    void droppingIsSilentAndWhatWasAskedIsDone()
    {
        Bench bench;
        bench.keyring->isHeld = true;
        bench.request = bench.store->write(profile, token(), [&](Kept kept) { bench.kept = kept; });
        bench.request = {};
        bench.keyring->release();
        QTRY_COMPARE(bench.keyring->entries.size(), 1);
        QVERIFY(bench.removes());
        QVERIFY(!bench.kept);
        QVERIFY(bench.keyring->entries.isEmpty());
    }

    void theHandlerMayDropEverything()
    {
        Bench bench;
        bool told = false;
        bench.request = bench.store->write(profile, token(), [&](Kept) {
            bench.request = {};
            bench.store.reset();
            told = true;
        });
        QTRY_VERIFY(told);
        QVERIFY(bench.store == nullptr);
    }

    void anAnswerAfterTheStoreIsNoCrash()
    {
        Bench bench;
        bench.keyring->isHeld = true;
        bench.request = bench.store->read(profile, {}, [&](auto found) { bench.found = found; });
        bench.store.reset();
        bench.keyring->release();
        QCoreApplication::processEvents();
        QVERIFY(!bench.found);
    }

    void withoutAKeyringNothingIsAsked()
    {
        Bench bench;
        bench.store = std::make_unique<TokenStore>();
        QVERIFY(!bench.store->hasKeyring());
        QVERIFY(bench.reads());
        QVERIFY(std::holds_alternative<NotStored>(bench.found->error()));
        QVERIFY(bench.writes());
        QCOMPARE(bench.why(), std::optional(KeyringTrouble::Absent));
        QVERIFY(bench.reads());
        QCOMPARE(bench.text(), "made.up.token");
        QVERIFY(bench.removes());
        QVERIFY(!*bench.removed);
        QVERIFY(bench.reads());
        QVERIFY(!*bench.found);
        QCOMPARE(bench.keyring->calls, 0);
    }
};

QTEST_GUILESS_MAIN(TokenStoreTest)
#include "tst_tokenstore.moc"
