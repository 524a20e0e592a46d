// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/pause.h"
#include "api/secretsapi.h"
#include "model/pagesize.h"

#include <QElapsedTimer>

namespace coffer {

/// Asks for a page of the list, where that fails for a smaller one if that may help, and otherwise
/// again as often as the retry policy says.
///
/// Destroying it cancels, silently.
class PageCall final
{
public:
    using Handler = SecretsApi::ListHandler;
    using Waits = std::function<void(const ApiError &, std::chrono::milliseconds)>;

    /// Asks \a api, which must outlive it.
    PageCall(const SecretsApi &api, PageSizing sizing);
    PageCall(const PageCall &) = delete;
    PageCall &operator=(const PageCall &) = delete;

    /// Asks for the page before \a before, or for the newest without it, instead of what is under
    /// way. \a handler runs once, from the event loop; it may destroy this or ask for another page.
    /// \a waits, which may not, hears of each failure after which it is asked again, and in what
    /// time.
    void ask(const std::optional<Cursor> &before, Handler handler, Waits waits = {});

private:
    void send();
    void arrived(tl::expected<Page, ApiError> page);

    const SecretsApi &m_api;
    PageSize m_size;
    std::optional<Cursor> m_before;
    Handler m_handler;
    Waits m_waits;
    int m_attempts = 0; // at this page, that have failed
    QElapsedTimer m_sent;
    Request m_request;
    Pause m_pause; // until it is asked for again
};

} // namespace coffer
