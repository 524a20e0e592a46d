// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QKeyEvent;
class QPlainTextEdit;

namespace coffer::ui {

/// Handles the keys that go by words as if the line were one word, so that a masked text does not
/// show where its words end. Returns false for every other key.
[[nodiscard]] bool moveMasked(QPlainTextEdit &edit, const QKeyEvent &event);

} // namespace coffer::ui
