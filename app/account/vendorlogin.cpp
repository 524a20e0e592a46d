// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "account/vendorlogin.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <iterator>
#include <utility>

namespace coffer {

namespace {

constexpr QLatin1String cloudAddress("CALYPTIA_CLOUD_URL");
constexpr qint64 largest = 65'536; // bytes of a file

// Unbuffered, so that no copy is left that nobody could wipe.
std::optional<WipedBytes> contents(const QString &name)
{
    QFile file(name);
    // A pipe would keep the window waiting.
    if (!QFileInfo(name).isFile() || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return std::nullopt;
    }
    WipedBytes bytes(largest + 1);
    const qint64 size = file.read(bytes.data(), largest + 1);
    if (size < 0 || size > largest) {
        return std::nullopt;
    }
    bytes.resize(static_cast<std::size_t>(size));
    return bytes;
}

QString textOf(const std::optional<WipedBytes> &bytes)
{
    return bytes ? QString::fromUtf8(QByteArrayView(*bytes)).trimmed() : QString();
}

// A file that anybody may read is safe in a folder that nobody else may enter.
bool isReadableByOthers(const QString &name)
{
    const auto allows = [](const QString &path, QFile::Permissions group,
                           QFile::Permissions other) {
        return (QFileInfo(path).permissions() & (group | other)).toInt() != 0;
    };
    if (!allows(name, QFile::ReadGroup, QFile::ReadOther)) {
        return false;
    }
    QDir folder = QFileInfo(QFileInfo(name).canonicalFilePath()).dir();
    do {
        if (!allows(folder.path(), QFile::ExeGroup, QFile::ExeOther)) {
            return false;
        }
    } while (folder.cdUp());
    return true;
}

void add(std::vector<VendorOffer> more, std::vector<VendorOffer> &offers)
{
    for (VendorOffer &offer : more) {
        const bool isKnown =
            std::any_of(offers.begin(), offers.end(), [&offer](const VendorOffer &known) {
                return known.endpoint == offer.endpoint && known.token.text() == offer.token.text();
            });
        if (!isKnown) {
            offers.push_back(std::move(offer));
        }
    }
}

SecretService::Attributes item(const char *what)
{
    return {{QStringLiteral("service"), QStringLiteral("cloud.calyptia.com")},
            {QStringLiteral("username"), QLatin1String(what)}};
}

} // namespace

/// Asks the keyring for token and address, and then tells all that was found.
class VendorSearch final : public QObject
{
public:
    VendorSearch(VendorLogin login, VendorLogin::Handler handler)
        : m_login(std::move(login))
        , m_handler(std::move(handler))
    {
        if (!m_login.m_environment) {
            QMetaObject::invokeMethod(
                this, [this] { finish({}); }, Qt::QueuedConnection);
            return;
        }
        m_request =
            m_login.m_keyring.find(item("project_token"), [this](std::optional<WipedBytes> token) {
                if (!token) {
                    finish({});
                    return;
                }
                m_token = *std::move(token);
                m_request = m_login.m_keyring.find(
                    item("base_url"), [this](const std::optional<WipedBytes> &address) {
                        finish(fromKeyring(textOf(address)));
                    });
            });
    }

private:
    [[nodiscard]] std::vector<VendorOffer> fromKeyring(const QString &address) const
    {
        const auto token = Token::parse(m_token);
        const auto endpoint = m_login.endpoint(address);
        if (!token || !endpoint) {
            return {};
        }
        return {{VendorSource::Keyring, {}, *token, *endpoint}};
    }

    void finish(std::vector<VendorOffer> keyring)
    {
        std::vector<VendorOffer> offers;
        if (m_login.m_environment) {
            add(m_login.fromEnvironment(), offers);
            add(std::move(keyring), offers);
            add(m_login.fromFiles(), offers);
        }
        std::exchange(m_handler, {})(std::move(offers)); // which may destroy this object
    }

    VendorLogin m_login;
    VendorLogin::Handler m_handler;
    WipedBytes m_token;
    Request m_request;
};

VendorLogin::VendorLogin(QProcessEnvironment environment, QString home, SecretService keyring)
    : m_environment(std::move(environment))
    , m_home(std::move(home))
    , m_keyring(keyring)
{
}

std::vector<VendorOffer> VendorLogin::atOnce() const
{
    std::vector<VendorOffer> offers;
    if (m_environment) {
        add(fromEnvironment(), offers);
        add(fromFiles(), offers);
    }
    return offers;
}

Request VendorLogin::find(Handler handler) const
{
    return Request(std::make_unique<VendorSearch>(*this, std::move(handler)));
}

std::optional<Endpoint> VendorLogin::endpoint(const QString &stored) const
{
    // The order of the vendor's command line: environment, what is stored, what is usual.
    const QString given = m_environment->value(cloudAddress);
    QString address = given.isEmpty() ? stored : given;
    const auto parsed = Endpoint::parse(address.isEmpty() ? QString(vendorAddress) : address);
    return parsed ? std::optional(*parsed) : std::nullopt;
}

std::vector<VendorOffer> VendorLogin::fromEnvironment() const
{
    std::vector<VendorOffer> offers;
    const auto look = [&](QLatin1String tokenName, QLatin1String addressName) {
        const auto token = Token::parse(m_environment->value(tokenName).toUtf8());
        const QString given = m_environment->value(addressName);
        const auto parsed = Endpoint::parse(given.isEmpty() ? QString(vendorAddress) : given);
        if (token && parsed) {
            offers.push_back({VendorSource::Environment, tokenName, *token, *parsed});
        }
    };
    look(QLatin1String("CALYPTIA_CLOUD_TOKEN"), cloudAddress);
    look(QLatin1String("CALYPTIA_API_TOKEN"), QLatin1String("CALYPTIA_API_URL"));
    return offers;
}

std::vector<VendorOffer> VendorLogin::fromFiles() const
{
    const QString given = m_environment->value(QStringLiteral("CALYPTIA_STORAGE_DIR"));
    if (given.isEmpty() && m_home.isEmpty()) {
        return {};
    }
    const QDir folder(given.isEmpty() ? m_home + QLatin1String("/.calyptia") : given);
    const QString name = folder.filePath(QStringLiteral("project_token"));
    const auto bytes = contents(name);
    const auto token = bytes ? Token::parse(*bytes) : tl::unexpected(TokenError::Empty);
    const auto address = endpoint(textOf(contents(folder.filePath(QStringLiteral("base_url")))));
    if (!token || !address) {
        return {};
    }
    return {{VendorSource::File, name, *token, *address, isReadableByOthers(name)}};
}

} // namespace coffer
