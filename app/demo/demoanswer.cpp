// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "demo/demoanswer.h"

#include <algorithm>
#include <limits>

namespace coffer::demo {

using namespace Qt::StringLiterals;

namespace {

/// `last` is a positive number, however large; the store knows what is too much.
std::optional<qint64> toLast(const QString &text)
{
    const bool isNumber = !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!isNumber) {
        return std::nullopt;
    }
    bool fits = false;
    const qint64 last = text.toLongLong(&fits);
    if (!fits) {
        return std::numeric_limits<qint64>::max();
    }
    return last > 0 ? std::optional(last) : std::nullopt;
}

} // namespace

DemoAnswer refuse(Refusal refusal)
{
    return {refusalText(refusal).status, toJson(refusal), {}};
}

std::optional<QString> parameter(const DemoCall &call, const QString &name)
{
    const auto found = call.parameters.find(name);
    return found == call.parameters.end() ? std::nullopt : std::optional(found->second);
}

Outcome<PageQuery> toQuery(const DemoCall &call)
{
    PageQuery query;
    if (const auto text = parameter(call, u"last"_s)) {
        const auto last = toLast(*text);
        if (!last) {
            return Refusal::BadLast;
        }
        query.last = *last;
    }
    query.before = parameter(call, u"before"_s);
    return query;
}

DemoAnswer pageAnswer(const QJsonArray &items, const std::optional<QString> &endCursor,
                      qint64 count)
{
    return {200,
            {{u"items"_s, items},
             {u"endCursor"_s, endCursor ? QJsonValue(*endCursor) : QJsonValue()},
             {u"count"_s, count}},
            {}};
}

} // namespace coffer::demo
