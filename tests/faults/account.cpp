// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "faults/stage.h"
#include "ui/place.h"
#include "ui/windowtools.h"

#include <QDir>
#include <QDirIterator>
#include <QNetworkCookieJar>
#include <QSpinBox>
#include <QStandardPaths>

namespace coffer::test {

namespace {

ui::Place placeOf(const Stage &stage)
{
    ui::Place place{stage.connection(), Profile()};
    place.profile->name = QStringLiteral("Staging");
    place.profile->address = place.connection.endpoint.base().toString();
    place.profile->coreInstance.id = place.connection.coreInstance;
    return place;
}

// A profile of the stage's server, whose token the keyring has as \a stored.
Profile profileWith(Stage &stage, const QByteArray &stored)
{
    const Profile profile = stage.commons.profiles.save(*placeOf(stage).profile);
    stage.keyring->entries.insert(
        QStringLiteral("token/") + profile.id.toString(QUuid::WithoutBraces), stored);
    return profile;
}

void keyringTrouble(Row &row)
{
    for (const auto &[trouble, words] : std::initializer_list<std::pair<KeyringTrouble, QString>>{
             {KeyringTrouble::Absent, QStringLiteral("There is no keyring")},
             {KeyringTrouble::Locked, QStringLiteral("The keyring is locked")},
             {KeyringTrouble::Denied, QStringLiteral("The keyring does not let Coffer in")},
             {KeyringTrouble::Other, QStringLiteral("The keyring does not work")}}) {
        Stage stage(row);
        stage.keyring->trouble = trouble;
        stage.window.keep(placeOf(stage), true);
        SAYS(stage, QStringLiteral("The token is kept for this run only. ") + words);
        QVERIFY(stage.rests());
        QCOMPARE(stage.keys().size(), 3); // it works all the same
        QVERIFY(stage.commons.settings.isWritten()); // and what is in there is looked through
    }
    Stage slow(row);
    const Profile profile = profileWith(slow, canaryToken);
    slow.keyring->isHeld = true;
    slow.window.open(profile);
    SAYS(slow, QStringLiteral("Reading the token from the keyring"));
    QVERIFY(slow.offers(QStringLiteral("Cancel"))); // the window lives
    slow.keyring->release();
    QVERIFY(slow.rests());
    QCOMPARE(slow.keys().size(), 3);
}

void storedToken(Row &row)
{
    {
        Stage stage(row);
        stage.window.open(profileWith(stage, QByteArray(canaryToken) + '\n'));
        QVERIFY(stage.rests());
        QCOMPARE(stage.keys().size(), 3);
        QVERIFY(
            stage.api.server().received().contains(QByteArray("Bearer ") + canaryToken + "\r\n"));
    }
    for (const QByteArray &stored :
         {QByteArray(""), QByteArray("two words"), QByteArray(1 << 20, 'x')}) {
        Stage stage(row);
        stage.window.open(profileWith(stage, stored));
        QVERIFY(stage.rests());
        SAYS(stage, QStringLiteral("No token for \u201cStaging\u201d"));
        SAYS(stage, QStringLiteral("Enter the token."));
        QCOMPARE(stage.sent("GET"), 0);
    }
}

void cookies(Row &row)
{
    Stage stage(row);
    const QByteArray headers = "Set-Cookie: session=made-up; Path=/; Max-Age=9999\r\n"
                               "Strict-Transport-Security: max-age=9999\r\n"
                               "Cache-Control: public, max-age=9999\r\nETag: \"1\"\r\n";
    stage.api.server().answerWith([headers](const RawRequest &) {
        return RawReply::json(200, R"({"items":[],"endCursor":null,"count":0})", headers);
    });
    QVERIFY(stage.opens());
    for (int time = 0; time < 3; ++time) {
        stage.refresh();
        QVERIFY(stage.rests());
    }
    QTRY_COMPARE(stage.api.server().requests().size(), std::size_t(4)); // none from a cache
    for (const RawRequest &request : stage.api.server().requests()) {
        QVERIFY(!request.headers.contains("cookie"));
        QVERIFY(!request.headers.contains("if-none-match"));
        QVERIFY(request.raw.startsWith("GET "));
    }
    QVERIFY(stage.commons.network.cache() == nullptr);
    const QString cache = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation);
    QDirIterator files(cache, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QVERIFY2(!files.next().contains(QStringLiteral("http")), "something was cached");
    }
    SAYS(stage, QStringLiteral("No core instance secrets found."));
}

// A folder where a file should be: root, too, cannot write there.
void readOnlySettings(Row &row)
{
    Stage stage(row);
    const QString file = stage.commons.settings.file();
    QVERIFY(QDir().mkpath(file));
    QVERIFY(stage.opens());
    QCOMPARE(stage.keys().size(), 3);
    stage.action("actionPreferences")->trigger();
    QTRY_VERIFY(stage.window.findChild<QSpinBox *>(QStringLiteral("clipboard")) != nullptr);
    child<QSpinBox>(stage.window, "clipboard")->setValue(45);
    SAYS(stage, file);
    row.saw(QString(stage.texts().filter(file).value(0)).replace(file, QStringLiteral("FILE")));
    stage.refresh();
    QVERIFY(stage.rests());
    QVERIFY(!stage.window.hasFailed());
    QVERIFY(QDir().rmdir(file));
}

} // namespace

Faults accountFaults()
{
    return {
        {71, "Keyring absent / locked / denied / slow / lost",
         "for this run only, said clearly, window lives, no file", keyringTrouble},
        {72, "Keyring holds token with newline / empty / too long",
         "trimmed, or sign-in with the reason, 0 sent", storedToken},
        {76, "Server sets cookies / HSTS / cache headers", "none returned, nothing on disk",
         cookies},
        {82, "Disk full / read-only config", "file named, session works", readOnlySettings},
    };
}

} // namespace coffer::test
