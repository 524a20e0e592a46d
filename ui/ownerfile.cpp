// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/ownerfile.h"

#include <QSaveFile>

namespace coffer::ui {

tl::expected<void, QString> saveForOwner(const QString &path, QByteArrayView content)
{
    QSaveFile file(path);
    // Unbuffered: it may be a value, and a buffer would keep a copy that nobody wipes.
    const bool isSaved = file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(content.data(), content.size()) == content.size() && file.commit();
    return isSaved ? tl::expected<void, QString>() : tl::unexpected(file.errorString());
}

} // namespace coffer::ui
