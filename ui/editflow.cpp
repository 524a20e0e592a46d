// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/editflow.h"

#include "ui/editdialog.h"
#include "ui/messagebar.h"
#include "ui/secretsview.h"
#include "ui/undoflow.h"

#include <utility>

namespace coffer::ui {

EditFlow::EditFlow(Workplace place, WrittenRow &written, UndoFlow &undo)
    : m_place(std::move(place))
    , m_written(written)
    , m_undo(undo)
{
}

EditFlow::~EditFlow() = default;

void EditFlow::ask()
{
    const auto current = m_place.view.currentSecret();
    if (!m_dialog) {
        m_dialog = std::make_unique<EditDialog>(m_place.session, m_place.guard, m_place.window);
        m_dialog->setPreferences(m_place.preferences);
        m_dialog->setWindowBar(m_place.bar);
        connect(m_dialog.get(), &EditDialog::saved, this, &EditFlow::saved);
        connect(m_dialog.get(), &EditDialog::unconfirmed, &m_place.view, &SecretsView::refresh);
    }
    if (!m_dialog->isBusy() && !m_dialog->isVisible()) {
        if (!current) {
            return;
        }
        if (current->chunk.id(current->row).isNull()) {
            m_place.bar.showMessage({Message::Severity::Warning,
                                     tr("The server sent this entry without an ID, so it cannot "
                                        "be changed.")});
            return;
        }
        m_dialog->edit(KnownSecret::of(current->chunk, current->row));
    }
    m_dialog->open();
}

void EditFlow::saved(const Written &written, qint64 updatedAt)
{
    m_place.view.ignoreReturn();
    const bool isRenamed = written.how != Written::How::Replaced;
    if (!isRenamed || updatedAt == unknownTime) {
        m_undo.withdraw();
        m_written.show(written);
        return;
    }
    m_undo.offer({written.id, written.key, written.before, updatedAt});
    m_written.show(written, [this] { m_undo.run(); });
}

bool EditFlow::bringBack()
{
    const bool isNeeded = m_dialog && m_dialog->holdsEntries();
    if (isNeeded) {
        m_dialog->open();
    }
    return isNeeded;
}

} // namespace coffer::ui
