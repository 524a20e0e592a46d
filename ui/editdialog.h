// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/preferences.h"
#include "model/session.h"
#include "ui/entrydialog.h"
#include "ui/guard.h"
#include "ui/rownews.h"
#include "ui/writtenrow.h"

#include <functional>
#include <memory>

namespace coffer::ui {

class EditEntries;

namespace Ui {
class EditDialog;
}

/// Changes the key and the value of a secret, of which only what was changed is sent, after the
/// secret was read again and whoever edits it was told what others have done to it meanwhile.
class EditDialog final : public EntryDialog
{
    Q_OBJECT
public:
    /// Reads and sends through \a session, which outlives the dialog.
    EditDialog(Session &session, const WriteGuard &guard, QWidget *parent = nullptr);
    ~EditDialog() override;

    /// Shows \a secret, to be edited; what was entered before is forgotten.
    void edit(const KnownSecret &secret);
    /// Says how long a value that is shown stays so with nobody there.
    void setPreferences(std::function<Preferences()> preferences);
    void accept() override;
    void reject() override;
    [[nodiscard]] bool isBusy() const override { return m_isSending || m_isAboutToSend; }

Q_SIGNALS:
    /// \a updatedAt is what the server has answered.
    void saved(const coffer::ui::Written &written, qint64 updatedAt);
    void unconfirmed(); ///< the list may tell what the answer did not, or show what has gone

protected:
    void showEvent(QShowEvent *event) override;
    [[nodiscard]] bool mayTakeBack() const override { return m_isAboutToSend; }
    [[nodiscard]] bool isEmpty() const override;
    [[nodiscard]] QString beforeLoss() const override;
    [[nodiscard]] bool maySend() const override;
    void tellMissing() override;
    void forget() override;
    void discard() override;

private:
    void setUpEntries();
    void beginWithCurrentValue();
    void readAgain();
    void wasRead(const RowReading &reading);
    void tell(const RowNews &news, bool sends);
    void save();
    [[nodiscard]] bool takesBack();
    [[nodiscard]] static QString otherChangeText();
    void send();
    void finished(const UpdateOutcome &outcome);
    void unconfirmedYet(const Unconfirmed &outcome);
    void takeSaved(const Updated &updated);
    void refused(const ApiError &error);

    Session &m_session;
    std::unique_ptr<Ui::EditDialog> m_ui;
    KnownSecret m_secret; // as the server last said
    std::unique_ptr<EditEntries> m_entries;
    std::optional<RowFound> m_read; // the secret when it was last read again
    std::unique_ptr<RowsReader> m_reader;
    bool m_isAboutToSend = false; // as soon as it has been read again
    bool m_isSending = false;
    bool m_mayBeStale = false; // whether others have changed it cannot be told
    bool m_isUnsure = false; // nobody knows what became of what was sent before
};

} // namespace coffer::ui
