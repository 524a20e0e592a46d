// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/failurerow.h"

#include "ui/errortext.h"
#include "ui/iconlabel.h"
#include "ui/icons.h"
#include "ui/plainlabel.h"
#include "ui/waittext.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStyle>

namespace coffer::ui {

FailureRow::FailureRow(QWidget *parent)
    : QWidget(parent)
    , m_label(new PlainLabel(this))
    , m_button(new QPushButton(this))
    , m_words(std::make_unique<WaitText>(*m_label))
{
    setAutoFillBackground(true); // the row below must not shine through
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(8);

    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    auto *sign = new IconLabel(side, QIcon::Normal, this);
    sign->setIcon(icon(QLatin1String("dialog-warning")));
    layout->addWidget(sign);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_button);
    setFocusProxy(m_button);
    connect(m_button, &QPushButton::clicked, this,
            [this] { m_isWaiting ? Q_EMIT giveUpRequested() : Q_EMIT retryRequested(); });
}

FailureRow::~FailureRow() = default;

QString FailureRow::words(const Paging &paging)
{
    const ErrorText text = errorText(*failureIn(paging));
    const auto *waiting = std::get_if<Waiting>(&paging);
    return waiting != nullptr ? text.what + QLatin1Char(' ') + waitText(waiting->pause.left())
                              : text.together();
}

void FailureRow::show(const Paging &paging)
{
    const ErrorText text = errorText(*failureIn(paging));
    const auto *waiting = std::get_if<Waiting>(&paging);
    m_isWaiting = waiting != nullptr;
    if (m_isWaiting) {
        m_words->show(text.what, waiting->pause.left());
        m_button->setText(tr("Ca&ncel"));
    } else {
        m_words->show(text.together());
        m_button->setText(retryText(*failureIn(paging)));
    }
    m_button->setAccessibleDescription(words(paging));
    setAccessibleName(words(paging));
}

} // namespace coffer::ui
