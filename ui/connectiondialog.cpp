// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/connectiondialog.h"

#include "api/strictuuid.h"
#include "ui/commons.h"
#include "ui/growtofit.h"
#include "ui/messagebar.h"
#include "ui/ui_connectiondialog.h"
#include "ui/usagetext.h"

#include <QFontDatabase>
#include <QPushButton>

namespace coffer::ui {

namespace {

/// The entries of the combo box in the dialog's form.
enum KindEntry { RecogniseIt, ProjectToken, BearerToken };

} // namespace

ConnectionDialog::ConnectionDialog(Commons &commons, const ConnectionDraft &draft, QWidget *parent)
    : QDialog(parent)
    , m_commons(commons)
    , m_ui(std::make_unique<Ui::ConnectionDialog>())
{
    m_ui->setupUi(this);
    new GrowToFit(this);
    m_ui->address->setText(draft.address);
    m_ui->instance->setText(draft.coreInstance);
    if (draft.token) {
        m_ui->token->setText(QString::fromLatin1(draft.token->text()));
        // The kind that was chosen, unless it would be recognised anyway.
        const auto guessed = Token::parse(draft.token->text());
        if (guessed && guessed->kind() != draft.token->kind()) {
            m_ui->kind->setCurrentIndex(draft.token->kind() == Token::Kind::Project ? ProjectToken
                                                                                    : BearerToken);
        }
    }
    m_ui->addressNote->setField(m_ui->address);
    m_ui->tokenNote->setField(m_ui->token);
    m_ui->instanceNote->setField(m_ui->instance);
    setUpButtons();
    setUpReveal();
    for (QLineEdit *field : {m_ui->address, m_ui->token, m_ui->instance}) {
        connect(field, &QLineEdit::textChanged, this, &ConnectionDialog::fieldsChanged);
    }
    connect(m_ui->kind, &QComboBox::currentIndexChanged, this, &ConnectionDialog::fieldsChanged);
    fieldsChanged();
    (m_ui->token->text().isEmpty() ? m_ui->token : m_ui->instance)->setFocus();
}

ConnectionDialog::~ConnectionDialog() = default;

void ConnectionDialog::setUpButtons()
{
    m_test = m_ui->buttons->addButton(tr("T&est"), QDialogButtonBox::ActionRole);
    m_ui->buttons->button(QDialogButtonBox::Cancel)->setIcon({}); // the other two have none
    m_connect = m_ui->buttons->addButton(tr("C&onnect"), QDialogButtonBox::AcceptRole);
    m_connect->setDefault(true);
    connect(m_test, &QPushButton::clicked, this, &ConnectionDialog::test);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &ConnectionDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &ConnectionDialog::reject);
}

// The field stays masked: what is selected in one that is not goes to the X11 primary selection,
// and a copy of it to every history of the clipboard.
void ConnectionDialog::setUpReveal()
{
    m_ui->revealed->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_ui->revealed->hide();
    connect(m_ui->reveal, &QPushButton::clicked, this, [this] {
        m_isRevealed = !m_isRevealed;
        m_ui->reveal->setText(m_isRevealed ? tr("&Hide") : tr("&Show"));
        m_ui->reveal->setAccessibleName(m_isRevealed ? tr("Hide the token") : tr("Show the token"));
        showToken();
        m_ui->token->setFocus(); // where one goes on
    });
    connect(m_ui->token, &QLineEdit::textChanged, this, &ConnectionDialog::showToken);
}

void ConnectionDialog::showToken()
{
    m_ui->revealed->setPlain(m_isRevealed ? m_ui->token->text() : QString());
    m_ui->revealed->setVisible(m_isRevealed && !m_ui->token->text().isEmpty());
}

// What was said of the old entries does not hold for the new ones.
void ConnectionDialog::fieldsChanged()
{
    m_request.reset();
    m_ui->result->clear();
    m_ui->addressNote->clear();
    m_ui->instanceNote->clear();
    describeToken();
}

tl::expected<Token, TokenError> ConnectionDialog::token() const
{
    std::optional<Token::Kind> kind;
    if (m_ui->kind->currentIndex() != RecogniseIt) {
        kind =
            m_ui->kind->currentIndex() == ProjectToken ? Token::Kind::Project : Token::Kind::Bearer;
    }
    return Token::parse(m_ui->token->text().toUtf8(), kind);
}

void ConnectionDialog::describeToken()
{
    const auto parsed = token();
    if (parsed && parsed->project()) {
        m_ui->tokenNote->setNote(
            FieldNote::Kind::Hint,
            tr("A token of project %1.").arg(parsed->project()->toString(QUuid::WithoutBraces)));
    } else if (!parsed && parsed.error() != TokenError::Empty) {
        m_ui->tokenNote->setNote(FieldNote::Kind::Error, errorText(parsed.error()).together());
    } else {
        m_ui->tokenNote->clear();
    }
}

std::optional<Connection> ConnectionDialog::check()
{
    const auto endpoint = Endpoint::parse(m_ui->address->text());
    const auto parsed = token();
    const auto instance = parseUuid(m_ui->instance->text().trimmed().toUtf8());
    const auto show = [](FieldNote *note, QLineEdit *field, const QString &text) {
        note->setNote(FieldNote::Kind::Error, text);
        field->setFocus();
    };
    // From the last to the first, so that the focus ends in the first wrong field.
    if (!instance) {
        const bool isEmpty = m_ui->instance->text().trimmed().isEmpty();
        show(m_ui->instanceNote, m_ui->instance,
             errorText(isEmpty ? EntryError::NoInstance : EntryError::NotAnInstance).together());
    }
    if (!parsed) {
        show(m_ui->tokenNote, m_ui->token, errorText(parsed.error()).together());
    }
    if (!endpoint) {
        show(m_ui->addressNote, m_ui->address, errorText(endpoint.error()).together());
    }
    if (!endpoint || !parsed || !instance) {
        return std::nullopt;
    }
    return Connection{*endpoint, *parsed, *instance};
}

void ConnectionDialog::accept()
{
    if (const auto connection = check()) {
        Q_EMIT connectionChosen(*connection);
        QDialog::accept();
    }
}

void ConnectionDialog::test()
{
    if (m_request) {
        return; // not disabled meanwhile: its focus would go to Cancel, and Return would cancel
    }
    const auto connection = check();
    if (!connection) {
        return;
    }
    m_ui->result->showMessage({Message::Severity::Information, tr("Trying\u2026")});
    m_tested.emplace(m_commons.network, *connection);
    m_request = m_tested->list(
        1, std::nullopt, [this](const tl::expected<Page, ApiError> &answer) { tested(answer); });
}

void ConnectionDialog::tested(const tl::expected<Page, ApiError> &answer)
{
    m_request.reset();
    if (!answer) {
        m_ui->result->showMessage({Message::Severity::Error, errorText(answer.error()).together()});
        return;
    }
    m_ui->result->showMessage(
        {Message::Severity::Success,
         answer->chunk->size() > 0
             ? tr("It works: the token is accepted, and there are secrets.")
             : tr("It works: the token is accepted. There are no secrets yet.")});
    if (m_test->hasFocus()) {
        m_connect->setFocus(); // the next step
    }
}

} // namespace coffer::ui
