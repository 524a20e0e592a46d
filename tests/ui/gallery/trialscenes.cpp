// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "support/certificates.h"
#include "support/tlsserver.h"
#include "ui/connectiondialog.h"
#include "ui/gallery/scenes.h"
#include "ui/messagebar.h"

#include <QTest>
#include <QToolButton>

using namespace coffer::ui;
using namespace Qt::Literals::StringLiterals;

namespace coffer::test {

namespace {

ConnectionDraft draftFor(const QString &address)
{
    return {address, *Token::parse("made-up"), u"10000001-0000-4000-8000-000000000001"_s};
}

// The result of a test at the end of \a dialog.
void test(Stage &stage, ConnectionDialog &dialog, const QString &name)
{
    Stage::push(dialog, u"Test"_s);
    const auto *result = dialog.findChild<MessageBar *>(u"result"_s);
    if (!QTest::qWaitFor([result] {
            return result->isVisible()
                && result->message().severity != Message::Severity::Information;
        })) {
        qFatal("no result");
    }
    stage.take(dialog, u"test-"_s + name);
}

void test(Stage &stage, const QString &address, const QString &name)
{
    ConnectionDialog dialog(stage.commons(), draftFor(address), onceOnly());
    stage.show(dialog);
    test(stage, dialog, name);
}

void answers(Stage &stage)
{
    struct Answer
    {
        QString name;
        RawReply reply;
    };
    for (const auto &[name, reply] : std::vector<Answer>{
             {u"works"_s, RawReply::json(200, R"({"items":[],"endCursor":null,"count":0})")},
             {u"401"_s, RawReply::json(401, R"({"error":"invalid token"})")},
             {u"403"_s, RawReply::json(403, R"({"error":"permission denied"})")},
             {u"404"_s, RawReply::json(404, R"({"error":"aggregator not found"})")},
             {u"429"_s, RawReply::json(429, R"({"error":"too many requests"})")},
             {u"503"_s, RawReply::json(503, R"({"error":"no capacity left at this time"})")},
             {u"notthisapi"_s, RawReply::json(200, R"({"hello":"world"})")}}) {
        RawServer server;
        server.answerWith([&reply = reply](const RawRequest & /*request*/) { return reply; });
        test(stage, server.url(), name);
    }
}

void tls(Stage &stage)
{
    const Certificates certificates;
    const TlsServer server(certificates.issue("IP:127.0.0.1"),
                           R"({"items":[],"endCursor":null,"count":0})");
    test(stage, server.url(), u"unknownissuer"_s);
    for (const auto &[identity, name] :
         {std::pair(certificates.issue("DNS:other.example.com"), u"wronghost"_s),
          std::pair(certificates.issue("IP:127.0.0.1", "20210101000000Z"), u"expired"_s)}) {
        const TlsServer other(identity, "{}");
        ConnectionDialog dialog(stage.commons(), draftFor(other.url()), onceOnly());
        stage.show(dialog);
        dialog.findChild<QToolButton *>(u"more"_s)->setChecked(true);
        Stage::field(dialog, "authorities")->setText(certificates.file());
        if (name == u"wronghost") {
            stage.take(dialog, u"connect-cafile"_s);
        }
        test(stage, dialog, name);
    }
}

void proxy(Stage &stage)
{
    qputenv("https_proxy", "http://127.0.0.1:1");
    qputenv("no_proxy", "");
    test(stage, u"https://nowhere.invalid"_s, u"proxy"_s);
    qunsetenv("https_proxy");
    qputenv("no_proxy", "*");
}

} // namespace

void trialScenes(Stage &stage)
{
    answers(stage);
    test(stage, u"http://127.0.0.1:1"_s, u"refused"_s);
    test(stage, u"https://nowhere.invalid"_s, u"dns"_s);
    proxy(stage);
    tls(stage);
}

} // namespace coffer::test
