// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/failurerow.h"

#include "ui/errortext.h"
#include "ui/iconlabel.h"
#include "ui/icons.h"
#include "ui/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStyle>

namespace coffer::ui {

FailureRow::FailureRow(const ApiError &error, QWidget *parent)
    : QWidget(parent)
{
    setAutoFillBackground(true); // the row below must not shine through
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(8);

    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    auto *sign = new IconLabel(side, QIcon::Normal, this);
    sign->setIcon(icon(QLatin1String("dialog-warning")));
    layout->addWidget(sign);

    const QString words = errorText(error).together();
    auto *label = new PlainLabel(this);
    label->setPlain(words);
    layout->addWidget(label, 1);

    auto *retry = new QPushButton(retryText(error), this);
    retry->setAccessibleDescription(words);
    layout->addWidget(retry);
    setAccessibleName(words);
    setFocusProxy(retry);
    connect(retry, &QPushButton::clicked, this, &FailureRow::retryRequested);
}

} // namespace coffer::ui
