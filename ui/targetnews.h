// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/session.h"

#include <functional>
#include <memory>

namespace coffer::ui {

struct DeleteTargets;

/// Reads again what is to be deleted, and says what others have done to it meanwhile.
class TargetNews final
{
public:
    using Tell = std::function<void(const QString &)>;

    /// Asks through \a session, which must outlive it. \a tell is called once, with an empty text
    /// where there is nothing to say, unless it is stopped.
    void begin(const Session &session, const DeleteTargets &targets, Tell tell);
    void stop() { m_reader.reset(); }

private:
    std::unique_ptr<RowsReader> m_reader;
};

} // namespace coffer::ui
