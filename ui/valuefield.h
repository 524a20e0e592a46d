// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/valuefile.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QMimeData;

namespace coffer::ui {

class FieldNote;

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
    /// Takes files that are dropped on \a widget as well as those dropped here.
    void takeDropsOn(QWidget *widget);

Q_SIGNALS:
    void typed();
    void fileTaken();
    /// What was pasted, dropped or chosen was not taken; \a why says it in words.
    void refused(const QString &why);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    /// What is shown is masked when it comes back.
    void hideEvent(QHideEvent *event) override;

private:
    void chooseFile();
    void takeFile(const QString &path);
    void takeDrop(const QMimeData &dropped);
    void removeFile();
    void setRevealed(bool revealed);
    void describe();
    void describeWarnings(QByteArrayView value);

    std::unique_ptr<Ui::ValueField> m_ui;
    std::vector<FieldNote *> m_warnings; // as many as were ever needed at a time
    bool m_isRevealed = false;
    std::optional<ValueFile> m_file; // instead of what is typed
};

} // namespace coffer::ui
