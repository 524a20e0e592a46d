// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "api/libraries.h"

#include <openssl/crypto.h>
#include <simdjson.h>
#include <sodium.h>
#include <tl/expected.hpp>

using namespace Qt::Literals::StringLiterals;

namespace coffer {

namespace {

QString numbered(int major, int minor, int patch)
{
    return u"%1.%2.%3"_s.arg(major).arg(minor).arg(patch);
}

} // namespace

std::vector<Library> libraries()
{
    std::vector<Library> all{
        {u"Qt"_s, QLatin1StringView(qVersion()), u"LGPL-3.0-only"_s},
        {u"simdjson"_s,
         numbered(simdjson::SIMDJSON_VERSION_MAJOR, simdjson::SIMDJSON_VERSION_MINOR,
                  simdjson::SIMDJSON_VERSION_REVISION),
         u"Apache-2.0"_s},
        {u"tl::expected"_s,
         numbered(TL_EXPECTED_VERSION_MAJOR, TL_EXPECTED_VERSION_MINOR, TL_EXPECTED_VERSION_PATCH),
         u"CC0-1.0"_s},
        {u"libsodium"_s, QLatin1StringView(sodium_version_string()), u"ISC"_s},
        {u"OpenSSL"_s, QLatin1StringView(OpenSSL_version(OPENSSL_VERSION_STRING)), u"Apache-2.0"_s},
        {u"cpp-httplib"_s, QLatin1StringView(COFFER_HTTPLIB_VERSION), u"MIT"_s}};
#ifdef COFFER_KEYCHAIN_VERSION
    all.push_back({u"QtKeychain"_s, QLatin1StringView(COFFER_KEYCHAIN_VERSION), u"BSD-3-Clause"_s});
#endif
    return all;
}

} // namespace coffer
