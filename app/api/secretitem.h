// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

#include <simdjson.h>

#include <array>
#include <optional>
#include <string_view>

namespace coffer {

/// The fields of a Secret (contract, *Secrets*), as they stand in one item of a parsed page.
///
/// It borrows from the document. Of a field that is there twice the first one counts.
class SecretItem final
{
public:
    enum Field : quint8 { Id, CoreInstance, Key, Value, CreatedAt, UpdatedAt, FieldCount };

    explicit SecretItem(const simdjson::dom::element &json);

    [[nodiscard]] bool isObject() const { return m_isObject; }
    [[nodiscard]] bool has(Field field) const { return (m_has >> field & 1U) != 0; }
    /// What stands in a field that it has.
    [[nodiscard]] const simdjson::dom::element &operator[](Field field) const
    {
        return m_fields[field];
    }
    /// The string in a field; none where it is missing or anything else.
    [[nodiscard]] std::optional<QByteArrayView> text(Field field) const
    {
        std::string_view bytes;
        if (!has(field) || m_fields[field].get(bytes) != simdjson::SUCCESS) {
            return std::nullopt;
        }
        return QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size()));
    }

private:
    std::array<simdjson::dom::element, FieldCount> m_fields;
    unsigned m_has = 0; // a bit for each field
    bool m_isObject = false;
};

} // namespace coffer
