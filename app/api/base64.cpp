// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "api/base64.h"

#include <openssl/evp.h>
#include <sodium/utils.h>

#include <algorithm>
#include <array>

namespace coffer {

namespace {

constexpr qsizetype quantum = 4; // characters that stand for three bytes

unsigned char *unsignedBytes(char *bytes)
{
    return reinterpret_cast<unsigned char *>(bytes);
}

qsizetype paddingOf(QByteArrayView text)
{
    const qsizetype size = text.size();
    const bool one = size > 0 && text[size - 1] == '=';
    return !one ? 0 : size > 1 && text[size - 2] == '=' ? 2 : 1;
}

// OpenSSL is ten times faster here than libsodium, which takes the same time whatever the bytes
// are, and Qt. It skips white space at both ends, and then has written less than expected.
bool decodeQuanta(QByteArrayView text, char *to)
{
    const auto *from = reinterpret_cast<const unsigned char *>(text.data());
    const auto size = static_cast<int>(text.size());
    return EVP_DecodeBlock(unsignedBytes(to), from, size) == size / quantum * 3;
}

} // namespace

std::size_t decodedSize(QByteArrayView text)
{
    const qsizetype size = text.size() / quantum * 3;
    return static_cast<std::size_t>(std::max<qsizetype>(size - paddingOf(text), 0));
}

bool decodeBase64(QByteArrayView text, WipedBytes &to)
{
    const qsizetype padding = paddingOf(text);
    const qsizetype letters = text.size() - padding;
    if (text.size() % quantum != 0 || text.first(letters).contains('=')) {
        return false; // OpenSSL reads = as A wherever it stands
    }
    if (text.isEmpty()) {
        return true;
    }
    const std::size_t before = to.size();
    const std::size_t whole = decodedSize(text.chopped(quantum));
    std::array<char, 3> last{}; // apart, because it is written whole and must not need more room
    to.resize(before + decodedSize(text));
    const bool valid = decodeQuanta(text.chopped(quantum), to.data() + before)
        && decodeQuanta(text.last(quantum), last.data())
        && std::all_of(last.end() - padding, last.end(), [](char byte) { return byte == 0; });
    std::copy(last.begin(), last.end() - padding, to.data() + before + whole);
    sodium_memzero(last.data(), last.size());
    to.resize(valid ? to.size() : before);
    return valid;
}

WipedBytes encodeBase64(QByteArrayView bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    WipedBytes text(sodium_base64_encoded_len(size, sodium_base64_VARIANT_ORIGINAL));
    sodium_bin2base64(text.data(), text.size(),
                      reinterpret_cast<const unsigned char *>(bytes.data()), size,
                      sodium_base64_VARIANT_ORIGINAL);
    text.pop_back(); // the NUL
    return text;
}

} // namespace coffer
