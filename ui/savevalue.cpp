// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/savevalue.h"

#include <QSaveFile>

namespace coffer::ui {

tl::expected<void, QString> saveValue(const QString &path, QByteArrayView value)
{
    QSaveFile file(path);
    // Unbuffered: a buffer would keep a copy that nobody wipes.
    const bool isSaved = file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(value.data(), value.size()) == value.size() && file.commit();
    return isSaved ? tl::expected<void, QString>() : tl::unexpected(file.errorString());
}

} // namespace coffer::ui
