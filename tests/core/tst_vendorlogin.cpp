// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "account/vendorlogin.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace coffer;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A home folder, an environment, and what is found there.
struct Bench
{
    QTemporaryDir home;
    QProcessEnvironment environment;
    std::vector<VendorOffer> offers;

    Bench() { QDir(home.path()).mkdir(u".calyptia"_s); }

    [[nodiscard]] QString path(const QString &name) const
    {
        return home.filePath(u".calyptia/"_s + name);
    }
    void write(const QString &name, const QByteArray &text,
               QFile::Permissions permissions = QFile::ReadOwner | QFile::WriteOwner) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        QVERIFY(file.setPermissions(permissions));
    }
    [[nodiscard]] VendorLogin login() const { return {environment, home.path()}; }
    void look() { offers = login().atOnce(); }
    bool finds(const VendorLogin &where)
    {
        bool told = false;
        const Request request = where.find([&](std::vector<VendorOffer> found) {
            offers = std::move(found);
            told = true;
        });
        return !told && QTest::qWaitFor([&told] { return told; }, 30'000);
    }
    [[nodiscard]] QByteArray token(std::size_t index = 0) const
    {
        return offers.at(index).token.text().toByteArray();
    }
    [[nodiscard]] QString address(std::size_t index = 0) const
    {
        return offers.at(index).endpoint.base().toString();
    }
};

int secretTool(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess tool;
    tool.start(u"secret-tool"_s, arguments);
    tool.write(input);
    tool.closeWriteChannel();
    return tool.waitForFinished() ? tool.exitCode() : -1;
}

int store(const QString &username, const QByteArray &secret)
{
    return secretTool({u"store"_s, u"--label=vendor"_s, u"service"_s, u"cloud.calyptia.com"_s,
                       u"username"_s, username},
                      secret);
}

QMap<QString, QByteArray> filesIn(const QString &folder)
{
    QMap<QString, QByteArray> found;
    for (const QFileInfo &info :
         QDir(folder).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
        QFile file(info.filePath());
        found[info.fileName()] = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    return found;
}

} // namespace

