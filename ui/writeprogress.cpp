// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/writeprogress.h"

#include "ui/errortext.h"

#include <QCoreApplication>

#include <utility>

namespace coffer::ui {

namespace {

/// The context under which translators find these words.
struct Progress
{
    Q_DECLARE_TR_FUNCTIONS(Progress)
};

} // namespace

Message waitingMessage(const ApiError &error, std::chrono::milliseconds wait,
                       std::function<void()> stop)
{
    return {Message::Severity::Warning,
            Progress::tr("Nothing was changed yet. %1").arg(errorText(error).what),
            Progress::tr("Stop Tr&ying"),
            std::move(stop),
            wait,
            true};
}

Message settlingMessage(const ApiError &error, std::function<void()> stop)
{
    const bool exists = error.kind == ApiError::Kind::Conflict;
    return {Message::Severity::Information,
            exists ? Progress::tr("A secret with this key exists. Reading the list again, to see "
                                  "whether it is this one\u2026")
                   : Progress::tr("%1 Reading the list again, to see whether it was done\u2026")
                         .arg(errorText(error).what),
            Progress::tr("Stop L&ooking"),
            std::move(stop),
            {},
            true};
}

} // namespace coffer::ui
