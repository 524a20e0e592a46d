// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "faults/stage.h"

#include "model/celltext.h"
#include "ui/plainlabel.h"
#include "ui/secretedit.h"
#include "ui/valuefield.h"
#include "ui/windowtools.h"

#include <QAction>
#include <QStandardPaths>

namespace coffer::test {

using namespace coffer::ui;

namespace {

// A file of its own, so that no row begins with what another has remembered.
QString settingsFile()
{
    static int number = 0;
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QStringLiteral("/coffer-%1/coffer.ini").arg(++number);
}

bool isOfAValue(const QWidget *widget)
{
    for (; widget != nullptr; widget = widget->parentWidget()) {
        if (qobject_cast<const ValueField *>(widget) != nullptr) {
            return true; // which shows what is being entered, and how it will be sent
        }
    }
    return false;
}

QString textOf(const QLabel &label)
{
    const auto *plain = qobject_cast<const PlainLabel *>(&label);
    return plain != nullptr ? plain->plain() : label.text();
}

QByteArray valueIn(const QWidget &dialog)
{
    const auto *edit = dialog.findChild<SecretEdit *>();
    return edit != nullptr ? edit->bytes() : QByteArray();
}

} // namespace

Stage::Stage(Row &ofRow, int secrets, WindowOptions options)
    : row(ofRow)
    , api(secrets)
    , commons(settingsFile(), std::make_unique<FakeKeyring>(keyring))
    , window(commons, std::move(options))
    , table(child<SecretsView>(window, "table"))
{
    commons.clock = [this] { return now; };
    api.setValue(QString::fromLatin1(QByteArray(canaryValue).toBase64()));
    window.show();
    activate(window);
}

Stage::~Stage()
{
    row.look(all());
    for (const RequestEntry &entry : commons.requests.entries()) {
        row.look(QString::fromLatin1(entry.text()));
    }
    QStringList counts;
    for (const char *method : {"GET", "POST", "PATCH", "DELETE"}) {
        if (const int count = sent(method)) {
            counts += QStringLiteral("%1 %2").arg(QLatin1String(method)).arg(count);
        }
    }
    row.sent(counts.isEmpty() ? QStringLiteral("none") : counts.join(QStringLiteral(", ")));
}

WindowOptions Stage::quick()
{
    using namespace std::chrono_literals;
    WindowOptions options;
    // None so short that a busy machine would reach it where nothing is wrong.
    options.timing.deadlines = {.connect = 800ms, .idle = 800ms, .total = 1500ms};
    options.timing.retry.first = 20ms;
    options.timing.retry.longest = 50ms;
    options.timing.retry.askedSecond = 100ms;
    options.timing.settle = {20ms, 50ms};
    options.timing.quit = 200ms;
    return options;
}

Connection Stage::connection() const
{
    return connection(api.connection().endpoint.base().toString());
}

Connection Stage::connection(const QString &address) const
{
    return {*Endpoint::parse(address), *Token::parse(canaryToken), api.connection().coreInstance};
}

bool Stage::opens(const Connection &connection)
{
    window.open({connection});
    return rests();
}

bool Stage::rests() const
{
    return QTest::qWaitFor([this] { return window.isSettled(); });
}

bool Stage::fails(int withinMilliseconds) const
{
    return QTest::qWaitFor([this] { return window.isSettled() && window.hasFailed(); },
                           withinMilliseconds);
}

QStringList Stage::texts() const
{
    QStringList found;
    for (const QWidget *top : QApplication::topLevelWidgets()) {
        if (!top->isVisible()) {
            continue;
        }
        found += top->windowTitle();
        for (const auto *label : top->findChildren<QLabel *>()) {
            if (label->isVisible() && !isOfAValue(label)) {
                found += textOf(*label).remove(QChar(0x200B));
            }
        }
    }
    found.removeAll(QString());
    return found;
}

bool Stage::says(const QString &words)
{
    QString sentence;
    const bool isSaid = QTest::qWaitFor([&] {
        const QStringList all = texts().filter(words);
        sentence = all.value(0);
        return !all.isEmpty();
    });
    row.look(all());
    if (isSaid) {
        row.saw(sentence);
    }
    return isSaid;
}

QAbstractButton *Stage::buttonOf(const QString &text) const
{
    for (const QWidget *top : QApplication::topLevelWidgets()) {
        for (auto *button : top->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->text().remove(QLatin1Char('&')) == text) {
                return button;
            }
        }
    }
    return nullptr;
}

void Stage::click(const QString &button) const
{
    if (auto *found = buttonOf(button)) {
        QTest::mouseClick(found, Qt::LeftButton);
    } else {
        QTest::qFail(qPrintable(QStringLiteral("no button ") + button), __FILE__, __LINE__);
    }
}

QStringList Stage::keys() const
{
    QStringList all;
    if (table->model() == nullptr) {
        return all;
    }
    const auto &model = *qobject_cast<SecretsModel *>(table->model());
    for (int place = 0; place < model.secretCount(); ++place) {
        all += model.index(place, KeyColumn).data().toString();
    }
    return all;
}

QAction *Stage::action(const char *name) const
{
    return child<QAction>(window, name);
}

QDialog *Stage::dialog(const char *name) const
{
    auto *found = window.findChild<QDialog *>(QString::fromLatin1(name));
    return found != nullptr && found->isVisible() ? found : nullptr;
}

void Stage::refresh() const
{
    action("actionRefresh")->trigger();
}

bool Stage::create(const QString &key) const
{
    action("actionNew")->trigger();
    if (!QTest::qWaitFor([this] { return dialog("NewSecretDialog") != nullptr; })) {
        return false;
    }
    const QDialog &asked = *dialog("NewSecretDialog");
    QApplication::setActiveWindow(dialog("NewSecretDialog"));
    child<QLineEdit>(asked, "key")->setText(key);
    asked.findChild<SecretEdit *>()->setFocus();
    if (valueIn(asked).isEmpty()) {
        type(canaryValue);
    }
    press(Qt::Key_Return, Qt::ControlModifier);
    return true;
}

bool Stage::keeps(const QString &key) const
{
    const QDialog *asked = dialog("NewSecretDialog");
    return asked != nullptr && child<QLineEdit>(*asked, "key")->text() == key
        && valueIn(*asked) == canaryValue;
}

int Stage::sent(const QByteArray &method) const
{
    return static_cast<int>(api.requests(method).size());
}

} // namespace coffer::test
