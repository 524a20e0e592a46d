// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QUuid>

#include <optional>
#include <variant>
#include <vector>

class QUrl;

namespace coffer {

/// What may be told of a request's address: whose host it is, the words of the API and the IDs in
/// its path, and how many rows were asked for.
///
/// It has no room for anything else, and so cannot give away a token, a cursor or a name that
/// somebody has put into an address.
class RequestPath final
{
public:
    enum class Host { Vendor, ThisMachine, Other };

    RequestPath() = default;
    explicit RequestPath(const QUrl &url);

    [[nodiscard]] Host host() const { return m_host; }
    [[nodiscard]] QByteArray text() const; ///< like `/v1/projects/{id}/…?last=100&before=…`

    bool operator==(const RequestPath &) const = default;

private:
    struct Unknown
    {
        bool operator==(const Unknown &) const = default;
    };
    using Word = std::size_t; // its place among the words of the API
    using Part = std::variant<Unknown, Word, QUuid>;

    [[nodiscard]] static Part partOf(const QString &text);

    Host m_host = Host::Other;
    std::vector<Part> m_parts;
    std::optional<int> m_last;
    bool m_hasCursor = false;
};

} // namespace coffer
