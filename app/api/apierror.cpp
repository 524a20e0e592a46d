// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "api/apierror.h"

namespace coffer {

ApiError::Kind kindOfStatus(int status)
{
    using enum ApiError::Kind;
    switch (status) {
    case 400:
    case 422:
        return InvalidArgument;
    case 401:
        return Unauthenticated;
    case 403:
        return PermissionDenied;
    case 404:
        return NotFound;
    case 409:
        return Conflict;
    case 410:
        return Gone;
    case 413:
        return PayloadTooLarge;
    case 429:
        return TooManyRequests;
    default:
        break;
    }
    if (status >= 300 && status < 400) {
        return Moved;
    }
    return status >= 500 && status < 600 ? Unavailable : UnexpectedStatus;
}

} // namespace coffer
