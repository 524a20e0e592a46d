// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/messagebar.h"

namespace coffer::ui {

/// Tells in a bar what is to be said of what was entered, until that is changed.
class EntryMessages final
{
public:
    /// What a message is about: a field, all of them, or what the server has done, which stays so.
    enum class About { Answer, Key, Value, Entries };

    /// In \a bar, which must outlive it.
    explicit EntryMessages(MessageBar &bar);

    void say(About about, Message message);
    /// \a what is another now; what was said of it does not hold any more.
    void edited(About what);

private:
    MessageBar &m_bar;
    About m_about = About::Answer;
};

} // namespace coffer::ui
