// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/pagecall.h"
#include "model/pagetrail.h"

#include <variant>

namespace coffer {

/// A secret with that key is in the list.
struct KeyFound
{
    QUuid id;
    qint64 createdAt = unknownTime; ///< milliseconds since 1970
};

/// The list was read to its end, or to where everything is older, and no secret has that key.
struct KeyMissing
{
};

/// The list could not be read.
struct KeyUnread
{
    ApiError error;
};

using KeyReading = std::variant<KeyFound, KeyMissing, KeyUnread>;

/// Looks for a key in the list, page by page from its start. Values are not compared: what is read
/// back may be encrypted.
///
/// Destroying the finder cancels, silently.
class KeyFinder final
{
public:
    using Handler = std::function<void(KeyReading)>;

    /// Asks \a api, which must outlive the finder. A page of which everything was created before
    /// \a oldest ends the search. \a handler runs once, from the event loop, and may destroy the
    /// finder.
    KeyFinder(const SecretsApi &api, PageSizing sizing, const QString &key, qint64 oldest,
              Handler handler);
    KeyFinder(const KeyFinder &) = delete;
    KeyFinder &operator=(const KeyFinder &) = delete;

private:
    void ask(const Position &from);
    void arrived(const Position &from, const tl::expected<Page, ApiError> &page);
    [[nodiscard]] bool isOlder(const PageChunk &chunk) const;
    void finish(KeyReading reading);

    QByteArray m_key;
    qint64 m_oldest;
    Handler m_handler;
    PageTrail m_trail;
    PageCall m_page;
};

} // namespace coffer
