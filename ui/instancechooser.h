// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/profile.h"
#include "model/instancelist.h"

#include <QPointer>
#include <QWidget>

class QLineEdit;

namespace coffer::ui {

class FieldNote;
class InstanceView;

/// Takes a core instance: by its name, of which a part is enough, from the list, or by its ID.
class InstanceChooser final : public QWidget
{
    Q_OBJECT
public:
    explicit InstanceChooser(QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    [[nodiscard]] InstanceView *view() const { return m_view; }
    /// Lists \a list, which may go at any time; without one \a why is said instead.
    void setList(InstanceList *list, const QString &why);
    /// Chooses \a instance, which is shown by its name until another is typed or listed.
    void setKnown(const KnownInstance &instance);
    /// What is chosen; its name is empty where only the ID is known.
    [[nodiscard]] std::optional<CoreInstance> chosen() const;
    /// Says below the field what is missing.
    void showError();
    void clearError();

Q_SIGNALS:
    void changed(); ///< `chosen` may be another
    void picked(); ///< the person has clicked on what is chosen now

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter();
    void preselect();
    void describe();
    void select(int row);
    void togglePin(const QModelIndex &index);
    [[nodiscard]] QString emptyText() const;

    QLineEdit *m_edit;
    InstanceView *m_view;
    FieldNote *m_note;
    QPointer<InstanceList> m_list;
    QString m_why; // there is no list
    std::optional<CoreInstance> m_known; // what the name in the field stands for
};

} // namespace coffer::ui
