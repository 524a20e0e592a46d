// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/removaldialog.h"

#include "model/oneline.h"
#include "ui/changetext.h"
#include "ui/nameconfirmation.h"
#include "ui/plainlabel.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace coffer::ui {

namespace {

QTreeWidget *listOf(const QStringList &keys, const std::vector<Removal> &removals, QWidget *parent)
{
    auto *list = new QTreeWidget(parent);
    list->setHeaderLabels({RemovalDialog::tr("Key"), RemovalDialog::tr("What became of it")});
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAlternatingRowColors(true);
    list->setTabKeyNavigation(false);
    list->setAccessibleName(RemovalDialog::tr("Secrets"));
    for (const bool isGone : {false, true}) { // first what is left to be done
        for (std::size_t row = 0; row < removals.size(); ++row) {
            if (removals[row].isGone() == isGone) {
                const QString text = removalText(removals[row]);
                const QString key = keys.value(static_cast<qsizetype>(row));
                auto *item = new QTreeWidgetItem(list, {oneLine(key.toUtf8()), text});
                item->setToolTip(1, text.toHtmlEscaped());
            }
        }
    }
    list->resizeColumnToContents(0);
    list->setColumnWidth(0, std::min(list->columnWidth(0), parent->width() / 2));
    return list;
}

} // namespace

RemovalDialog::RemovalDialog(const QStringList &keys, const std::vector<Removal> &removals,
                             const WriteGuard &guard, QWidget *parent)
    : QDialog(parent)
{
    constexpr QSize usualSize{600, 360};
    resize(usualSize);
    setWindowTitle(tr("Deleted Secrets"));
    auto *summary = new PlainLabel(this);
    summary->setPlain(removalsText(removals));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    auto *name = new NameConfirmation(this);
    auto *column = new QVBoxLayout(this);
    column->addWidget(summary);
    column->addWidget(listOf(keys, removals, this), 1);
    column->addWidget(name);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (std::any_of(removals.begin(), removals.end(), isWorthAnotherTry)) {
        auto *again = buttons->addButton(tr("&Try the Rest Again"), QDialogButtonBox::AcceptRole);
        again->setAutoDefault(false);
        connect(name, &NameConfirmation::changed, again,
                [name, again] { again->setEnabled(name->isGiven()); });
        name->setGuard(guard);
    }
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
}

} // namespace coffer::ui
