// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/existingrow.h"

#include "model/oneline.h"
#include "model/session.h"
#include "ui/messagebar.h"
#include "ui/secretsview.h"

#include <utility>

namespace coffer::ui {

ExistingRow::ExistingRow(Workplace place)
    : m_place(std::move(place))
{
    connect(&m_place.session.model(), &SecretsModel::pagingChanged, this, &ExistingRow::look);
}

void ExistingRow::show(const QString &key)
{
    Q_EMIT filterUnwanted();
    m_key = key.toUtf8();
    m_place.session.model().loadAll();
    look();
}

void ExistingRow::look()
{
    SecretsModel &model = m_place.session.model();
    if (!m_key || model.isArranging()) {
        return;
    }
    const auto place = model.store().rowOfKey(*m_key);
    const auto entry = place ? std::optional(model.store().at(*place)) : std::nullopt;
    if (const auto row = entry ? model.rowOf(entry->chunk.id(entry->row)) : std::nullopt) {
        m_key.reset();
        model.stop();
        m_place.view.showSecret(*row);
    } else if (!model.isPursuing()) { // there is nothing more to come
        const QString key = oneLine(*std::exchange(m_key, {}));
        m_place.bar.showMessage(
            {Message::Severity::Information,
             tr("The list does not show \u201c%1\u201d yet. Refresh it later.").arg(key)});
    }
}

} // namespace coffer::ui
