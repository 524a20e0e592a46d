// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0

// The words of an error: short, on one line, and without the token or the value that they echo.

#include "api/errorbody.h"
#include "api/retryafter.h"
#include "fuzz/fuzzing.h"

#include <array>

using namespace coffer;
using coffer::fuzz::require;

namespace {

constexpr QByteArrayView token = "canary-token-of-nobody-0123456789";
constexpr QByteArrayView value = "canary value\nof <nobody> & \"nothing\"";

// 0x01 and 0x02 stand for the two, so that the fuzzer need not find them.
QByteArray planted(QByteArrayView text)
{
    QByteArray body = text.toByteArray();
    body.replace('\x01', token.toByteArray());
    body.replace('\x02', value.toByteArray());
    return body;
}

void checkWords(const QString &words)
{
    require(words.size() <= 200, "words are short");
    require(words == words.simplified(), "words are on one line");
    require(!words.isEmpty() ? !words.back().isHighSurrogate() : true,
            "no half character ends them");
    for (const QChar c : words) {
        require(c.category() != QChar::Other_Control && c.category() != QChar::Other_Format,
                "nothing steers a terminal or turns the writing round");
    }
    constexpr qsizetype telling = 8;
    for (const QByteArrayView secret : {token, value}) {
        for (const QByteArrayView part : {secret.first(telling), secret.last(telling)}) {
            require(!words.contains(QString::fromUtf8(part)), "no part of a secret is told");
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzz::Input input(data, size);
    const int status =
        200 + static_cast<int>(input.byte()) * 2 + static_cast<int>(input.byte() % 2);
    const QByteArray retryAfter = planted(input.until('\n'));
    const QByteArray location = planted(input.until('\n'));
    const QByteArray body = planted(input.rest());
    const HttpAnswer answer{status, "application/json", QString::fromUtf8(location),
                            WipedBytes(body.begin(), body.end()), retryAfter};
    const std::array<QByteArrayView, 2> secrets{token, value};

    const ApiError error = errorOf(answer, secrets);
    checkWords(error.serverText);
    checkWords(error.subject);
    require(error.status == status, "the status is the answer's");
    require(!error.index || *error.index >= 0, "an index counts from 0");
    require(!error.quotaLimit || *error.quotaLimit >= 0, "a quota is no debt");
    require(!error.retryAfter
                || (error.retryAfter->count() >= 0 && *error.retryAfter <= longestWait),
            "a wait is none in the past, and ends");
    (void)failureOf({true, answer}, secrets);
    return 0;
}
