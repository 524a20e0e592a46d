// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/authorities.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace coffer::ui {

class FieldNote;

/// Takes the file of further certificate authorities, and tells what is in it.
class AuthorityField final : public QWidget
{
    Q_OBJECT
public:
    explicit AuthorityField(QWidget *parent = nullptr);

    [[nodiscard]] QString file() const;
    void setFile(const QString &file);
    /// What the file gives; an empty list where there is none.
    [[nodiscard]] const tl::expected<QList<QSslCertificate>, AuthoritiesError> &authorities() const
    {
        return m_read;
    }
    void choose(); ///< opens a dialog for files

Q_SIGNALS:
    void changed();

private:
    void read();

    QLineEdit *m_edit;
    QPushButton *m_choose;
    FieldNote *m_note;
    tl::expected<QList<QSslCertificate>, AuthoritiesError> m_read;
};

} // namespace coffer::ui
