// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/editentries.h"

#include "model/utf8.h"
#include "ui/changetext.h"
#include "ui/ui_editdialog.h"

namespace coffer::ui {

EditEntries::EditEntries(Ui::EditDialog &ui, const SecretsModel &model)
    : m_ui(ui)
    , m_model(model)
{
    m_ui.keyNote->setField(m_ui.key);
    m_ui.value->takeDropsOn(m_ui.key); // which would take a file's address for a key
    connect(m_ui.key, &QLineEdit::textChanged, this, [this] {
        describeKey();
        Q_EMIT keyEdited();
    });
    connect(m_ui.value, &ValueChange::changed, this, &EditEntries::valueEdited);
    connect(&m_model, &SecretsModel::pagingChanged, this, &EditEntries::describeKey);
}

void EditEntries::begin(const KnownSecret &secret)
{
    m_taken.clear();
    show(secret);
    m_ui.key->setText(m_shownKey);
}

void EditEntries::follow(const KnownSecret &secret)
{
    const std::optional<QString> entered = isRenamed() ? std::optional(key()) : std::nullopt;
    show(secret);
    m_ui.key->setText(entered.value_or(m_shownKey));
}

void EditEntries::show(const KnownSecret &secret)
{
    m_id = secret.id;
    // As the field gives it back: it has no place for line breaks.
    const QLineEdit field(fromUtf8(secret.key).text);
    m_shownKey = field.text();
    m_ui.value->setCurrent(secret.state, secret.size);
    describeKey();
}

void EditEntries::forget()
{
    m_ui.key->setText(m_shownKey);
    m_ui.value->clear();
}

QString EditEntries::key() const
{
    return m_ui.key->text();
}

bool EditEntries::isRenamed() const
{
    return key() != m_shownKey;
}

bool EditEntries::isReplaced() const
{
    return m_ui.value->isReplaced();
}

SecretChange EditEntries::change() const
{
    SecretChange change;
    if (isRenamed()) {
        change.key = key();
    }
    change.value = m_ui.value->value();
    return change;
}

Written EditEntries::written(bool isReread) const
{
    using How = Written::How;
    const How how = !isRenamed() ? How::Replaced
        : isReplaced()           ? How::RenamedAndReplaced
                                 : How::Renamed;
    return {how, m_id, key(), m_shownKey, isReread};
}

void EditEntries::keyIsTaken()
{
    m_taken = key();
    describeKey(); // says what to do about it
    m_ui.key->setFocus();
    m_ui.key->selectAll();
}

void EditEntries::sayUnchanged()
{
    m_ui.keyNote->setNote(FieldNote::Kind::Hint,
                          tr("Nothing is changed yet: enter another key or another value."));
    m_ui.key->setFocus();
}

void EditEntries::describeKey()
{
    const auto row = isRenamed() ? m_model.store().rowOfKey(key().toUtf8()) : std::nullopt;
    const bool isListed = row && m_model.store().rowOf(m_id) != row;
    describeRename(*m_ui.keyNote, m_shownKey, key(),
                   !isRenamed()           ? EditedKey::Unchanged
                       : key() == m_taken ? EditedKey::Taken
                       : isListed         ? EditedKey::Listed
                                          : EditedKey::New);
}

} // namespace coffer::ui
