// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/lookuptext.h"

#include <QCoreApplication>

namespace coffer::ui {

namespace {

/// The context under which translators find these words.
struct Lookup
{
    Q_DECLARE_TR_FUNCTIONS(Lookup)
};

} // namespace

ErrorText lookupText(const ApiError &error)
{
    ErrorText text = errorText(error);
    if (error.kind == ApiError::Kind::PermissionDenied) {
        text.nextStep =
            Lookup::tr("Use a token of the project, or ask its administrator for the permission.");
    } else if (error.kind == ApiError::Kind::NotFound) {
        const QString words = error.serverText.isEmpty() ? QString()
                                                         : QLatin1Char(' ')
                + Lookup::tr("The server says: \u201c%1\u201d.").arg(error.serverText);
        text.what = Lookup::tr("The server does not know this project or core instance.") + words;
        text.nextStep = Lookup::tr("Check the address, the token and the ID.");
    }
    return text;
}

QString whyNoList(const tl::expected<Token, TokenError> &token, bool isComing)
{
    if (isComing) {
        return Lookup::tr("Looking for core instances\u2026");
    }
    if (token && !token->project()) {
        return Lookup::tr("With the ID of the token's project the core instances can be chosen "
                          "by name. The ID of a core instance is enough, too.");
    }
    return token ? Lookup::tr("When the other entries are right, the core instances to choose from "
                              "appear here.")
                 : Lookup::tr("With a token, the core instances to choose from appear here.");
}

} // namespace coffer::ui
