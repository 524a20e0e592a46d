// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pemtext.h"

#include "model/oneline.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QSslCertificate>
#include <QSslKey>

#include <algorithm>
#include <optional>

namespace coffer::ui {

namespace {

/// The context under which translators find these words.
struct Pem
{
    Q_DECLARE_TR_FUNCTIONS(Pem)
};

/// A block from its BEGIN up to and with its END line (RFC 7468, section 2).
struct Block
{
    QByteArrayView label; ///< "CERTIFICATE"
    QByteArrayView text;
};

std::optional<Block> nextBlock(QByteArrayView &rest)
{
    constexpr QByteArrayView begin = "-----BEGIN ";
    constexpr QByteArrayView dashes = "-----";
    const qsizetype from = rest.indexOf(begin);
    if (from < 0) {
        return std::nullopt;
    }
    const qsizetype label = from + begin.size();
    const qsizetype labelEnd = rest.indexOf(dashes, label);
    if (labelEnd < 0) {
        return std::nullopt;
    }
    const QByteArrayView name = rest.sliced(label, labelEnd - label);
    const QByteArray last = "-----END " + name.toByteArray() + "-----";
    const qsizetype end = rest.indexOf(last, labelEnd);
    if (end < 0) {
        return std::nullopt;
    }
    const QByteArrayView text = rest.sliced(from, end + last.size() - from);
    rest = rest.sliced(end + last.size());
    return Block{name, text};
}

// Everything in it comes from whoever made the certificate.
QString safe(const QString &text)
{
    return oneLine(text.toUtf8());
}

QString names(const QSslCertificate &certificate)
{
    QStringList names;
    for (const QString &name : certificate.subjectAlternativeNames()) {
        names += safe(name);
    }
    names.sort();
    return names.join(QLatin1String(", "));
}

QString when(const QDateTime &time)
{
    return QLocale().toString(time.toUTC().date(), QLocale::LongFormat);
}

QString validity(const QSslCertificate &certificate)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString from = when(certificate.effectiveDate());
    const QString until = when(certificate.expiryDate());
    if (certificate.expiryDate() < now) {
        return Pem::tr("Expired: %1 (valid from %2)").arg(until, from);
    }
    if (certificate.effectiveDate() > now) {
        return Pem::tr("Not yet valid: %1 to %2").arg(from, until);
    }
    return Pem::tr("Valid: %1 to %2").arg(from, until);
}

QString nameOf(const QStringList &common, const QString &all)
{
    return safe(common.isEmpty() ? all : common.join(QLatin1String(", ")));
}

QString certificateText(const Block &block)
{
    const auto read = QSslCertificate::fromData(block.text.toByteArray(), QSsl::Pem);
    if (read.isEmpty() || read.constFirst().isNull()) {
        return Pem::tr("A certificate that cannot be read");
    }
    const QSslCertificate &certificate = read.constFirst();
    QStringList lines{Pem::tr("Certificate for %1")
                          .arg(nameOf(certificate.subjectInfo(QSslCertificate::CommonName),
                                      certificate.subjectDisplayName())),
                      Pem::tr("Issuer: %1")
                          .arg(nameOf(certificate.issuerInfo(QSslCertificate::CommonName),
                                      certificate.issuerDisplayName())),
                      validity(certificate)};
    if (const QString all = names(certificate); !all.isEmpty()) {
        lines += Pem::tr("Names: %1").arg(all);
    }
    return lines.join(QLatin1Char('\n'));
}

// Only the kind: nothing is read of the key itself.
QString blockText(const Block &block)
{
    const QByteArray label = block.label.toByteArray();
    if (label == "CERTIFICATE" || label == "X509 CERTIFICATE" || label == "TRUSTED CERTIFICATE") {
        return certificateText(block);
    }
    const QString kind = safe(QString::fromUtf8(label));
    if (label == "ENCRYPTED PRIVATE KEY" || block.text.indexOf("Proc-Type: 4,ENCRYPTED") >= 0) {
        return Pem::tr("Private key under a passphrase (%1)").arg(kind);
    }
    return label.endsWith("PRIVATE KEY") ? Pem::tr("Private key (%1)").arg(kind)
                                         : Pem::tr("PEM block (%1)").arg(kind);
}

} // namespace

QString pemText(QByteArrayView text)
{
    constexpr qsizetype most = 50; // a bundle of all authorities has three times as many
    QStringList blocks;
    QByteArrayView rest = text;
    while (const auto block = nextBlock(rest)) {
        if (blocks.size() == most) {
            blocks += Pem::tr("\u2026 and more");
            break;
        }
        blocks += blockText(*block);
    }
    return blocks.join(QLatin1String("\n\n"));
}

} // namespace coffer::ui
