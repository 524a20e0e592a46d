// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "faults/capture.h"
#include "faults/row.h"

#include <QApplication>
#include <QClipboard>
#include <QTest>

#include <cstdio>

using namespace coffer::test;

namespace {

Faults allFaults()
{
    Faults all;
    for (const auto &group : {networkFaults, tlsFaults, redirectFaults, bodyFaults, limitFaults,
                              contentFaults, valueFaults, statusFaults, busyFaults, writeFaults,
                              pagingFaults, accountFaults, addressFaults, desktopFaults}) {
        const Faults some = group();
        all.insert(all.end(), some.begin(), some.end());
    }
    std::sort(all.begin(), all.end(),
              [](const Fault &one, const Fault &other) { return one.number < other.number; });
    return all;
}

} // namespace

/// The fault matrix, row by row, as whoever sits before the program meets it.
class FaultMatrix final : public QObject
{
    Q_OBJECT
public:
    explicit FaultMatrix(const Capture &capture)
        : m_capture(capture)
    {
    }

private Q_SLOTS:
    void initTestCase() { Capture::listen(); }

    void noRowIsMissing()
    {
        constexpr std::size_t rows = 82;
        QCOMPARE(m_faults.size(), rows);
        for (std::size_t at = 0; at < rows; ++at) {
            QCOMPARE(m_faults[at].number, static_cast<int>(at) + 1);
        }
    }

    void row_data()
    {
        QTest::addColumn<int>("at");
        for (std::size_t at = 0; at < m_faults.size(); ++at) {
            QTest::addRow("%d %s", m_faults[at].number, m_faults[at].name) << static_cast<int>(at);
        }
    }

    void row()
    {
        QFETCH(int, at);
        play(m_faults[static_cast<std::size_t>(at)]);
    }

    /// What a server could do besides.
    void hostile_data()
    {
        QTest::addColumn<int>("at");
        for (std::size_t at = 0; at < m_hostile.size(); ++at) {
            QTest::newRow(m_hostile[at].name) << static_cast<int>(at);
        }
    }

    void hostile()
    {
        QFETCH(int, at);
        play(m_hostile[static_cast<std::size_t>(at)]);
    }

    void cleanupTestCase()
    {
        std::printf("\n%s\n", qPrintable(m_table.join(QLatin1Char('\n'))));
        std::fflush(stdout);
    }

private:
    void play(const Fault &fault)
    {
        QGuiApplication::clipboard()->clear();
        Row row;
        fault.act(row);
        note(fault, row);
        QVERIFY2(!row.seen().isEmpty(), "nothing was seen");
        QCOMPARE(row.leaks(), QStringList());
        QCOMPARE(canariesIn(m_capture.all()), QStringList());
    }

    // A row is a line that somebody reads.
    static QString told(const QStringList &texts)
    {
        QStringList shortened;
        for (const QString &text : texts) {
            shortened += text.size() > 90 ? text.left(90) + QChar(0x2026) : text;
        }
        return shortened.join(QStringLiteral(" / "));
    }
    void note(const Fault &fault, const Row &row)
    {
        m_table += QStringLiteral("| %1 %2 | %3 | %4 | %5 |")
                       .arg(fault.number > 0 ? QString::number(fault.number) : QStringLiteral("-"),
                            QString::fromUtf8(fault.name), QString::fromUtf8(fault.expected),
                            told(row.seen()), row.requests().join(QStringLiteral("; ")));
    }

    const Capture &m_capture;
    const Faults m_faults = allFaults();
    const Faults m_hostile = hostileFaults();
    QStringList m_table{QStringLiteral("| fault | expected | seen | requests |"),
                        QStringLiteral("| --- | --- | --- | --- |")};
};

int main(int argc, char **argv)
{
    const Capture capture;
    const QApplication application(argc, argv);
    FaultMatrix test(capture);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_faultmatrix.moc"
