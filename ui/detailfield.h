// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QAction;
class QToolButton;

namespace coffer::ui {

class PlainLabel;

/// One thing that is known of a secret: what it is called, what it is, and a button that copies it.
class DetailField final : public QWidget
{
    Q_OBJECT
public:
    explicit DetailField(const QString &caption, QWidget *parent);

    void setText(const QString &text);
    /// Stands out, as what the others are details of.
    void setProminent();
    void setFixedPitch();
    /// Offers \a action, with its icon.
    void offer(QAction &action);
    /// A smaller text under the main one.
    void setDetail(const QString &text);

    /// A button with the icon of \a action that takes it.
    [[nodiscard]] static QToolButton *iconButton(QAction &action, QWidget *parent);

private:
    QString m_caption;
    PlainLabel *m_text;
    PlainLabel *m_detail;
};

} // namespace coffer::ui
