// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "model/pagecall.h"

#include <utility>

namespace coffer {

PageCall::PageCall(const SecretsApi &api, PageSizing sizing)
    : m_api(api)
    , m_size(sizing)
{
}

void PageCall::ask(const std::optional<Cursor> &before, Handler handler, Waits waits)
{
    m_before = before;
    m_handler = std::move(handler);
    m_waits = std::move(waits);
    m_attempts = 0;
    m_pause = Pause();
    send();
}

void PageCall::send()
{
    m_sent.start();
    m_request = m_api.list(m_size.current(), m_before,
                           [this](tl::expected<Page, ApiError> page) { arrived(std::move(page)); });
}

void PageCall::arrived(tl::expected<Page, ApiError> page)
{
    if (page) {
        m_size.answered(std::chrono::milliseconds(m_sent.elapsed()), m_before.has_value());
    } else if (m_size.failed(page.error())) {
        send();
        return;
    } else if (const auto wait =
                   m_api.retries().after(CallKind::Read, ++m_attempts, page.error())) {
        m_pause = Pause(*wait, [this] { send(); });
        if (m_waits) {
            m_waits(page.error(), *wait);
        }
        return;
    }
    const Handler handler = std::move(m_handler);
    handler(std::move(page)); // the last thing: `this` may be gone afterwards
}

} // namespace coffer
