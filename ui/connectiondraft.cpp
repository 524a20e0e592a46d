// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/connectiondraft.h"

#include "api/strictuuid.h"

namespace coffer::ui {

ConnectionDraft ConnectionDraft::from(const Options &options)
{
    ConnectionDraft draft;
    draft.token = options.token;
    if (options.endpoint) {
        draft.address = options.endpoint->base().toString();
        draft.isAddressGiven = true;
    }
    if (options.coreInstance) {
        draft.coreInstance = options.coreInstance->toString(QUuid::WithoutBraces);
    }
    return draft;
}

ConnectionDraft ConnectionDraft::of(const Place &place)
{
    ConnectionDraft draft;
    draft.address = place.connection.endpoint.base().toString();
    draft.token = place.connection.token;
    draft.coreInstance = place.connection.coreInstance.toString(QUuid::WithoutBraces);
    draft.profile = place.profile;
    return draft;
}

ConnectionDraft ConnectionDraft::of(const Profile &profile, const ConnectionDraft &given)
{
    ConnectionDraft draft = given;
    draft.profile = profile;
    if (!given.isAddressGiven) {
        draft.address = profile.address;
    }
    if (given.coreInstance.isEmpty() && !profile.coreInstance.id.isNull()) {
        draft.coreInstance = profile.coreInstance.id.toString(QUuid::WithoutBraces);
    }
    if (given.isBegun()) {
        draft.profile->id = {};
    }
    return draft;
}

std::optional<Connection> ConnectionDraft::connection() const
{
    const auto endpoint = Endpoint::parse(address);
    const auto instance = parseUuid(coreInstance.trimmed().toUtf8());
    if (!endpoint || !token || !instance) {
        return std::nullopt;
    }
    return Connection{*endpoint, *token, *instance};
}

} // namespace coffer::ui
