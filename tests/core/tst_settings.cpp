// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "account/settings.h"

#include "account/preferences.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace coffer;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int manyEntries = 40;

/// While it lives, nothing can be written to any file, as on a full disk.
class FullDisk final
{
public:
    FullDisk()
    {
        (void)std::signal(SIGXFSZ, SIG_IGN); // writing then fails instead
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit none{0, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &none);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
};

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool isOwnersAlone(const QString &name)
{
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    return QFile::exists(name) && !(QFile::permissions(name) & others);
}

void makeFile(const QString &name, const QByteArray &content)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        qFatal("cannot write");
    }
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
}

// What this program does as another process.
int writeEntries(const QString &file, const QString &name)
{
    Settings settings(file);
    for (int entry = 0; entry < manyEntries; ++entry) {
        settings.setValue("profiles/%1-%2"_L1.arg(name, QString::number(entry)), entry);
        if (!settings.isWritten()) {
            return 1;
        }
    }
    return 0;
}

} // namespace

/// The settings: what is in them stays, for their owner alone, whatever happens to the file.
class SettingsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void valuesStay()
    {
        {
            Settings settings(file());
            settings.setValue(u"one"_s, 1);
            settings.setValue(u"list"_s, QStringList{u"a,b"_s, u"\u00e4"_s});
            settings.setValue(u"gone"_s, true);
            settings.setValue(u"gone"_s, {});
            QVERIFY(settings.isWritten());
        }
        const Settings again(file());
        QCOMPARE(again.value(u"one"_s).toInt(), 1);
        QCOMPARE(again.value(u"list"_s).toStringList(), QStringList({u"a,b"_s, u"\u00e4"_s}));
        QVERIFY(!again.value(u"gone"_s).isValid());
        QCOMPARE(again.value(u"never"_s, 7).toInt(), 7);
    }

    void onlyAnotherValueIsAChange()
    {
        Settings settings;
        QSignalSpy changed(&settings, &Settings::changed);
        settings.setValue(u"one"_s, 1);
        settings.setValue(u"one"_s, 1);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.constFirst().constFirst().toString(), u"one"_s);
    }

    void namesOfAGroup_data()
    {
        QTest::addColumn<bool>("hasFile");
        QTest::newRow("file") << true;
        QTest::newRow("none") << false;
    }

    void namesOfAGroup()
    {
        QFETCH(bool, hasFile);
        auto settings = hasFile ? std::make_unique<Settings>(file()) : std::make_unique<Settings>();
        for (const QString &name : {u"profiles/b"_s, u"profiles/a"_s, u"profilesx"_s, u"c"_s}) {
            settings->setValue(name, 1);
        }
        QStringList names = settings->names(u"profiles"_s);
        names.sort();
        QCOMPARE(names, QStringList({u"profiles/a"_s, u"profiles/b"_s}));
    }

    void nothingIsMadeForLooking()
    {
        const Settings settings(file());
        QVERIFY(!settings.value(u"one"_s).isValid());
        QVERIFY(!QFile::exists(m_folder->filePath(u"coffer"_s)));
    }

    void fileAndFolderAreTheirOwnersAlone()
    {
        Settings settings(file());
        settings.setValue(u"one"_s, 1);
        QVERIFY(settings.isWritten());
        QVERIFY(isOwnersAlone(file()));
        QVERIFY(isOwnersAlone(m_folder->filePath(u"coffer"_s)));
    }

    void anOpenFileIsClosed()
    {
        const QString name = m_folder->filePath(u"coffer.ini"_s);
        makeFile(name, "[General]\none=1\n");
        Settings settings(name);
        settings.setValue(u"two"_s, 2);
        QVERIFY(settings.isWritten());
        QVERIFY(isOwnersAlone(name));
        QCOMPARE(Settings(name).value(u"one"_s).toInt(), 1);
    }

    void aDamagedFile_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("no settings") << QByteArray("<html>\nno settings\n</html>\n");
        QTest::newRow("bytes") << QByteArray("\x00\xff\x01[\x80=\n\x00]==\n", 12).repeated(50);
        QTest::newRow("cut") << QByteArray("[General]\none=@ByteArray(\\x1\ntwo=\"");
        QTest::newRow("empty") << QByteArray();
    }

    void aDamagedFile()
    {
        QFETCH(QByteArray, content);
        const QString name = m_folder->filePath(u"coffer.ini"_s);
        makeFile(name, content);
        Settings settings(name);
        (void)Preferences::read(settings);
        settings.setValue(u"after"_s, 3);
        QVERIFY(settings.isWritten());
        QCOMPARE(Settings(name).value(u"after"_s).toInt(), 3);
        const QString kept = name + u".damaged"_s;
        if (QFile::exists(kept)) {
            QCOMPARE(contentOf(kept), content);
            QVERIFY(isOwnersAlone(kept));
        }
    }

    void whatCannotBeReadIsKept()
    {
        const QString name = m_folder->filePath(u"coffer.ini"_s);
        makeFile(name, "somebody's notes\n");
        Settings settings(name);
        settings.setValue(u"after"_s, 3);
        QVERIFY(settings.isWritten());
        QCOMPARE(contentOf(name + u".damaged"_s), "somebody's notes\n");
    }

    // A folder where a file should be: root, too, cannot write there.
    void whatCannotBeWrittenHoldsUntilTheEnd()
    {
        makeFile(m_folder->filePath(u"coffer"_s), "a file where the folder should be");
        Settings settings(file());
        settings.setValue(u"one"_s, 1);
        QVERIFY(!settings.isWritten());
        QCOMPARE(settings.value(u"one"_s).toInt(), 1);
        QVERIFY(QFile::remove(m_folder->filePath(u"coffer"_s)));
        QVERIFY(QDir(m_folder->path()).mkdir(u"coffer"_s));
        QVERIFY(settings.isWritten()); // an error is no longer one when it is over
        QCOMPARE(Settings(file()).value(u"one"_s).toInt(), 1);
    }

    void aFullDiskLosesNothing()
    {
        Settings settings(file());
        settings.setValue(u"before"_s, 1);
        QVERIFY(settings.isWritten());
        const QByteArray whole = contentOf(file());
        {
            const FullDisk full;
            settings.setValue(u"after"_s, QString(5000, u'x'));
            QVERIFY(!settings.isWritten());
            QCOMPARE(contentOf(file()), whole); // whole or not at all
        }
        QVERIFY(settings.isWritten());
        QCOMPARE(Settings(file()).value(u"after"_s).toString().size(), 5000);
        QVERIFY(isOwnersAlone(file()));
    }

    void twoProcessesLoseNothing()
    {
        std::vector<std::unique_ptr<QProcess>> others;
        for (const QString &name : {u"a"_s, u"b"_s}) {
            others.push_back(std::make_unique<QProcess>());
            others.back()->start(QCoreApplication::applicationFilePath(),
                                 {u"--write-entries"_s, file(), name});
        }
        for (const auto &other : others) {
            QVERIFY(other->waitForFinished());
            QCOMPARE(other->exitCode(), 0);
        }
        const Settings settings(file());
        QCOMPARE(settings.names(u"profiles"_s).size(), 2 * manyEntries);
        QVERIFY(isOwnersAlone(file()));
    }

    void preferencesStay()
    {
        const Preferences chosen{.theme = Theme::Dark,
                                 .clipboard = 45s,
                                 .reveal = 0s,
                                 .idle = 3600s,
                                 .pageSize = 250,
                                 .confirmsDelete = false};
        {
            Settings settings(file());
            QCOMPARE(Preferences::read(settings), Preferences());
            chosen.write(settings);
        }
        Settings again(file());
        QCOMPARE(Preferences::read(again), chosen);
        Preferences().write(again);
        QCOMPARE(Preferences::read(again), Preferences());
    }

    void preferencesAreKeptWithinBounds()
    {
        Settings settings;
        settings.setValue(u"preferences/clipboard"_s, -5);
        settings.setValue(u"preferences/reveal"_s, 1'000'000);
        settings.setValue(u"preferences/idle"_s, u"words"_s);
        settings.setValue(u"preferences/pageSize"_s, 99'999);
        settings.setValue(u"preferences/theme"_s, 17);
        const Preferences read = Preferences::read(settings);
        QCOMPARE(read.clipboard, 0s);
        QCOMPARE(read.reveal, Preferences::longest);
        QCOMPARE(read.idle, Preferences().idle);
        QCOMPARE(read.pageSize, Preferences::largestPage);
        QCOMPARE(read.theme, Theme::System);
    }

    void aPreferenceIsKnownByItsName()
    {
        Settings settings;
        QSignalSpy changed(&settings, &Settings::changed);
        Preferences{.theme = Theme::Dark}.write(settings);
        QVERIFY(!changed.isEmpty());
        QVERIFY(Preferences::areIn(changed.constFirst().constFirst().toString()));
        QVERIFY(!Preferences::areIn(u"window/geometry"_s));
    }

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"coffer/coffer.ini"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments.at(1) == u"--write-entries") {
        return writeEntries(arguments.at(2), arguments.at(3));
    }
    SettingsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_settings.moc"
