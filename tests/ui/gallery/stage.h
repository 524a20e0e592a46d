// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/preferences.h"
#include "support/fakekeyring.h"
#include "ui/commons.h"
#include "ui/fakeapi.h"
#include "ui/gallery/camera.h"
#include "ui/mainwindow.h"

#include <QDialog>
#include <QLineEdit>
#include <QTemporaryDir>

namespace coffer::test {

/// One look in which all scenes are played, with what it takes to play one.
class Stage final
{
public:
    /// Every window is \a width wide; 0: as wide as it wants to be.
    Stage(Camera &camera, int width, Theme theme);

    /// Lets everything come to rest, and takes the picture.
    void take(QWidget &widget, const QString &name) const;
    /// Shows \a window, and makes it the one that is used.
    void show(QWidget &window) const;
    void narrow(QWidget &window) const;
    static void settle();
    /// Waits until \a window has nothing on its way.
    static void rest(const ui::MainWindow &window);

    static void trigger(ui::MainWindow &window, const char *action);
    /// The dialog that \a action of \a window opens.
    QDialog *open(ui::MainWindow &window, const char *action) const;
    /// Presses the button of \a window that says \a words.
    static void push(const QWidget &window, const QString &words);
    static QLineEdit *field(const QWidget &window, const char *name);
    static void selectRow(const ui::MainWindow &window, int row);

    /// Remembers \a profile, and its token.
    Profile remember(Profile profile, const Token &token);
    [[nodiscard]] ui::Commons &commons() { return m_commons; }
    [[nodiscard]] FakeEntries &keyring() { return *m_keyring; }

private:
    Camera &m_camera;
    int m_width;
    QTemporaryDir m_folder;
    std::shared_ptr<FakeEntries> m_keyring = std::make_shared<FakeEntries>();
    ui::Commons m_commons;
};

} // namespace coffer::test
