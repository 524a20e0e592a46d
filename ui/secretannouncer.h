// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace coffer::ui {

class SecretEdit;

/// What may be told of a part of the text: bullets and line ends while it is masked, else the text.
[[nodiscard]] QString spokenText(const SecretEdit &edit, int start, int end);

/// Tells assistive technology what changes in a SecretEdit, in place of its base class, which tells
/// every typed character.
class SecretAnnouncer final : public QObject
{
    Q_OBJECT

public:
    /// Belongs to @p edit.
    explicit SecretAnnouncer(SecretEdit &edit);

private:
    void announceChange(int position, int removed, int added);
    void announceRevealed();
    void muteControl();

    SecretEdit &m_edit;
};

} // namespace coffer::ui
