// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/entrymessages.h"

#include <QDialog>
#include <QPointer>

#include <optional>

class QDialogButtonBox;
class QPushButton;

namespace coffer::ui {

/// What the dialogs for a secret have in common: they keep what was entered until the server has
/// said yes, come back when it has said no, and tell everything in a bar of their own.
class EntryDialog : public QDialog
{
    Q_OBJECT
public:
    ~EntryDialog() override;
    /// Escape and the window's own button: asks first when something would be lost.
    void reject() override;
    void setVisible(bool visible) override;
    /// Has \a bar, which must outlive this, tell what goes on while this is out of sight.
    void setWindowBar(MessageBar &bar);
    /// Whether it is out of sight with something in it that is nowhere else.
    [[nodiscard]] bool holdsEntries() const { return !isVisible() && !isEmpty() && !isBusy(); }

protected:
    /// What the buttons say.
    struct Words
    {
        QString send; ///< the verb
        QString sending; ///< the same while it is on its way
        QString allTheSame; ///< what closing does not take back
    };

    explicit EntryDialog(QWidget *parent);
    /// Return says what is missing while the button that it would press is disabled.
    void keyPressEvent(QKeyEvent *event) override;
    /// To be called once, when there are widgets: \a fields are those of the entries, which can be
    /// used while nothing is on its way.
    void setUp(MessageBar &outcome, QDialogButtonBox &buttons, QWidgetList fields, Words words);

    [[nodiscard]] virtual bool isBusy() const = 0; ///< something was sent and is not yet answered
    /// Whether closing still stops what `isBusy`: nothing of it has been sent.
    [[nodiscard]] virtual bool mayTakeBack() const { return false; }
    [[nodiscard]] virtual bool isEmpty() const = 0; ///< closing would lose nothing
    /// What is to be known before that is lost.
    [[nodiscard]] virtual QString beforeLoss() const;
    [[nodiscard]] virtual bool maySend() const { return true; }
    virtual void tellMissing() = 0; ///< why it may not be sent yet, where that is to be entered
    virtual void forget() = 0; ///< what was entered

    void say(EntryMessages::About about, Message message);
    /// What is \a about is another now; what was said of it does not hold any more.
    void edited(EntryMessages::About about);
    void updateEnabled();
    void sending(); ///< it has become busy
    void comeBack(); ///< it is not busy any more, and there is something to be told
    virtual void discard(); ///< the button that closes

private:
    void tellWindow();
    void withdrawFromWindow();

    QWidgetList m_fields;
    Words m_words;
    QString m_cancelText;
    MessageBar *m_outcome = nullptr;
    MessageBar *m_windowBar = nullptr;
    QString m_toldWindow; // empty: nothing
    QPushButton *m_send = nullptr;
    QPushButton *m_cancel = nullptr;
    std::optional<EntryMessages> m_messages; // made with the bar
    QPointer<QWidget> m_focus; // where it was when the fields were disabled
};

} // namespace coffer::ui
