// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/tokenstore.h"

#include <vector>

namespace coffer {

class Settings;

/// Removes the tokens of profiles that are gone, from run to run, until the keyring says that they
/// are gone too: it may be slow, locked or away when somebody asks, and the program may end.
class TokenSweeper final
{
public:
    /// Remembers IDs, never tokens, in \a settings; both must outlive it.
    TokenSweeper(Settings &settings, TokenStore &tokens);

    /// Removes the token of \a profile; \a handler hears what the keyring says now. Where the
    /// Request is dropped before, the next sweep asks again.
    [[nodiscard]] Request remove(const QUuid &profile, TokenStore::RemoveHandler handler);
    /// Asks again for everything that was not confirmed; does nothing where nothing is left.
    void sweep();
    /// Whose tokens may still be in the keyring.
    [[nodiscard]] std::vector<QUuid> left() const;

private:
    void setLeft(const QUuid &profile, bool isLeft);

    Settings &m_settings;
    TokenStore &m_tokens;
    std::vector<Request> m_requests; // of the sweep
};

} // namespace coffer
