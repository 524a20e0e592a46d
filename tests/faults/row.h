// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace coffer::test {

/// What must never be found in anything that is shown, written or logged.
inline constexpr auto canaryToken = "canary-token-of-the-matrix-0123456789";
inline constexpr auto canaryValue = "canary-value-of-the-matrix-0123456789";

/// The canaries that are in \a bytes, as they are or as base64.
[[nodiscard]] QStringList canariesIn(const QByteArray &bytes);

/// What one fault came to: what was seen, what the server saw, and what got out.
class Row final
{
public:
    /// Somebody could read \a text; it is looked through for what must not be there.
    void look(const QString &text);
    /// This is what the row is about.
    void saw(const QString &text);
    void sent(const QString &requests) { m_requests += requests; }

    [[nodiscard]] const QStringList &seen() const { return m_seen; }
    [[nodiscard]] const QStringList &requests() const { return m_requests; }
    [[nodiscard]] const QStringList &leaks() const { return m_leaks; }

private:
    QStringList m_seen;
    QStringList m_requests;
    QStringList m_leaks;
};

/// A row of the fault matrix, and how it is made to happen.
struct Fault
{
    int number; ///< from 1
    const char *name;
    const char *expected;
    void (*act)(Row &row); ///< uses the checks of Qt Test
};

using Faults = std::vector<Fault>;

[[nodiscard]] Faults networkFaults();
[[nodiscard]] Faults tlsFaults();
[[nodiscard]] Faults redirectFaults();
[[nodiscard]] Faults bodyFaults();
[[nodiscard]] Faults limitFaults();
[[nodiscard]] Faults contentFaults();
[[nodiscard]] Faults valueFaults();
[[nodiscard]] Faults statusFaults();
[[nodiscard]] Faults busyFaults();
[[nodiscard]] Faults writeFaults();
[[nodiscard]] Faults pagingFaults();
[[nodiscard]] Faults accountFaults();
[[nodiscard]] Faults addressFaults();
[[nodiscard]] Faults desktopFaults();
[[nodiscard]] Faults hostileFaults(); ///< no rows of the matrix

} // namespace coffer::test
