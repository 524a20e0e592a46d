// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "account/tokensweeper.h"

#include "account/settings.h"
#include "api/strictuuid.h"

#include <QStringList>

#include <utility>

namespace coffer {

namespace {

constexpr QLatin1String leftName("tokens/toberemoved");

} // namespace

TokenSweeper::TokenSweeper(Settings &settings, TokenStore &tokens)
    : m_settings(settings)
    , m_tokens(tokens)
{
}

Request TokenSweeper::remove(const QUuid &profile, TokenStore::RemoveHandler handler)
{
    // Before asking: the program may end before there is an answer.
    if (m_tokens.hasKeyring()) {
        setLeft(profile, true);
    }
    return m_tokens.remove(
        profile, [this, profile, told = std::move(handler)](std::optional<KeyringTrouble> trouble) {
            if (!trouble) {
                setLeft(profile, false);
            }
            told(trouble);
        });
}

void TokenSweeper::sweep()
{
    m_requests.clear();
    for (const QUuid &profile : left()) {
        m_requests.push_back(remove(profile, [](std::optional<KeyringTrouble>) {}));
    }
}

std::vector<QUuid> TokenSweeper::left() const
{
    std::vector<QUuid> found;
    const QStringList texts = m_settings.value(leftName).toStringList();
    for (const QString &text : texts) {
        if (const auto id = parseUuid(text.toLatin1())) {
            found.push_back(*id);
        }
    }
    return found;
}

void TokenSweeper::setLeft(const QUuid &profile, bool isLeft)
{
    QStringList texts = m_settings.value(leftName).toStringList();
    const QString text = profile.toString(QUuid::WithoutBraces);
    texts.removeAll(text);
    if (isLeft) {
        texts.append(text);
    }
    m_settings.setValue(leftName, texts.isEmpty() ? QVariant() : QVariant(texts));
}

} // namespace coffer
