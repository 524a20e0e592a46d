// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QRunnable>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>

namespace coffer {

/// Works something out on a pool thread. Destroying it drops the work if that has not begun, and
/// the answer, silently.
template <typename Answer>
class PoolJob final : public QObject
{
public:
    using Work = std::function<Answer()>;
    using Done = std::function<void(Answer)>;

    /// \a work runs on another thread. \a done is called once, from the event loop of this thread,
    /// and may destroy this object.
    PoolJob(Work work, Done done)
        : m_job(std::make_shared<Job>())
        , m_done(std::move(done))
    {
        {
            const std::lock_guard lock(m_job->mutex);
            m_job->self = m_job;
            m_job->receiver = this;
            m_job->work = std::move(work);
        }
        QThreadPool::globalInstance()->start(m_job.get());
    }
    ~PoolJob() override
    {
        const std::lock_guard lock(m_job->mutex);
        m_job->receiver = nullptr;
        m_job->work = nullptr; // the pool may be busy for long
    }

protected:
    void customEvent(QEvent *) override
    {
        std::optional<Answer> answer;
        {
            const std::lock_guard lock(m_job->mutex);
            answer = std::exchange(m_job->answer, std::nullopt);
        }
        const Done done = std::move(m_done);
        done(*std::move(answer)); // the last thing: `this` may be gone afterwards
    }

private:
    /// What the two threads share. A std::mutex, because ThreadSanitizer cannot see into Qt's.
    struct Job final : QRunnable
    {
        Job() { setAutoDelete(false); }

        // On the pool thread. Nothing is looked at before the mutex, which hands all of it over.
        void run() override
        {
            std::shared_ptr<Job> keep; // first, so that the mutex is free when it goes
            Work taken;
            {
                const std::lock_guard lock(mutex);
                keep = std::exchange(self, nullptr);
                taken = std::exchange(work, nullptr);
                if (receiver == nullptr) {
                    return;
                }
            }
            std::optional<Answer> found = taken();
            const std::lock_guard lock(mutex);
            if (receiver != nullptr) { // and it cannot die before this has been posted
                answer = std::move(found);
                QCoreApplication::postEvent(receiver, new QEvent(QEvent::User));
            }
        }

        std::mutex mutex;
        std::shared_ptr<Job> self; ///< until it has run
        QObject *receiver = nullptr; ///< none once nobody waits for the answer
        Work work;
        std::optional<Answer> answer;
    };

    std::shared_ptr<Job> m_job; // with the pool thread, which may outlive this
    Done m_done;
};

} // namespace coffer
