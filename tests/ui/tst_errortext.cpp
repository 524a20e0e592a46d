// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/lookuptext.h"
#include "ui/usagetext.h"

#include <QTest>

using namespace coffer;
using namespace coffer::ui;
using Kind = ApiError::Kind;
using namespace Qt::Literals::StringLiterals;

namespace {

bool isSentence(const QString &text)
{
    return text.size() > 8 && !text.contains(u'%') && !text.contains(u".."_s)
        && (text.endsWith(u'.') || text.endsWith(u'?') || text.endsWith(u'!'));
}

QVector<Kind> allKinds()
{
    QVector<Kind> kinds;
    for (int kind = 0; kind <= static_cast<int>(Kind::EmptyPages); ++kind) {
        kinds += static_cast<Kind>(kind);
    }
    return kinds;
}

} // namespace

/// Every error has words: a sentence, and where there is one, a next step.
class ErrorTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasAWholeSentence()
    {
        QStringList seen;
        for (const Kind kind : allKinds()) {
            const ErrorText text = errorText(ApiError{kind, 418, u"subject.example"_s});
            QVERIFY2(isSentence(text.what), qPrintable(text.what));
            QVERIFY2(text.nextStep.isEmpty() || isSentence(text.nextStep),
                     qPrintable(text.nextStep));
            QVERIFY2(!text.nextStep.isEmpty() || kind == Kind::InvalidArgument,
                     qPrintable(text.what));
            QVERIFY2(!seen.contains(text.what), qPrintable(text.what)); // told apart
            seen += text.what;
        }
    }

    void theSubjectOfAnotherEndsOnce()
    {
        const ErrorText text = errorText(ApiError{Kind::Tls, 0, u"The certificate expired."_s});
        QVERIFY2(isSentence(text.what), qPrintable(text.what));
        QVERIFY(text.what.contains(u"The certificate expired."_s));
    }

    void aRefusedCertificateIsExplained_data()
    {
        using Reason = TlsFailure::Reason;
        QTest::addColumn<TlsFailure>("failure");
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<bool>("offersFile");
        TlsFailure all{{}, u"api.example"_s, u"Acme CA"_s, {u"a.example"_s, u"b.example"_s}};
        all.from = QDateTime({2031, 1, 2}, {12, 0}, Qt::UTC);
        all.until = QDateTime({2021, 2, 3}, {12, 0}, Qt::UTC);
        const auto row = [&](const char *name, std::vector<Reason> reasons,
                             const QStringList &words, bool offersFile) {
            TlsFailure failure = all;
            failure.reasons = std::move(reasons);
            QTest::newRow(name) << failure << words << offersFile;
        };
        row("host", {Reason::WrongHost}, {u"api.example"_s, u"a.example"_s, u"b.example"_s}, false);
        row("expired", {Reason::Expired}, {u"api.example"_s, u"expired"_s, u"2021"_s}, false);
        row("too early", {Reason::NotYetValid}, {u"2031"_s, u"clock"_s}, false);
        row("self-signed", {Reason::SelfSigned}, {u"self-signed"_s}, true);
        row("issuer", {Reason::UnknownIssuer}, {u"Acme CA"_s, u"api.example"_s}, true);
        row("both", {Reason::Expired, Reason::UnknownIssuer}, {u"2021"_s, u"Acme CA"_s}, false);
        row("other", {Reason::Other}, {u"library says"_s}, false);
    }
    void aRefusedCertificateIsExplained()
    {
        QFETCH(TlsFailure, failure);
        QFETCH(QStringList, words);
        QFETCH(bool, offersFile);
        const ErrorText text =
            errorText(ApiError{.kind = Kind::Tls, .subject = u"library says."_s, .tls = failure});
        QVERIFY2(isSentence(text.what) && isSentence(text.nextStep), qPrintable(text.together()));
        QVERIFY(text.nextStep.startsWith(u"Nothing was sent."_s));
        for (const QString &word : words) {
            QVERIFY2(text.together().contains(word), qPrintable(text.together()));
        }
        QCOMPARE(text.nextStep.contains(u"CA file"_s), offersFile);
        QCOMPARE(failure.needsOnlyTrust(), offersFile);
    }

    void howLongToWaitIsSaid()
    {
        using std::chrono::seconds;
        for (const auto &[kind, status] :
             {std::pair(Kind::TooManyRequests, 429), std::pair(Kind::Unavailable, 503)}) {
            ApiError error{kind, status};
            const QString without = errorText(error).nextStep;
            error.retryAfter = seconds(7);
            QVERIFY2(errorText(error).nextStep.contains(u'7'),
                     qPrintable(errorText(error).nextStep));
            error.retryAfter = seconds(0);
            QVERIFY(!errorText(error).nextStep.contains(u'0'));
            QVERIFY(isSentence(without));
        }
    }

    void everyFileOfAuthoritiesHasANextStep()
    {
        using FileKind = AuthoritiesError::Kind;
        for (int kind = 0; kind <= static_cast<int>(FileKind::Damaged); ++kind) {
            const ErrorText text =
                errorText(AuthoritiesError{static_cast<FileKind>(kind), u"No such file."_s});
            QVERIFY2(isSentence(text.what), qPrintable(text.what));
            QVERIFY2(isSentence(text.nextStep), qPrintable(text.nextStep));
        }
    }

    void aLookUpTellsItsOwnFailuresApart()
    {
        QStringList seen;
        for (const Kind kind :
             {Kind::HostNotFound, Kind::ConnectionRefused, Kind::ConnectTimeout, Kind::Tls,
              Kind::NoTls, Kind::Proxy, Kind::NotHttp, Kind::Unauthenticated,
              Kind::PermissionDenied, Kind::NotFound, Kind::TooManyRequests, Kind::Unavailable,
              Kind::NotTheApi, Kind::Malformed, Kind::Moved}) {
            const ErrorText text =
                lookupText(ApiError{kind, 418, u"subject.example"_s, u"its words"_s});
            QVERIFY2(isSentence(text.what) && isSentence(text.nextStep),
                     qPrintable(text.together()));
            QVERIFY2(text.what.contains(u"its words"_s), qPrintable(text.what));
            QVERIFY2(!seen.contains(text.what), qPrintable(text.what));
            seen += text.what;
        }
    }

    void whoseFaultItIsIsNamed()
    {
        for (const Kind kind : {Kind::HostNotFound, Kind::ConnectionRefused, Kind::ConnectTimeout,
                                Kind::NoTls, Kind::Proxy}) {
            const ErrorText text = errorText(ApiError{kind, 0, u"gate.example:3128"_s});
            QVERIFY2(text.what.contains(u"gate.example:3128"_s), qPrintable(text.what));
        }
        QVERIFY(errorText(ApiError{Kind::NoTls, 0, u"h:80"_s}).nextStep.contains(u"https://"_s));
    }

    void theServersWordsAreQuotedAsTheyAre()
    {
        const QString words = u"<b>no</b> & <img src=x>"_s;
        for (const Kind kind : allKinds()) {
            const QString text = errorText(ApiError{kind, 400, u"s"_s, words}).together();
            QVERIFY2(text.contains(words), qPrintable(text));
        }
    }

    void onlyARefusalThatNamesEncryptionSpeaksOfIt()
    {
        const ApiError named{Kind::InvalidArgument, 422, {}, u"encrypted is required"_s};
        QVERIFY(wantsEncryption(named));
        QVERIFY(errorText(named).nextStep.contains(u"encrypt"_s));
        const ApiError other{Kind::InvalidArgument, 422, {}, u"bad key"_s};
        QVERIFY(!wantsEncryption(other));
        QVERIFY(!wantsEncryption({Kind::Unavailable, 500, {}, u"encrypted"_s}));
        QVERIFY(errorText(other).nextStep.isEmpty());
    }

    void everyWrongAddressAndTokenHasANextStep()
    {
        for (int error = 0; error <= static_cast<int>(EndpointError::PlainHttp); ++error) {
            const ErrorText text = errorText(static_cast<EndpointError>(error));
            QVERIFY2(isSentence(text.what), qPrintable(text.what));
            QVERIFY2(isSentence(text.nextStep), qPrintable(text.nextStep));
        }
        for (const TokenError error : {TokenError::Empty, TokenError::NotVisibleAscii}) {
            QVERIFY(isSentence(errorText(error).together()));
        }
    }

    void everyWrongFileIsNamed()
    {
        using FileKind = ValueFileError::Kind;
        QStringList seen;
        for (int kind = 0; kind <= static_cast<int>(FileKind::CutShort); ++kind) {
            const ErrorText text =
                errorText(ValueFileError{static_cast<FileKind>(kind), u"a name"_s, u"words"_s});
            QVERIFY2(isSentence(text.what), qPrintable(text.what));
            QVERIFY2(text.what.contains(u"a name"_s), qPrintable(text.what));
            QVERIFY2(text.nextStep.isEmpty() || isSentence(text.nextStep),
                     qPrintable(text.nextStep));
            QVERIFY2(!seen.contains(text.what), qPrintable(text.what));
            seen += text.what;
        }
    }

    void everyWrongEntryHasANextStep()
    {
        for (int error = 0; error <= static_cast<int>(EntryError::NotAProject); ++error) {
            const ErrorText text = errorText(static_cast<EntryError>(error));
            QVERIFY2(isSentence(text.what), qPrintable(text.what));
            QVERIFY2(isSentence(text.nextStep), qPrintable(text.nextStep));
        }
    }

    void everyWrongUseIsOneSentence()
    {
        for (int kind = 0; kind <= static_cast<int>(UsageError::Kind::NeedsDemo); ++kind) {
            UsageError error{static_cast<UsageError::Kind>(kind), u"Subject --x."_s, u"detail"_s};
            if (error.kind != UsageError::Kind::Parser) {
                error.subject = u"--x"_s;
            }
            const QString text = errorText(error).together();
            QVERIFY2(isSentence(text), qPrintable(text));
            QVERIFY2(text.contains(error.subject), qPrintable(text));
        }
    }

    void standardInputIsCalledByItsName()
    {
        using UsageKind = UsageError::Kind;
        for (const UsageError &error :
             {UsageError{.kind = UsageKind::BadToken, .subject = u"-"_s},
              UsageError{.kind = UsageKind::BadToken,
              .subject = u"-"_s,
              .token = TokenError::NotVisibleAscii},
              UsageError{.kind = UsageKind::UnreadableTokenFile, .subject = u"-"_s}}) {
            QVERIFY(errorText(error).what.startsWith(u"Standard input"));
        }
    }

    void emptyPagesAreContinuedAndFailuresRetried()
    {
        QVERIFY(retryText({Kind::EmptyPages}) != retryText({Kind::Unavailable}));
        QCOMPARE(retryText({Kind::ConnectionLost}), retryText({Kind::Unavailable}));
    }
};

QTEST_GUILESS_MAIN(ErrorTextTest)
#include "tst_errortext.moc"
