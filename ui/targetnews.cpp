// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/targetnews.h"

#include "ui/deletetargets.h"

#include <utility>

namespace coffer::ui {

void TargetNews::begin(const Session &session, const DeleteTargets &targets, Tell tell)
{
    if (targets.secrets.size() == 1) {
        const KnownSecret &secret = targets.secrets.front();
        m_reader = session.readAgain(secret.id,
                                     [secret, tell = std::move(tell)](const RowReading &reading) {
                                         tell(newsOf(secret, reading).text);
                                     });
        return;
    }
    m_reader = session.readAgain(
        targets.ids(),
        [all = targets.secrets, tell = std::move(tell)](const std::vector<RowReading> &readings) {
            tell(newsOf(all, readings));
        });
}

} // namespace coffer::ui
