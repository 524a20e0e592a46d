// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/workplace.h"

#include <QByteArray>
#include <QObject>

#include <optional>

namespace coffer::ui {

/// Shows the secret that has a certain key, however far down the list it is.
class ExistingRow final : public QObject
{
    Q_OBJECT
public:
    explicit ExistingRow(Workplace place);

    /// Loads pages until the secret is there whose key is \a key.
    void show(const QString &key);

Q_SIGNALS:
    void filterUnwanted(); ///< it may hide the secret

private:
    void look();

    Workplace m_place;
    std::optional<QByteArray> m_key; // that is looked for
};

} // namespace coffer::ui
