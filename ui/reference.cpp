// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/reference.h"

namespace coffer::ui {

QString referenceTo(const QString &key)
{
    return QStringLiteral("{{ secrets.%1 }}").arg(key);
}

} // namespace coffer::ui
