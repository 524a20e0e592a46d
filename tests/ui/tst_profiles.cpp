// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "support/fakekeyring.h"
#include "support/hurriedtiming.h"
#include "ui/connectiondialog.h"
#include "ui/emptystate.h"
#include "ui/fakeapi.h"
#include "ui/profilemenu.h"
#include "ui/profileswitch.h"
#include "ui/shownwindow.h"
#include "ui/statusline.h"
#include "ui/windows.h"

#include <QLineEdit>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QToolBar>
#include <QToolButton>

using namespace coffer;
using namespace coffer::test;
using namespace coffer::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

QString entryOf(const Profile &profile)
{
    return u"token/"_s + profile.id.toString(QUuid::WithoutBraces);
}

/// What all windows share, with a keyring that a test can watch.
struct Desk
{
    QTemporaryDir folder;
    std::shared_ptr<FakeEntries> keyring = std::make_shared<FakeEntries>();
    Commons commons;

    explicit Desk(VendorLogin vendor = {})
        : commons(folder.filePath(u"coffer.ini"_s), std::make_unique<FakeKeyring>(keyring),
                  std::move(vendor))
    {
    }

    /// Remembers a profile for \a api, with its token in the keyring.
    Profile addProfile(const FakeApi &api, const QString &name, ProfileColour colour = {})
    {
        const Connection connection = api.connection();
        Profile profile;
        profile.name = name;
        profile.address = connection.endpoint.base().toString();
        profile.coreInstance.id = connection.coreInstance;
        profile.colour = colour;
        profile = commons.profiles.save(profile);
        keyring->entries.insert(entryOf(profile), connection.token.text().toByteArray());
        return profile;
    }
};

/// A window on it, with what is said of profiles there.
struct Shown : ShownWindow
{
    EmptyState *empty = child<EmptyState>(window, "emptyState");
    ProfileSwitch *profileSwitch = child<ProfileSwitch>(window, "profileSwitch");

    explicit Shown(Commons &commons, WindowOptions options = {.timing = onceOnly()})
        : ShownWindow(commons, std::move(options))
    {
    }

    [[nodiscard]] ProfileMenu *menu() const { return window.findChild<ProfileMenu *>(); }
    [[nodiscard]] QAction *entry(const QString &name) const
    {
        for (QAction *action : menu()->actions()) {
            if (action->text().endsWith(name)) {
                return action;
            }
        }
        return nullptr;
    }
    template <typename Dialog>
    [[nodiscard]] Dialog *dialog() const
    {
        auto *found = window.findChild<Dialog *>();
        return found != nullptr && found->isVisible() ? found : nullptr;
    }
    [[nodiscard]] QLabel *badge(const QString &text) const
    {
        for (auto *label : window.findChildren<QLabel *>()) {
            if (label->text() == text) {
                return label;
            }
        }
        return nullptr;
    }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (auto *button : window.findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == text) {
                return button;
            }
        }
        return nullptr;
    }
};

ui::Place placeOf(const FakeApi &api, const QString &name)
{
    ui::Place place{api.connection(), Profile()};
    place.profile->name = name;
    place.profile->address = place.connection.endpoint.base().toString();
    place.profile->coreInstance.id = place.connection.coreInstance;
    return place;
}

} // namespace

