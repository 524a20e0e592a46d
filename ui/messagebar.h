// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>
#include <QString>

#include <functional>

class QPushButton;
class QToolButton;

namespace coffer::ui {

class IconLabel;
class PlainLabel;
class WaitText;

/// What a message bar says and offers.
struct Message
{
    enum class Severity { Information, Success, Warning, Error };

    Severity severity = Severity::Information;
    QString text; ///< one plain sentence; an empty one hides the bar
    QString actionText = {}; ///< with a mnemonic; empty when there is nothing to offer
    std::function<void()> action = {}; ///< run after the bar has been closed
    std::chrono::milliseconds wait{0}; ///< until it is tried again by itself, which is counted down
    bool closeActs = false; ///< closing the bar does the same as the action, which ends something
};

/// Tells what happened in place, above what it is about, and never takes the focus.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);
    ~MessageBar() override;

    void showMessage(Message message);
    void clear();
    [[nodiscard]] const Message &message() const { return m_message; }
    /// The same, for another bar to go on with: it waits as long as this one still does.
    [[nodiscard]] Message messageNow() const;

    /// The colour behind the text: the window's, tinted as far as the text stays readable.
    [[nodiscard]] static QColor background(Message::Severity severity, const QPalette &palette);

Q_SIGNALS:
    void changed(); ///< another message is shown, or none
    void closed(); ///< the user has closed the bar or taken its action

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void putAway();
    void dismiss();
    void act();

    Message m_message;
    IconLabel *m_icon;
    PlainLabel *m_text;
    std::unique_ptr<WaitText> m_words;
    QPushButton *m_action;
    QToolButton *m_close;
};

} // namespace coffer::ui
