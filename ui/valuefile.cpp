// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/valuefile.h"

#include <QFile>
#include <QFileInfo>

namespace coffer::ui {

namespace {

constexpr qint64 largest = 16 << 20; // more would not get through the 30 seconds of a request

} // namespace

tl::expected<ValueFile, ValueFileError> readValueFile(const QString &path)
{
    using Kind = ValueFileError::Kind;
    const QFileInfo info(path);
    const auto fail = [name = info.fileName()](Kind kind, const QString &detail = {}) {
        return tl::unexpected(ValueFileError{kind, name, detail});
    };
    if (info.exists() && !info.isFile()) {
        return fail(Kind::NotAFile);
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return fail(Kind::Unreadable, file.errorString());
    }
    if (file.size() > largest) {
        return fail(Kind::TooLarge);
    }
    WipedBytes bytes(static_cast<std::size_t>(file.size()));
    if (file.read(bytes.data(), file.size()) != file.size()) {
        return fail(Kind::CutShort);
    }
    return ValueFile{info.fileName(), std::move(bytes)};
}

} // namespace coffer::ui
