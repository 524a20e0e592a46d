// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSplitter>

#include <array>

namespace coffer::ui {

/// Puts the details beside the table, or below it where the window is narrow.
class PaneSplitter final : public QSplitter
{
    Q_OBJECT
public:
    explicit PaneSplitter(QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    std::array<QList<int>, 2> m_sizes; // as they were when it was narrow, and when it was wide
};

} // namespace coffer::ui
