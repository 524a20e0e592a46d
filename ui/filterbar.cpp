// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/filterbar.h"

#include "ui/elidedlabel.h"
#include "ui/icons.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace coffer::ui {

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_lines(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_edit(new QLineEdit(this))
    , m_mark(m_edit->addAction(icon(QLatin1String("dialog-error")), QLineEdit::TrailingPosition))
    , m_case(addToggle(tr("Aa"), tr("Match case")))
    , m_expression(addToggle(tr(".*"), tr("Regular expression")))
    , m_scope(new ElidedLabel(this))
    , m_rest(new QPushButton(tr("Search the &Rest"), this))
{
    m_lines->setContentsMargins(6, 4, 6, 4);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // the list has the height
    auto *field = new QHBoxLayout;
    auto *result = new QHBoxLayout;
    m_lines->addLayout(field, 1);
    m_lines->addLayout(result);
    m_edit->setObjectName(QStringLiteral("filterEdit"));
    m_edit->setPlaceholderText(
        tr("Filter by key or ID (%1)")
            .arg(QKeySequence(Qt::CTRL | Qt::Key_F).toString(QKeySequence::NativeText)));
    m_edit->setAccessibleName(tr("Filter"));
    auto *sign = new QAction(icon(QLatin1String("edit-find")), tr("Filter"), m_edit);
    m_edit->addAction(sign, QLineEdit::LeadingPosition);
    m_mark->setText(tr("What is wrong"));
    m_edit->installEventFilter(this);
    m_mark->setVisible(false);
    field->addWidget(m_edit);
    for (auto *toggle : {m_case, m_expression}) {
        field->addWidget(toggle);
    }
    m_scope->setObjectName(QStringLiteral("scope"));
    m_scope->hide();
    result->addWidget(m_scope, 1);
    m_rest->setToolTip(tr("Load the pages that are left and look through them"));
    result->addWidget(m_rest);
    m_rest->hide();

    const auto changed = [this] { Q_EMIT filterChanged(filter()); };
    connect(m_edit, &QLineEdit::textChanged, this, &FilterBar::offerClearing);
    connect(m_edit, &QLineEdit::textChanged, this, changed);
    connect(m_case, &QToolButton::toggled, this, changed);
    connect(m_expression, &QToolButton::toggled, this, changed);
    connect(m_edit, &QLineEdit::returnPressed, this, &FilterBar::left);
    connect(m_rest, &QPushButton::clicked, this, &FilterBar::restWanted);
}

// Not before there is something to clear: the button's icon has Qt read a theme, which takes as
// long as all else that is done for the bar before the window is seen.
void FilterBar::offerClearing()
{
    if (m_edit->isClearButtonEnabled()) {
        return;
    }
    m_edit->setClearButtonEnabled(true);
    // Qt gives its own button no name.
    if (auto *clear = m_edit->findChild<QAction *>(QStringLiteral("_q_qlineeditclearaction"))) {
        clear->setText(tr("Clear the filter"));
    }
}

QToolButton *FilterBar::addToggle(const QString &text, const QString &name)
{
    auto *toggle = new QToolButton(this);
    toggle->setText(text);
    toggle->setToolTip(name);
    toggle->setAccessibleName(name);
    toggle->setCheckable(true);
    toggle->setFocusPolicy(Qt::TabFocus);
    return toggle;
}

RowFilter FilterBar::filter() const
{
    return {m_edit->text(), m_case->isChecked(), m_expression->isChecked()};
}

void FilterBar::setText(const QString &text)
{
    m_edit->setText(text);
}

void FilterBar::edit()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void FilterBar::setScope(const QString &text)
{
    m_scope->setText(text);
    m_scope->setHidden(text.isEmpty()); // its place goes to the field
    arrangeLines();
}

void FilterBar::setProblem(const std::optional<FilterProblem> &problem)
{
    m_mark->setVisible(problem.has_value());
    const QString words = problem
        ? tr("This is no regular expression: %1, at character %L2. The list is as it was.")
              .arg(problem->reason)
              .arg(problem->offset + 1)
        : QString();
    m_mark->setToolTip(words);
    m_edit->setToolTip(words);
    m_edit->setAccessibleDescription(words);
    if (problem) {
        setScope(tr("Not an expression: %1").arg(problem->reason));
    }
    m_scope->setToolTip(words);
}

void FilterBar::offerRest(bool isOffered)
{
    // Its place goes to the field; a button that has the focus must not vanish with it.
    if (!isOffered && m_rest->hasFocus()) {
        m_edit->setFocus();
    }
    m_rest->setVisible(isOffered);
    arrangeLines();
}

void FilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeLines();
}

// What was found is said in full: where it has no room beside the field, in a line of its own.
void FilterBar::arrangeLines()
{
    constexpr int fieldAtLeast = 30; // characters, with the two toggles
    const int em = fontMetrics().averageCharWidth();
    const int scope = m_scope->fontMetrics().horizontalAdvance(m_scope->text()) + 2 * em;
    const int rest = m_rest->isHidden() ? 0 : m_rest->sizeHint().width() + em;
    const bool isBeside = fieldAtLeast * em + scope + rest <= width();
    m_scope->setMinimumWidth(isBeside ? scope : 0);
    m_lines->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        Q_EMIT left();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace coffer::ui
