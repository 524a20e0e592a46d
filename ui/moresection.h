// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QToolButton;
class QWidget;

namespace coffer::ui {

/// Has a button with an arrow show and hide the part of a dialog that few people need.
class MoreSection final : public QObject
{
    Q_OBJECT
public:
    /// \a button, to which it belongs, must be checkable; \a part is hidden at first.
    MoreSection(QToolButton &button, QWidget &part);

private:
    void fold(bool isOpen);

    QToolButton &m_button;
    QWidget &m_part;
};

} // namespace coffer::ui
