// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "account/pendingwrites.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace coffer;

namespace {

Connection at(const char *address, uint instance = 1)
{
    return {*Endpoint::parse(QString::fromLatin1(address)), *Token::parse("canary-token"),
            QUuid(instance, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1)};
}

QByteArray contents(const QString &file)
{
    QFile read(file);
    return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
}

} // namespace

/// What was sent and not answered is kept from run to run, and nothing else of it.
class PendingWritesTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsFromRunToRun()
    {
        const QTemporaryDir folder;
        const QString file =
            PendingWrites::fileBeside(folder.filePath(QStringLiteral("coffer.ini")));
        const QUuid id(QStringLiteral("0f0f0f0f-1111-4222-8333-444444444444"));
        const std::vector<SentWrite> all{
            SentCreate{QStringLiteral("KEY \u00e4\n="), 1'700'000'000'123},
            SentUpdate{id, QStringLiteral("OLD"), QStringLiteral("NEW"), 1'600'000'000'000},
            SentUpdate{id, QStringLiteral("VALUE"), {}, unknownTime},
            SentRemoval{id, QStringLiteral("GONE")}};
        const Connection here = at("https://one.example");
        for (const SentWrite &sent : all) {
            QVERIFY(PendingWrites(file).note(here, {sent}));
        }
        PendingWrites pending(file);
        const auto found = pending.of(here);
        QCOMPARE(found.size(), all.size());
        for (const SentWrite &sent : all) {
            QVERIFY(std::any_of(found.begin(), found.end(),
                                [&sent](const PendingWrite &one) { return one.sent == sent; }));
        }
        QCOMPARE(QFileInfo(file).permissions() & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(!contents(file).contains("canary-token"));
        for (const PendingWrite &one : found) {
            pending.forget(one);
        }
        QVERIFY(PendingWrites(file).of(here).empty());
        QVERIFY(!contents(file).contains("KEY"));
        QVERIFY(!contents(file).contains("GONE"));
    }

    void tellsInstancesApart()
    {
        PendingWrites pending;
        QVERIFY(pending.note(at("https://one.example"), {SentCreate{QStringLiteral("KEY"), 1}}));
        QVERIFY(pending.of(at("https://two.example")).empty());
        QVERIFY(pending.of(at("https://one.example", 2)).empty());
        QCOMPARE(pending.of(at("https://one.example")).size(), 1U);
    }

    void whatIsDamagedIsNoNote_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("no JSON") << QByteArray("x");
        QTest::newRow("no kind") << QByteArray(R"({"key":"KEY"})");
        QTest::newRow("no ID") << QByteArray(R"({"kind":"delete","key":"KEY"})");
    }
    void whatIsDamagedIsNoNote()
    {
        QFETCH(QByteArray, json);
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("unconfirmed.ini"));
        {
            Settings settings(file);
            settings.setValue(QStringLiteral("unconfirmed/one"), json);
        }
        QVERIFY(PendingWrites(file).of(at("https://one.example")).empty());
    }

    // A folder where the file should be: root, too, cannot write there.
    void whatCannotBeWrittenIsNotNoted()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("unconfirmed.ini"));
        QVERIFY(QDir().mkpath(file));
        PendingWrites pending(file);
        const Connection here = at("https://one.example");
        const std::vector<SentWrite> both{SentCreate{QStringLiteral("KEY"), 1},
                                          SentCreate{QStringLiteral("OTHER"), 1}};
        QVERIFY(!pending.note(here, both));
        QVERIFY(pending.of(here).empty());
        QVERIFY(QDir().rmdir(file));
        QVERIFY(pending.note(here, both));
        QCOMPARE(PendingWrites(file).of(here).size(), 2U); // and once
        QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
    }
};

QTEST_GUILESS_MAIN(PendingWritesTest)
#include "tst_pendingwrites.moc"
