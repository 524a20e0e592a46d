// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "api/jsonlayout.h"
#include "ui/hexdump.h"
#include "ui/ownerfile.h"
#include "ui/pemtext.h"
#include "ui/valuelayout.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace coffer;
using namespace coffer::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray text(const WipedBytes &bytes)
{
    return {bytes.data(), static_cast<qsizetype>(bytes.size())};
}

QByteArray block(const QByteArray &label)
{
    return "-----BEGIN " + label + "-----\nbm90IGEga2V5\n-----END " + label + "-----\n";
}

/// A certificate that signs itself, made now.
QByteArray certificate(const QTemporaryDir &folder)
{
    QProcess openssl;
    openssl.setWorkingDirectory(folder.path());
    openssl.start(u"openssl"_s,
                  {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                   u"ec_paramgen_curve:P-256"_s, u"-nodes"_s, u"-keyout"_s, u"key.pem"_s, u"-out"_s,
                   u"certificate.pem"_s, u"-days"_s, u"30"_s, u"-subj"_s, u"/CN=made.example.com"_s,
                   u"-addext"_s, u"subjectAltName=DNS:made.example.com,DNS:other.example.com"_s});
    openssl.waitForFinished();
    QFile file(folder.filePath(u"certificate.pem"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// What a revealed value is recognised as, and how it is laid out.
class ValueLayoutTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonHasALineForEachMember()
    {
        // No raw string, in which moc would lose its way.
        const auto laidOut =
            laidOutJson(" {\"b\":1.50,\"a\":[1,2,{}],\"a\":\"x{,:]\\\"\\\\\", \"e\":[ ],"
                        "\"u\":\"\\ud83d\\udca9\"} ");
        QVERIFY(laidOut);
        QCOMPARE(text(*laidOut),
                 QByteArray("{\n  \"b\": 1.50,\n  \"a\": [\n    1,\n    2,\n    {}\n  ],\n"
                            "  \"a\": \"x{,:]\\\"\\\\\",\n  \"e\": [],\n"
                            "  \"u\": \"\\ud83d\\udca9\"\n}"));
    }

    void otherTextIsNoJson_data()
    {
        QTest::addColumn<QByteArray>("other");
        QTest::newRow("number") << QByteArray("42");
        QTest::newRow("word") << QByteArray("\"text\"");
        QTest::newRow("not closed") << QByteArray("{\"a\": 1");
        QTest::newRow("more behind it") << QByteArray("{} {}");
        QTest::newRow("a template") << QByteArray("{{ secrets.a }}");
        QTest::newRow("empty") << QByteArray();
    }

    void otherTextIsNoJson()
    {
        QFETCH(QByteArray, other);
        QVERIFY(!laidOutJson(other));
        QCOMPARE(layOut(other, EntryState::Text).form, ValueForm::Text);
    }

    void aCertificateSaysWhoseItIs()
    {
        const QTemporaryDir folder;
        const QString said = pemText(certificate(folder));
        QVERIFY2(said.contains(u"Certificate for made.example.com"), qPrintable(said));
        QVERIFY(said.contains(u"Issuer: made.example.com"));
        QVERIFY(said.contains(u"Valid: "));
        QVERIFY(said.contains(u"Names: made.example.com, other.example.com"));
    }

    void aPrivateKeySaysOnlyItsKind()
    {
        for (const char *label : {"PRIVATE KEY", "RSA PRIVATE KEY", "OPENSSH PRIVATE KEY"}) {
            QCOMPARE(pemText(block(label)), u"Private key (%1)"_s.arg(QLatin1StringView(label)));
        }
        QCOMPARE(pemText(block("ENCRYPTED PRIVATE KEY")),
                 u"Private key under a passphrase (ENCRYPTED PRIVATE KEY)"_s);
        QCOMPARE(layOut(block("PRIVATE KEY"), EntryState::Text).form, ValueForm::Pem);
    }

    void everyBlockIsTold()
    {
        QCOMPARE(pemText("words\n" + block("CERTIFICATE") + block("PRIVATE KEY") + block("X")),
                 u"A certificate that cannot be read\n\nPrivate key (PRIVATE KEY)\n\n"
                 "PEM block (X)"_s);
        QCOMPARE(pemText("-----BEGIN X-----\nno end"), QString());
        QCOMPARE(pemText("plain"), QString());
    }

    void bytesAreNumbersAndCharacters()
    {
        QCOMPARE(text(hexDump(QByteArray("\0\xff~ abc", 7), 0x20, 4)),
                 QByteArray("000020  00 ff 7e 20  ..~ \n000024  61 62 63     abc"));
        QCOMPARE(text(hexDump("abcd", 0, 4)).size(), hexWidth(4));
        QCOMPARE(text(hexDump({}, 0, 4)), QByteArray());
        QCOMPARE(layOut("\xff", EntryState::Binary).form, ValueForm::Bytes);
    }

    void partsAreCutBehindLinesAndNeverInACharacter()
    {
        using Cuts = std::vector<qsizetype>;
        QCOMPARE(cuts("", 4), (Cuts{0, 0}));
        QCOMPARE(cuts("abcd", 4), (Cuts{0, 4}));
        QCOMPARE(cuts("abcdefghi", 4), (Cuts{0, 4, 8, 9}));
        QCOMPARE(cuts("ab\ncdefg\nhij", 4), (Cuts{0, 3, 7, 9, 12}));
        QCOMPARE(cuts("aaa€b", 4), (Cuts{0, 3, 7}));
    }

    void aSavedValueIsExactAndPrivate()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"value"_s);
        const QByteArray value("\0\xff\r\n", 4);
        for (const QByteArray &before : {QByteArray(), QByteArray("older and longer")}) {
            QFile file(path);
            if (!before.isEmpty()) {
                QVERIFY(file.open(QIODevice::WriteOnly));
                file.write(before);
                file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner
                                    | QFileDevice::ReadOther);
                file.close();
            }
            QVERIFY(saveForOwner(path, value));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.readAll(), value);
            const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup
                | QFileDevice::ReadOther | QFileDevice::WriteOther;
            QVERIFY((file.permissions() & others) == 0);
        }
        const auto failed = saveForOwner(folder.filePath(u"no/such/folder"_s), value);
        QVERIFY(!failed && !failed.error().isEmpty());
    }
};

QTEST_GUILESS_MAIN(ValueLayoutTest)
#include "tst_valuelayout.moc"
