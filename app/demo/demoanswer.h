// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/demojson.h"

#include <QJsonArray>

#include <map>

namespace coffer::demo {

/// A request without its transport: everything percent-decoded.
struct DemoCall
{
    QByteArray method;
    QString path;
    std::map<QString, QString> parameters;
    QByteArray body;
};

/// What goes back.
struct DemoAnswer
{
    int status = 200;
    QJsonObject body;
    QByteArray allow; ///< the methods there are, when the status is 405
};

[[nodiscard]] DemoAnswer refuse(Refusal refusal);

[[nodiscard]] std::optional<QString> parameter(const DemoCall &call, const QString &name);

/// The page that `last` and `before` ask for.
[[nodiscard]] Outcome<PageQuery> toQuery(const DemoCall &call);

/// Goes on with what an outcome holds, or refuses as it does.
template <typename T, typename Then>
[[nodiscard]] DemoAnswer then(const Outcome<T> &outcome, const Then &next)
{
    const auto *refusal = std::get_if<Refusal>(&outcome);
    return refusal ? refuse(*refusal) : next(std::get<T>(outcome));
}

/// A page as the API writes it.
[[nodiscard]] DemoAnswer pageAnswer(const QJsonArray &items,
                                    const std::optional<QString> &endCursor, qint64 count);

/// The same, its items through `toObject`.
template <typename T, typename ToObject>
[[nodiscard]] DemoAnswer pageAnswer(const DemoPage<T> &page, const ToObject &toObject)
{
    QJsonArray items;
    for (const T &item : page.items) {
        items.append(toObject(item));
    }
    return pageAnswer(items, page.endCursor, page.count);
}

} // namespace coffer::demo
