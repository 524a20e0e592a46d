// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/demostore.h"

#include <QJsonObject>

namespace coffer::demo {

[[nodiscard]] QJsonObject toJson(const DemoProject &project);
[[nodiscard]] QJsonObject toJson(const DemoInstance &instance);
[[nodiscard]] QJsonObject toJson(const DemoSecret &secret, const QUuid &instance);
[[nodiscard]] QJsonObject toJson(Refusal refusal);

/// Milliseconds since 1970 as RFC 3339 in UTC, with milliseconds.
[[nodiscard]] QString toRfc3339(qint64 time);

/// A UUID as the API writes it: lower case, no braces.
[[nodiscard]] QString toText(const QUuid &id);

/// A UUID as the API takes it: 36 characters, no braces.
[[nodiscard]] std::optional<QUuid> toUuid(const QString &text);

/// The body of a create or an update, with the types of its members checked.
[[nodiscard]] Outcome<DemoDraft> toDraft(const QByteArray &body);

} // namespace coffer::demo
