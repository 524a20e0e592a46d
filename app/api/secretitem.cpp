// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "api/secretitem.h"

namespace coffer {

namespace {

using Field = SecretItem::Field;
using namespace std::string_view_literals;

constexpr std::array names{"id"sv,    "coreInstanceID"sv, "key"sv,
                           "value"sv, "createdAt"sv,      "updatedAt"sv};
static_assert(names.size() == SecretItem::FieldCount);

// The only field whose name may be this one: but for the two times, no two are of one length.
Field candidate(std::string_view name)
{
    switch (name.size()) {
    case names[SecretItem::Id].size():
        return SecretItem::Id;
    case names[SecretItem::Key].size():
        return SecretItem::Key;
    case names[SecretItem::Value].size():
        return SecretItem::Value;
    case names[SecretItem::CoreInstance].size():
        return SecretItem::CoreInstance;
    case names[SecretItem::CreatedAt].size():
        return name.front() == names[SecretItem::CreatedAt].front() ? SecretItem::CreatedAt
                                                                    : SecretItem::UpdatedAt;
    default:
        return SecretItem::FieldCount;
    }
}

} // namespace

SecretItem::SecretItem(const simdjson::dom::element &json)
{
    simdjson::dom::object object;
    m_isObject = json.get(object) == simdjson::SUCCESS;
    if (!m_isObject) {
        return;
    }
    // One walk, because every look-up by name would begin at the first field again.
    for (const auto [name, value] : object) {
        const Field field = candidate(name);
        if (field != FieldCount && !has(field) && name == names[field]) {
            m_fields[field] = value;
            m_has |= 1U << field;
        }
    }
}

} // namespace coffer
