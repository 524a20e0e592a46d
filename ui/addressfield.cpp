// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/addressfield.h"

#include "api/networkkind.h"
#include "ui/fieldnote.h"
#include "ui/usagetext.h" // and with it the vendor's address

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace coffer::ui {

AddressField::AddressField(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_note(new FieldNote(this))
    , m_allow(new QPushButton(this))
{
    m_edit->setObjectName(QStringLiteral("address"));
    m_edit->setAccessibleName(tr("Address"));
    m_edit->setPlaceholderText(vendorAddress);
    m_edit->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_note->setObjectName(QStringLiteral("addressNote"));
    m_note->setField(m_edit);
    m_allow->setObjectName(QStringLiteral("allow"));
    m_allow->setAutoDefault(false); // nobody says yes to that with a Return for something else
    m_allow->hide();
    setFocusProxy(m_edit);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_edit);
    column->addWidget(m_note);
    column->addWidget(m_allow, 0, Qt::AlignLeft);
    connect(m_edit, &QLineEdit::textEdited, this, [this] { m_isEdited = true; });
    connect(m_edit, &QLineEdit::textChanged, this, &AddressField::textChanged);
    connect(m_edit, &QLineEdit::editingFinished, this, [this] {
        if (std::exchange(m_isBeingTyped, false)) {
            Q_EMIT typed();
        }
        if (const auto parsed = endpoint(); !parsed) {
            showError(parsed.error());
        }
    });
    connect(m_allow, &QPushButton::clicked, this, [this] {
        m_allowed = m_edit->text().trimmed();
        m_isBeingTyped = false;
        m_edit->setFocus(); // the button goes away
        describe();
        Q_EMIT changed(true);
    });
}

void AddressField::setAddress(const QString &address, bool allowsPlainHttp)
{
    m_allowed = allowsPlainHttp ? address.trimmed() : QString();
    m_edit->setText(address);
    describe();
}

bool AddressField::allowsPlainHttp() const
{
    return !m_allowed.isEmpty() && m_allowed == m_edit->text().trimmed();
}

tl::expected<Endpoint, EndpointError> AddressField::endpoint() const
{
    return Endpoint::parse(m_edit->text(),
                           allowsPlainHttp() ? PlainHttp::Anywhere : PlainHttp::ThisMachine);
}

void AddressField::showError(EndpointError error)
{
    if (error != EndpointError::PlainHttp) { // of which the question tells already
        m_note->setNote(FieldNote::Kind::Error, errorText(error).together());
    }
}

void AddressField::textChanged(const QString &text)
{
    const qsizetype before = std::exchange(m_size, text.size());
    // What grows by more than a character was pasted; cutting leaves a part, as typing does.
    m_isBeingTyped = std::exchange(m_isEdited, false) && text.size() - before <= 1;
    if (!allowsPlainHttp()) {
        m_allowed.clear(); // another address, another answer, also after coming back
    }
    describe();
    Q_EMIT changed(!m_isBeingTyped);
}

void AddressField::describe()
{
    const auto parsed = endpoint();
    const bool asks = !parsed && parsed.error() == EndpointError::PlainHttp;
    m_allow->setVisible(asks);
    const bool isPlain = allowsPlainHttp() && parsed;
    if (!asks && !isPlain) {
        m_note->clear();
        return;
    }
    const QUrl url(m_edit->text().trimmed());
    const QString proxy = proxyFor(url);
    const QString host = url.host();
    m_allow->setText(tr("Send the token &unencrypted to %1").arg(host));
    if (isPlain) {
        m_note->setNote(FieldNote::Kind::Warning,
                        tr("Everything goes to %1 without encryption.").arg(host));
        return;
    }
    m_note->setNote(
        FieldNote::Kind::Warning,
        proxy.isEmpty()
            ? tr("With http:// the token and all values go to %1 without encryption: everyone on "
                 "the way can read them. Use https://, or say that you want this.")
                  .arg(host)
            : tr("With http:// the token and all values go to %1 through the proxy %2 without "
                 "encryption: the proxy and everyone on the way can read them. Use https://, or "
                 "say that you want this.")
                  .arg(host, proxy));
}

} // namespace coffer::ui
