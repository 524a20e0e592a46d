// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/paging.h"

#include <QWidget>

#include <memory>

class QPushButton;

namespace coffer::ui {

class PlainLabel;
class WaitText;

/// Lies on the last row of the list, says why loading stopped and offers to go on, or that
/// it goes on by itself and offers not to.
class FailureRow final : public QWidget
{
    Q_OBJECT
public:
    explicit FailureRow(QWidget *parent = nullptr);
    ~FailureRow() override;

    /// Says what \a paging, which is a failure, has failed with, and whether it goes on by itself.
    void show(const Paging &paging);
    /// What a screen reader says of it.
    [[nodiscard]] static QString words(const Paging &paging);

Q_SIGNALS:
    void retryRequested();
    void giveUpRequested();

private:
    PlainLabel *m_label;
    QPushButton *m_button;
    std::unique_ptr<WaitText> m_words;
    bool m_isWaiting = false;
};

} // namespace coffer::ui
