// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/secretsapi.h"
#include "model/pagetrail.h"
#include "model/soughtrow.h"
#include "store/secretstore.h"

namespace coffer {

/// A secret that must be there again after a refresh, and its row in the store before it.
struct Anchor
{
    QUuid id;
    std::size_t row = 0;
};

/// What has been loaded of the list. While it is read again, what is here stays until the new list
/// has come to each of its anchors, or well past where that was.
class LoadedList final
{
public:
    /// What came of a page.
    struct Taken
    {
        Paging next;
        bool isReplaced; ///< the store is another one
    };

    [[nodiscard]] const SecretStore &store() const { return *m_store; }
    /// How many there are in all, where the server's `count` can mean that.
    [[nodiscard]] std::optional<qint64> total() const;
    /// Where \a id was when it was loaded; at the start if it is not here.
    [[nodiscard]] SoughtRow whereIs(const QUuid &id) const;
    /// Whether a part of a new list has come, and what is here is still the old one.
    [[nodiscard]] bool isComing() const { return m_incoming != nullptr; }
    /// Whether the new list is still to come to where somebody was in the old one.
    [[nodiscard]] bool isComingDeeper() const { return isComing() && !m_anchors.empty(); }
    /// Whether \a next, named by the page at \a from, has led to a page since the start.
    [[nodiscard]] bool hasUsed(const Position &from, const Cursor &next) const
    {
        return m_trail.hasUsed(from, next);
    }

    void setAnchors(std::vector<Anchor> anchors) { m_anchors = std::move(anchors); }
    void anchorAtEnd(); ///< the new list has to come as far as what is here
    void dropIncoming() { m_incoming.reset(); } ///< what is here stays
    void clear(); ///< nothing is here any more
    /// Puts the page at \a from where it belongs. One from the start begins a new list.
    [[nodiscard]] Taken take(const Position &from, Page page);

private:
    [[nodiscard]] bool hasAnchors() const;

    std::unique_ptr<SecretStore> m_store = std::make_unique<SecretStore>();
    std::unique_ptr<SecretStore> m_incoming; // the list read again, until it takes m_store's place
    std::vector<Anchor> m_anchors;
    PageTrail m_trail;
    std::optional<qint64> m_count;
};

} // namespace coffer
