// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/heldsecret.h"

#include <QScrollArea>

#include <optional>

class QAction;

namespace coffer::ui {

class DetailField;
class PlainLabel;
class ValueView;

/// What the details pane offers.
struct InspectorActions
{
    QAction &reveal;
    QAction &copyKey;
    QAction &copyId;
    QAction &copyReference;
    QAction &copyValue;
    QAction &saveValue;
};

/// The details pane: everything that is known of one secret.
class Inspector final : public QScrollArea
{
    Q_OBJECT
public:
    explicit Inspector(QWidget *parent = nullptr);

    /// What it will offer, which must outlive it.
    void setActions(const InspectorActions &actions) { m_actions.emplace(actions); }
    /// What the core instance is called.
    void setInstance(const QString &name) { m_instance = name; }
    /// Shows \a secret, its value masked; or that there is none.
    void setSecret(const std::optional<HeldSecret> &secret);
    [[nodiscard]] const std::optional<HeldSecret> &secret() const { return m_secret; }
    /// Shows the value in plain, if there is something to show.
    void setRevealed(bool revealed);
    [[nodiscard]] bool isRevealed() const;
    /// Says something of the value for now.
    void setNote(const QString &text);
    /// Says anew how long ago everything is.
    void renewTimes();
    /// Takes the focus, to the first thing that can be done.
    void enter();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    void build();
    DetailField *field(const QString &caption, QAction *action = nullptr);
    void showEntry();
    void showValue();

    std::optional<InspectorActions> m_actions;
    QString m_instance;
    std::optional<HeldSecret> m_secret;
    PlainLabel *m_nothing;
    // None until there is a secret to show: a window starts without it.
    QWidget *m_details = nullptr;
    DetailField *m_key = nullptr;
    DetailField *m_reference = nullptr;
    DetailField *m_id = nullptr;
    DetailField *m_core = nullptr;
    DetailField *m_created = nullptr;
    DetailField *m_updated = nullptr;
    ValueView *m_value = nullptr;
};

} // namespace coffer::ui
