// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/session.h"
#include "ui/messagebar.h"

#include <QTimer>

class QWidget;

namespace coffer::ui {

struct Commons;

/// Puts the closing of a window off while a write is on its way, for a moment; what nobody has
/// answered then is noted for the next start (fault matrix 67).
class CloseFlow final : public QObject
{
    Q_OBJECT
public:
    /// Closes \a window, which says so in \a bar, after \a patience; all of it must outlive this.
    CloseFlow(Commons &commons, QWidget &window, MessageBar &bar,
              std::chrono::milliseconds patience);

    /// Whether the window with \a session, if it has one, may be closed now. False: it is closed
    /// later by itself, or somebody has to see first what became of the write.
    [[nodiscard]] bool mayClose(Session *session);

private:
    void putOff(Session &session);
    [[nodiscard]] bool note(const Session &session);
    void answered(bool isDone);
    void tell();
    void close();
    void stay();
    [[nodiscard]] static QString putOffText(const std::vector<SentWrite> &sent);

    Commons &m_commons;
    QWidget &m_window;
    MessageBar &m_bar;
    std::chrono::milliseconds m_patience;
    QTimer m_timer;
    QString m_putOffText; // that the closing is put off
    std::unique_ptr<QObject> m_watch; // hears of the answer while the closing is put off
    bool m_isOver = false; // the moment
    bool m_quits = false; // the whole program
    bool m_isTold = false; // that nothing can be noted
};

} // namespace coffer::ui
