// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/preferences.h"
#include "ui/revealguard.h"
#include "ui/valuefile.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

namespace coffer::ui {

class FileDrop;
class WarningNotes;

namespace Ui {
class ValueField;
}

/// Takes the bytes of a secret's value, typed or from a file, and tells what is doubtful in them.
class ValueField final : public QWidget
{
    Q_OBJECT
public:
    explicit ValueField(QWidget *parent = nullptr);
    ~ValueField() override;

    [[nodiscard]] WipedBytes value() const;
    /// Whether nothing was entered: an empty file is something.
    [[nodiscard]] bool isEmpty() const;
    /// Forgets the value and hides the next one.
    void clear();
    /// Begins with text to be edited, which is not `typed`; nothing happens if it is no text.
    void setText(QByteArrayView utf8);
    /// Says in the empty field what stays as it is as long as nothing is entered; an empty text
    /// says that a value is to be entered.
    void setUnchanged(const QString &text);
    /// Of these the idle time counts: until a value that is shown is masked with nobody there.
    void setPreferences(std::function<Preferences()> preferences);
    /// Takes the file at \a paths, which must be one.
    void takeFiles(const QStringList &paths);
    /// Takes files that are dropped on \a widget as well as those dropped here.
    void takeDropsOn(QWidget *widget);

Q_SIGNALS:
    void typed();
    void fileTaken();
    /// What was pasted, dropped or chosen was not taken; \a why says it in words.
    void refused(const QString &why);

protected:
    /// What is shown is masked when it comes back.
    void hideEvent(QHideEvent *event) override;

private:
    void chooseFile();
    void takeFile(const QString &path);
    void removeFile();
    void setRevealed(bool revealed);
    void describe();

    std::unique_ptr<Ui::ValueField> m_ui;
    FileDrop *m_drops;
    QString m_asksText; // in the empty field
    bool m_isUnchanged = false; // an empty field changes nothing
    std::unique_ptr<WarningNotes> m_warnings;
    bool m_isRevealed = false;
    RevealGuard m_guard; // of what is revealed
    std::function<Preferences()> m_preferences = [] { return Preferences(); };
    std::optional<ValueFile> m_file; // instead of what is typed
};

} // namespace coffer::ui
