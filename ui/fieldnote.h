// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
#include <QWidget>

namespace coffer::ui {

class IconLabel;
class PlainLabel;

/// The line below a field: a hint, muted, or what is wrong with the entry, with a sign.
class FieldNote final : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { Hint, Warning, Error };

    explicit FieldNote(QWidget *parent = nullptr);

    /// The field that the note is about; a screen reader says the note with it.
    void setField(QWidget *field);
    /// Shows \a text as it is, never as markup; an empty one hides the note.
    void setNote(Kind kind, const QString &text);
    void clear() { setNote(Kind::Hint, {}); }
    [[nodiscard]] QString text() const;
    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void setColour();

    IconLabel *m_icon;
    PlainLabel *m_text;
    QPointer<QWidget> m_field;
    Kind m_kind = Kind::Hint;
};

} // namespace coffer::ui
