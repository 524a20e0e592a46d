// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "commandline.h"

#include <QBuffer>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <chrono>
#include <thread>

#include <unistd.h>

using namespace coffer;
using Kind = UsageError::Kind;

namespace {

const QString uuid = QStringLiteral("6f9619ff-8b86-d011-b42d-00cf4fc964ff");

CommandLine parse(const QStringList &arguments, const QProcessEnvironment &environment = {})
{
    return parseCommandLine(QStringList{QStringLiteral("coffer")} + arguments, environment);
}

CommandLine parse(const char *arguments, const QProcessEnvironment &environment = {})
{
    return parse(QString::fromUtf8(arguments).split(QLatin1Char(' '), Qt::SkipEmptyParts),
                 environment);
}

QProcessEnvironment with(const char *name, const QString &value)
{
    QProcessEnvironment environment;
    environment.insert(QString::fromLatin1(name), value);
    return environment;
}

QProcessEnvironment withUrl(const char *value)
{
    return with("CALYPTIA_CLOUD_URL", QString::fromUtf8(value));
}

QProcessEnvironment withToken(const char *value)
{
    return with("CALYPTIA_CLOUD_TOKEN", QString::fromUtf8(value));
}

QByteArray textOf(const Token &token)
{
    return token.text().toByteArray();
}

/// Gives its bytes out three at a time, as a pipe may.
class SlowDevice final : public QIODevice
{
public:
    explicit SlowDevice(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const auto size = std::min<qsizetype>({maxSize, 3, m_bytes.size()});
        std::copy_n(m_bytes.constData(), size, data);
        m_bytes.remove(0, size);
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
};

} // namespace

/// A truth table of the command line, the environment and the token file.
class TestCommandLine final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    tl::expected<Token, UsageError> readFile(const QByteArray &content)
    {
        QFile file(m_dir.filePath(QStringLiteral("token")));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
            qFatal("cannot write %s", qPrintable(file.fileName()));
        }
        file.close();
        QBuffer nothing;
        return readTokenFile(file.fileName(), nothing);
    }

