// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "faults/row.h"
#include "support/fakekeyring.h"
#include "ui/commons.h"
#include "ui/fakeapi.h"
#include "ui/mainwindow.h"
#include "ui/secretsview.h"

#include <QAbstractButton>
#include <QDialog>

namespace coffer::test {

/// The whole program on one screen: its window, what windows share, and a server that can be made
/// to fail; when it ends, it tells the row what the server saw and what the request log holds.
class Stage final
{
public:
    explicit Stage(Row &row, int secrets = 3, ui::WindowOptions options = quick());
    ~Stage();
    Stage(const Stage &) = delete;
    Stage &operator=(const Stage &) = delete;

    /// The usual options, with times that a test can wait for.
    [[nodiscard]] static ui::WindowOptions quick();
    /// To the server, or to another, with the token that nobody may see.
    [[nodiscard]] Connection connection() const;
    [[nodiscard]] Connection connection(const QString &address) const;
    /// Opens it and waits until nothing is on its way.
    bool opens() { return opens(connection()); }
    bool opens(const Connection &connection);
    [[nodiscard]] bool rests() const;
    /// Loading comes to an end because it has failed.
    [[nodiscard]] bool fails(int withinMilliseconds = 5000) const;

    /// Every word that the program's windows show now, list and values apart.
    [[nodiscard]] QStringList texts() const;
    [[nodiscard]] QString all() const { return texts().join(QLatin1Char('\n')); }
    /// Waits until \a words are shown, and tells the row in which sentence.
    bool says(const QString &words);
    [[nodiscard]] bool offers(const QString &button) const { return buttonOf(button) != nullptr; }
    void click(const QString &button) const;
    [[nodiscard]] QAbstractButton *buttonOf(const QString &text) const;
    [[nodiscard]] QStringList keys() const;
    [[nodiscard]] QAction *action(const char *name) const;
    [[nodiscard]] QDialog *dialog(const char *name) const;
    void refresh() const;

    /// Fills in the dialog for a new secret, and sends it.
    bool create(const QString &key = QStringLiteral("NEW")) const;
    /// Whether that dialog still holds all that was entered.
    [[nodiscard]] bool keeps(const QString &key = QStringLiteral("NEW")) const;
    [[nodiscard]] int sent(const QByteArray &method) const;

    Row &row;
    FakeApi api;
    std::shared_ptr<FakeEntries> keyring = std::make_shared<FakeEntries>();
    std::chrono::milliseconds now{1000};
    ui::Commons commons;
    ui::MainWindow window;
    ui::SecretsView *table;
};

} // namespace coffer::test

#define SAYS(stage, words) QVERIFY2((stage).says(words), qPrintable((stage).all()))
