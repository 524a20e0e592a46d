// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
//
// The demo server as a module that the program loads when it is asked for the demo. Linked to it,
// the server's libraries would cost every start 3 ms and 4 MB.
#include "demo/runningdemo.h"

extern "C" Q_DECL_EXPORT void cofferStartDemo(const coffer::demo::DemoOptions &options,
                                              coffer::demo::RunningDemo &demo)
{
    const auto server = std::make_shared<coffer::demo::DemoServer>(options);
    if (server->isListening()) {
        demo = {server, server->url(), server->token(), server->coreInstance()};
    }
}
