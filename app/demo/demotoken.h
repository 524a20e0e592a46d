// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/demorefusal.h"

#include <QByteArray>
#include <QUuid>

#include <optional>
#include <string_view>

namespace coffer::demo {

/// The one token that opens the demo: a project token with a random signature, new at each start.
class DemoToken final
{
public:
    explicit DemoToken(const QUuid &project);

    [[nodiscard]] const QByteArray &text() const { return m_text; }
    /// Nothing if either header opens the demo: `Authorization: Bearer TOKEN` or
    /// `X-Project-Token: TOKEN`. An empty header is as good as none.
    [[nodiscard]] std::optional<Refusal> check(std::string_view authorization,
                                               std::string_view projectToken) const;

private:
    [[nodiscard]] bool matches(std::string_view token) const;

    QByteArray m_text;
};

} // namespace coffer::demo
