// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/gallery/scenes.h"
#include "ui/profilemenu.h"

#include <QApplication>
#include <QToolButton>

using namespace coffer::ui;
using namespace Qt::Literals::StringLiterals;

namespace coffer::test {

namespace {

Profile profileOf(const FakeApi &api, const QString &name, ProfileColour colour)
{
    Profile profile;
    profile.name = name;
    profile.address = api.connection().endpoint.base().toString();
    profile.coreInstance = {api.connection().coreInstance, name.toLower() + u"-eu"_s};
    profile.colour = colour;
    return profile;
}

void change(Stage &stage, MainWindow &window)
{
    auto *menu = window.findChild<ProfileMenu *>();
    menu->popup(window.mapToGlobal(QPoint(20, 40)));
    stage.take(*menu, u"profile-menu"_s);
    menu->close();
    QDialog *dialog = stage.open(window, "actionEditProfile");
    if (auto *more = dialog->findChild<QToolButton *>(u"more"_s)) {
        more->setChecked(true);
    }
    stage.take(*dialog, u"profile-edit"_s);
    dialog->close();
    Stage::settle();
    stage.take(*stage.open(window, "actionRemoveProfile"), u"profile-remove"_s);
    QApplication::activeModalWidget()->close();
    Stage::settle();
}

void change(Stage &stage, MainWindow &window, const Profile &next)
{
    stage.keyring().isHeld = true;
    window.open(next);
    stage.take(window, u"profile-switching"_s);
    stage.keyring().release();
    Stage::rest(window);
    stage.take(window, u"profile-readonly"_s);
    Stage::trigger(window, "actionSignOut");
    stage.take(window, u"profile-signedout"_s);
    stage.keyring().trouble = KeyringTrouble::Locked;
    MainWindow locked(stage.commons(), {});
    locked.open(next);
    stage.show(locked);
    Stage::rest(locked);
    stage.take(locked, u"profile-lockedkeyring"_s);
    stage.keyring().trouble.reset();
}

} // namespace

void profileScenes(Stage &stage)
{
    FakeApi api(12);
    const Token &token = api.connection().token;
    Profile strict = profileOf(api, u"Production"_s, ProfileColour::Red);
    strict.isProtected = true;
    strict = stage.remember(strict, token);
    stage.remember(profileOf(api, u"Staging"_s, ProfileColour::Green), token);
    Profile look = profileOf(api, u"Support"_s, ProfileColour::Blue);
    look.isReadOnly = true;
    look = stage.remember(look, token);
    MainWindow window(stage.commons(), {.timing = onceOnly()});
    stage.show(window);
    stage.take(window, u"profile-none"_s);
    window.open(strict);
    Stage::rest(window);
    stage.take(window, u"profile-protected"_s);
    change(stage, window);
    change(stage, window, look);
}

} // namespace coffer::test
