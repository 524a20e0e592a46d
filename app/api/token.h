// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/wipedbytes.h"

#include <QByteArray>
#include <QUuid>

#include <tl/expected.hpp>

#include <optional>

namespace coffer {

/// Why pasted text is no token.
enum class TokenError { Empty, NotVisibleAscii };

/// A token that may go into a header, and which header that is (contract, *Authentication*).
class Token final
{
public:
    enum class Kind { Bearer, Project };

    /// Takes \a pasted text less surrounding white space and a `Bearer ` prefix. What is left must
    /// be visible ASCII, because a line break inside a header would become a header of its own.
    /// The kind is recognised unless \a kind gives it.
    [[nodiscard]] static tl::expected<Token, TokenError> parse(QByteArrayView pasted,
                                                               std::optional<Kind> kind = {});

    [[nodiscard]] Kind kind() const { return m_kind; }
    /// The project that a project token names; none for others.
    [[nodiscard]] std::optional<QUuid> project() const { return m_project; }
    [[nodiscard]] QByteArray headerName() const;
    [[nodiscard]] QByteArray headerValue() const;
    [[nodiscard]] QByteArrayView text() const;

private:
    Token(QByteArrayView text, std::optional<Kind> kind);

    WipedBytes m_text;
    std::optional<QUuid> m_project;
    Kind m_kind;
};

} // namespace coffer
