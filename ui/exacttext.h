// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <variant>

namespace coffer::ui {

/// Why a text cannot be held exactly by an editor.
enum class Inexact {
    NotText, ///< no UTF-8 (bytes) or no UTF-16 (a string with half a surrogate pair)
    ReservedCharacter, ///< has a noncharacter that stands for something else in the editor
};

/// Text as a QTextDocument keeps it unchanged, or why there is none.
///
/// A QTextDocument turns CR, CRLF and U+2029 into its own line ends and uses U+FDD0 and U+FDD1 for
/// frames; NUL cannot be seen, and a tab is wider than a bullet. So each of these is replaced by
/// one of the noncharacters from U+FDD2 on (Unicode 23.7: for internal use, never in interchange).
/// One UTF-16 unit stays one: positions are the same.
using EditorText = std::variant<QString, Inexact>;

[[nodiscard]] EditorText toEditorText(QStringView text);
[[nodiscard]] EditorText toEditorText(QByteArrayView utf8);

/// What was typed: the way back, from QTextDocument::toRawText() or a selection.
[[nodiscard]] QString fromEditorText(QStringView editorText);
[[nodiscard]] QByteArray utf8FromEditorText(QStringView editorText);

/// A visible sign for a character of an editor text that has no look of its own.
[[nodiscard]] std::optional<QChar> signFor(QChar ch);

/// Overwrites the characters, for texts that held a secret. Best effort: other copies stay.
void wipe(QString &text);
void wipe(QByteArray &bytes);

} // namespace coffer::ui