/// Profiles in windows: made, opened, switched, changed, removed.
class ProfilesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatADialogComesToIsKept()
    {
        const FakeApi api(3);
        Desk desk;
        Shown shown(desk.commons);
        shown.window.keep(placeOf(api, u"Staging"_s), true);
        QVERIFY(shown.rests());
        QVERIFY(shown.table->isVisible());
        const auto saved = desk.commons.profiles.named(u"Staging"_s);
        QVERIFY(saved && !saved->id.isNull());
        QTRY_COMPARE(desk.keyring->entries.value(entryOf(*saved)),
                     api.connection().token.text().toByteArray());
        QCOMPARE(desk.commons.profiles.last(), saved);
        QCOMPARE(shown.profileSwitch->text(), u"Staging"_s);
        QVERIFY(shown.window.windowTitle().startsWith(u"Staging"_s));
        QVERIFY(shown.entry(u"Staging"_s)->isChecked());
        QVERIFY(!shown.bar->isVisible()); // success is quiet
        QVERIFY(!shown.badge(u"Token not saved"_s)->isVisible());
    }

    void whatIsNotToBeKeptIsNot()
    {
        const FakeApi api(3);
        Desk desk;
        Shown shown(desk.commons);
        ui::Place place = placeOf(api, u"Once"_s);
        place.profile->isReadOnly = true;
        shown.window.keep(place, false);
        QVERIFY(shown.rests());
        QVERIFY(shown.table->isVisible());
        QVERIFY(desk.commons.profiles.all().empty());
        QCOMPARE(desk.keyring->calls, 0);
        QCOMPARE(shown.profileSwitch->text(), u"Once"_s); // for this run it is one all the same
        QVERIFY(!shown.action("actionEditProfile")->isEnabled());
        QFile settings(desk.folder.filePath(u"coffer.ini"_s));
        QVERIFY(!settings.open(QIODevice::ReadOnly) || !settings.readAll().contains("Once"));
    }

    void noTokenIsInTheSettings()
    {
        const FakeApi api(3);
        Desk desk;
        desk.keyring->trouble = KeyringTrouble::Absent;
        Shown shown(desk.commons);
        shown.window.keep(placeOf(api, u"Staging"_s), true);
        QVERIFY(shown.rests());
        QVERIFY(desk.commons.settings.isWritten());
        QFile settings(desk.folder.filePath(u"coffer.ini"_s));
        QVERIFY(settings.open(QIODevice::ReadOnly));
        const QByteArray written = settings.readAll();
        QVERIFY(written.contains("Staging"));
        const QByteArray token = api.connection().token.text().toByteArray();
        QVERIFY(!written.contains(token));
        QVERIFY(!written.contains(token.toBase64(QByteArray::OmitTrailingEquals)));
    }

    void withoutAKeyringTheWindowSaysSo()
    {
        const FakeApi api(3);
        Desk desk;
        desk.keyring->trouble = KeyringTrouble::Locked;
        Shown shown(desk.commons);
        shown.window.keep(placeOf(api, u"Staging"_s), true);
        QTRY_VERIFY(shown.bar->isVisible());
        QVERIFY(shown.bar->message().text.startsWith(u"The token is kept for this run only."_s));
        QVERIFY(shown.bar->message().text.contains(u"locked"_s));
        auto *badge = shown.badge(u"Token not saved"_s);
        QVERIFY(badge->isVisible());
        QVERIFY(badge->toolTip().contains(u"locked"_s));
        // For this run it is there.
        Shown other(desk.commons);
        other.window.open(*desk.commons.profiles.named(u"Staging"_s));
        QTRY_VERIFY(other.table->isVisible());
        QVERIFY(other.badge(u"Token not saved"_s)->isVisible());
        // It holds until the keyring takes it.
        desk.keyring->trouble.reset();
        shown.window.keep({api.connection(), desk.commons.profiles.named(u"Staging"_s)}, true);
        QTRY_VERIFY(!badge->isVisible());
        QVERIFY(!other.badge(u"Token not saved"_s)->isVisible());
    }

    void oneClickSwitches()
    {
        FakeApi first(3);
        FakeApi second(5);
        Desk desk;
        desk.addProfile(first, u"First & <b>one</b>"_s, ProfileColour::Green);
        desk.addProfile(second, u"Second"_s, ProfileColour::Red);
        Shown shown(desk.commons);
        QCOMPARE(first.requests("GET").size() + second.requests("GET").size(), std::size_t{0});
        for (int time = 0; time < 2; ++time) {
            shown.entry(u"First && <b>one</b>"_s)->trigger();
            QVERIFY(shown.rests());
            QTRY_COMPARE(shown.table->model()->rowCount(), 3);
            QCOMPARE(shown.profileSwitch->text(), u"First && <b>one</b>"_s);
            QVERIFY(shown.entry(u"First && <b>one</b>"_s)->isChecked());
            shown.entry(u"Second"_s)->trigger();
            QVERIFY(!shown.table->isVisible()); // the old one is gone at once
            QVERIFY(shown.rests());
            QTRY_COMPARE(shown.table->model()->rowCount(), 5);
            QCOMPARE(shown.profileSwitch->text(), u"Second"_s);
            QVERIFY(shown.entry(u"Second"_s)->isChecked());
            QVERIFY(!shown.entry(u"First && <b>one</b>"_s)->isChecked());
        }
        QCOMPARE(desk.commons.profiles.last()->name, u"Second"_s);
    }

    void whileTheKeyringIsReadTheWindowLives()
    {
        const FakeApi first(3);
        const FakeApi second(5);
        Desk desk;
        desk.addProfile(first, u"First"_s);
        desk.addProfile(second, u"Second"_s);
        Shown shown(desk.commons);
        desk.keyring->isHeld = true;
        shown.entry(u"First"_s)->trigger();
        QVERIFY(!shown.window.isSettled());
        QCOMPARE(shown.empty->accessibleName(), u"Reading the token from the keyring…"_s);
        QVERIFY(shown.action("actionSignOut")->isEnabled());
        // Another choice is a change of mind.
        shown.entry(u"Second"_s)->trigger();
        desk.keyring->release();
        QVERIFY(shown.rests());
        QTRY_VERIFY(shown.table->isVisible());
        QCOMPARE(shown.table->model()->rowCount(), 5);
        QVERIFY(desk.commons.profiles.last()->name == u"Second"_s);
        // Signing out is one too.
        desk.keyring->isHeld = true;
        shown.entry(u"First"_s)->trigger();
        shown.action("actionSignOut")->trigger();
        desk.keyring->release();
        QVERIFY(shown.rests());
        QCOMPARE(shown.empty->accessibleName(), u"Signed out of “First”"_s);
        // So is what the window offers.
        desk.keyring->isHeld = true;
        shown.button(u"&Sign In"_s)->click();
        QTRY_VERIFY(shown.button(u"Ca&ncel"_s) != nullptr);
        QCOMPARE(doubleMnemonics(shown.window), QStringList());
        shown.button(u"Ca&ncel"_s)->click();
        desk.keyring->release();
        QVERIFY(shown.rests());
        QCOMPARE(shown.empty->accessibleName(), u"Signed out of “First”"_s);
        // And so is closing.
        desk.keyring->isHeld = true;
        {
            Shown closing(desk.commons);
            closing.entry(u"First"_s)->trigger();
        }
        desk.keyring->release();
        QCoreApplication::processEvents();
    }

    void whereThereIsNoTokenItIsAskedFor_data()
    {
        QTest::addColumn<int>("trouble");
        QTest::addColumn<QString>("why");
        QTest::newRow("none") << -1 << u"The keyring has no token for this profile."_s;
        QTest::newRow("broken") << -2
                                << u"What the keyring holds for this profile is not a token."_s;
        QTest::newRow("absent") << static_cast<int>(KeyringTrouble::Absent)
                                << u"There is no keyring on this desktop."_s;
        QTest::newRow("locked") << static_cast<int>(KeyringTrouble::Locked)
                                << u"The keyring is locked."_s;
        QTest::newRow("denied") << static_cast<int>(KeyringTrouble::Denied)
                                << u"The keyring does not let Coffer in."_s;
        QTest::newRow("other") << static_cast<int>(KeyringTrouble::Other)
                               << u"The keyring does not work."_s;
    }

    void whereThereIsNoTokenItIsAskedFor()
    {
        QFETCH(int, trouble);
        QFETCH(QString, why);
        FakeApi api(3);
        Desk desk;
        const Profile profile = desk.addProfile(api, u"Staging"_s);
        if (trouble >= 0) {
            desk.keyring->trouble = static_cast<KeyringTrouble>(trouble);
        } else if (trouble == -1) {
            desk.keyring->entries.clear();
        } else {
            desk.keyring->entries[entryOf(profile)] = "not a token";
        }
        Shown shown(desk.commons);
        shown.window.open(profile);
        QTRY_VERIFY(shown.dialog<ConnectionDialog>() != nullptr);
        auto *dialog = shown.dialog<ConnectionDialog>();
        QCOMPARE(child<QLineEdit>(*dialog, "address")->text(), profile.address);
        QVERIFY(child<QLineEdit>(*dialog, "token")->text().isEmpty());
        QCOMPARE(shown.empty->accessibleName(), u"No token for “Staging”"_s);
        QVERIFY(shown.empty->accessibleDescription().startsWith(why));
        QCOMPARE(api.requests("GET").size(), std::size_t{0});
        // It can also be tried again, once the keyring has it.
        dialog->reject();
        desk.keyring->trouble.reset();
        desk.keyring->entries[entryOf(profile)] = api.connection().token.text().toByteArray();
        QTRY_VERIFY(shown.button(u"Try &Again"_s) != nullptr);
        shown.button(u"Try &Again"_s)->click();
        QTRY_VERIFY(shown.table->isVisible());
    }

    void signingOutKeepsTheToken()
    {
        FakeApi api(3);
        Desk desk;
        const Profile profile = desk.addProfile(api, u"Staging"_s);
        Shown shown(desk.commons);
        QVERIFY(!shown.action("actionSignOut")->isEnabled());
        shown.window.open(profile);
        QTRY_VERIFY(shown.table->isVisible());
        shown.action("actionSignOut")->trigger();
        QVERIFY(!shown.table->isVisible());
        QVERIFY(shown.table->model() == nullptr || shown.table->model()->rowCount() == 0);
        QVERIFY(!shown.action("actionSignOut")->isEnabled());
        QVERIFY(!shown.action("actionNew")->isEnabled());
        QCOMPARE(shown.empty->accessibleName(), u"Signed out of “Staging”"_s);
        QVERIFY(desk.keyring->entries.contains(entryOf(profile)));
        // The token is in no field of a dialog either.
        press(Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(shown.dialog<ConnectionDialog>() != nullptr);
        auto *dialog = shown.dialog<ConnectionDialog>();
        QVERIFY(child<QLineEdit>(*dialog, "token")->text().isEmpty());
        dialog->reject();
        QTRY_VERIFY(shown.button(u"&Sign In"_s) != nullptr);
        shown.button(u"&Sign In"_s)->click();
        QTRY_VERIFY(shown.table->isVisible());
    }

    void removingAsksAndTakesTheTokenToo()
    {
        FakeApi api(3);
        Desk desk;
        const Profile profile = desk.addProfile(api, u"Staging"_s);
        const Profile kept = desk.addProfile(api, u"Kept"_s);
        Shown shown(desk.commons);
        Shown other(desk.commons);
        other.window.open(profile);
        QTRY_VERIFY(other.table->isVisible());
        activate(shown.window);
        shown.window.open(profile);
        QTRY_VERIFY(shown.table->isVisible());
        for (const bool isSure : {false, true}) {
            shown.action("actionRemoveProfile")->trigger();
            QTRY_VERIFY(shown.dialog<QMessageBox>() != nullptr);
            auto *box = shown.dialog<QMessageBox>();
            QVERIFY(box->text().contains(u"“Staging”"_s));
            QTRY_COMPARE(QApplication::activeWindow(), box);
            QCOMPARE(QApplication::focusWidget(), box->button(QMessageBox::Cancel));
            QVERIFY(shown.button(u"&Remove Profile"_s) != nullptr);
            QCOMPARE(doubleMnemonics(*box), QStringList());
            if (isSure) {
                shown.button(u"&Remove Profile"_s)->click();
            } else {
                press(Qt::Key_Return);
                QTRY_VERIFY(shown.dialog<QMessageBox>() == nullptr);
                QVERIFY(desk.commons.profiles.find(profile.id));
                QVERIFY(shown.table->isVisible());
            }
        }
        QVERIFY(!desk.commons.profiles.find(profile.id));
        QTRY_COMPARE(desk.keyring->entries.keys(), QStringList{entryOf(kept)});
        for (const Shown *window : {&shown, &other}) { // nobody is left in what is not there
            QVERIFY(!window->table->isVisible());
            QVERIFY(window->entry(u"Staging"_s) == nullptr);
            QCOMPARE(window->profileSwitch->text(), u"No profile"_s);
        }
        QVERIFY(!desk.commons.profiles.last());
    }

    void aTokenThatCannotBeRemovedIsSaid()
    {
        const FakeApi api(3);
        Desk desk;
        const Profile profile = desk.addProfile(api, u"Staging"_s);
        Shown shown(desk.commons);
        shown.window.open(profile);
        QTRY_VERIFY(shown.table->isVisible());
        desk.keyring->trouble = KeyringTrouble::Locked;
        shown.action("actionRemoveProfile")->trigger();
        QTRY_VERIFY(shown.button(u"&Remove Profile"_s) != nullptr);
        shown.button(u"&Remove Profile"_s)->click();
        QTRY_VERIFY(shown.bar->isVisible());
        QVERIFY(shown.bar->message().text.contains(u"may still be in the keyring"_s));
    }

    void twoWindowsShowTwoProfiles()
    {
        const FakeApi first(3);
        const FakeApi second(5);
        Desk desk;
        desk.addProfile(first, u"First"_s);
        desk.addProfile(second, u"Second"_s);
        Windows windows(desk.commons, {});
        MainWindow &one = windows.add();
        one.show();
        activate(one);
        one.open(*desk.commons.profiles.named(u"First"_s));
        press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(windows.count(), std::size_t{2});
        QTRY_VERIFY(QApplication::activeWindow() != nullptr
                    && QApplication::activeWindow() != &one);
        auto *other = qobject_cast<MainWindow *>(QApplication::activeWindow());
        QVERIFY(other != nullptr);
        QCOMPARE(child<EmptyState>(*other, "emptyState")->accessibleName(), u"No profile"_s);
        other->open(*desk.commons.profiles.named(u"Second"_s));
        QTRY_VERIFY(one.isSettled() && other->isSettled());
        QTRY_COMPARE(child<SecretsView>(one, "table")->model()->rowCount(), 3);
        QTRY_COMPARE(child<SecretsView>(*other, "table")->model()->rowCount(), 5);
        QVERIFY(one.windowTitle().startsWith(u"First"_s));
        QVERIFY(other->windowTitle().startsWith(u"Second"_s));
        // Closing one leaves the other alone.
        const QPointer<MainWindow> gone(other);
        other->close();
        QTRY_VERIFY(gone.isNull());
        QCOMPARE(windows.count(), std::size_t{1});
        QCOMPARE(child<SecretsView>(one, "table")->model()->rowCount(), 3);
        activate(one);
        press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier); // twice, as every shortcut
        QCOMPARE(windows.count(), std::size_t{2});
    }

    void whatIsChangedElsewhereIsSeenHere()
    {
        const FakeApi api(3);
        Desk desk;
        Profile profile = desk.addProfile(api, u"Staging"_s);
        Shown shown(desk.commons);
        shown.window.open(profile);
        QTRY_VERIFY(shown.table->isVisible());
        profile.name = u"Other name"_s;
        desk.commons.profiles.save(profile);
        QCOMPARE(shown.profileSwitch->text(), u"Other name"_s);
        QVERIFY(shown.window.windowTitle().startsWith(u"Other name"_s));
        QVERIFY(shown.entry(u"Other name"_s)->isChecked());
        QVERIFY(shown.table->isVisible());
    }

    void editingBeginsWithTheProfileAndItsToken()
    {
        FakeApi api(3);
        Desk desk;
        const Profile profile = desk.addProfile(api, u"Staging"_s);
        Shown shown(desk.commons);
        QVERIFY(!shown.action("actionEditProfile")->isEnabled());
        shown.window.open(profile);
        QTRY_VERIFY(shown.table->isVisible());
        for (const bool isSignedOut : {false, true}) {
            if (isSignedOut) {
                shown.action("actionSignOut")->trigger();
            }
            shown.action("actionEditProfile")->trigger();
            QTRY_VERIFY(shown.dialog<ConnectionDialog>() != nullptr);
            auto *dialog = shown.dialog<ConnectionDialog>();
            QCOMPARE(child<QLineEdit>(*dialog, "address")->text(), profile.address);
            QCOMPARE(child<QLineEdit>(*dialog, "token")->text().toLatin1(),
                     api.connection().token.text().toByteArray());
            dialog->accept();
            QTRY_VERIFY(shown.table->isVisible());
            QCOMPARE(desk.commons.profiles.all().size(), std::size_t{1}); // still the same
        }
    }

    void aTokenThatComesLateMeetsNoOtherAddress()
    {
        const FakeApi api(3);
        const FakeApi other(5);
        Desk desk;
        const Profile profile = desk.addProfile(api, u"Staging"_s);
        Shown shown(desk.commons);
        shown.window.open(profile);
        QTRY_VERIFY(shown.table->isVisible());
        shown.action("actionSignOut")->trigger();
        desk.keyring->isHeld = true;
        shown.action("actionEditProfile")->trigger();
        shown.window.keep(placeOf(other, u"Once"_s), false);
        QTRY_VERIFY(shown.table->isVisible());
        desk.keyring->release();
        QTest::qWait(20);
        QVERIFY(shown.dialog<ConnectionDialog>() == nullptr);
    }

    void editingBeginsWithWhatAnotherWindowHasStored()
    {
        const FakeApi api(3);
        const FakeApi moved(5);
        Desk desk;
        Profile profile = desk.addProfile(api, u"Staging"_s);
        Shown shown(desk.commons);
        shown.window.open(profile);
        QTRY_VERIFY(shown.table->isVisible());
        profile.address = moved.connection().endpoint.base().toString();
        desk.commons.profiles.save(profile);
        desk.keyring->entries[entryOf(profile)] = "another-token";
        shown.action("actionEditProfile")->trigger();
        QTRY_VERIFY(shown.dialog<ConnectionDialog>() != nullptr);
        auto *dialog = shown.dialog<ConnectionDialog>();
        QCOMPARE(child<QLineEdit>(*dialog, "address")->text(), profile.address);
        QCOMPARE(child<QLineEdit>(*dialog, "token")->text(), u"another-token"_s);
    }

    void whatIsGivenForThisRunIsNotStored()
    {
        const FakeApi api(3);
        FakeApi given(5);
        Desk desk;
        const Profile profile = desk.addProfile(api, u"Staging"_s);
        const auto before = desk.commons.profiles.all();
        Shown shown(desk.commons);
        ConnectionDraft draft;
        draft.address = given.connection().endpoint.base().toString();
        draft.isAddressGiven = true;
        draft.token = given.connection().token;
        shown.window.open(profile, draft);
        QTRY_VERIFY(shown.table->isVisible());
        QCOMPARE(shown.table->model()->rowCount(), 5);
        QCOMPARE(given.requests("GET").front().target.contains(
                     profile.coreInstance.id.toByteArray(QUuid::WithoutBraces)),
                 true);
        QCOMPARE(shown.profileSwitch->text(), u"Staging"_s);
        QCOMPARE(desk.commons.profiles.all(), before);
        QVERIFY(!desk.commons.profiles.last());
    }

    void theTokenGoesToNoOtherAddressUnasked()
    {
        const FakeApi api(3);
        FakeApi given(5);
        Desk desk;
        const Profile profile = desk.addProfile(api, u"Staging"_s);
        Shown shown(desk.commons);
        ConnectionDraft draft;
        draft.address = given.connection().endpoint.base().toString();
        draft.isAddressGiven = true;
        shown.window.open(profile, draft);
        QTRY_VERIFY(shown.dialog<ConnectionDialog>() != nullptr);
        auto *dialog = shown.dialog<ConnectionDialog>();
        QCOMPARE(child<QLineEdit>(*dialog, "address")->text(), draft.address);
        QVERIFY(child<QLineEdit>(*dialog, "token")->text().isEmpty());
        QTest::qWait(20);
        QCOMPARE(given.requests("GET").size(), std::size_t{0});
        QCOMPARE(desk.keyring->calls, 0);
        dialog->reject();
        // Its own address, said once more, is no other.
        draft.address = profile.address;
        shown.window.open(profile, draft);
        QTRY_VERIFY(shown.table->isVisible());
    }

    void signingInOpensWhatIsStoredByThen()
    {
        const FakeApi api(3);
        const FakeApi moved(5);
        Desk desk;
        Profile profile = desk.addProfile(api, u"Staging"_s);
        Shown shown(desk.commons);
        shown.window.open(profile);
        QTRY_VERIFY(shown.table->isVisible());
        shown.action("actionSignOut")->trigger();
        profile.isReadOnly = true;
        desk.commons.profiles.save(profile);
        QTRY_VERIFY(shown.button(u"&Sign In"_s) != nullptr);
        desk.keyring->isHeld = true;
        shown.button(u"&Sign In"_s)->click();
        // It moves while the keyring is slow.
        profile.address = moved.connection().endpoint.base().toString();
        desk.commons.profiles.save(profile);
        desk.keyring->release();
        QTRY_VERIFY(shown.table->isVisible());
        QTRY_COMPARE(shown.table->model()->rowCount(), 5);
        QVERIFY(!shown.action("actionNew")->isEnabled());
        // And where it is gone, nothing is opened.
        desk.keyring->isHeld = true;
        ConnectionDraft given;
        given.coreInstance = profile.coreInstance.id.toString(QUuid::WithoutBraces);
        shown.window.open(profile, given);
        desk.commons.profiles.remove(profile.id);
        desk.keyring->release();
        QVERIFY(shown.rests());
        QCOMPARE(shown.empty->accessibleName(), u"No profile"_s);
        QVERIFY(!shown.table->isVisible());
    }

    void whatIsOnItsWayIsNotLeft()
    {
        FakeApi api(3);
        api.answerPosts(RawReply().hold());
        Desk desk;
        const Profile profile = desk.addProfile(api, u"Staging"_s);
        const Profile other = desk.addProfile(api, u"Other"_s);
        Shown shown(desk.commons);
        shown.window.open(profile);
        QTRY_VERIFY(shown.table->isVisible());
        press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(QApplication::activeWindow() != &shown.window);
        type("new/key");
        press(Qt::Key_Tab);
        type("made up");
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(api.requests("POST").size(), std::size_t{1});
        shown.entry(u"Other"_s)->trigger();
        shown.action("actionSignOut")->trigger();
        QVERIFY(shown.table->isVisible());
        QVERIFY(shown.bar->message().text.contains(u"still being changed"_s));
        QCOMPARE(shown.profileSwitch->text(), u"Staging"_s);
        desk.commons.profiles.remove(profile.id);
        QVERIFY(shown.table->isVisible());
    }

    // What the window offers belongs to the rules under which it was offered.
    void aProfileThatBecomesReadOnlyTakesUndoAway()
    {
        FakeApi api(3);
        Desk desk;
        Profile profile = desk.addProfile(api, u"Staging"_s);
        Shown shown(desk.commons);
        shown.window.open(profile);
        QTRY_VERIFY(shown.table->isVisible());
        press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(QApplication::activeWindow() != &shown.window);
        type("new/key");
        press(Qt::Key_Tab);
        type("made up");
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(shown.bar->message().text.contains(u"was created"_s));
        activate(shown.window);
        profile.isReadOnly = true; // as another window does
        desk.commons.profiles.save(profile);
        QVERIFY(shown.bar->message().text.isEmpty());
        QVERIFY(!shown.action("actionNew")->isVisible());
        press(Qt::Key_Z, Qt::ControlModifier);
        press(Qt::Key_Delete);
        QTest::qWait(20);
        QVERIFY(api.requests("DELETE").empty());
    }

    // Not only the next time that it is opened.
    void aProfileThatBecomesReadOnlyDuringAWriteIsSoAfterIt()
    {
        FakeApi api(3);
        api.answerPosts(RawReply().hold());
        Desk desk;
        Profile profile = desk.addProfile(api, u"Staging"_s);
        Shown shown(desk.commons);
        shown.window.open(profile);
        QTRY_VERIFY(shown.table->isVisible());
        press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(QApplication::activeWindow() != &shown.window);
        type("new/key");
        press(Qt::Key_Tab);
        type("made up");
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(api.requests("POST").size(), std::size_t{1});
        profile.isReadOnly = true;
        desk.commons.profiles.save(profile);
        QVERIFY(shown.action("actionNew")->isVisible());
        api.server().closeConnections();
        QTRY_VERIFY(!shown.action("actionNew")->isVisible());
    }

    void theVendorsLoginIsOffered()
    {
        QProcessEnvironment environment;
        environment.insert(u"CALYPTIA_API_TOKEN"_s, u"made.up.vendor"_s);
        environment.insert(u"CALYPTIA_API_URL"_s, u"https://api.example.com"_s);
        Desk desk(VendorLogin(environment, {}, SecretService(std::chrono::milliseconds(1))));
        Shown shown(desk.commons);
        QTRY_VERIFY(shown.button(u"&Use That Login"_s) != nullptr);
        QCOMPARE(doubleMnemonics(shown.window), QStringList());
        shown.button(u"&Use That Login"_s)->click();
        QTRY_VERIFY(shown.dialog<ConnectionDialog>() != nullptr);
        auto *dialog = shown.dialog<ConnectionDialog>();
        QCOMPARE(child<QLineEdit>(*dialog, "token")->text(), u"made.up.vendor"_s);
        QCOMPARE(child<QLineEdit>(*dialog, "address")->text(), u"https://api.example.com"_s);
    }

    void everythingHasANameAndAKey()
    {
        const FakeApi api(3);
        Desk desk;
        desk.addProfile(api, u"First"_s);
        desk.addProfile(api, u"Second"_s);
        Shown shown(desk.commons);
        QCOMPARE(shown.empty->accessibleName(), u"No profile"_s);
        for (int time = 0; time < 2; ++time) {
            QCOMPARE(namelessControls(shown.window), QStringList());
            QCOMPARE(doubleMnemonics(shown.window), QStringList());
            for (const auto *menu : shown.window.findChildren<QMenu *>()) {
                QCOMPARE(wrongMnemonics(*menu), QStringList());
            }
            shown.entry(u"First"_s)->trigger();
            QTRY_VERIFY(shown.table->isVisible());
        }
        QVERIFY(shown.window.minimumSizeHint().width() <= 480);
    }

    void editingIsTitledForTheProfile()
    {
        FakeApi api(3);
        Desk desk;
        Profile profile = desk.addProfile(api, u"Staging"_s, ProfileColour::Red);
        profile.coreInstance.name = u"staging-eu"_s;
        profile = desk.commons.profiles.save(profile);
        Shown shown(desk.commons);
        shown.window.open(profile);
        QTRY_VERIFY(shown.table->isVisible());
        shown.action("actionConnect")->trigger();
        QTRY_VERIFY(shown.dialog<ConnectionDialog>() != nullptr);
        QCOMPARE(shown.dialog<ConnectionDialog>()->windowTitle(), u"Connect to a Core Instance"_s);
        shown.dialog<ConnectionDialog>()->reject();
        QTRY_VERIFY(shown.dialog<ConnectionDialog>() == nullptr);
        shown.action("actionEditProfile")->trigger();
        QTRY_VERIFY(shown.dialog<ConnectionDialog>() != nullptr);
        auto *dialog = shown.dialog<ConnectionDialog>();
        QCOMPARE(dialog->windowTitle(), u"Edit Profile \u201cStaging\u201d"_s);
        QVERIFY(child<QToolButton>(*dialog, "more")->isChecked());
        QVERIFY(child<QWidget>(*dialog, "colour")->isVisible());
        QVERIFY(!child<QWidget>(*dialog, "remember")->isVisible());
        QCOMPARE(child<QLineEdit>(*dialog, "instance")->text(), u"staging-eu"_s);
        QCOMPARE(doubleMnemonics(*dialog), QStringList());
        dialog->accept();
        QTRY_VERIFY(shown.table->isVisible());
        QCOMPARE(desk.commons.profiles.all().size(), std::size_t{1});
        QCOMPARE(desk.commons.profiles.all().front().coreInstance, profile.coreInstance);
    }

    void signedOutIsAsAFreshStart()
    {
        const FakeApi api(3);
        Desk desk;
        const Shown fresh(desk.commons);
        Profile profile = desk.addProfile(api, u"Staging"_s);
        profile.isReadOnly = true;
        profile = desk.commons.profiles.save(profile);
        Shown shown(desk.commons);
        shown.window.open(profile);
        QTRY_VERIFY(shown.table->isVisible());
        shown.action("actionSignOut")->trigger();
        QVERIFY(!shown.table->isVisible());
        for (const char *name : {"actionNew", "actionEdit", "actionDelete", "actionUndo"}) {
            QCOMPARE(shown.action(name)->isVisible(), fresh.action(name)->isVisible());
            QCOMPARE(shown.action(name)->isEnabled(), fresh.action(name)->isEnabled());
            QCOMPARE(shown.action(name)->text(), fresh.action(name)->text());
        }
        QCOMPARE(child<QToolBar>(shown.window, "toolBar")->actions().size(),
                 child<QToolBar>(fresh.window, "toolBar")->actions().size());
        QCOMPARE(shown.badge(u"Read-only"_s)->isVisible(), false);
        // And Return signs in again, without the mouse.
        activate(shown.window);
        QTRY_COMPARE(QApplication::focusWidget(), shown.empty);
        press(Qt::Key_Return);
        QTRY_VERIFY(shown.table->isVisible());
    }

    void anotherTokenIsKnownInAllWindows()
    {
        const FakeApi api(3);
        Desk desk;
        const Profile profile = desk.addProfile(api, u"Staging"_s);
        Shown shown(desk.commons);
        shown.window.open(profile);
        QTRY_VERIFY(shown.table->isVisible());
        const Request request = desk.commons.tokens.write(
            profile.id, *Token::parse(QByteArrayView("made-up-too")), [](const Kept &) {});
        shown.action("actionConnect")->trigger();
        QTRY_VERIFY(shown.dialog<ConnectionDialog>() != nullptr);
        QCOMPARE(child<QLineEdit>(*shown.dialog<ConnectionDialog>(), "token")->text(),
                 u"made-up-too"_s);
    }
};

QTEST_MAIN(ProfilesTest)
#include "tst_profiles.moc"
