// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>

class QTableView;

namespace coffer {
class SecretsModel;
}

namespace coffer::ui {

class FailureRow;

/// The table's last row while loading has failed: has it tell why, in the whole width, and in sight
/// of whoever waits there.
class FailurePlace final
{
public:
    /// In \a view, which must outlive it.
    explicit FailurePlace(QTableView &view);

    /// Shows why \a model, which the view shows, has stopped loading, if it has.
    void show(SecretsModel &model);
    /// Makes all of it visible: never wider than the window, and as high as its words then need.
    void fit();

private:
    QTableView &m_view;
    QPointer<FailureRow> m_widget;
    int m_row = 0;
    bool m_hasSpan = false;
};

} // namespace coffer::ui
