// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/secretsmodel.h"

#include <QObject>

namespace coffer::ui {

class FilterBar;
class SecretsView;

/// Has the secrets of one session follow what is typed into the filter bar, and the bar say what
/// became of it.
class QueryFlow final : public QObject
{
    Q_OBJECT
public:
    /// All three must outlive it. What is in the bar counts from now on.
    QueryFlow(SecretsModel &model, FilterBar &bar, SecretsView &view);

private:
    void filter(const RowFilter &filter);
    void showScope();

    SecretsModel &m_model;
    FilterBar &m_bar;
    std::optional<FilterProblem> m_problem; // of what is in the bar; looked for when it changes
};

} // namespace coffer::ui
