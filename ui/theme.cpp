// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme.h"

#include "account/settings.h"
#include "ui/chosenstyle.h"

#include <QApplication>
#include <QStyle>
#include <QStyleFactory>
#include <QToolTip>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace coffer::ui {

namespace {

/// The colours from which a palette is made.
struct Colours
{
    QColor window;
    QColor button;
    QColor base;
    QColor alternate;
    QColor text;
    QColor faint; ///< placeholders
    QColor disabled;
    QColor highlight;
    QColor link;
    QColor visited;
};

const Colours lightColours{.window = QColor(0xf2, 0xf2, 0xf3),
                           .button = QColor(0xf7, 0xf7, 0xf8),
                           .base = QColor(0xff, 0xff, 0xff),
                           .alternate = QColor(0xf6, 0xf7, 0xf9),
                           .text = QColor(0x1d, 0x1f, 0x21),
                           .faint = QColor(0x69, 0x6d, 0x73),
                           .disabled = QColor(0x95, 0x98, 0x9c),
                           .highlight = QColor(0x2a, 0x66, 0xb0),
                           .link = QColor(0x1a, 0x5f, 0xb4),
                           .visited = QColor(0x7a, 0x3e, 0x9d)};

const Colours darkColours{.window = QColor(0x2b, 0x2d, 0x30),
                          .button = QColor(0x3a, 0x3d, 0x41),
                          .base = QColor(0x1f, 0x21, 0x23),
                          .alternate = QColor(0x26, 0x28, 0x2b),
                          .text = QColor(0xee, 0xee, 0xee),
                          .faint = QColor(0xa4, 0xa8, 0xad),
                          .disabled = QColor(0x82, 0x86, 0x8b),
                          .highlight = QColor(0x2f, 0x65, 0xa8),
                          .link = QColor(0x78, 0xb4, 0xf5),
                          .visited = QColor(0xc8, 0xa2, 0xe8)};

QPalette paletteFrom(const Colours &colours)
{
    QPalette palette(colours.button, colours.window); // with the shades between them
    palette.setColor(QPalette::Base, colours.base);
    palette.setColor(QPalette::AlternateBase, colours.alternate);
    palette.setColor(QPalette::ToolTipBase, colours.button);
    palette.setColor(QPalette::Highlight, colours.highlight);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::BrightText, Qt::white);
    palette.setColor(QPalette::PlaceholderText, colours.faint);
    palette.setColor(QPalette::Link, colours.link);
    palette.setColor(QPalette::LinkVisited, colours.visited);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        palette.setColor(role, colours.text);
        palette.setColor(QPalette::Disabled, role, colours.disabled);
    }
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, colours.disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colours.button);
    return palette;
}

} // namespace

QPalette paletteOf(Theme theme)
{
    switch (theme) {
    case Theme::Light:
        return paletteFrom(lightColours);
    case Theme::Dark:
        return paletteFrom(darkColours);
    case Theme::System:
        break;
    }
    return {};
}

bool hasDesktopLooks()
{
    return !QCoreApplication::testAttribute(Qt::AA_SetPalette);
}

ThemeKeeper::ThemeKeeper(const Settings &settings)
{
    connect(&settings, &Settings::changed, this, [this, &settings](const QString &name) {
        if (Preferences::areIn(name)) {
            apply(Preferences::read(settings).theme);
        }
    });
    apply(Preferences::read(settings).theme);
}

void ThemeKeeper::apply(Theme theme)
{
    if (theme == std::exchange(m_theme, theme)) {
        return; // nothing is touched where nothing was chosen
    }
    const bool isOurs = qobject_cast<ChosenStyle *>(QApplication::style()) != nullptr;
    if (theme == Theme::System) {
        QApplication::setStyle(QStyleFactory::create(m_desktopStyle));
    } else if (!isOurs) {
        // Other styles draw with colours of their own, which do not go with ours.
        m_desktopStyle = QApplication::style()->name();
        QApplication::setStyle(new ChosenStyle);
    }
    const QPalette palette = paletteOf(theme);
    QApplication::setPalette(palette);
    // A tool tip has a palette apart from all others.
    QToolTip::setPalette(theme == Theme::System ? QApplication::palette("QTipLabel") : palette);
}

} // namespace coffer::ui
