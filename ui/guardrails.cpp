// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/guardrails.h"

#include "ui/filedrop.h"
#include "ui/place.h"
#include "ui/ui_mainwindow.h"

#include <QCoreApplication>
#include <QLabel>

namespace coffer::ui {

namespace {

/// The context under which translators find these words.
struct Rails
{
    Q_DECLARE_TR_FUNCTIONS(GuardRails)
};

} // namespace

GuardRails::GuardRails(Ui::MainWindow &ui, bool readOnly)
    : m_isReadOnlyWindow(readOnly)
    , m_actions({ui.actionNew, ui.actionUndo, ui.actionEdit, ui.actionDelete})
    , m_drops(new FileDrop(ui.pages))
    , m_badge(ui.statusBar->addBadge(Rails::tr("Read-only"),
                                     Rails::tr("Nothing can be changed from this window.")))
    , m_strip(*ui.placeStrip)
{
    m_drops->watch(ui.table->viewport());
    m_drops->watch(ui.emptyState);
    show(std::nullopt);
}

void GuardRails::show(const std::optional<Place> &place)
{
    m_guard = place ? WriteGuard::of(*place, m_isReadOnlyWindow) : WriteGuard{m_isReadOnlyWindow};
    m_actions.setAllowed(!m_guard.isReadOnly);
    m_drops->setAllowed(place && !m_guard.isReadOnly);
    m_badge->setVisible(m_guard.isReadOnly);
    m_strip.setProfile(place ? place->profile : std::nullopt);
}

} // namespace coffer::ui
