// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/session.h"
#include "ui/heldsecret.h"
#include "ui/place.h"

#include <QObject>

namespace coffer::ui {

class ClipboardGuard;
class SecretsView;

/// Copies what is known of the selected secrets, and the commands that list them elsewhere.
class CopyFlow final : public QObject
{
    Q_OBJECT
public:
    /// Copies what is selected in \a view; values through \a clipboard. Both must outlive it.
    CopyFlow(const SecretsView &view, ClipboardGuard &clipboard);

    /// One a line, in the order in which they are shown; without a selection that of the current
    /// row.
    void copyIds(const SecretsModel &model) const;
    /// The rows as a table for a spreadsheet, without values.
    void copyRows(const SecretsModel &model) const;
    /// The value as a secret: exactly its text, or the base64 of bytes that are none. Returns what
    /// is to be said of that, if anything.
    [[nodiscard]] QString copyValue(const HeldSecret &secret) const;
    /// How to list the same secrets with curl, \a last at a time.
    static void copyCurl(const Place &place, int last);
    /// The same with the vendor's command line.
    static void copyVendor(const Place &place, int last);

private:
    const SecretsView &m_view;
    ClipboardGuard &m_clipboard;
};

} // namespace coffer::ui
