// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/queryflow.h"

#include "ui/filterbar.h"
#include "ui/secretsview.h"
#include "ui/statustext.h"

namespace coffer::ui {

QueryFlow::QueryFlow(SecretsModel &model, FilterBar &bar, SecretsView &view)
    : m_model(model)
    , m_bar(bar)
{
    connect(&bar, &FilterBar::filterChanged, this, &QueryFlow::filter);
    connect(&bar, &FilterBar::restWanted, this, [this] { m_model.loadAll(); });
    connect(&bar, &FilterBar::left, &view, &SecretsView::enter);
    connect(&model, &SecretsModel::pagingChanged, this, &QueryFlow::showScope);
    filter(bar.filter());
}

void QueryFlow::filter(const RowFilter &filter)
{
    m_problem = filterProblem(filter);
    if (!m_problem) {
        m_model.setQuery({filter, m_model.query().sort});
    }
    showScope();
}

void QueryFlow::showScope()
{
    m_bar.setScope(scopeText(m_model));
    m_bar.setProblem(m_problem);
    // Without any match the page in the table's place offers it.
    const bool hasRest =
        std::holds_alternative<Ready>(m_model.paging()) || underWay(m_model.paging()) != nullptr;
    m_bar.offerRest(!m_model.query().filter.isEmpty() && m_model.secretCount() > 0 && hasRest
                    && !m_model.isPursuing());
}

} // namespace coffer::ui
