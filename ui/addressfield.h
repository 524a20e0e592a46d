// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/endpoint.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace coffer::ui {

class FieldNote;

/// Takes the address of an API, and asks before a token goes there without encryption.
class AddressField final : public QWidget
{
    Q_OBJECT
public:
    explicit AddressField(QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    /// \a allowsPlainHttp: the person has said yes to that for this address before.
    void setAddress(const QString &address, bool allowsPlainHttp);
    [[nodiscard]] tl::expected<Endpoint, EndpointError> endpoint() const;
    /// Whether the person has said yes to that for the address that stands here.
    [[nodiscard]] bool allowsPlainHttp() const;
    /// Whether what stands here may be a part of what the person means, and so another host.
    [[nodiscard]] bool isBeingTyped() const { return m_isBeingTyped; }
    void showError(EndpointError error);

Q_SIGNALS:
    /// \a atOnce: it was pasted, set or allowed, not typed.
    void changed(bool atOnce);
    void typed(); ///< the person has come to the end of it: by Return, or by going elsewhere

private:
    void textChanged(const QString &text);
    void describe();

    QLineEdit *m_edit;
    FieldNote *m_note;
    QPushButton *m_allow;
    QString m_allowed; // the address to which the token may go as it is
    qsizetype m_size = 0; // of the text before it changed
    bool m_isEdited = false; // by the person, which the next change tells
    bool m_isBeingTyped = false;
};

} // namespace coffer::ui
