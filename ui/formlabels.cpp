// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/formlabels.h"

#include <QFormLayout>
#include <QLabel>

#include <algorithm>

namespace coffer::ui {

namespace {

QWidgetList labelsOf(const QFormLayout &form)
{
    QWidgetList labels;
    for (int row = 0; row < form.rowCount(); ++row) {
        const QLayoutItem *item = form.itemAt(row, QFormLayout::LabelRole);
        if (item != nullptr && item->widget() != nullptr) {
            labels += item->widget();
        }
    }
    return labels;
}

} // namespace

void alignLabels(std::initializer_list<QFormLayout *> forms)
{
    QWidgetList labels;
    for (const QFormLayout *form : forms) {
        labels += labelsOf(*form);
    }
    int widest = 0;
    for (QWidget *label : std::as_const(labels)) {
        label->ensurePolished();
        widest = std::max(widest, label->sizeHint().width());
    }
    for (QWidget *label : std::as_const(labels)) {
        label->setMinimumWidth(widest);
    }
}

} // namespace coffer::ui