private Q_SLOTS:
    void hasDefaults()
    {
        const CommandLine line = parse("");
        const auto *options = std::get_if<Options>(&line);
        QVERIFY(options != nullptr);
        QCOMPARE(options->demo, false);
        QCOMPARE(options->demoSecrets, 500);
        QCOMPARE(options->demoLatency.count(), 0);
        QVERIFY(!options->endpoint);
        QVERIFY(!options->token);
        QCOMPARE(options->tokenFile, QString());
        QVERIFY(!options->coreInstance);
        QCOMPARE(options->readOnly, false);
        QVERIFY(!options->pageSize);
        QCOMPARE(options->loadAll, false);
        QCOMPARE(options->screenshot, QString());
        QCOMPARE(options->logFile, QString());
    }

    void readsEveryOption()
    {
        const CommandLine line =
            parse("--cloud-url https://api.example.com/x/ --token-file t --core-instance "
                  "6F9619FF-8B86-D011-B42D-00CF4FC964FF --read-only --page-size 25 --load-all "
                  "--screenshot a.png --log-file l");
        const auto *options = std::get_if<Options>(&line);
        QVERIFY(options != nullptr);
        QCOMPARE(options->demo, false);
        QCOMPARE(options->endpoint->base(), QUrl(QStringLiteral("https://api.example.com/x")));
        QCOMPARE(options->tokenFile, QStringLiteral("t"));
        QCOMPARE(options->coreInstance, std::optional(QUuid(uuid)));
        QCOMPARE(options->readOnly, true);
        QCOMPARE(options->pageSize, std::optional(25));
        QCOMPARE(options->loadAll, true);
        QCOMPARE(options->screenshot, QStringLiteral("a.png"));
        QCOMPARE(options->logFile, QStringLiteral("l"));
    }

    void readsTheDemosOptions()
    {
        const CommandLine line =
            parse("--demo --demo-secrets=0 --demo-latency=250 --read-only --page-size=1 "
                  "--load-all --screenshot=a.png");
        const auto *options = std::get_if<Options>(&line);
        QVERIFY(options != nullptr);
        QCOMPARE(options->demo, true);
        QCOMPARE(options->demoSecrets, 0);
        QCOMPARE(options->demoLatency.count(), 250);
        QCOMPARE(options->readOnly, true);
        QCOMPARE(options->pageSize, std::optional(1));
        QCOMPARE(options->loadAll, true);
        QCOMPARE(options->screenshot, QStringLiteral("a.png"));
    }

    void informs_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<bool>("help");
        QTest::newRow("--help") << QStringLiteral("--help") << true;
        QTest::newRow("-h") << QStringLiteral("-h") << true;
        QTest::newRow("--version") << QStringLiteral("--version") << false;
        QTest::newRow("-v") << QStringLiteral("-v") << false;
        QTest::newRow("both") << QStringLiteral("--version --help") << true;
        QTest::newRow("help, with nonsense")
            << QStringLiteral("--help --page-size x --demo --token-file t extra") << true;
    }
    void informs()
    {
        QFETCH(QString, arguments);
        QFETCH(bool, help);
        const CommandLine line = parse(qPrintable(arguments));
        const auto *information = std::get_if<Information>(&line);
        QVERIFY(information != nullptr);
        QCOMPARE(*information == Information::Help, help);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("subject");
        const auto add = [](const QByteArray &arguments, Kind kind, const QByteArray &subject) {
            QTest::newRow(arguments.constData())
                << QString::fromUtf8(arguments) << static_cast<int>(kind)
                << QString::fromUtf8(subject);
        };
        add("--bogus", Kind::Parser, "Unknown option 'bogus'.");
        add("--token x", Kind::Parser, "Unknown option 'token'.");
        add("--help --bogus", Kind::Parser, "Unknown option 'bogus'.");
        add("--read-only=yes", Kind::Parser, "Unexpected value after '--read-only'.");
        for (const char *option :
             {"--demo-secrets", "--demo-latency", "--cloud-url", "--token-file", "--core-instance",
              "--page-size", "--profile", "--screenshot"}) {
            add(option, Kind::Parser, "Missing value after '" + QByteArray(option) + "'.");
        }
        add("--demo-secrets=", Kind::NotANumber, "--demo-secrets");
        add("--demo-latency=", Kind::NotANumber, "--demo-latency");
        add("--page-size=", Kind::NotANumber, "--page-size");
        add("--cloud-url=", Kind::BadAddress, "--cloud-url");
        add("--core-instance=", Kind::BadInstance, "--core-instance");
        // An empty name is no name: --token-file "$UNSET" must not go on without a token.
        add("--token-file=", Kind::Parser, "Missing value after '--token-file'.");
        add("--profile=", Kind::Parser, "Missing value after '--profile'.");
        add("--demo --profile mine", Kind::Contradiction, "--profile");
        add("--log-file=", Kind::Parser, "Missing value after '--log-file'.");
        add("--screenshot=", Kind::Parser, "Missing value after '--screenshot'.");
        add("file", Kind::UnexpectedArgument, "file");
        add("--demo a b", Kind::UnexpectedArgument, "a");
        add("-- --demo", Kind::UnexpectedArgument, "--demo");
        add("--demo --cloud-url https://a.example", Kind::Contradiction, "--cloud-url");
        add("--token-file t --demo", Kind::Contradiction, "--token-file");
        add("--token-file= --demo", Kind::Contradiction, "--token-file");
        add("--demo-secrets 5", Kind::NeedsDemo, "--demo-secrets");
        add("--demo-latency 5 --cloud-url https://a.example", Kind::NeedsDemo, "--demo-latency");
        add("--demo --core-instance 6f9619ff-8b86-d011-b42d-00cf4fc964ff", Kind::Contradiction,
            "--core-instance");
        for (const char *id :
             {"prod", "6f9619ff8b86d011b42d00cf4fc964ff", "{6f9619ff-8b86-d011-b42d-00cf4fc964ff}",
              "6f9619ff-8b86-d011-b42d-00cf4fc964fg", "00000000-0000-0000-0000-000000000000"}) {
            add("--core-instance=" + QByteArray(id), Kind::BadInstance, "--core-instance");
        }
    }
    void refuses()
    {
        QFETCH(QString, arguments);
        QFETCH(int, kind);
        QFETCH(QString, subject);
        const CommandLine line = parse(qPrintable(arguments));
        const auto *error = std::get_if<UsageError>(&line);
        QVERIFY(error != nullptr);
        QCOMPARE(static_cast<int>(error->kind), kind);
        QCOMPARE(error->subject, subject);
    }

    void checksNumbers_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<qint64>("least");
        QTest::addColumn<qint64>("most");
        QTest::newRow("secrets") << QStringLiteral("--demo-secrets") << qint64(0)
                                 << qint64(10'000'000);
        QTest::newRow("latency") << QStringLiteral("--demo-latency") << qint64(0)
                                 << qint64(3'600'000);
        QTest::newRow("page") << QStringLiteral("--page-size") << qint64(1) << qint64(10'000);
    }
    void checksNumbers()
    {
        QFETCH(QString, option);
        QFETCH(qint64, least);
        QFETCH(qint64, most);
        for (const qint64 right : {least, most}) {
            const CommandLine line =
                parse({option, QString::number(right), QStringLiteral("--demo")});
            QVERIFY(std::holds_alternative<Options>(line));
        }
        for (const QString &wrong :
             {QString::number(least - 1), QString::number(most + 1), QStringLiteral("ten"),
              QStringLiteral("1.5"), QStringLiteral("0x10"), QStringLiteral("1e3"),
              QStringLiteral("10 000"), QStringLiteral("99999999999999999999")}) {
            const CommandLine line = parse({option, wrong});
            const auto *error = std::get_if<UsageError>(&line);
            QVERIFY2(error != nullptr, qPrintable(wrong));
            QCOMPARE(static_cast<int>(error->kind), static_cast<int>(Kind::NotANumber));
            QCOMPARE(error->subject, option);
            QCOMPARE(error->least, least);
            QCOMPARE(error->most, most);
        }
    }

    void namesTheFirstMistake()
    {
        const CommandLine line = parse("--demo --page-size x --cloud-url y");
        QCOMPARE(std::get<UsageError>(line).subject, QStringLiteral("--page-size"));
    }

    void checksAddresses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<int>("error");
        constexpr int fine = -1;
        const auto add = [](const char *address, int error) {
            QTest::newRow(address) << QString::fromUtf8(address) << error;
        };
        add("https://cloud-api.example", fine);
        add("http://127.0.0.1:5000", fine);
        add("http://localhost:5000/", fine);
        add("http://[::1]:5000", fine);
        add("ftp://a.example", static_cast<int>(EndpointError::NotHttp));
        add("a.example", static_cast<int>(EndpointError::NotHttp));
        add("file:///etc", static_cast<int>(EndpointError::NotHttp));
        add("https://", static_cast<int>(EndpointError::NotAnAddress));
        add("https://me@a.example", static_cast<int>(EndpointError::UserInfo));
        add("https://me:pw@a.example", static_cast<int>(EndpointError::UserInfo));
        add("https://a.example/?x=1", static_cast<int>(EndpointError::QueryOrFragment));
        add("   ", static_cast<int>(EndpointError::Empty));
    }
    void checksAddresses()
    {
        QFETCH(QString, address);
        QFETCH(int, error);
        const std::pair<QString, CommandLine> lines[] = {
            {QStringLiteral("--cloud-url"), parse({QStringLiteral("--cloud-url"), address})},
            {QStringLiteral("CALYPTIA_CLOUD_URL"), parse("", withUrl(qPrintable(address)))}};
        for (const auto &[source, line] : lines) {
            const auto *refused = std::get_if<UsageError>(&line);
            QCOMPARE(refused == nullptr, error == -1);
            if (refused == nullptr) {
                QVERIFY(std::get<Options>(line).endpoint);
                continue;
            }
            QCOMPARE(static_cast<int>(refused->kind), static_cast<int>(Kind::BadAddress));
            QCOMPARE(static_cast<int>(refused->address), error);
            QCOMPARE(refused->subject, source);
        }
    }

    void plainHttpIsLeftToThePerson()
    {
        for (const char *address : {"http://a.example", "http://127.0.0.1.example"}) {
            const QString text = QString::fromLatin1(address);
            const CommandLine lines[] = {parse({QStringLiteral("--cloud-url"), text}),
                                         parse("", withUrl(address))};
            for (const CommandLine &line : lines) {
                QVERIFY(!std::get<Options>(line).endpoint);
                QCOMPARE(std::get<Options>(line).plainHttpAddress, text);
            }
            const CommandLine picture =
                parse({QStringLiteral("--cloud-url"), text, QStringLiteral("--screenshot"),
                       QStringLiteral("x")});
            QCOMPARE(std::get<UsageError>(picture).address, EndpointError::PlainHttp);
        }
    }

    void readsTheEnvironment()
    {
        QProcessEnvironment environment = withUrl("https://env.example");
        environment.insert(withToken(" Bearer made-up \n"));
        const auto options = std::get<Options>(parse("", environment));
        QCOMPARE(options.endpoint->base().host(), QStringLiteral("env.example"));
        QCOMPARE(textOf(*options.token), "made-up");
        QCOMPARE(options.tokenFile, QString());
    }

    void ignoresEmptyVariables()
    {
        QProcessEnvironment environment = withUrl("");
        environment.insert(withToken(""));
        const auto options = std::get<Options>(parse("", environment));
        QVERIFY(!options.endpoint);
        QVERIFY(!options.token);
    }

    void refusesAnUnusableTokenInTheEnvironment_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("error");
        const auto invisible = static_cast<int>(TokenError::NotVisibleAscii);
        QTest::newRow("CR LF") << QStringLiteral("a\r\nX-Evil: 1") << invisible;
        QTest::newRow("control") << QStringLiteral("a\x01z") << invisible;
        QTest::newRow("space") << QStringLiteral("a b") << invisible;
        QTest::newRow("not ASCII") << QStringLiteral("a\u00e9") << invisible;
        QTest::newRow("blank") << QStringLiteral(" \n") << static_cast<int>(TokenError::Empty);
    }
    void refusesAnUnusableTokenInTheEnvironment()
    {
        QFETCH(QString, value);
        QFETCH(int, error);
        const CommandLine line = parse("", with("CALYPTIA_CLOUD_TOKEN", value));
        const auto *refused = std::get_if<UsageError>(&line);
        QVERIFY(refused != nullptr);
        QCOMPARE(static_cast<int>(refused->kind), static_cast<int>(Kind::BadToken));
        QCOMPARE(refused->subject, QStringLiteral("CALYPTIA_CLOUD_TOKEN"));
        QCOMPARE(static_cast<int>(refused->token), error);
    }

    void flagsWinOverTheEnvironment()
    {
        QProcessEnvironment environment = withUrl("ftp://wrong.example");
        environment.insert(withToken("wrong token"));
        const CommandLine line =
            parse("--cloud-url https://flag.example --token-file t", environment);
        const auto *options = std::get_if<Options>(&line);
        QVERIFY(options != nullptr);
        QCOMPARE(options->endpoint->base().host(), QStringLiteral("flag.example"));
        QVERIFY(!options->token);
        QCOMPARE(options->tokenFile, QStringLiteral("t"));
    }

    // What is meant for one account must not go to the server of another.
    void aProfileIsNotMixedWithTheEnvironment()
    {
        QProcessEnvironment environment = withUrl("https://environment.example");
        environment.insert(withToken("made-up"));
        const CommandLine line = parse("--profile mine", environment);
        const auto *options = std::get_if<Options>(&line);
        QVERIFY(options != nullptr);
        QCOMPARE(options->profile, QStringLiteral("mine"));
        QVERIFY(!options->token);
        QVERIFY(!options->endpoint);
        // Other options say otherwise on purpose.
        const CommandLine mixed =
            parse("--profile mine --cloud-url https://flag.example", environment);
        QCOMPARE(std::get<Options>(mixed).endpoint->base().host(), QStringLiteral("flag.example"));
        QVERIFY(!std::get<Options>(mixed).token);
    }

    void theDemoIgnoresTheEnvironment()
    {
        QProcessEnvironment environment = withUrl("ftp://wrong.example");
        environment.insert(withToken("made-up"));
        const CommandLine line = parse("--demo", environment);
        const auto *options = std::get_if<Options>(&line);
        QVERIFY(options != nullptr);
        QVERIFY(!options->endpoint);
        QVERIFY(!options->token);
    }

    void helpNamesEveryOption()
    {
        const QString help = helpText();
        for (const char *option :
             {"--help", "--version", "--demo", "--demo-secrets", "--demo-latency", "--cloud-url",
              "--token-file", "--core-instance", "--read-only", "--page-size", "--load-all",
              "--screenshot", "CALYPTIA_CLOUD_URL", "CALYPTIA_CLOUD_TOKEN"}) {
            QVERIFY2(help.contains(QLatin1String(option)), option);
        }
    }

    void readsATokenFile_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("token");
        QTest::newRow("plain") << QByteArray("made-up") << QByteArray("made-up");
        QTest::newRow("newline") << QByteArray("made-up\n") << QByteArray("made-up");
        QTest::newRow("CR LF") << QByteArray("made-up\r\n\r\n") << QByteArray("made-up");
        QTest::newRow("prefix") << QByteArray("Bearer made-up\n") << QByteArray("made-up");
        QTest::newRow("64 KiB") << QByteArray(65'536, 'x') << QByteArray(65'536, 'x');
    }
    void readsATokenFile()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, token);
        const auto fromFile = readFile(content);
        QVERIFY(fromFile);
        QCOMPARE(textOf(*fromFile), token);

        QBuffer input(&content);
        QVERIFY(input.open(QIODevice::ReadOnly));
        const auto fromInput = readTokenFile(QStringLiteral("-"), input);
        QVERIFY(fromInput);
        QCOMPARE(textOf(*fromInput), token);

        SlowDevice pipe(content);
        const auto fromPipe = readTokenFile(QStringLiteral("-"), pipe);
        QVERIFY(fromPipe);
        QCOMPARE(textOf(*fromPipe), token);
    }

    // As main() opens it: without a buffer, one read of a pipe gives what has arrived by then.
    void readsATokenThatArrivesInPieces()
    {
        std::array<int, 2> ends{};
        QCOMPARE(pipe(ends.data()), 0);
        QFile input;
        QVERIFY(input.open(ends[0], QIODevice::ReadOnly | QIODevice::Unbuffered,
                           QFile::AutoCloseHandle));
        std::thread writer([end = ends[1]] {
            for (const QByteArrayView piece : {"an.", "opaque", ".token\n"}) {
                if (write(end, piece.data(), static_cast<std::size_t>(piece.size())) < 0) {
                    break;
                }
                std::this_thread::sleep_for(std::chrono::milliseconds(20));
            }
            close(end);
        });
        const auto token = readTokenFile(QStringLiteral("-"), input);
        writer.join();
        QVERIFY(token);
        QCOMPARE(textOf(*token), QByteArray("an.opaque.token"));
    }

    void refusesATokenFileWithoutAToken_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("error");
        const auto empty = static_cast<int>(TokenError::Empty);
        const auto invisible = static_cast<int>(TokenError::NotVisibleAscii);
        QTest::newRow("empty") << QByteArray("") << empty;
        QTest::newRow("blank") << QByteArray(" \r\n\t\n") << empty;
        QTest::newRow("two lines") << QByteArray("made\nup\n") << invisible;
        QTest::newRow("CR LF inside") << QByteArray("a\r\nX-Evil: 1\n") << invisible;
        QTest::newRow("NUL") << QByteArray("a\0b", 3) << invisible;
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBFmade-up") << invisible;
    }
    void refusesATokenFileWithoutAToken()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, error);
        const auto token = readFile(content);
        QVERIFY(!token);
        QCOMPARE(static_cast<int>(token.error().kind), static_cast<int>(Kind::BadToken));
        QCOMPARE(token.error().subject, m_dir.filePath(QStringLiteral("token")));
        QCOMPARE(static_cast<int>(token.error().token), error);
    }

    void refusesATokenFileThatCannotBeRead_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("missing") << m_dir.filePath(QStringLiteral("missing"));
        QTest::newRow("directory") << m_dir.path();
        QTest::newRow("no name") << QString();
