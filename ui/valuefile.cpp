// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/valuefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace coffer::ui {

namespace {

/// The context under which translators find these sentences.
struct Files
{
    Q_DECLARE_TR_FUNCTIONS(Files)
};

constexpr qint64 largest = 16 << 20; // more would not get through the 30 seconds of a request

} // namespace

tl::expected<ValueFile, QString> readValueFile(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile()) {
        return tl::unexpected(
            Files::tr("\u201c%1\u201d is not a file. Choose a single file.").arg(info.fileName()));
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return tl::unexpected(Files::tr("\u201c%1\u201d cannot be read: %2.")
                                  .arg(info.fileName(), file.errorString()));
    }
    if (file.size() > largest) {
        return tl::unexpected(
            Files::tr("\u201c%1\u201d is larger than 16 MiB, too large for a secret.")
                .arg(info.fileName()));
    }
    WipedBytes bytes(static_cast<std::size_t>(file.size()));
    const qint64 read = file.read(bytes.data(), file.size());
    if (read != file.size()) {
        return tl::unexpected(Files::tr("\u201c%1\u201d could not be read as a whole. Try again.")
                                  .arg(info.fileName()));
    }
    return ValueFile{info.fileName(), std::move(bytes)};
}

} // namespace coffer::ui
