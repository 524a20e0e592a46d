// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/connectiondraft.h"

#include "api/authorities.h"
#include "api/strictuuid.h"

namespace coffer::ui {

ConnectionDraft ConnectionDraft::from(const Options &options)
{
    ConnectionDraft draft;
    draft.token = options.token;
    if (options.endpoint) {
        draft.address = options.endpoint->base().toString();
        draft.isAddressGiven = true;
    } else if (!options.plainHttpAddress.isEmpty()) {
        draft.address = options.plainHttpAddress;
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

bool ConnectionDraft::leadsAwayFrom(const Profile &other) const
{
    const auto there = Endpoint::parse(other.address, PlainHttp::Anywhere);
    const auto here = Endpoint::parse(address, PlainHttp::Anywhere);
    return isAddressGiven && (!there || !here || *there != *here);
}

bool ConnectionDraft::allowsPlainHttp() const
{
    return profile && profile->allowsPlainHttp && profile->address == address;
}

std::optional<Connection> ConnectionDraft::connection() const
{
    const auto endpoint =
        Endpoint::parse(address, allowsPlainHttp() ? PlainHttp::Anywhere : PlainHttp::ThisMachine);
    const auto instance = parseUuid(coreInstance.trimmed().toUtf8());
    if (!endpoint || !token || !instance) {
        return std::nullopt;
    }
    Connection connection{*endpoint, *token, *instance};
    if (profile && !profile->authorities.isEmpty()) {
        const auto authorities = readAuthorities(profile->authorities);
        if (!authorities) {
            return std::nullopt; // the dialog says what is wrong with the file
        }
        connection.authorities = *authorities;
    }
    return connection;
}

} // namespace coffer::ui
