// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QTemporaryDir>

#include <utility>

namespace coffer::test {

/// A certificate and its key.
struct Identity
{
    QSslCertificate certificate;
    QSslKey key;
};

/// A certificate authority that nobody knows, made by openssl: one in the sources would expire one
/// day.
class Certificates final
{
public:
    explicit Certificates(const QString &name = QStringLiteral("Private Test CA"))
    {
        write("ca.cnf",
              "[ca]\ndefault_ca=own\n[own]\ndatabase=index.txt\nnew_certs_dir=.\nserial=serial\n"
              "default_md=sha256\npolicy=any\ncopy_extensions=copy\nunique_subject=no\n"
              "[any]\ncommonName=supplied\n");
        write("index.txt", "");
        write("serial", "1000\n");
        isMade = run({"req", "-x509", "-nodes", "-newkey", "ec", "-pkeyopt",
                      "ec_paramgen_curve:P-256", "-days", "2", "-subj", "/CN=" + name.toUtf8(),
                      "-keyout", "ca.key", "-out", "ca.pem"});
    }

    /// Its own certificate, as a PEM file.
    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("ca.pem")); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QList<QSslCertificate> authorities() const
    {
        return QSslCertificate::fromPath(file());
    }
    /// One for a server with the alternative names \a names, `IP:127.0.0.1,DNS:localhost`.
    [[nodiscard]] Identity issue(const QByteArray &names,
                                 const QByteArray &until = "20991231235959Z") const
    {
        const bool made =
            run({"req", "-new", "-nodes", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256",
                 "-subj", "/CN=server", "-addext", "subjectAltName=" + names, "-keyout",
                 "server.key", "-out", "server.csr"})
            && run({"ca", "-batch", "-config", "ca.cnf", "-cert", "ca.pem", "-keyfile", "ca.key",
                    "-in", "server.csr", "-out", "server.pem", "-notext", "-startdate",
                    "20200101000000Z", "-enddate", until});
        QFile key(path(QStringLiteral("server.key")));
        if (!made || !key.open(QIODevice::ReadOnly)) {
            qFatal("openssl made no certificate");
        }
        return {QSslCertificate::fromPath(path(QStringLiteral("server.pem"))).value(0),
                QSslKey(&key, QSsl::Ec)};
    }
    void write(const char *name, const QByteArray &text) const
    {
        QFile file(path(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
            qFatal("cannot write %s", name);
        }
    }

    bool isMade = false;

private:
    [[nodiscard]] bool run(const QByteArrayList &arguments) const
    {
        QStringList words;
        for (const QByteArray &argument : arguments) {
            words += QString::fromUtf8(argument);
        }
        QProcess openssl;
        openssl.setWorkingDirectory(m_folder.path());
        openssl.start(QStringLiteral("openssl"), words);
        const bool done = openssl.waitForFinished() && openssl.exitCode() == 0;
        if (!done) {
            qWarning("openssl: %s", openssl.readAllStandardError().constData());
        }
        return done;
    }

    QTemporaryDir m_folder;
};

} // namespace coffer::test
