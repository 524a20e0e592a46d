// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "api/timestamp.h"

#include "store/pagechunk.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace coffer {

namespace {

using std::chrono::milliseconds;

/// Reads the usual form of a time from the front; whatever is unusual makes it give up.
class UsualForm final
{
public:
    explicit UsualForm(QByteArrayView text)
        : m_text(text)
    {
    }

    // YYYY-MM-DDTHH:MM:SS[.f+](Z|+hh:mm|-hh:mm)
    [[nodiscard]] std::optional<qint64> read()
    {
        const auto date = readDate();
        expect('T');
        const milliseconds time = readTime();
        const milliseconds fraction = readFraction();
        const milliseconds offset = readOffset();
        if (!m_usual || !m_text.isEmpty()) {
            return std::nullopt;
        }
        return (std::chrono::sys_days(date).time_since_epoch() + time + fraction - offset).count();
    }

private:
    // At most `last`, in exactly so many digits.
    unsigned number(qsizetype digits, unsigned last)
    {
        unsigned value = 0;
        bool usual = m_text.size() >= digits;
        const QByteArrayView part = usual ? m_text.first(digits) : QByteArrayView();
        for (const char c : part) {
            const unsigned digit = static_cast<unsigned char>(c) - unsigned{'0'};
            usual &= digit <= 9;
            value = value * 10 + digit;
        }
        m_usual &= usual & (value <= last);
        m_text = m_text.sliced(part.size());
        return value;
    }

    bool skip(char c)
    {
        const bool there = m_text.startsWith(c);
        m_text = there ? m_text.sliced(1) : m_text;
        return there;
    }

    void expect(char c) { m_usual = skip(c) && m_usual; }

    std::chrono::year_month_day readDate()
    {
        using namespace std::chrono;
        const year y{static_cast<int>(number(4, 9999))};
        expect('-');
        const month m{number(2, 12)};
        expect('-');
        const day d{number(2, 31)};
        m_usual = m_usual && y > year{0} && (y / m / d).ok();
        return y / m / d;
    }

    milliseconds readTime()
    {
        const std::chrono::hours h{number(2, 23)};
        expect(':');
        const std::chrono::minutes m{number(2, 59)};
        expect(':');
        return h + m + std::chrono::seconds{number(2, 59)};
    }

    // Rounded to the millisecond. What lies just between two is unusual: Qt's doubles decide there.
    milliseconds readFraction()
    {
        constexpr unsigned full = 1'000'000'000;
        constexpr unsigned half = 500'000;
        unsigned nanos = 0;
        unsigned unit = full;
        if (!skip('.')) {
            return {};
        }
        while (!m_text.isEmpty() && m_text.front() >= '0' && m_text.front() <= '9' && unit > 1) {
            unit /= 10;
            nanos += number(1, 9) * unit;
        }
        m_usual = m_usual && unit < full && nanos % (2 * half) != half;
        return milliseconds((nanos + half) / (2 * half));
    }

    milliseconds readOffset()
    {
        if (skip('Z')) {
            return {};
        }
        const bool west = skip('-');
        m_usual = m_usual && (west || skip('+'));
        const std::chrono::hours h{number(2, 14)};
        expect(':');
        const std::chrono::minutes offset = h + std::chrono::minutes{number(2, 59)};
        return west ? -offset : offset;
    }

    QByteArrayView m_text;
    bool m_usual = true;
};

} // namespace

qint64 parseTimestamp(QByteArrayView text)
{
    // A QString and a QDateTime for each of a million rows take longer than all else of a page.
    if (const auto usual = UsualForm(text).read()) {
        return *usual;
    }
    const QDateTime time = QDateTime::fromString(QString::fromLatin1(text), Qt::ISODateWithMs);
    return time.isValid() && time.timeSpec() != Qt::LocalTime ? time.toMSecsSinceEpoch()
                                                              : unknownTime;
}

} // namespace coffer
