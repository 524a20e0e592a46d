// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "account/preferences.h"

#include "account/settings.h"

#include <algorithm>

namespace coffer {

namespace {

constexpr QLatin1String prefix("preferences/");

QString name(const char *key)
{
    return prefix + QLatin1String(key);
}

std::chrono::seconds seconds(const Settings &settings, const char *key, std::chrono::seconds usual)
{
    bool isNumber = false;
    const qint64 read = settings.value(name(key)).toLongLong(&isNumber);
    return isNumber
        ? std::chrono::seconds(std::clamp<qint64>(read, 0, Preferences::longest.count()))
        : usual;
}

} // namespace

Preferences Preferences::read(const Settings &settings)
{
    const Preferences usual;
    Preferences read;
    const int theme = settings.value(name("theme")).toInt();
    read.theme = theme == 1 ? Theme::Light : theme == 2 ? Theme::Dark : Theme::System;
    read.clipboard = seconds(settings, "clipboard", usual.clipboard);
    read.reveal = seconds(settings, "reveal", usual.reveal);
    read.idle = seconds(settings, "idle", usual.idle);
    const int pageSize = settings.value(name("pageSize")).toInt();
    if (pageSize > 0) {
        read.pageSize = std::min(pageSize, largestPage);
    }
    read.confirmsDelete = settings.value(name("confirmsDelete"), usual.confirmsDelete).toBool();
    return read;
}

void Preferences::write(Settings &settings) const
{
    settings.setValue(name("theme"), static_cast<int>(theme));
    settings.setValue(name("clipboard"), static_cast<qlonglong>(clipboard.count()));
    settings.setValue(name("reveal"), static_cast<qlonglong>(reveal.count()));
    settings.setValue(name("idle"), static_cast<qlonglong>(idle.count()));
    settings.setValue(name("pageSize"), pageSize ? QVariant(*pageSize) : QVariant());
    settings.setValue(name("confirmsDelete"), confirmsDelete);
}

bool Preferences::areIn(const QString &name)
{
    return name.startsWith(prefix);
}

} // namespace coffer
