// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/endpoint.h"
#include "api/token.h"

#include <QSslCertificate>

namespace coffer {

/// Everything that is needed to reach the secrets of one core instance.
struct Connection
{
    Endpoint endpoint;
    Token token;
    QUuid coreInstance;
    QList<QSslCertificate> authorities = {}; ///< trusted beside the system's
};

} // namespace coffer
