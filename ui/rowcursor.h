// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRect>

class QModelIndex;
class QTableView;

namespace coffer::ui {

/// Where the whole row of \a index is in the viewport of \a view.
[[nodiscard]] QRect rowRect(const QTableView &view, const QModelIndex &index);

/// Draws the keyboard's place in a list of whole rows: a frame around the current one, seen on
/// selected rows as well as on others.
void paintRowCursor(QTableView &view);

} // namespace coffer::ui
