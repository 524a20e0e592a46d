// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/keyringtext.h"

#include "ui/errors.h"

namespace coffer::ui {

ErrorText errorText(KeyringTrouble why)
{
    switch (why) {
    case KeyringTrouble::Absent:
        return {Errors::tr("There is no keyring on this desktop."),
                Errors::tr("GNOME Keyring, KWallet or KeePassXC can be one.")};
    case KeyringTrouble::Denied:
        return {Errors::tr("The keyring does not let Coffer in."),
                Errors::tr("Allow it in the keyring's settings.")};
    case KeyringTrouble::Locked:
        return {Errors::tr("The keyring is locked."), Errors::tr("Unlock it, and try again.")};
    case KeyringTrouble::Other:
        return {Errors::tr("The keyring does not work."), {}};
    }
    Q_UNREACHABLE();
}

ErrorText errorText(const NoToken &why)
{
    if (const auto *trouble = std::get_if<KeyringTrouble>(&why)) {
        return {errorText(*trouble).what,
                *trouble == KeyringTrouble::Locked
                    ? Errors::tr("Unlock it and try again, or enter the token.")
                    : Errors::tr("Enter the token.")};
    }
    if (std::holds_alternative<TokenError>(why)) {
        return {Errors::tr("What the keyring holds for this profile is not a token."),
                Errors::tr("Enter the token.")};
    }
    return {Errors::tr("The keyring has no token for this profile."),
            Errors::tr("Enter the token.")};
}

} // namespace coffer::ui
