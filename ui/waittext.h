// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/countdown.h"

#include <QString>

namespace coffer::ui {

class PlainLabel;

/// Has a label say when something is tried again by itself, each second anew.
class WaitText final
{
public:
    /// In \a label, which must outlive it.
    explicit WaitText(PlainLabel &label);

    /// Shows \a text, and behind it how much is left of \a wait; of none, \a text alone.
    void show(const QString &text, std::chrono::milliseconds wait = {});
    /// What is left of that wait.
    [[nodiscard]] std::chrono::milliseconds left() const;

private:
    void tell();

    PlainLabel &m_label;
    QString m_text;
    Countdown m_countdown;
};

/// How long it is until the next attempt, in words.
[[nodiscard]] QString waitText(std::chrono::milliseconds wait);

} // namespace coffer::ui
