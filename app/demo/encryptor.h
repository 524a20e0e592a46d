// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <atomic>
#include <future>
#include <memory>
#include <optional>

struct evp_pkey_st; // OpenSSL's EVP_PKEY, whose headers stay out of this one

namespace coffer::demo {

using RsaKey = std::shared_ptr<evp_pkey_st>;

/// A new RSA key pair of 2,048 bits; none once `stop` is set or if OpenSSL fails.
[[nodiscard]] RsaKey makeRsaKey(const std::atomic<bool> &stop);

/// RSA-OAEP with SHA-512 in blocks of at most 126 plain bytes, 256 bytes each, one after another
/// (contract, Value); an empty `plain` is one block too. Nothing if OpenSSL fails.
[[nodiscard]] std::optional<QByteArray> encryptBlocks(const RsaKey &key, const QByteArray &plain);

/// Encrypts as a core instance does, with a key that is made in the background.
class Encryptor final
{
public:
    Encryptor();
    ~Encryptor();
    Encryptor(const Encryptor &) = delete;
    Encryptor &operator=(const Encryptor &) = delete;

    /// Waits for the key; nothing after stop().
    [[nodiscard]] std::optional<QByteArray> encrypt(const QByteArray &plain) const;
    void stop(); ///< gives up a key that is still being made

private:
    std::atomic<bool> m_stop = false;
    std::shared_future<RsaKey> m_key;
};

} // namespace coffer::demo
