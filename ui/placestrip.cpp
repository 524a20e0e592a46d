// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/placestrip.h"

#include "model/oneline.h"
#include "ui/contrast.h"
#include "ui/elidedlabel.h"
#include "ui/profilecolour.h"

#include <QHBoxLayout>
#include <QPainter>

namespace coffer::ui {

namespace {

constexpr int thin = 4; // pixels
constexpr QColor usualProtected(0xb3, 0x26, 0x1e);

QColor textOn(const QColor &colour)
{
    return contrast(Qt::white, colour) >= contrast(Qt::black, colour) ? Qt::white : Qt::black;
}

} // namespace

PlaceStrip::PlaceStrip(QWidget *parent)
    : QWidget(parent)
    , m_label(new ElidedLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_label);
    m_label->setAlignment(Qt::AlignCenter);
    m_label->setContentsMargins(8, 4, 8, 4);
    QFont bold = m_label->font();
    bold.setBold(true);
    m_label->setFont(bold);
    hide();
}

void PlaceStrip::setProfile(const std::optional<Profile> &profile)
{
    const bool isProtected = profile && profile->isProtected;
    m_colour = profile ? screenColour(profile->colour) : QColor();
    if (isProtected && !m_colour.isValid()) {
        m_colour = usualProtected;
    }
    m_label->setVisible(isProtected);
    if (isProtected) {
        const QString name = oneLine(profile->name.toUtf8());
        m_label->setText(name.isEmpty() ? tr("Protected") : tr("%1 \u00b7 protected").arg(name));
        m_label->setToolTip(tr("Each change asks for the name of the core instance."));
        QPalette colours = m_label->palette();
        colours.setColor(QPalette::WindowText, textOn(m_colour));
        m_label->setPalette(colours);
    }
    setMinimumHeight(isProtected ? 0 : thin);
    setMaximumHeight(isProtected ? QWIDGETSIZE_MAX : thin);
    setVisible(m_colour.isValid());
    update();
}

void PlaceStrip::paintEvent(QPaintEvent * /*event*/)
{
    QPainter(this).fillRect(rect(), m_colour);
}

} // namespace coffer::ui