/// The login of the vendor's command line, wherever that leaves it; nothing of it changes.
class VendorLoginTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsFoundWhereNothingIs()
    {
        Bench bench;
        bench.look();
        QVERIFY(bench.offers.empty());
        QVERIFY(VendorLogin().atOnce().empty());
        QVERIFY(bench.finds(VendorLogin()));
        QVERIFY(bench.offers.empty());
    }

    void theEnvironment_data()
    {
        QTest::addColumn<QString>("tokenName");
        QTest::addColumn<QString>("addressName");
        QTest::newRow("command line") << u"CALYPTIA_CLOUD_TOKEN"_s << u"CALYPTIA_CLOUD_URL"_s;
        QTest::newRow("client") << u"CALYPTIA_API_TOKEN"_s << u"CALYPTIA_API_URL"_s;
    }

    void theEnvironment()
    {
        QFETCH(QString, tokenName);
        QFETCH(QString, addressName);
        Bench bench;
        bench.environment.insert(tokenName, u"made.up\n"_s);
        bench.look();
        QCOMPARE(bench.offers.size(), std::size_t{1});
        QCOMPARE(bench.offers[0].source, VendorSource::Environment);
        QCOMPARE(bench.offers[0].where, tokenName);
        QCOMPARE(bench.token(), "made.up");
        QCOMPARE(bench.address(), u"https://cloud-api.calyptia.com"_s);
        bench.environment.insert(addressName, u"https://cloud-api-dev.calyptia.com/"_s);
        bench.look();
        QCOMPARE(bench.address(), u"https://cloud-api-dev.calyptia.com"_s);
        bench.environment.insert(addressName, u"http://elsewhere.example"_s);
        bench.look();
        QVERIFY(bench.offers.empty()); // and the token does not go to the vendor instead
        bench.environment.remove(addressName);
        bench.environment.insert(tokenName, u"two words"_s);
        bench.look();
        QVERIFY(bench.offers.empty());
    }

    void theFiles()
    {
        Bench bench;
        bench.write(u"project_token"_s, "made.up\n");
        bench.look();
        QCOMPARE(bench.offers.size(), std::size_t{1});
        QCOMPARE(bench.offers[0].source, VendorSource::File);
        QCOMPARE(bench.offers[0].where, bench.path(u"project_token"_s));
        QCOMPARE(bench.token(), "made.up");
        QCOMPARE(bench.address(), u"https://cloud-api.calyptia.com"_s);
        QVERIFY(!bench.offers[0].isReadableByOthers);
        bench.write(u"base_url"_s, "https://cloud-api-staging.calyptia.com\n");
        bench.look();
        QCOMPARE(bench.address(), u"https://cloud-api-staging.calyptia.com"_s);
        // The environment comes before what is stored.
        bench.environment.insert(u"CALYPTIA_CLOUD_URL"_s, u"https://given.example"_s);
        bench.look();
        QCOMPARE(bench.address(), u"https://given.example"_s);
    }

    void anotherFolderCanBeGiven()
    {
        Bench bench;
        const Bench other;
        other.write(u"project_token"_s, "elsewhere");
        bench.write(u"project_token"_s, "at.home");
        bench.environment.insert(u"CALYPTIA_STORAGE_DIR"_s, other.home.filePath(u".calyptia"_s));
        bench.look();
        QCOMPARE(bench.offers.size(), std::size_t{1});
        QCOMPARE(bench.token(), "elsewhere");
    }

    void filesThatAreNoLogin_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QByteArray>("address");
        QTest::newRow("empty") << QByteArray("\n") << QByteArray();
        QTest::newRow("two lines") << QByteArray("made\nup") << QByteArray();
        QTest::newRow("huge") << QByteArray(70'000, 'x') << QByteArray();
        QTest::newRow("no address") << QByteArray("made.up") << QByteArray("nonsense");
        QTest::newRow("plain http") << QByteArray("made.up") << QByteArray("http://a.example");
    }

    void filesThatAreNoLogin()
    {
        QFETCH(QByteArray, token);
        QFETCH(QByteArray, address);
        Bench bench;
        bench.write(u"project_token"_s, token);
        if (!address.isEmpty()) {
            bench.write(u"base_url"_s, address);
        }
        bench.look();
        QVERIFY(bench.offers.empty());
    }

    void aFolderInPlaceOfTheFileIsNone()
    {
        Bench bench;
        QVERIFY(QDir().mkdir(bench.path(u"project_token"_s)));
        bench.look();
        QVERIFY(bench.offers.empty());
    }

    void whatOthersCanReadIsMarked()
    {
        Bench bench;
        const auto readable = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther;
        const auto closed = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
        const auto open =
            closed | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
        bench.write(u"project_token"_s, "made.up", readable);
        QVERIFY(QFile::setPermissions(bench.home.filePath(u".calyptia"_s), open));
        QVERIFY(QFile::setPermissions(bench.home.path(), closed));
        bench.look();
        QVERIFY(!bench.offers.at(0).isReadableByOthers); // they do not get that far
        QVERIFY(QFile::setPermissions(bench.home.path(), open));
        bench.look();
        QVERIFY(bench.offers.at(0).isReadableByOthers);
        QVERIFY(QFile::setPermissions(bench.path(u"project_token"_s), closed));
        bench.look();
        QVERIFY(!bench.offers.at(0).isReadableByOthers);
    }

    void theSameLoginIsOfferedOnceTheLikeliestFirst()
    {
        Bench bench;
        bench.environment.insert(u"CALYPTIA_CLOUD_TOKEN"_s, u"same"_s);
        bench.environment.insert(u"CALYPTIA_API_TOKEN"_s, u"other"_s);
        bench.write(u"project_token"_s, "same");
        bench.look();
        QCOMPARE(bench.offers.size(), std::size_t{2});
        QCOMPARE(bench.token(0), "same");
        QCOMPARE(bench.offers[0].source, VendorSource::Environment);
        QCOMPARE(bench.token(1), "other");
    }

    void nothingIsChanged()
    {
        Bench bench;
        bench.write(u"project_token"_s, "made.up\n");
        bench.write(u"base_url"_s, "https://a.example/\n");
        const auto before = filesIn(bench.home.filePath(u".calyptia"_s));
        bench.look();
        QCOMPARE(bench.offers.size(), std::size_t{1});
        QCOMPARE(filesIn(bench.home.filePath(u".calyptia"_s)), before);
    }

    // With withkeyring.sh only.
    void theKeyringIsRead()
    {
        if (qEnvironmentVariableIsEmpty("COFFER_KEYRING")) {
            QSKIP("This is for withkeyring.sh.");
        }
        Bench bench;
        QCOMPARE(store(u"project_token"_s, "from.keyring\n"), 0);
        bench.write(u"project_token"_s, "from.file");
        QVERIFY(bench.finds(bench.login()));
        QCOMPARE(bench.offers.size(), std::size_t{2});
        QCOMPARE(bench.offers[0].source, VendorSource::Keyring);
        QCOMPARE(bench.token(), "from.keyring");
        QCOMPARE(bench.address(), u"https://cloud-api.calyptia.com"_s);
        QCOMPARE(store(u"base_url"_s, "https://cloud-api-dev.calyptia.com"), 0);
        QVERIFY(bench.finds(bench.login()));
        QCOMPARE(bench.address(), u"https://cloud-api-dev.calyptia.com"_s);
        QCOMPARE(bench.address(1), u"https://cloud-api.calyptia.com"_s); // the file's is its own
        bench.environment.insert(u"CALYPTIA_CLOUD_TOKEN"_s, u"from.environment"_s);
        QVERIFY(bench.finds(bench.login()));
        QCOMPARE(bench.offers.size(), std::size_t{3});
        QCOMPARE(bench.token(0), "from.environment");
        QCOMPARE(bench.token(1), "from.keyring");
        QCOMPARE(bench.token(2), "from.file");
    }

    // Nobody is asked to unlock it for that.
    void aLockedKeyringIsLeftAlone()
    {
        if (qEnvironmentVariableIsEmpty("COFFER_KEYRING")) {
            QSKIP("This is for withkeyring.sh.");
        }
        Bench bench;
        QCOMPARE(store(u"project_token"_s, "from.keyring"), 0);
        QCOMPARE(
            QProcess::execute(u"gdbus"_s,
                              {u"call"_s, u"--session"_s, u"-d"_s, u"org.freedesktop.secrets"_s,
                               u"-o"_s, u"/org/freedesktop/secrets"_s, u"-m"_s,
                               u"org.freedesktop.Secret.Service.Lock"_s,
                               u"['/org/freedesktop/secrets/collection/login']"_s}),
            0);
        QVERIFY(bench.finds(bench.login()));
        QVERIFY(bench.offers.empty());
    }

    void aKeyringThatDoesNotAnswerIsNotWaitedFor()
    {
        if (qEnvironmentVariableIsEmpty("COFFER_KEYRING")) {
            QSKIP("This is for withkeyring.sh.");
        }
        Bench bench;
        bench.write(u"project_token"_s, "from.file");
        const SecretService impatient(std::chrono::milliseconds(50));
        QVERIFY(bench.finds(VendorLogin(bench.environment, bench.home.path(), impatient)));
        QCOMPARE(bench.token(), "from.file");
        // Dropping the question is silent.
        bool told = false;
        {
            const Request request = bench.login().find([&told](auto) { told = true; });
        }
        QTest::qWait(50);
        QVERIFY(!told);
    }
};

QTEST_GUILESS_MAIN(VendorLoginTest)
#include "tst_vendorlogin.moc"
