// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/apierror.h"

#include <QNetworkReply>

namespace coffer {

/// The kind of a failure of the network itself; \a sent says whether the request had left by then.
///
/// Garbage instead of HTTP is a lost connection here: Qt closes it, asks again and then says no
/// more than that.
[[nodiscard]] ApiError::Kind kindOfNetwork(QNetworkReply::NetworkError error, bool sent);

} // namespace coffer
