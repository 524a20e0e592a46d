// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QListView>

namespace coffer::ui {

/// A list of core instances: a click chooses one, the pin at its end keeps it at the top, and where
/// there is none, words say why.
class InstanceView final : public QListView
{
    Q_OBJECT
public:
    explicit InstanceView(QWidget *parent = nullptr);

    /// What stands where there is nothing to choose from.
    void setEmptyText(const QString &text);
    [[nodiscard]] const QString &emptyText() const { return m_emptyText; }
    void setModel(QAbstractItemModel *model) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const QModelIndex &index); ///< with the mouse
    void pinToggled(const QModelIndex &index);
    void currentMoved(); ///< there may be another current row

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    [[nodiscard]] bool isOnPin(const QPoint &place) const;
    [[nodiscard]] int rowHeight() const;
    void togglePin();
    void nameAction();

    QString m_emptyText;
    QAction *m_pin;
    QPersistentModelIndex m_pressed;
};

} // namespace coffer::ui
