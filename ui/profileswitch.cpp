// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profileswitch.h"

#include "ui/profilecolour.h"

#include <QStyleOption>
#include <QStylePainter>

namespace coffer::ui {

ProfileSwitch::ProfileSwitch(QMenu *menu, QWidget *parent)
    : QToolButton(parent)
{
    setObjectName(QStringLiteral("profileSwitch"));
    setMenu(menu);
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::NoFocus); // as the rest of the toolbar; the keyboard has the menu
    setProfile(std::nullopt);
}

void ProfileSwitch::setProfile(const std::optional<Profile> &profile)
{
    constexpr int characters = 24;
    const QString name = profile ? profile->name : tr("No profile");
    QString shown = fontMetrics().elidedText(name, Qt::ElideRight,
                                             characters * fontMetrics().averageCharWidth());
    setText(shown.replace(QLatin1Char('&'), QLatin1String("&&")));
    setIcon(colourDot(profile ? profile->colour : ProfileColour::None));
    setToolTip(profile ? tr("Profile: %1\nClick to choose another").arg(name)
                       : tr("Choose a profile"));
    setAccessibleName(tr("Profile: %1").arg(name));
}

int ProfileSwitch::arrowSize() const
{
    return fontMetrics().height() * 2 / 3;
}

QSize ProfileSwitch::sizeHint() const
{
    return QToolButton::sizeHint() + QSize(arrowSize(), 0);
}

// Styles put the arrow of a menu into a corner, where it looks lost beside a text.
void ProfileSwitch::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.features &= ~QStyleOptionToolButton::HasMenu;
    painter.drawComplexControl(QStyle::CC_ToolButton, option);
    const int size = arrowSize();
    const QRect place(width() - size - size / 2, (height() - size) / 2, size, size);
    option.rect = QStyle::visualRect(layoutDirection(), rect(), place);
    painter.drawPrimitive(QStyle::PE_IndicatorArrowDown, option);
}

} // namespace coffer::ui
