// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "model/arrangement.h"

#include <QPromise>
#include <QThreadPool>

#include <utility>

namespace coffer {

Arrangement::Arrangement(StoreSnapshot snapshot, RowQuery query, Rows known, std::size_t from,
                         Done done)
{
    // Queued: `done` may destroy the watcher, which must not be in the middle of its signal.
    QObject::connect(
        &m_watcher, &QFutureWatcherBase::finished, &m_context,
        [this, done = std::move(done)] {
            if (auto rows = m_watcher.future().takeResult()) {
                done(*std::move(rows)); // the last thing: `this` may be gone afterwards
            }
        },
        Qt::QueuedConnection);
    QPromise<std::optional<Rows>> promise;
    m_watcher.setFuture(promise.future());
    promise.start();
    // Shared, because a function that a pool takes must be copyable and a promise is not.
    auto answer = std::make_shared<QPromise<std::optional<Rows>>>(std::move(promise));
    QThreadPool::globalInstance()->start([answer, snapshot = std::move(snapshot),
                                          query = std::move(query), known = std::move(known), from,
                                          stop = m_stop.get_token()]() mutable {
        answer->addResult(arrange(snapshot, query, std::move(known), from, stop));
        answer->finish();
    });
}

Arrangement::~Arrangement()
{
    m_stop.request_stop();
}

} // namespace coffer
