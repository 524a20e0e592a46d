// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/valuefile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using coffer::ui::readValueFile;
using Kind = coffer::ui::ValueFileError::Kind;
using namespace Qt::Literals::StringLiterals;

/// A file becomes a value byte for byte, or it is told why not.
class ValueFileTest final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
            ? file.fileName()
            : QString();
    }

private Q_SLOTS:
    void everyByteArrives()
    {
        QByteArray all("\r\n \xEF\xBB\xBF");
        for (int byte = 0; byte < 256; ++byte) {
            all += static_cast<char>(byte);
        }
        const auto file = readValueFile(write(u"all bytes.bin"_s, all));
        QVERIFY(file.has_value());
        QCOMPARE(file->name, u"all bytes.bin"_s);
        QCOMPARE(QByteArray(file->bytes.data(), static_cast<qsizetype>(file->bytes.size())), all);
    }

    void anEmptyFileIsAnEmptyValue()
    {
        const auto file = readValueFile(write(u"empty"_s, {}));
        QVERIFY(file.has_value());
        QVERIFY(file->bytes.empty());
    }

    void whatIsNoFileIsRefused()
    {
        const auto folder = readValueFile(m_folder.path());
        QVERIFY(!folder.has_value());
        QVERIFY(folder.error().kind == Kind::NotAFile);
        QVERIFY(m_folder.path().endsWith(folder.error().name));
        const auto missing = readValueFile(m_folder.filePath(u"missing"_s));
        QVERIFY(!missing.has_value());
        QVERIFY(missing.error().kind == Kind::Unreadable);
        QCOMPARE(missing.error().name, u"missing"_s);
        QVERIFY(!missing.error().detail.isEmpty());
    }

    void sixteenMebibytesAreTheMost()
    {
        QFile file(write(u"large"_s, {}));
        QVERIFY(file.resize(16 << 20));
        const auto largest = readValueFile(file.fileName());
        QVERIFY(largest.has_value());
        QCOMPARE(largest->bytes.size(), std::size_t{16 << 20});
        QVERIFY(file.resize((16 << 20) + 1));
        const auto tooLarge = readValueFile(file.fileName());
        QVERIFY(!tooLarge.has_value());
        QVERIFY(tooLarge.error() == (coffer::ui::ValueFileError{Kind::TooLarge, u"large"_s}));
    }
};

QTEST_GUILESS_MAIN(ValueFileTest)
#include "tst_valuefile.moc"
