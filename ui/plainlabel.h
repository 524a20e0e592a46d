// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace coffer::ui {

/// Shows text from anywhere as it is: never markup, wrapped even where it has no spaces, and cut
/// before it could fill the window.
class PlainLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit PlainLabel(QWidget *parent = nullptr);

    void setPlain(const QString &text);
    /// The same, with nothing left out.
    void setWhole(const QString &text);
    /// Shows it in the colour of text that matters less.
    void setMuted();
    [[nodiscard]] QString plain() const { return m_plain; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void showPlain();
    void setColour();

    QString m_plain;
    bool m_isMuted = false;
};

} // namespace coffer::ui