#ifdef Q_OS_LINUX
        QTest::newRow("read error") << QStringLiteral("/proc/self/mem");
        QTest::newRow("endless") << QStringLiteral("/dev/zero");
#endif
    }
    void refusesATokenFileThatCannotBeRead()
    {
        QFETCH(QString, name);
        QBuffer nothing;
        const auto token = readTokenFile(name, nothing);
        QVERIFY(!token);
        QCOMPARE(static_cast<int>(token.error().kind), static_cast<int>(Kind::UnreadableTokenFile));
        QCOMPARE(token.error().subject, name);
        QVERIFY(!token.error().detail.isEmpty());
    }

    void refusesAForbiddenTokenFile()
    {
        QVERIFY(readFile("made-up"));
        const QString name = m_dir.filePath(QStringLiteral("token"));
        QVERIFY(QFile::setPermissions(name, {}));
        if (QFile(name).open(QIODevice::ReadOnly)) {
            QFile::setPermissions(name, QFile::ReadOwner | QFile::WriteOwner);
            QSKIP("this user may read everything");
        }
        QBuffer nothing;
        const auto token = readTokenFile(name, nothing);
        QFile::setPermissions(name, QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(!token);
        QCOMPARE(static_cast<int>(token.error().kind), static_cast<int>(Kind::UnreadableTokenFile));
    }

    // The first half of a token is another token, and would be sent to the server.
    void neverCutsATokenShort()
    {
        const auto token = readFile(QByteArray(65'537, 'x'));
        QVERIFY(!token);
        QCOMPARE(static_cast<int>(token.error().kind), static_cast<int>(Kind::UnreadableTokenFile));
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
