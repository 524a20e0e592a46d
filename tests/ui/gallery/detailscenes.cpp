// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "support/certificates.h"
#include "ui/gallery/scenes.h"

using namespace coffer::ui;
using namespace Qt::Literals::StringLiterals;

namespace coffer::test {

namespace {

/// A value, and how it is called in the name of the picture.
struct Value
{
    QString name;
    QByteArray bytes;
};

QByteArray noise(int size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    unsigned state = 1;
    for (char &byte : bytes) {
        state = state * 1103515245U + 12345U;
        byte = static_cast<char>(state >> 16U);
    }
    return bytes;
}

QByteArray json()
{
    return R"({"host":"db.example.com","port":5432,"user":"reader","roles":["read","report"],)"
           R"("tls":{"required":true,"ca":null}})";
}

QByteArray certificate()
{
    return Certificates(u"A made-up authority"_s).authorities().value(0).toPem();
}

void show(Stage &stage, const Value &value)
{
    FakeApi api(12);
    api.setValue(QString::fromLatin1(value.bytes.toBase64()));
    api.beginKeysWith(u"db/"_s);
    MainWindow window(stage.commons(), {.timing = onceOnly()});
    Profile profile;
    profile.name = u"Staging"_s;
    profile.coreInstance = {api.connection().coreInstance, u"staging-eu"_s};
    window.open({api.connection(), profile});
    stage.show(window);
    Stage::rest(window);
    Stage::selectRow(window, 1);
    stage.take(window, u"details-"_s + value.name);
    if (value.name == u"encrypted") {
        return; // there is nothing to reveal
    }
    Stage::trigger(window, "actionReveal");
    stage.take(window, u"details-"_s + value.name + u"-revealed"_s);
    if (value.name == u"text") {
        Stage::trigger(window, "actionCopyValue");
        stage.take(window, u"details-copied"_s);
        Stage::trigger(window, "actionClearClipboard");
    }
}

} // namespace

void detailScenes(Stage &stage)
{
    show(stage, {u"text"_s, "made up, and long enough for a second line of the pane"});
    show(stage, {u"json"_s, json()});
    show(stage, {u"pem"_s, certificate()});
    show(stage, {u"binary"_s, noise(300)});
    show(stage, {u"encrypted"_s, noise(256)});
}

} // namespace coffer::test
