// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/demostore.h"

/// What the tests of the demo's rules share.
namespace coffer::demo::test {

inline constexpr quint64 seed = 7;
inline constexpr qint64 start = 1'750'000'000'000;

template <typename T>
T granted(const Outcome<T> &outcome)
{
    return std::holds_alternative<T>(outcome) ? std::get<T>(outcome) : T();
}

template <typename T>
bool isRefused(const Outcome<T> &outcome, Refusal refusal)
{
    return std::holds_alternative<Refusal>(outcome) && std::get<Refusal>(outcome) == refusal;
}

/// A store of one size, its first instance, and short ways to use both.
struct Fixture
{
    explicit Fixture(qint64 size)
        : store(seed, size, start)
        , instance(store.instances().front().id)
    {
    }

    [[nodiscard]] DemoPage<DemoSecret> page(qint64 last,
                                            const std::optional<QString> &before = {}) const
    {
        return granted(store.list(instance, {last, before}));
    }

    Outcome<DemoSecret> create(const QString &key, const QString &value = QStringLiteral("YQ=="),
                               bool encrypted = false)
    {
        return store.create(instance, {key, value, encrypted});
    }

    /// All secrets from `cursor` on; `between` runs after every page.
    template <typename Between>
    std::vector<DemoSecret> all(qint64 last, const Between &between) const
    {
        std::vector<DemoSecret> result;
        std::optional<QString> cursor;
        do {
            const auto one = page(last, cursor);
            result.insert(result.end(), one.items.begin(), one.items.end());
            cursor = one.endCursor;
            between(one);
        } while (cursor);
        return result;
    }

    DemoStore store;
    QUuid instance;
};

} // namespace coffer::demo::test
