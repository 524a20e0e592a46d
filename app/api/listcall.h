// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/pageparser.h"
#include "api/token.h"
#include "api/transfer.h"
#include "store/pooljob.h"

namespace coffer {

/// The call for one page: its transfer, and then, if the page is large, its parse.
class ListCall final : public QObject
{
    Q_OBJECT
public:
    using Handler = std::function<void(tl::expected<Page, ApiError>)>;

    /// Takes over \a reply, which must have just been made. Pages that are read at once are read
    /// with \a parser; \a next hears of them, and must not destroy this object. \a handler is
    /// called once, from the event loop, and may.
    ListCall(QNetworkReply *reply, const Deadlines &deadlines, Token token,
             std::shared_ptr<PageParser> parser, NextHandler next, Handler handler);

private:
    void transferred(Transfer::Outcome outcome);
    void read(HttpAnswer answer);
    void finish(tl::expected<Page, ApiError> page);

    Token m_token;
    std::shared_ptr<PageParser> m_parser;
    NextHandler m_next;
    Handler m_handler;
    Transfer m_transfer;
    std::unique_ptr<PoolJob<tl::expected<Page, ApiError>>> m_parse;
};

} // namespace coffer
