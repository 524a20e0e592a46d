// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/settings.h"
#include "api/connection.h"
#include "api/sentwrite.h"

#include <set>
#include <vector>

namespace coffer {

/// A write that nobody had answered when its window was closed.
struct PendingWrite
{
    QString name; ///< of the note
    SentWrite sent;
};

/// Notes such writes for the next run, which finds out what became of them. This is the only place
/// that writes keys to a disk, and it forgets each as soon as that is known; it never has values
/// or tokens.
class PendingWrites final
{
public:
    /// Remembers only for as long as it lives.
    PendingWrites() = default;
    /// Remembers in \a file, which only its owner can read.
    explicit PendingWrites(const QString &file);

    /// Where the notes of whoever has these \a settings are: beside them.
    [[nodiscard]] static QString fileBeside(const QString &settings);

    /// Notes all of \a sent. False: the file cannot be written, and none of them is noted.
    [[nodiscard]] bool note(const Connection &connection, const std::vector<SentWrite> &sent);
    /// What is noted of the core instance at \a connection.
    [[nodiscard]] std::vector<PendingWrite> of(const Connection &connection) const;
    /// The file; an empty name: there is none.
    [[nodiscard]] QString file() const { return m_notes.file(); }
    void forget(const PendingWrite &write);
    /// Whoever finds out what became of \a write has it to itself until it gives it back: `of` does
    /// not tell others of it.
    void take(const PendingWrite &write) { m_taken.insert(write.name); }
    void giveBack(const PendingWrite &write) { m_taken.erase(write.name); }

private:
    Settings m_notes;
    std::set<QString> m_taken;
};

} // namespace coffer
