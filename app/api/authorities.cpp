// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "api/authorities.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <functional>

namespace coffer {

namespace {

constexpr qint64 largest = 4 << 20; // all that the system trusts is a tenth of that

} // namespace

tl::expected<QList<QSslCertificate>, AuthoritiesError> readAuthorities(const QString &name)
{
    using Kind = AuthoritiesError::Kind;
    const QFileInfo info(name);
    if (info.exists() && !info.isFile()) {
        return tl::unexpected(AuthoritiesError{Kind::NotAFile});
    }
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        return tl::unexpected(AuthoritiesError{Kind::Unreadable, file.errorString()});
    }
    const QByteArray text = file.read(largest + 1);
    if (file.error() != QFileDevice::NoError) {
        return tl::unexpected(AuthoritiesError{Kind::Unreadable, file.errorString()});
    }
    if (text.size() > largest) {
        return tl::unexpected(AuthoritiesError{Kind::TooLarge});
    }
    const auto begun = text.count("-----BEGIN CERTIFICATE-----");
    if (begun == 0) {
        return tl::unexpected(AuthoritiesError{Kind::NoCertificate});
    }
    QList<QSslCertificate> found = QSslCertificate::fromData(text, QSsl::Pem);
    // Qt leaves out what it cannot read, and then servers would be refused without a reason.
    if (found.size() < begun
        || std::any_of(found.cbegin(), found.cend(), std::mem_fn(&QSslCertificate::isNull))) {
        return tl::unexpected(AuthoritiesError{Kind::Damaged});
    }
    return found;
}

} // namespace coffer
