// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/diagnostics.h"

#include "api/libraries.h"
#include "api/networkkind.h"
#include "ui/commons.h"

#include <QApplication>
#include <QLocale>
#include <QProxyStyle>
#include <QScreen>
#include <QStyle>
#include <QSysInfo>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace coffer::ui {

namespace {

QString yesOrNo(bool is)
{
    return is ? u"yes"_s : u"no"_s;
}

QString nameOf(Theme theme)
{
    switch (theme) {
    case Theme::Light:
        return u"light"_s;
    case Theme::Dark:
        return u"dark"_s;
    case Theme::System:
        break;
    }
    return u"as the system"_s;
}

QString line(const QString &what, const QString &is)
{
    constexpr int width = 18;
    return (what + u':').leftJustified(width) + is + u'\n';
}

QString versions()
{
    QString text = line(u"Coffer"_s, QLatin1StringView(COFFER_VERSION));
    text += line(u"Built with Qt"_s, QLatin1StringView(QT_VERSION_STR));
    for (const Library &library : libraries()) {
        text += line(library.name, library.version);
    }
    return text;
}

} // namespace

Diagnostics Diagnostics::gather(Commons &commons, const QUrl &api)
{
    Diagnostics found;
    found.system =
        u"%1, %2 %3, %4"_s.arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(),
                               QSysInfo::kernelVersion(), QSysInfo::currentCpuArchitecture());
    found.platform = QGuiApplication::platformName();
    const auto *chosen = qobject_cast<const QProxyStyle *>(QApplication::style());
    found.style = (chosen != nullptr ? chosen->baseStyle() : QApplication::style())->name();
    found.theme = Preferences::read(commons.settings).theme;
    for (const QScreen *screen : QGuiApplication::screens()) {
        found.screens.push_back({screen->size(), screen->devicePixelRatio()});
    }
    found.locale = QLocale().name();
    found.isRightToLeft = QGuiApplication::isRightToLeft();
    found.hasProxy = !proxyFor(api).isEmpty();
    found.hasKeyring = commons.tokens.isReachable();
    found.remembers = !commons.settings.file().isEmpty();
    found.writesSettings = commons.settings.isWritten();
    found.requests = commons.requests.entries();
    return found;
}

QString Diagnostics::text() const
{
    QString text = versions() + u'\n';
    text += line(u"System"_s, system);
    text += line(u"Platform"_s, platform);
    text += line(u"Style"_s, style);
    text += line(u"Theme"_s, nameOf(theme));
    for (const Screen &screen : screens) {
        text += line(u"Screen"_s,
                     u"%1 x %2, scale %3"_s.arg(screen.size.width())
                         .arg(screen.size.height())
                         .arg(screen.scale));
    }
    text += line(u"Locale"_s, locale + (isRightToLeft ? u", right to left"_s : QString()));
    text += line(u"Proxy"_s, yesOrNo(hasProxy));
    text += line(u"Keyring"_s, hasKeyring ? yesOrNo(*hasKeyring) : u"unknown"_s);
    text += line(u"Settings written"_s, remembers ? yesOrNo(writesSettings) : u"none are kept"_s);
    text += u"\nThe last %1 requests, the latest last:\n"_s.arg(requests.size());
    for (const RequestEntry &entry : requests) {
        text += QString::fromUtf8(entry.text()) + u'\n';
    }
    return text;
}

} // namespace coffer::ui
