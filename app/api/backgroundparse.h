// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/pageparser.h"

#include <QObject>

#include <functional>

namespace coffer {

/// Reads one large page on a pool thread. Destroying it drops the page, which is wiped, silently.
class BackgroundParse final : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(tl::expected<Page, ApiError>)>;

    /// \a done is called once, from the event loop of this thread, and may destroy this object.
    BackgroundParse(WipedBytes body, Done done);
    ~BackgroundParse() override;

protected:
    void customEvent(QEvent *event) override;

private:
    struct Job;

    std::shared_ptr<Job> m_job; // with the pool thread, which may outlive this
    Done m_done;
};

} // namespace coffer
