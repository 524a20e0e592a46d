// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/warningnotes.h"

#include "ui/fieldnote.h"

#include <QBoxLayout>

namespace coffer::ui {

void WarningNotes::show(const QVector<ValueWarning> &warnings)
{
    const auto count = static_cast<std::size_t>(warnings.size());
    while (m_notes.size() < count) {
        m_notes.push_back(new FieldNote(m_layout.parentWidget()));
        m_layout.addWidget(m_notes.back());
    }
    for (std::size_t index = 0; index < m_notes.size(); ++index) {
        const bool used = index < count;
        m_notes[index]->setNote(FieldNote::Kind::Warning,
                                used ? sentence(warnings[static_cast<qsizetype>(index)])
                                     : QString());
    }
}

} // namespace coffer::ui
