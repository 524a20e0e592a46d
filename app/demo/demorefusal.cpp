// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "demo/demorefusal.h"

namespace coffer::demo {

// The texts are the API's own where they are known (contract, Errors); the others are made up in
// the same manner.
RefusalText refusalText(Refusal refusal)
{
    switch (refusal) {
    case Refusal::Unauthenticated:
        return {401, "unauthenticated"};
    case Refusal::InvalidToken:
        return {401, "invalid token"};
    case Refusal::UnknownPath:
        return {404, "not found"};
    case Refusal::WrongMethod:
        return {405, "method not allowed"};
    case Refusal::InvalidProjectId:
        return {400, "invalid project ID"};
    case Refusal::NoSuchProject:
        return {404, "project not found"};
    case Refusal::InvalidInstanceId:
        return {400, "invalid core instance ID"};
    case Refusal::NoSuchInstance:
        return {404, "aggregator not found"};
    case Refusal::InvalidSecretId:
        return {400, "invalid core instance secret ID"};
    case Refusal::NoSuchSecret:
        return {404, "core instance secret not found"};
    case Refusal::SecretExists:
        return {409, "core instance secret already exists"};
    case Refusal::BadCursor:
        return {400, "decode cursor"};
    case Refusal::BadLast:
        return {400, "invalid last"};
    case Refusal::BadBody:
        return {400, "invalid JSON body"};
    case Refusal::BadKey:
        return {400, "invalid core instance secret key"};
    case Refusal::BadValue:
        return {400, "invalid core instance secret value: not base64"};
    case Refusal::BadEncrypted:
        return {400, "invalid encrypted"};
    case Refusal::NothingToUpdate:
        return {400, "nothing to update"};
    case Refusal::TooLarge:
        return {413, "request body too large"};
    case Refusal::Stopping:
        return {503, "stopping"};
    case Refusal::Unexpected:
        break;
    }
    return {500, "internal server error"};
}

} // namespace coffer::demo
