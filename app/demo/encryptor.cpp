// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "demo/encryptor.h"

#include <array>

#include <openssl/evp.h>
#include <openssl/rsa.h>

namespace coffer::demo {

namespace {

constexpr int keyBits = 2048;
constexpr qsizetype plainBlock = keyBits / 8 - 2 * 64 - 2; // RFC 8017, section 7.1.1, with SHA-512

using Context = std::unique_ptr<EVP_PKEY_CTX, decltype(&EVP_PKEY_CTX_free)>;

/// OpenSSL asks this again and again while it looks for primes; 0 makes it give up.
int goOn(EVP_PKEY_CTX *context)
{
    const auto *stop = static_cast<const std::atomic<bool> *>(EVP_PKEY_CTX_get_app_data(context));
    return stop->load() ? 0 : 1;
}

bool appendBlock(EVP_PKEY_CTX *context, const QByteArray &plain, QByteArray &result)
{
    std::array<unsigned char, keyBits / 8> block{};
    std::size_t size = block.size();
    const QByteArray &bytes = plain;
    if (EVP_PKEY_encrypt(context, block.data(), &size,
                         reinterpret_cast<const unsigned char *>(bytes.constData()),
                         static_cast<std::size_t>(bytes.size()))
        <= 0) {
        return false;
    }
    result.append(reinterpret_cast<const char *>(block.data()), static_cast<qsizetype>(size));
    return true;
}

} // namespace

RsaKey makeRsaKey(const std::atomic<bool> &stop)
{
    const Context context(EVP_PKEY_CTX_new_id(EVP_PKEY_RSA, nullptr), &EVP_PKEY_CTX_free);
    if (!context || EVP_PKEY_keygen_init(context.get()) <= 0
        || EVP_PKEY_CTX_set_rsa_keygen_bits(context.get(), keyBits) <= 0) {
        return {};
    }
    EVP_PKEY_CTX_set_app_data(context.get(), const_cast<std::atomic<bool> *>(&stop));
    EVP_PKEY_CTX_set_cb(context.get(), &goOn);
    EVP_PKEY *key = nullptr;
    if (stop.load() || EVP_PKEY_keygen(context.get(), &key) <= 0) {
        return {};
    }
    return {key, &EVP_PKEY_free};
}

std::optional<QByteArray> encryptBlocks(const RsaKey &key, const QByteArray &plain)
{
    const Context context(key ? EVP_PKEY_CTX_new(key.get(), nullptr) : nullptr, &EVP_PKEY_CTX_free);
    if (!context || EVP_PKEY_encrypt_init(context.get()) <= 0
        || EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_PKCS1_OAEP_PADDING) <= 0
        || EVP_PKEY_CTX_set_rsa_oaep_md(context.get(), EVP_sha512()) <= 0
        || EVP_PKEY_CTX_set_rsa_mgf1_md(context.get(), EVP_sha512()) <= 0) {
        return std::nullopt;
    }
    QByteArray result;
    qsizetype at = 0;
    do {
        if (!appendBlock(context.get(), plain.mid(at, plainBlock), result)) {
            return std::nullopt;
        }
        at += plainBlock;
    } while (at < plain.size());
    return result;
}

Encryptor::Encryptor()
    : m_key(std::async(std::launch::async, [this] { return makeRsaKey(m_stop); }).share())
{
}

Encryptor::~Encryptor()
{
    stop(); // and the future, which waits for its thread, is destroyed before the flag
}

std::optional<QByteArray> Encryptor::encrypt(const QByteArray &plain) const
{
    const std::shared_future<RsaKey> key = m_key; // one copy for each thread that waits
    return encryptBlocks(key.get(), plain);
}

void Encryptor::stop()
{
    m_stop = true;
}

} // namespace coffer::demo
