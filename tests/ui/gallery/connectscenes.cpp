// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "demo/demoserver.h"
#include "ui/connectiondialog.h"
#include "ui/gallery/scenes.h"

#include <QToolButton>

using namespace coffer::ui;
using namespace Qt::Literals::StringLiterals;

namespace coffer::test {

namespace {

void entering(Stage &stage)
{
    ConnectionDialog dialog(stage.commons(), {}, onceOnly());
    stage.show(dialog);
    stage.take(dialog, u"connect-empty"_s);
    Stage::field(dialog, "address")->setText(u"http://example.com"_s);
    Stage::field(dialog, "token")->setText(u"two words"_s);
    dialog.accept();
    stage.take(dialog, u"connect-errors"_s);
    Stage::field(dialog, "token")->setText(u"made-up"_s);
    stage.take(dialog, u"connect-plainhttp"_s);
}

void choosing(Stage &stage)
{
    const demo::DemoServer server(demo::DemoOptions{.secrets = 3});
    ConnectionDialog dialog(stage.commons(), {}, onceOnly());
    stage.show(dialog);
    Stage::field(dialog, "address")->setText(server.url().toString());
    Stage::field(dialog, "token")->setText(QString::fromLatin1(server.token()));
    stage.take(dialog, u"connect-listed"_s);
    Stage::field(dialog, "instance")->setText(u"prod"_s);
    stage.take(dialog, u"connect-typed"_s);
    Stage::field(dialog, "instance")->setText(u"nowhere"_s);
    stage.take(dialog, u"connect-nomatch"_s);
}

// Two with one name, which only their IDs tell apart.
void equalNames(Stage &stage)
{
    RawServer server;
    server.answerWith([](const RawRequest & /*request*/) {
        QString items;
        for (int number = 0; number < 2; ++number) {
            items += (number > 0 ? u",{"_s : u"{"_s)
                + uR"("id":"1000000%1-0000-4000-8000-000000000001","name":"edge",)"
                  R"("status":"%2","environmentName":"default","pipelinesCount":0,)"
                  R"("skipServiceCreation":false,"createdAt":"2024-01-02T03:04:05Z",)"
                  R"("updatedAt":"2024-01-02T03:04:05Z"})"_s.arg(number)
                      .arg(number > 0 ? u"unreachable"_s : u"running"_s);
        }
        return RawReply::json(
            200, uR"({"items":[%1],"endCursor":null,"count":2})"_s.arg(items).toUtf8());
    });
    ConnectionDialog dialog(stage.commons(), {}, onceOnly());
    stage.show(dialog);
    Stage::field(dialog, "address")->setText(server.url());
    Stage::field(dialog, "token")
        ->setText(QString::fromLatin1(
            QByteArray(R"({"ProjectID":"10000001-0000-4000-8000-000000000009"})")
                .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)
            + ".made-up"));
    Stage::field(dialog, "instance")->setText(u"edge"_s);
    stage.take(dialog, u"connect-equalnames"_s);
}

void rarer(Stage &stage)
{
    const demo::DemoServer server(demo::DemoOptions{.secrets = 3});
    ConnectionDialog dialog(stage.commons(), {}, onceOnly());
    dialog.setOffers(
        {{VendorSource::File, u"~/.calyptia/project_token"_s, *Token::parse(server.token()),
          *Endpoint::parse(server.url().toString()), true},
         {VendorSource::Keyring,
          {},
          *Token::parse("another"),
          *Endpoint::parse(server.url().toString())}});
    stage.show(dialog);
    stage.take(dialog, u"connect-offers"_s);
    dialog.findChild<QToolButton *>(u"more"_s)->setChecked(true);
    Stage::field(dialog, "authorities")->setText(u"/etc/hostname"_s);
    stage.take(dialog, u"connect-wrongcafile"_s);
    ConnectionDialog bearer(stage.commons(), {}, onceOnly());
    stage.show(bearer);
    Stage::field(bearer, "token")->setText(u"made-up"_s);
    stage.take(bearer, u"connect-bearer"_s);
}

} // namespace

void connectScenes(Stage &stage)
{
    entering(stage);
    choosing(stage);
    equalNames(stage);
    rarer(stage);
}

} // namespace coffer::test
