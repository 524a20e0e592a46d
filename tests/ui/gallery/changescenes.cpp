// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/gallery/scenes.h"

#include "ui/messagebar.h"

#include <QApplication>
#include <QCheckBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace coffer::ui;
using namespace Qt::Literals::StringLiterals;

namespace coffer::test {

namespace {

Profile production(const FakeApi &api)
{
    Profile profile;
    profile.name = u"Production"_s;
    profile.coreInstance = {api.connection().coreInstance, u"prod-eu"_s};
    profile.isProtected = true;
    return profile;
}

void edit(Stage &stage, MainWindow &window, FakeApi &api)
{
    Stage::selectRow(window, 2);
    QDialog *dialog = stage.open(window, "actionEdit");
    stage.take(*dialog, u"change-edit"_s);
    Stage::field(*dialog, "key")->setText(u"db/password"_s);
    dialog->findChild<QPlainTextEdit *>()->insertPlainText(u"made up"_s);
    stage.take(*dialog, u"change-rename"_s);
    api.change(2, u"KEY_2"_s, u"2024-02-03T04:05:06Z"_s);
    dialog->findChild<QWidget *>(u"confirmation"_s)
        ->findChild<QLineEdit *>()
        ->setText(u"prod-eu"_s);
    dialog->findChild<QPushButton *>(u"send"_s)->click();
    stage.take(*dialog, u"change-edit-stale"_s);
    Stage::field(*dialog, "key")->setText(u"renamed"_s);
    dialog->findChild<QCheckBox *>(u"replace"_s)->setChecked(false);
    api.change(2, u"renamed"_s, u"2024-02-03T04:05:06Z"_s);
    dialog->findChild<QPushButton *>(u"send"_s)->click();
    Stage::settle();
    dialog->findChild<QPushButton *>(u"send"_s)->click();
    stage.take(window, u"change-renamed"_s);
    dialog->hide();
}

void remove(Stage &stage, MainWindow &window, FakeApi &api)
{
    auto *table = window.findChild<QTableView *>();
    Stage::selectRow(window, 4);
    stage.open(window, "actionDelete");
    stage.take(*QApplication::activeModalWidget(), u"change-delete-one"_s);
    QApplication::activeModalWidget()->close();
    table->selectAll();
    const auto reads = api.requests("GET").size();
    QDialog *dialog = stage.open(window, "actionDelete");
    (void)QTest::qWaitFor(
        [&] { return api.requests("GET").size() > reads; }); // they are read again
    stage.take(*dialog, u"change-delete-many"_s);
    api.server().answer(RawReply::json(200, R"({"deleted":true})"));
    api.server().answer(RawReply::json(409, R"({"error":"it is used by a pipeline"})"));
    api.server().answer(RawReply().close());
    dialog->accept();
    (void)QTest::qWaitFor(
        [&] { return window.findChild<MessageBar *>()->message().actionText.contains(u"Show"_s); });
    stage.take(window, u"change-delete-results"_s);
    Stage::push(window, u"Show\u2026"_s);
    if (QWidget *results = QApplication::activeModalWidget()) {
        stage.narrow(*results);
        stage.take(*results, u"change-delete-each"_s);
        results->close();
    }
}

} // namespace

void changeScenes(Stage &stage)
{
    FakeApi api(30);
    MainWindow window(stage.commons(), {.timing = onceOnly()});
    Profile profile = production(api);
    window.open({api.connection(), profile});
    stage.show(window);
    Stage::rest(window);
    stage.take(window, u"change-protected"_s);
    edit(stage, window, api);
    remove(stage, window, api);
    profile.isProtected = false;
    profile.colour = ProfileColour::Green;
    window.open({api.connection(), profile});
    Stage::rest(window);
    Stage::selectRow(window, 0);
    stage.take(*stage.open(window, "actionDelete"), u"change-delete-unprotected"_s);
    QApplication::activeModalWidget()->close();
    stage.take(window, u"change-coloured"_s);
}

} // namespace coffer::test
