// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/statusline.h"

#include "ui/elidedlabel.h"

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
    , m_status(new ElidedLabel(this))
    , m_activity(new ElidedLabel(this))
    , m_place(new ElidedLabel(this))
    , m_progress(new QProgressBar(this))
    , m_stop(new QToolButton(this))
{
    for (ElidedLabel *label : {m_status, m_activity, m_place}) {
        label->setContentsMargins(4, 0, 4, 0);
    }
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
    addWidget(m_activity);
    addPermanentWidget(m_place);
    m_stop->hide();
    m_activity->hide();
    m_place->hide();
}

void StatusLine::setStatus(const QString &text)
{
    m_status->setText(text);
}

void StatusLine::setActivity(const QString &text)
{
    m_activity->setText(text);
    m_activity->setHidden(text.isEmpty());
}

void StatusLine::setPlace(const QString &text, const QString &detail)
{
    m_place->setText(text);
    m_place->setToolTip(detail);
    m_place->setAccessibleName(detail);
    showPlace();
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QStatusBar::resizeEvent(event);
    showPlace();
}

// In a narrow window how much is loaded needs the room; the title says where all the same.
void StatusLine::showPlace()
{
    constexpr int narrow = 80; // characters
    m_place->setHidden(m_place->text().isEmpty()
                       || width() < narrow * fontMetrics().averageCharWidth());
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
