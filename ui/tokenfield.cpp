// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tokenfield.h"

#include "ui/fieldnote.h"
#include "ui/plainlabel.h"
#include "ui/usagetext.h"

#include <QFontDatabase>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

#include <cstdlib>
#include <utility>

namespace coffer::ui {

TokenField::TokenField(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_reveal(new QPushButton(tr("&Show"), this))
    , m_revealed(new PlainLabel(this))
    , m_note(new FieldNote(this))
{
    m_edit->setObjectName(QStringLiteral("token"));
    m_edit->setAccessibleName(tr("Token"));
    // The field stays masked: what is selected in one that is not goes to the X11 primary
    // selection, and a copy of it to every history of the clipboard.
    m_edit->setEchoMode(QLineEdit::Password);
    m_reveal->setObjectName(QStringLiteral("reveal"));
    m_reveal->setAccessibleName(tr("Show the token"));
    m_reveal->setAutoDefault(false);
    m_revealed->setObjectName(QStringLiteral("revealed"));
    m_revealed->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_revealed->hide();
    m_note->setObjectName(QStringLiteral("tokenNote"));
    m_note->setField(m_edit);
    setFocusProxy(m_edit);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_edit, 0, 0);
    grid->addWidget(m_reveal, 0, 1);
    grid->addWidget(m_revealed, 1, 0, 1, 2);
    grid->addWidget(m_note, 2, 0, 1, 2);
    connect(m_edit, &QLineEdit::textChanged, this, &TokenField::textChanged);
    connect(m_reveal, &QPushButton::clicked, this, [this] {
        m_isRevealed = !m_isRevealed;
        m_reveal->setText(m_isRevealed ? tr("&Hide") : tr("&Show"));
        m_reveal->setAccessibleName(m_isRevealed ? tr("Hide the token") : tr("Show the token"));
        showText();
        m_edit->setFocus(); // where one goes on
    });
}

tl::expected<Token, TokenError> TokenField::token() const
{
    QByteArray text = m_edit->text().toUtf8();
    auto parsed = Token::parse(text, m_kind);
    text.fill('\0');
    return parsed;
}

void TokenField::setToken(QByteArrayView text)
{
    m_edit->setText(QString::fromLatin1(text));
}

void TokenField::setKind(std::optional<Token::Kind> kind)
{
    m_kind = kind;
    describe();
}

void TokenField::setProjectName(const QString &name)
{
    m_projectName = name;
    describe();
}

void TokenField::showError(TokenError error)
{
    m_note->setNote(FieldNote::Kind::Error, errorText(error).together());
}

void TokenField::textChanged(const QString &text)
{
    const qsizetype before = std::exchange(m_size, text.size());
    m_projectName.clear();
    showText();
    describe();
    Q_EMIT changed(std::abs(text.size() - before) > 1);
}

void TokenField::showText()
{
    m_revealed->setPlain(m_isRevealed ? m_edit->text() : QString());
    m_revealed->setVisible(m_isRevealed && !m_edit->text().isEmpty());
}

void TokenField::describe()
{
    const auto parsed = token();
    if (!parsed) {
        if (parsed.error() == TokenError::Empty) {
            m_note->clear();
        } else {
            showError(parsed.error());
        }
    } else if (parsed->project()) {
        m_note->setNote(FieldNote::Kind::Hint,
                        m_projectName.isEmpty()
                            ? tr("A token of project %1.")
                                  .arg(parsed->project()->toString(QUuid::WithoutBraces))
                            : tr("A token of project \u201c%1\u201d.").arg(m_projectName));
    } else {
        m_note->clear();
    }
}

} // namespace coffer::ui
