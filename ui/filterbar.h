// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/rowquery.h"

#include <QWidget>

class QAction;
class QBoxLayout;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace coffer::ui {

class ElidedLabel;

/// The line above the table in which one types what to look for, and which says in how much of the
/// list that was looked for.
class FilterBar final : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(QWidget *parent = nullptr);

    [[nodiscard]] RowFilter filter() const;
    void setText(const QString &text);
    /// Puts the cursor into the field, with what is in it selected.
    void edit();
    /// Says how many matched and of how many.
    void setScope(const QString &text);
    /// Marks the field with the reason why its expression is none; nothing takes the mark away.
    void setProblem(const std::optional<FilterProblem> &problem);
    /// Whether there is a rest of the list to be searched.
    void offerRest(bool isOffered);

Q_SIGNALS:
    void filterChanged(const coffer::RowFilter &filter);
    void restWanted();
    /// The list is wanted: Enter or the down arrow was pressed.
    void left();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void offerClearing();
    void arrangeLines();
    QToolButton *addToggle(const QString &text, const QString &name);

    QBoxLayout *m_lines; // the field and, beside or below it, what came of it
    QLineEdit *m_edit;
    QAction *m_mark;
    QToolButton *m_case;
    QToolButton *m_expression;
    ElidedLabel *m_scope;
    QPushButton *m_rest;
};

} // namespace coffer::ui
