// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "api/backgroundparse.h"

#include <QCoreApplication>
#include <QEvent>
#include <QRunnable>
#include <QThreadPool>

#include <mutex>
#include <utility>

namespace coffer {

/// What the two threads share. A std::mutex, because ThreadSanitizer cannot see into Qt's.
struct BackgroundParse::Job final : QRunnable
{
    Job() { setAutoDelete(false); }

    // On the pool thread. Nothing is looked at before the mutex, which hands all of it over.
    void run() override
    {
        std::shared_ptr<Job> keep; // first, so that the mutex is free when it goes
        WipedBytes taken;
        {
            const std::lock_guard lock(mutex);
            keep = std::exchange(self, nullptr);
            taken = std::exchange(body, {});
            if (receiver == nullptr) {
                return;
            }
        }
        auto parsed = parsePage(std::move(taken));
        const std::lock_guard lock(mutex);
        if (receiver != nullptr) { // and it cannot die before this has been posted
            page = std::move(parsed);
            QCoreApplication::postEvent(receiver, new QEvent(QEvent::User));
        }
    }

    std::mutex mutex;
    std::shared_ptr<Job> self; ///< until it has run
    QObject *receiver = nullptr; ///< none once nobody waits for the page
    WipedBytes body;
    std::optional<tl::expected<Page, ApiError>> page;
};

BackgroundParse::BackgroundParse(WipedBytes body, Done done)
    : m_job(std::make_shared<Job>())
    , m_done(std::move(done))
{
    {
        const std::lock_guard lock(m_job->mutex);
        m_job->self = m_job;
        m_job->receiver = this;
        m_job->body = std::move(body);
    }
    QThreadPool::globalInstance()->start(m_job.get());
}

BackgroundParse::~BackgroundParse()
{
    const std::lock_guard lock(m_job->mutex);
    m_job->receiver = nullptr;
    m_job->body = {}; // the pool may be busy for long
}

void BackgroundParse::customEvent(QEvent *)
{
    std::optional<tl::expected<Page, ApiError>> page;
    {
        const std::lock_guard lock(m_job->mutex);
        page = std::exchange(m_job->page, std::nullopt);
    }
    const Done done = std::move(m_done);
    done(*std::move(page)); // the last thing: `this` may be gone afterwards
}

} // namespace coffer
