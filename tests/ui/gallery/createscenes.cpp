// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/gallery/scenes.h"
#include "ui/windowtools.h"

#include <QPlainTextEdit>
#include <QTemporaryFile>

using namespace coffer::ui;
using namespace Qt::Literals::StringLiterals;

namespace coffer::test {

namespace {

void fillIn(QDialog &dialog, const QString &key, const QString &value)
{
    Stage::field(dialog, "key")->setText(key);
    dialog.findChild<QPlainTextEdit *>()->insertPlainText(value);
}

void entering(Stage &stage)
{
    FakeApi api(3);
    MainWindow window(stage.commons(), {.timing = onceOnly()});
    window.open({api.connection()});
    stage.show(window);
    QDialog *dialog = stage.open(window, "actionNew");
    stage.take(*dialog, u"new-empty"_s);
    fillIn(*dialog, u"db/password"_s, u"made up"_s);
    stage.take(*dialog, u"new-typed"_s);
    auto *value = dialog->findChild<QPlainTextEdit *>();
    value->clear();
    value->insertPlainText(u" bm90aGluZyBvZiB2YWx1ZQ== \nsecond line, long enough to need more "
                           u"than one line of the field\n"_s);
    dialog->findChild<QPushButton *>(u"reveal"_s)->click();
    Stage::field(*dialog, "key")->setText(u"KEY_1"_s);
    stage.take(*dialog, u"new-revealed"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    stage.take(*dialog, u"new-discard"_s);
    QTemporaryFile file(QDir::tempPath() + u"/certificate-XXXXXX.der"_s);
    if (file.open()) {
        file.write(QByteArray(300, '\x80'));
        file.close();
        drop(*dialog, {file.fileName()});
    }
    stage.take(*dialog, u"new-file"_s);
}

void outcome(Stage &stage, const QString &name, const RawReply &reply)
{
    FakeApi api(3);
    api.answerPosts(reply);
    MainWindow window(stage.commons(), {.timing = name == u"waiting" ? Timing{} : onceOnly()});
    window.open({api.connection()});
    stage.show(window);
    QDialog *dialog = stage.open(window, "actionNew");
    fillIn(*dialog, u"db/password"_s, u"made up"_s);
    dialog->accept();
    if (name == u"created") {
        Stage::rest(window);
        stage.take(window, u"change-created"_s); // with the offer to undo it
        return;
    }
    stage.take(*dialog, u"new-"_s + name);
    if (name == u"waiting") {
        dialog->hide();
        stage.take(window, u"main-waitingbehind"_s);
    }
    if (name == u"sending") {
        dialog->hide();
        window.close();
        stage.take(window, u"main-closewhilesending"_s);
    }
}

} // namespace

void createScenes(Stage &stage)
{
    entering(stage);
    outcome(stage, u"sending"_s, RawReply().hang());
    outcome(stage, u"waiting"_s, RawReply::json(503, "{}", "Retry-After: 40\r\n"));
    outcome(stage, u"conflict"_s,
            RawReply::json(409, R"({"error":"core instance secret already exists"})"));
    outcome(stage, u"encrypted"_s, RawReply::json(422, R"({"error":"encrypted is required"})"));
    outcome(stage, u"notknown"_s, RawReply().close());
    outcome(stage, u"created"_s,
            RawReply::json(201,
                           R"({"id":"10000001-0000-4000-8000-000000000001",)"
                           R"("createdAt":"2024-01-02T03:04:05Z"})"));
}

} // namespace coffer::test
