// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/endpoint.h"
#include "api/token.h"

namespace coffer {

/// Where a login of the vendor's command line was found.
enum class VendorSource { Environment, Keyring, File };

/// A login of the vendor's command line that can be used here.
struct VendorOffer
{
    VendorSource source;
    QString where; ///< the variable's or the file's name; empty for the keyring
    Token token;
    Endpoint endpoint;
    bool isReadableByOthers = false; ///< other people of this machine can read the token
};

} // namespace coffer
