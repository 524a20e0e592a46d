// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/hurriedtiming.h"
#include "ui/commons.h"
#include "ui/connectiondialog.h"
#include "ui/fieldnote.h"
#include "ui/instancedelegate.h"
#include "ui/instanceview.h"
#include "ui/messagebar.h"
#include "ui/windowtools.h"

namespace coffer::test {

using namespace coffer::ui;

/// The dialog, shown and active.
struct Asked
{
    Commons commons;
    ConnectionDialog dialog;
    QLineEdit *address = child<QLineEdit>(dialog, "address");
    QLineEdit *token = child<QLineEdit>(dialog, "token");
    QLineEdit *instance = child<QLineEdit>(dialog, "instance");
    FieldNote *tokenNote = child<FieldNote>(dialog, "tokenNote");
    MessageBar *result = child<MessageBar>(dialog, "result");
    std::optional<Connection> chosen;
    Profile profile; // of what was chosen
    bool isRemembered = false;

    explicit Asked(const ConnectionDraft &draft = {}, const Timing &timing = onceOnly())
        : dialog(commons, draft, timing)
    {
        QObject::connect(&dialog, &ConnectionDialog::connectionChosen, &dialog,
                         [this](const Place &place, bool remembered) {
                             chosen = place.connection;
                             profile = *place.profile;
                             isRemembered = remembered;
                         });
        dialog.open();
        if (!QTest::qWaitForWindowActive(&dialog)) {
            qFatal("no active dialog");
        }
    }

    [[nodiscard]] QPushButton *button(QStringView text) const
    {
        const auto all = dialog.findChildren<QPushButton *>();
        const auto at = std::find_if(all.begin(), all.end(), [&](const QPushButton *one) {
            return one->text().remove(u'&') == text.toString().remove(u'&');
        });
        return at == all.end() ? nullptr : *at;
    }
    [[nodiscard]] QStringList names() const
    {
        const QAbstractItemModel *model = child<InstanceView>(dialog, "instances")->model();
        QStringList all;
        for (int row = 0; model != nullptr && row < model->rowCount(); ++row) {
            all += model->index(row, 0).data().toString();
        }
        return all;
    }
    void clickAt(int row, bool onPin) const
    {
        auto *view = child<InstanceView>(dialog, "instances");
        const QModelIndex index = view->model()->index(row, 0);
        view->scrollTo(index);
        const QRect place = view->visualRect(index);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                          onPin ? InstanceDelegate::pinArea(place, Qt::LeftToRight).center()
                                : place.center());
    }
    void click(int row) const { clickAt(row, false); }
    void pin(int row) const { clickAt(row, true); }
    [[nodiscard]] bool isTested() const
    {
        return QTest::qWaitFor([&] {
            return result->isVisible()
                && result->message().severity != Message::Severity::Information;
        });
    }
};

inline ConnectionDraft draftOf(const Connection &connection)
{
    return {connection.endpoint.base().toString(), connection.token,
            connection.coreInstance.toString(QUuid::WithoutBraces)};
}

} // namespace coffer::test
