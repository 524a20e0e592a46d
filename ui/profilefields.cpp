// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profilefields.h"

#include "ui/profilecolour.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace coffer::ui {

namespace {

/// The entries of the combo box for kinds of tokens.
enum KindEntry { RecogniseIt, ProjectToken, BearerToken };

} // namespace

ProfileFields::ProfileFields(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
    , m_kind(new QComboBox(this))
    , m_authorities(new AuthorityField(this))
    , m_name(new QLineEdit(this))
    , m_colour(new QComboBox(this))
    , m_readOnly(new QCheckBox(tr("&Read-only: nothing can be changed"), this))
    , m_protected(new QCheckBox(tr("Protecte&d: ask for the name before a change"), this))
{
    m_kind->setObjectName(QStringLiteral("kind"));
    m_kind->addItems({tr("Recognise it"), tr("Project token"), tr("Bearer token")});
    m_name->setObjectName(QStringLiteral("name"));
    m_colour->setObjectName(QStringLiteral("colour"));
    for (int colour = 0; colour <= static_cast<int>(ProfileColour::Purple); ++colour) {
        m_colour->addItem(colourDot(static_cast<ProfileColour>(colour)),
                          colourName(static_cast<ProfileColour>(colour)));
    }
    m_readOnly->setObjectName(QStringLiteral("readOnly"));
    m_protected->setObjectName(QStringLiteral("protected"));
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(tr("&Kind of token:"), m_kind);
    m_form->addRow(tr("CA &file:"), m_authorities);
    m_form->addRow(tr("&Name:"), m_name);
    m_form->addRow(tr("Co&lour:"), m_colour);
    m_form->addRow(QString(), m_readOnly);
    m_form->addRow(QString(), m_protected);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ProfileFields::kindChanged);
}

bool ProfileFields::areUsedBy(const Profile &profile)
{
    return profile.colour != ProfileColour::None || profile.isReadOnly || profile.isProtected
        || profile.tokenKind || !profile.authorities.isEmpty();
}

void ProfileFields::show(const Profile &profile)
{
    m_kind->setCurrentIndex(!profile.tokenKind                              ? RecogniseIt
                                : *profile.tokenKind == Token::Kind::Bearer ? BearerToken
                                                                            : ProjectToken);
    m_authorities->setFile(profile.authorities);
    m_name->setText(profile.name);
    m_colour->setCurrentIndex(static_cast<int>(profile.colour));
    m_readOnly->setChecked(profile.isReadOnly);
    m_protected->setChecked(profile.isProtected);
}

void ProfileFields::showKindOf(const Token &token)
{
    const auto guessed = Token::parse(token.text());
    if (guessed && guessed->kind() != token.kind()) {
        m_kind->setCurrentIndex(token.kind() == Token::Kind::Bearer ? BearerToken : ProjectToken);
    }
}

void ProfileFields::fill(Profile &profile) const
{
    const QString name = m_name->text().trimmed();
    profile.tokenKind = kind();
    profile.authorities = m_authorities->file();
    profile.name = name.isEmpty() ? m_name->placeholderText() : name;
    profile.colour = static_cast<ProfileColour>(m_colour->currentIndex());
    profile.isReadOnly = m_readOnly->isChecked();
    profile.isProtected = m_protected->isChecked();
}

std::optional<Token::Kind> ProfileFields::kind() const
{
    switch (m_kind->currentIndex()) {
    case ProjectToken:
        return Token::Kind::Project;
    case BearerToken:
        return Token::Kind::Bearer;
    default:
        return std::nullopt;
    }
}

void ProfileFields::suggestName(const QString &name)
{
    m_name->setPlaceholderText(name);
}

} // namespace coffer::ui
