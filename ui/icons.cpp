// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/icons.h"

#include "ui/desktopicon.h"
#include "ui/tintedicon.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

// The macro declares a function, so it cannot stand inside a namespace. Nothing else pulls the
// resources out of the static library.
static void initResources()
{
    Q_INIT_RESOURCE(coffer);
}

namespace coffer::ui {

namespace {

QString fileOf(QLatin1StringView name)
{
    initResources();
    return ":/coffer/icons/%1.svg"_L1.arg(name);
}

// Where a desktop has no theme there is still "hicolor": it holds the icons of programs, none of
// what they do, and reading its index takes a tenth of the time until the window is painted.
bool isInTheme(const QString &name)
{
    return QIcon::themeName() != "hicolor"_L1 && QIcon::hasThemeIcon(name);
}

} // namespace

QIcon icon(QLatin1StringView name)
{
    // isInTheme() wants the whole name; fromTheme() alone would take "view" for "view-reveal".
    const QString fileName = fileOf(name);
    if (isInTheme(name)) {
        return QIcon(new DesktopIcon(name, fileName));
    }
    return QFile::exists(fileName) ? QIcon(new TintedIcon(fileName)) : QIcon();
}

QIcon applicationIcon()
{
    return isInTheme(u"coffer"_s) ? QIcon::fromTheme(u"coffer"_s) : QIcon(fileOf("coffer"_L1));
}

} // namespace coffer::ui
