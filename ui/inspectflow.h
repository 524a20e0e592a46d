// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/copyflow.h"
#include "ui/revealguard.h"

#include <QDialog>
#include <QPointer>

#include <optional>

class QMainWindow;

namespace coffer::ui {

struct Commons;

namespace Ui {
class MainWindow;
}

/// Has the details pane show the current secret, reveals it for a while, and copies or saves what
/// is asked for.
class InspectFlow final : public QObject
{
    Q_OBJECT
public:
    /// Works on the parts in \a ui of \a window; all of them must outlive it.
    InspectFlow(Commons &commons, Ui::MainWindow &ui, QMainWindow &window);
    ~InspectFlow() override;

    /// Shows what is picked from the list of \a session, which is at \a place and was asked for
    /// \a pageSize secrets at a time.
    void begin(Session &session, const Place &place, int pageSize);
    /// Masks and forgets everything, and takes what was copied off the clipboard.
    void end();
    /// Whether the details can take the focus.
    [[nodiscard]] bool isShown() const;

private:
    void connectActions();
    void connectCopies();
    void showPane();
    void showCurrent();
    void showActions();
    void reveal();
    void mask();
    void showReveal();
    void save();
    void write(const HeldSecret &secret, const QString &path);
    [[nodiscard]] bool canBeRevealed() const { return m_secret && m_secret->canBeRevealed(); }

    Commons &m_commons;
    Ui::MainWindow &m_ui;
    QMainWindow &m_window;
    CopyFlow m_copies;
    RevealGuard m_guard;
    Session *m_session = nullptr;
    std::optional<Place> m_place;
    int m_pageSize = 0;
    std::optional<HeldSecret> m_secret; // the current one, also while the pane is hidden
    QPointer<QDialog> m_saving; // asks where to; it deletes itself
};

} // namespace coffer::ui
