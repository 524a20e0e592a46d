// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/coreinstance.h"

#include <QHash>

namespace coffer {

/// All core instances that are known, and which of them are shown, in which order: those that are
/// pinned, those that were used, then the server's, each once.
class InstanceOrder final
{
public:
    /// Those of which there is at least an ID; \a recent begins with the latest.
    void setKnown(std::vector<CoreInstance> pinned, std::vector<CoreInstance> recent);
    /// Whether that changes anything.
    bool setPinned(const QUuid &id, bool isPinned);
    [[nodiscard]] const std::vector<CoreInstance> &pinned() const { return m_pinned; }
    [[nodiscard]] bool isPinned(const QUuid &id) const;
    [[nodiscard]] bool isRecent(const QUuid &id) const;
    /// Takes what the server has listed, less what it has listed before.
    void add(const std::vector<CoreInstance> &listed);
    [[nodiscard]] std::size_t listedCount() const { return m_listed.size(); }
    [[nodiscard]] std::optional<CoreInstance> find(const QUuid &id) const;
    /// Those whose name, environment or version contains \a text, or whose ID begins with it.
    [[nodiscard]] std::vector<CoreInstance> matching(const QString &text) const;

private:
    [[nodiscard]] const CoreInstance &best(const CoreInstance &known) const;

    std::vector<CoreInstance> m_pinned;
    std::vector<CoreInstance> m_recent;
    std::vector<CoreInstance> m_listed; // in the server's order
    QHash<QUuid, std::size_t> m_index; // into m_listed
};

/// Everything that is known of \a instance, one thing after the other.
[[nodiscard]] QString listed(const CoreInstance &instance);

} // namespace coffer
