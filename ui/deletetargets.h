// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/confirmdialog.h"
#include "ui/rownews.h"

#include <vector>

namespace coffer {
class SecretsModel;
}

namespace coffer::ui {

class SecretsView;

/// The secret below those in the rows from \a first to \a last, or else above them; null: there is
/// none.
[[nodiscard]] QUuid neighbourOf(int first, int last, const SecretsModel &model);

/// Goes from the secret \a id, which is about to leave the list, to its neighbour: what is current
/// is looked for when the list is read again.
void leaveRow(SecretsView &view, const SecretsModel &model, const QUuid &id);

/// The secrets that are to be deleted, and where the keyboard is when they are gone.
struct DeleteTargets
{
    std::vector<KnownSecret> secrets = {};
    QUuid neighbour = {}; ///< null: there is none
    bool hasNameless = false; ///< some were sent without an ID and cannot be deleted

    /// What is selected in \a view, or else where the keyboard is.
    [[nodiscard]] static DeleteTargets in(const SecretsView &view, const SecretsModel &model);
    [[nodiscard]] QStringList keys() const;
    [[nodiscard]] std::vector<QUuid> ids() const;
    /// What is asked before they are deleted from the core instance known as \a instance.
    [[nodiscard]] Confirmation confirmation(const QString &instance) const;
};

} // namespace coffer::ui
