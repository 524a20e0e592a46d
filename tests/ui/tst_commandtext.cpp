// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/commandtext.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace coffer;
using namespace coffer::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray projectToken =
    QByteArray(R"({"ProjectID":"11111111-2222-4333-8444-555555555555"})")
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)
    + ".made-up";

Connection connectionTo(const QString &address, const QByteArray &token)
{
    return {*Endpoint::parse(address), *Token::parse(token),
            QUuid(u"123e4567-e89b-12d3-a456-426614174000"_s)};
}

/// What a shell makes of \a command, where curl and calyptia only say what they were given.
QByteArray runInShell(const QString &command)
{
    const QTemporaryDir folder;
    for (const char *name : {"curl", "calyptia"}) {
        QFile program(folder.filePath(QLatin1StringView(name)));
        if (!program.open(QIODevice::WriteOnly)) {
            return "cannot write";
        }
        program.write("#!/bin/sh\n[ -t 0 ] || cat\nprintf '%s\\n' \"$@\"\n");
        program.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner
                               | QFileDevice::ExeOwner);
    }
    QProcess shell;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PATH"_s, folder.path() + u':' + environment.value(u"PATH"_s));
    environment.insert(u"CALYPTIA_CLOUD_TOKEN"_s, u"the token"_s);
    shell.setProcessEnvironment(environment);
    shell.setStandardInputFile(QProcess::nullDevice());
    shell.start(u"/bin/sh"_s, {u"-c"_s, command});
    shell.waitForFinished();
    return shell.readAllStandardError() + shell.readAllStandardOutput();
}

} // namespace

/// The commands that are copied: a shell understands them as they are meant, and no token is in
/// them.
class CommandTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWordStaysAsItIs_data()
    {
        QTest::addColumn<QString>("word");
        QTest::newRow("plain") << u"plain"_s;
        QTest::newRow("empty") << u""_s;
        QTest::newRow("quotes") << u"it's \"it\" and ''"_s;
        QTest::newRow("expansions") << u"$HOME `id` $(id) ${x} !! * ? ~ [a] {a,b}"_s;
        QTest::newRow("ends") << u"a; rm b & c | d > e # f \\"_s;
        QTest::newRow("lines") << u"a\nb\tc\r"_s;
        QTest::newRow("option") << u"--output"_s;
        QTest::newRow("unicode") << u"Größe \u202e 秘密"_s;
    }

    void aWordStaysAsItIs()
    {
        QFETCH(QString, word);
        QCOMPARE(runInShell(u"printf %s "_s + shellWord(word)), word.toUtf8());
    }

    void curlIsToldWhatCofferAsks_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("project") << projectToken << QByteArray("X-Project-Token: the token");
        QTest::newRow("bearer") << QByteArray("opaque")
                                << QByteArray("Authorization: Bearer the token");
    }

    void curlIsToldWhatCofferAsks()
    {
        QFETCH(QByteArray, token);
        QFETCH(QByteArray, header);
        const QString command =
            curlCommand(connectionTo(u"https://example.com/it's"_s, token), 100);
        QVERIFY(!command.contains(QString::fromLatin1(token)));
        QCOMPARE(runInShell(command),
                 header
                     + "\n--fail-with-body\n--header\n@-\n"
                       "https://example.com/it's/v1/core_instances/"
                       "123e4567-e89b-12d3-a456-426614174000/secrets?last=100\n");
    }

    void aFileOfAuthoritiesIsNamed()
    {
        const QString command =
            curlCommand(connectionTo(u"https://example.com"_s, "opaque"), 7, u"/my ca's.pem"_s);
        QVERIFY(runInShell(command).contains("--cacert\n/my ca's.pem\nhttps://"));
    }

    void theVendorsCommandLineIsToldTheSame()
    {
        const QString command =
            vendorCommand(connectionTo(u"https://example.com/a"_s, projectToken), 100);
        QVERIFY(!command.contains(QString::fromLatin1(projectToken)));
        QCOMPARE(runInShell(command),
                 QByteArray("get\ncore_instance_secrets\n--cloud-url\nhttps://example.com/a\n"
                            "--core-instance\n123e4567-e89b-12d3-a456-426614174000\n"
                            "--last\n100\n"));
    }
};

QTEST_GUILESS_MAIN(CommandTextTest)
#include "tst_commandtext.moc"
