// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QStringList>

class QMimeData;
class QWidget;

namespace coffer::ui {

/// Whether \a data has a file that can be read, which is more than its name.
[[nodiscard]] bool hasLocalFile(const QMimeData &data);

/// Takes the files that are dropped on some widgets, instead of what these would do with them.
class FileDrop final : public QObject
{
    Q_OBJECT
public:
    /// Takes them while \a owner is enabled, to which it belongs.
    explicit FileDrop(QWidget *owner);

    void watch(QWidget *widget);
    void setAllowed(bool allowed) { m_isAllowed = allowed; }

Q_SIGNALS:
    void dropped(const QStringList &paths);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget &m_owner;
    bool m_isAllowed = true;
};

} // namespace coffer::ui
