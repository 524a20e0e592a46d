// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/copykeys.h"

#include "ui/reference.h"
#include "ui/secretsview.h"
#include "ui/selectedrows.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace coffer::ui {

namespace {

void copy(const SecretsView &view, QString (*form)(const QString &))
{
    QStringList keys =
        view.secrets() != nullptr ? keysToCopy(view, *view.secrets()) : QStringList();
    if (!keys.isEmpty()) {
        std::transform(keys.begin(), keys.end(), keys.begin(), form);
        QGuiApplication::clipboard()->setText(keys.join(QLatin1Char('\n')));
    }
}

} // namespace

void copyKeys(const SecretsView &view)
{
    copy(view, [](const QString &key) { return key; });
}

void copyReferences(const SecretsView &view)
{
    copy(view, referenceTo);
}

} // namespace coffer::ui
