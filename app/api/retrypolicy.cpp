// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "api/retrypolicy.h"

#include <algorithm>

namespace coffer {

namespace {

constexpr int once = 1;
constexpr int twice = 2;

// What the network may do right the next time. Neither what was decided (a certificate, a proxy
// that wants another login) nor what would come again (a body that is too large or damaged).
bool isTransient(ApiError::Kind kind)
{
    using enum ApiError::Kind;
    switch (kind) {
    case HostNotFound:
    case ConnectionRefused:
    case ConnectTimeout:
    case AnswerTimeout:
    case ConnectionLost:
    case Network:
        return true;
    default:
        return false;
    }
}

int mostReads(const ApiError &error, int attempts)
{
    switch (error.status) {
    case 0:
        return isTransient(error.kind) ? attempts : once;
    case 429:
    case 502:
    case 503:
    case 504:
        return attempts;
    case 500:
        return std::min(twice, attempts);
    default:
        return once;
    }
}

// Without a status it was never sent. With one, the server has said that it did not act.
int mostWrites(const ApiError &error, int attempts)
{
    if (error.status == 0) {
        return isTransient(error.kind) ? attempts : once;
    }
    const bool isPutOff = error.status == 429 || (error.status == 503 && error.retryAfter);
    return isPutOff ? std::min(twice, attempts) : once;
}

} // namespace

int mostAttempts(CallKind kind, const ApiError &error, const RetryTiming &timing)
{
    if (error.retryAfter && *error.retryAfter > timing.longestAsked) {
        return once;
    }
    const int most = kind == CallKind::Read ? mostReads(error, timing.attempts)
                                            : mostWrites(error, timing.attempts);
    return std::max(once, most);
}

std::optional<std::chrono::milliseconds> retryWait(CallKind kind, int attempts,
                                                   const ApiError &error, const RetryTiming &timing,
                                                   double random)
{
    if (attempts >= mostAttempts(kind, error, timing)) {
        return std::nullopt;
    }
    auto most = timing.first;
    for (int doubled = 1; doubled < attempts && most < timing.longest; ++doubled) {
        most *= 2;
    }
    const auto backoff = std::chrono::duration_cast<std::chrono::milliseconds>(
        std::clamp(random, 0.0, 1.0) * std::min(most, timing.longest));
    const auto asked =
        timing.askedSecond * error.retryAfter.value_or(std::chrono::seconds(0)).count();
    return std::max(backoff, std::chrono::milliseconds(asked));
}

} // namespace coffer
