// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shortcutlist.h"

#include <QDialog>

class QLineEdit;
class QTreeWidget;

namespace coffer::ui {

/// Lists the keys, and finds one by what it does or by the key.
class ShortcutsDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit ShortcutsDialog(const std::vector<ShortcutGroup> &groups, QWidget *parent = nullptr);

private:
    void fill(const std::vector<ShortcutGroup> &groups);
    void find(const QString &text);

    QLineEdit *m_filter;
    QTreeWidget *m_list;
};

} // namespace coffer::ui
