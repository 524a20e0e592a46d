// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/apierror.h"

#include <QNetworkReply>

namespace coffer {

/// The kind of a failure of the network itself; \a sent says whether the request had left by then,
/// \a proxied whether there is a proxy on the way.
///
/// Garbage instead of HTTP is a lost connection here: Qt closes it, asks again and then says no
/// more than that.
[[nodiscard]] ApiError::Kind kindOfNetwork(QNetworkReply::NetworkError error, bool sent,
                                           bool proxied);

/// The proxy on the way to \a url as host and port, never with credentials; empty: there is none.
[[nodiscard]] QString proxyFor(const QUrl &url);

} // namespace coffer
