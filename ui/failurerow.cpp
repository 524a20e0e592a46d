// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/failurerow.h"

#include "ui/errortext.h"
#include "ui/iconlabel.h"
#include "ui/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

namespace coffer::ui {

FailureRow::FailureRow(const ApiError &error, QWidget *parent)
    : QWidget(parent)
{
    setAutoFillBackground(true); // the row below must not shine through
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 2, 8, 2);

    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    auto *sign = new IconLabel(side, QIcon::Normal, this);
    sign->setIcon(icon(QLatin1String("dialog-warning")));
    layout->addWidget(sign);

    const QString words = errorText(error).together();
    auto *label = new QLabel(words, this);
    label->setTextFormat(Qt::PlainText); // the server's words may look like markup
    label->setToolTip(QStringLiteral("<p>%1</p>").arg(words.toHtmlEscaped()));
    label->setMinimumWidth(1); // rather cut than scroll sideways
    layout->addWidget(label);

    auto *retry = new QPushButton(retryText(error), this);
    retry->setAccessibleDescription(words);
    layout->addWidget(retry);
    layout->addStretch(1);
    setFocusProxy(retry);
    connect(retry, &QPushButton::clicked, this, &FailureRow::retryRequested);
}

} // namespace coffer::ui
