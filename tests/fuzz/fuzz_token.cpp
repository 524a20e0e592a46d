// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0

// Tokens and IDs: what is taken fits into one header, and nothing of it becomes another.

#include "api/strictuuid.h"
#include "api/token.h"
#include "fuzz/fuzzing.h"

using namespace coffer;
using coffer::fuzz::require;

namespace {

void checkToken(QByteArrayView pasted, std::optional<Token::Kind> kind)
{
    const auto token = Token::parse(pasted, kind);
    if (!token) {
        return;
    }
    const QByteArray text = token->text().toByteArray();
    require(!text.isEmpty() && fuzz::isVisibleAscii(text), "a token is visible ASCII");
    require(pasted.contains(text), "a token is what was pasted, or a part of it");
    require(!kind || token->kind() == *kind, "a kind that is given is the kind");
    const bool isProject = token->kind() == Token::Kind::Project;
    require(kind || isProject == token->project().has_value(), "the kind is told by the project");
    require(token->headerName() == (isProject ? "X-Project-Token" : "Authorization"), "its header");
    require(token->headerValue() == (isProject ? text : "Bearer " + text), "its header's value");
    require(!token->project() || (!token->project()->isNull() && text.count('.') == 1),
            "a project token has two parts and names a project");
}

void checkId(QByteArrayView text)
{
    const auto id = parseUuid(text);
    const QUuid qts = QUuid::fromString(QString::fromLatin1(text));
    require(!id || *id == qts, "an ID is the one that Qt reads");
    require(id || qts.isNull() || text.size() != 36, "what Qt reads in this form is an ID");
    require(!id || id->toByteArray(QUuid::WithoutBraces) == text.toByteArray().toLower(),
            "an ID is written as it was read");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzz::Input input(data, size);
    const unsigned kind = input.byte() % 3;
    checkToken(input.rest(),
               kind == 0       ? std::nullopt
                   : kind == 1 ? std::optional(Token::Kind::Bearer)
                               : std::optional(Token::Kind::Project));
    checkId(input.rest());
    return 0;
}
