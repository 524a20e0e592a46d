// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shortcutsdialog.h"

#include "ui/growtofit.h"

#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace coffer::ui {

namespace {

// Among words from right to left, Ctrl+? would be shown as ?+Ctrl.
QString isolated(const QString &keys)
{
    return QGuiApplication::isRightToLeft() ? u"\u2066%1\u2069"_s.arg(keys) : keys;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const std::vector<ShortcutGroup> &groups, QWidget *parent)
    : QDialog(parent)
    , m_filter(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
{
    setObjectName(u"ShortcutsDialog"_s);
    setWindowTitle(tr("Keyboard Shortcuts"));
    m_filter->setPlaceholderText(tr("Find by what it does, or by the key"));
    m_filter->setAccessibleName(tr("Find a shortcut"));
    m_filter->setClearButtonEnabled(true);
    m_list->setColumnCount(2);
    m_list->setHeaderLabels({tr("What it does"), tr("Keys")});
    m_list->setAccessibleName(tr("Shortcuts"));
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->setAlternatingRowColors(true);
    m_list->setUniformRowHeights(true);
    fill(groups);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(m_filter, &QLineEdit::textChanged, this, &ShortcutsDialog::find);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_filter);
    layout->addWidget(m_list);
    layout->addWidget(buttons);
    constexpr int lines = 40;
    const int letter = fontMetrics().averageCharWidth();
    resize(QSize(96 * letter, lines * fontMetrics().height()).boundedTo(roomFor(*this)));
}

void ShortcutsDialog::fill(const std::vector<ShortcutGroup> &groups)
{
    QFont bold = m_list->font();
    bold.setBold(true);
    for (const ShortcutGroup &group : groups) {
        auto *title = new QTreeWidgetItem(m_list, {group.title});
        title->setFont(0, bold);
        title->setFlags(Qt::ItemIsEnabled);
        title->setFirstColumnSpanned(true);
        for (const ShortcutGroup::Entry &entry : group.entries) {
            new QTreeWidgetItem(title, {entry.what, isolated(entry.keys)});
        }
    }
    m_list->expandAll();
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
}

void ShortcutsDialog::find(const QString &text)
{
    const QString sought = text.trimmed();
    for (int group = 0; group < m_list->topLevelItemCount(); ++group) {
        QTreeWidgetItem *title = m_list->topLevelItem(group);
        bool hasAny = false;
        for (int child = 0; child < title->childCount(); ++child) {
            QTreeWidgetItem *entry = title->child(child);
            const bool isMatch = entry->text(0).contains(sought, Qt::CaseInsensitive)
                || entry->text(1).contains(sought, Qt::CaseInsensitive);
            entry->setHidden(!isMatch);
            hasAny = hasAny || isMatch;
        }
        title->setHidden(!hasAny);
    }
}

} // namespace coffer::ui
