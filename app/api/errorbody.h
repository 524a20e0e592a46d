// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/apierror.h"
#include "api/transfer.h"

#include <QByteArrayView>

#include <span>

namespace coffer {

/// The error that an answer with a status other than 2xx stands for (contract, *Errors*).
///
/// The server's words are taken from `{"error","detail"}`, RFC 9457's `{"title","detail"}`, a
/// gateway's `{"message"}` or, when the body is none of these, from its first 200 characters. What
/// they echo of \a secrets is blotted out.
[[nodiscard]] ApiError errorOf(const HttpAnswer &answer, std::span<const QByteArrayView> secrets);

/// Why \a outcome holds nothing to read; none if it may.
[[nodiscard]] std::optional<ApiError> failureOf(const Transfer::Outcome &outcome,
                                                std::span<const QByteArrayView> secrets);

} // namespace coffer
