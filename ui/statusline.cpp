// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/statusline.h"

#include <QAction>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace coffer::ui {

namespace {
constexpr int steps = 1000;
} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
    , m_status(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_stop(new QToolButton(this))
{
    m_status->setTextFormat(Qt::PlainText);
    m_status->setContentsMargins(4, 0, 4, 0);
    m_stop->setText(tr("Stop"));
    m_stop->setAutoRaise(true);
    m_stop->setFocusPolicy(Qt::TabFocus);
    m_progress->setRange(0, steps);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(20 * fontMetrics().averageCharWidth(), fontMetrics().height() * 3 / 4);
    m_progress->setAccessibleName(tr("Loaded"));
    m_progress->hide();
    addWidget(m_status);
    addWidget(m_progress);
    addWidget(m_stop);
    m_stop->hide();
}

void StatusLine::setStatus(const QString &text)
{
    m_status->setText(text);
}

void StatusLine::setProgress(qint64 done, std::optional<qint64> total)
{
    m_progress->setVisible(total.has_value());
    if (total) {
        // Not the numbers themselves, which can be larger than an int.
        m_progress->setValue(
            static_cast<int>(static_cast<double>(done) / static_cast<double>(*total) * steps));
    }
}

void StatusLine::setStopAction(QAction *stop)
{
    m_stop->setAccessibleName(stop->iconText());
    const auto follow = [this, stop] { m_stop->setVisible(stop->isEnabled()); };
    connect(stop, &QAction::enabledChanged, this, follow);
    connect(m_stop, &QToolButton::clicked, stop, &QAction::trigger);
    follow();
}

QLabel *StatusLine::addBadge(const QString &text, const QString &toolTip)
{
    auto *badge = new QLabel(text, this);
    badge->setToolTip(toolTip);
    badge->setAccessibleDescription(toolTip);
    badge->setContentsMargins(6, 1, 6, 1);
    badge->setFrameStyle(QFrame::Box | QFrame::Plain);
    addPermanentWidget(badge);
    return badge;
}

} // namespace coffer::ui
