// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/valuewarnings.h"

#include <vector>

class QBoxLayout;

namespace coffer::ui {

class FieldNote;

/// Tells what is doubtful in a value, each in a note of its own.
class WarningNotes final
{
public:
    /// Puts the notes into \a layout, which must outlive it.
    explicit WarningNotes(QBoxLayout &layout)
        : m_layout(layout)
    {
    }

    void show(const QVector<ValueWarning> &warnings);

private:
    QBoxLayout &m_layout;
    std::vector<FieldNote *> m_notes; // as many as were ever needed at a time
};

} // namespace coffer::ui
