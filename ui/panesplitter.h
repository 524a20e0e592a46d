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
    [[nodiscard]] QList<int> &chosen();

    std::array<QList<int>, 2>
        m_chosen; // the sizes that somebody has chosen, side by side and below
};

} // namespace coffer::ui
