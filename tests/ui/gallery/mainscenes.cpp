// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "demo/demoserver.h"
#include "ui/columnsmenu.h"
#include "ui/gallery/scenes.h"
#include "ui/secretsview.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTest>

using namespace coffer::ui;
using namespace Qt::Literals::StringLiterals;

namespace coffer::test {

namespace {

void demo(Stage &stage)
{
    const demo::DemoServer server(demo::DemoOptions{});
    const Connection connection{*Endpoint::parse(server.url().toString()),
                                *Token::parse(server.token()), server.coreInstance()};
    for (const bool readOnly : {false, true}) {
        WindowOptions options{.readOnly = readOnly};
        if (!readOnly) {
            options.demo = connection.endpoint;
        }
        MainWindow window(stage.commons(), std::move(options));
        window.open({connection});
        stage.show(window);
        Stage::rest(window);
        Stage::selectRow(window, 1);
        stage.take(window, readOnly ? u"main-readonly"_s : u"main-demo"_s);
    }
}

void beginnings(Stage &stage)
{
    MainWindow loading(stage.commons(), {});
    stage.show(loading);
    stage.take(loading, u"main-noprofile"_s);
    FakeApi slow(300);
    slow.refuse(RawReply().hang());
    loading.open({slow.connection()});
    stage.take(loading, u"main-loading"_s);
    MainWindow empty(stage.commons(), {});
    FakeApi none(0);
    empty.open({none.connection()});
    stage.show(empty);
    Stage::rest(empty);
    stage.take(empty, u"main-empty"_s);
}

void failures(Stage &stage)
{
    FakeApi api(300);
    MainWindow window(stage.commons(), {.timing = onceOnly()});
    stage.show(window);
    for (const auto &[status, body, name] :
         {std::tuple(401, R"({"error":"invalid token"})", u"main-notoken"_s),
          std::tuple(403, R"({"error":"permission denied"})", u"main-nopermission"_s),
          std::tuple(404, R"({"error":"aggregator not found"})", u"main-notfound"_s)}) {
        api.refuse(RawReply::json(status, body));
        window.open({api.connection()});
        Stage::rest(window);
        stage.take(window, name);
    }
    api.recover();
    window.open({api.connection()});
    Stage::rest(window);
    api.refuse(RawReply::json(503, R"({"error":"no <b>capacity</b> left at this time"})"));
    auto *table = window.findChild<QTableView *>();
    for (int round = 0; round < 3; ++round) {
        table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum());
        Stage::settle();
    }
    stage.take(window, u"main-failedinthemiddle"_s);
    table->verticalScrollBar()->setValue(0);
    Stage::trigger(window, "actionRefresh");
    stage.take(window, u"main-refreshfailed"_s);
    api.refuse(RawReply().hang());
    Stage::trigger(window, "actionLoadAll");
    stage.take(window, u"main-stop"_s);
}

void offline(Stage &stage)
{
    FakeApi api(3);
    Connection nobody = api.connection();
    nobody.endpoint = *Endpoint::parse(u"http://127.0.0.1:1"_s);
    MainWindow window(stage.commons(), {.timing = onceOnly()});
    window.open({nobody});
    stage.show(window);
    Stage::rest(window);
    stage.take(window, u"main-offline"_s);
}

void filters(Stage &stage)
{
    FakeApi api(300);
    MainWindow window(stage.commons(), {.filter = u"key_1"_s});
    window.open({api.connection()});
    stage.show(window);
    Stage::rest(window);
    stage.take(window, u"main-filtered"_s);
    Stage::field(window, "filterEdit")->setText(u"nowhere"_s);
    Stage::rest(window);
    stage.take(window, u"main-nomatch"_s);
    Stage::field(window, "filterEdit")->setText(u"KEY_2"_s);
    Stage::rest(window);
    window.findChild<QTableView *>()->selectAll();
    stage.take(window, u"main-selected"_s);
}

void columns(Stage &stage)
{
    FakeApi api(12);
    MainWindow window(stage.commons(), {.timing = onceOnly()});
    window.open({api.connection()});
    stage.show(window);
    auto *view = window.findChild<SecretsView *>();
    view->columns().setShown(ValueColumn, false);
    view->columns().move(IdColumn, false);
    view->horizontalHeader()->setSortIndicator(KeyColumn, Qt::DescendingOrder);
    Stage::rest(window);
    stage.take(window, u"main-columns"_s);
    auto *menu = window.findChild<ColumnsMenu *>();
    menu->popup(window.mapToGlobal(QPoint(20, 40)));
    stage.take(*menu, u"menu-columns"_s);
    menu->close();
    view->columns().reset(); // it is remembered
    view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    Stage::rest(window);
}

} // namespace

void mainScenes(Stage &stage)
{
    demo(stage);
    beginnings(stage);
    failures(stage);
    offline(stage);
    filters(stage);
    columns(stage);
}

} // namespace coffer::test
