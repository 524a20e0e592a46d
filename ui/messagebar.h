// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/countdown.h"

#include <QFrame>
#include <QString>

#include <functional>
#include <memory>

class QPushButton;
class QToolButton;

namespace coffer::ui {

class IconLabel;
class PlainLabel;

/// What a message bar says and offers.
struct Message
{
    enum class Severity { Information, Success, Warning, Error };

    Severity severity = Severity::Information;
    QString text; ///< one plain sentence; an empty one hides the bar
    QString actionText = {}; ///< with a mnemonic; empty when there is nothing to offer
    std::function<void()> action = {}; ///< run after the bar has been closed
};

/// Tells what happened in place, above what it is about, and never takes the focus.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void showMessage(Message message);
    void clear();
    /// From now on what says of a success only, and offers nothing, goes by itself after \a time.
    void letPass(std::chrono::milliseconds time, Clock clock);
    /// Looks at the clock now, as it does each second by itself.
    void checkTime();
    [[nodiscard]] const Message &message() const { return m_message; }

    /// The colour behind the text: the window's, tinted as far as the text stays readable.
    [[nodiscard]] static QColor background(Message::Severity severity, const QPalette &palette);

Q_SIGNALS:
    void closed(); ///< the user has closed the bar or taken its action

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void dismiss();
    void act();

    void passed();

    Message m_message;
    std::chrono::milliseconds m_time{0}; // 0: everything stays
    std::unique_ptr<Countdown> m_passing;
    IconLabel *m_icon;
    PlainLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
};

} // namespace coffer::ui
