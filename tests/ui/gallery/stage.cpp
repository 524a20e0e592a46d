// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/gallery/stage.h"

#include <QAction>
#include <QApplication>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace coffer::test {

Stage::Stage(Camera &camera, int width, Theme theme)
    : m_camera(camera)
    , m_width(width)
    , m_commons(m_folder.filePath(u"coffer.ini"_s), std::make_unique<FakeKeyring>(m_keyring))
{
    Preferences{.theme = theme}.write(m_commons.settings);
}

void Stage::settle()
{
    for (int round = 0; round < 4; ++round) {
        QTest::qWait(5);
    }
}

void Stage::rest(const ui::MainWindow &window)
{
    if (!QTest::qWaitFor([&window] { return window.isSettled(); })) {
        qFatal("a window that does not come to rest");
    }
    settle();
}

void Stage::take(QWidget &widget, const QString &name) const
{
    settle();
    m_camera.take(widget, name);
}

void Stage::narrow(QWidget &window) const
{
    if (m_width > 0) {
        window.resize(m_width, window.height());
    }
}

void Stage::show(QWidget &window) const
{
    narrow(window);
    window.show();
    window.activateWindow();
    settle();
}

void Stage::trigger(ui::MainWindow &window, const char *action)
{
    auto *found = window.findChild<QAction *>(QString::fromLatin1(action));
    if (found == nullptr || !found->isEnabled()) {
        qFatal("nothing to trigger: %s", action);
    }
    found->trigger();
    settle();
}

QDialog *Stage::open(ui::MainWindow &window, const char *action) const
{
    trigger(window, action);
    auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
    if (dialog == nullptr) {
        qFatal("no dialog: %s", action);
    }
    narrow(*dialog);
    settle();
    return dialog;
}

void Stage::push(const QWidget &window, const QString &words)
{
    for (auto *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->text().remove(u'&') == words) {
            button->click();
            settle();
            return;
        }
    }
    qFatal("no button: %s", qPrintable(words));
}

QLineEdit *Stage::field(const QWidget &window, const char *name)
{
    auto *found = window.findChild<QLineEdit *>(QString::fromLatin1(name));
    if (found == nullptr) {
        qFatal("no field: %s", name);
    }
    return found;
}

void Stage::selectRow(const ui::MainWindow &window, int row)
{
    auto *table = window.findChild<QTableView *>();
    table->setFocus();
    // Not selectRow(), which finds no column where windows go from right to left.
    table->setCurrentIndex(table->model()->index(row, 0));
    settle();
}

Profile Stage::remember(Profile profile, const Token &token)
{
    profile = m_commons.profiles.save(profile);
    m_keyring->entries.insert(u"token/"_s + profile.id.toString(QUuid::WithoutBraces),
                              token.text().toByteArray());
    return profile;
}

} // namespace coffer::test
