// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/preferences.h"
#include "api/secretsapi.h"
#include "demo/demoserver.h"
#include "model/celltext.h"
#include "support/hurriedtiming.h"
#include "ui/emptystate.h"
#include "ui/fakeapi.h"
#include "ui/place.h"
#include "ui/shownwindow.h"

#include <QDialog>

namespace coffer::test {

inline Connection connectionTo(const demo::DemoServer &server)
{
    return {*Endpoint::parse(server.url().toString()), *Token::parse(server.token()),
            server.coreInstance()};
}

/// A profile of the core instance that \a connection leads to.
inline ui::Place placeOf(const Connection &connection, Profile profile = {})
{
    profile.name = QStringLiteral("Production");
    profile.coreInstance = {connection.coreInstance, QStringLiteral("prod-eu")};
    return {connection, profile};
}

/// What a window of a test has for itself.
struct OwnCommons
{
    ui::Commons commons;
};

/// The main window, shown and active, of which something is going to be changed.
struct ChangeWindow : OwnCommons, ShownWindow
{
    explicit ChangeWindow(ui::WindowOptions options = {.timing = onceOnly()})
        : ShownWindow(commons, std::move(options))
    {
    }

    bool loads(const ui::Place &place)
    {
        window.open(place);
        return rests();
    }
    [[nodiscard]] QDialog *dialog(const char *name) const
    {
        auto *found = window.findChild<QDialog *>(QString::fromLatin1(name));
        return found != nullptr && found->isVisible() ? found : nullptr;
    }
    [[nodiscard]] bool says(const QString &words) const
    {
        return QTest::qWaitFor(
            [&] { return bar->isVisible() && bar->message().text.contains(words); });
    }
    void takeOffer() const { QTest::mouseClick(bar->findChild<QPushButton *>(), Qt::LeftButton); }
    [[nodiscard]] QString key(int row) const
    {
        return table->model()->index(row, KeyColumn).data().toString();
    }
    [[nodiscard]] QStringList keys() const
    {
        QStringList all;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            all += key(row);
        }
        return all;
    }
    void select(int first, int last) const
    {
        table->setFocus();
        table->selectRow(first);
        if (last > first) {
            table->selectionModel()->select(
                QItemSelection(table->model()->index(first, 0), table->model()->index(last, 0)),
                QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
    }
};

/// What somebody else does to the same core instance meanwhile.
class Other final
{
public:
    explicit Other(const Connection &connection)
        : m_api(m_network, connection)
    {
    }

    bool rename(const QUuid &id, const QString &key)
    {
        bool isDone = false;
        const Request request =
            m_api.update(id, {key, {}}, [&isDone](const UpdateOutcome &outcome) {
                isDone = std::holds_alternative<Updated>(outcome);
            });
        return QTest::qWaitFor([&isDone] { return isDone; });
    }
    bool remove(const QUuid &id)
    {
        bool isDone = false;
        const Request request = m_api.remove(id, [&isDone](const RemoveOutcome &outcome) {
            isDone = std::holds_alternative<Deleted>(outcome);
        });
        return QTest::qWaitFor([&isDone] { return isDone; });
    }

private:
    QNetworkAccessManager m_network;
    SecretsApi m_api;
};

/// The button of \a dialog that says \a words, without their mnemonic.
inline QPushButton *button(const QDialog &dialog, const QString &words)
{
    for (auto *found : dialog.findChildren<QPushButton *>()) {
        if (QString(found->text()).remove(QLatin1Char('&')).startsWith(words)) {
            return found;
        }
    }
    return nullptr;
}

} // namespace coffer::test
