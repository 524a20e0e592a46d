// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/contextmenukey.h"

#include "ui/windowtools.h"

#include <QAction>
#include <QListWidget>
#include <QSignalSpy>

using namespace coffer::test;
using coffer::ui::ContextMenuKey;

class TestContextMenuKey : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void opensItAtTheCurrentRow()
    {
        const ContextMenuKey key(*QCoreApplication::instance());
        QListWidget list;
        list.addItems({QStringLiteral("one"), QStringLiteral("two")});
        list.setContextMenuPolicy(Qt::CustomContextMenu);
        list.show();
        activate(list);
        const QSignalSpy wanted(&list, &QWidget::customContextMenuRequested);
        for (const int row : {1, 0}) {
            list.setCurrentRow(row);
            press(Qt::Key_F10, Qt::ShiftModifier);
            QVERIFY(list.visualItemRect(list.item(row))
                        .contains(wanted.constLast().constFirst().toPoint()));
        }
        QCOMPARE(wanted.count(), 2);
    }

    void takesNoOtherKey()
    {
        const ContextMenuKey key(*QCoreApplication::instance());
        QListWidget list;
        list.setContextMenuPolicy(Qt::CustomContextMenu);
        list.show();
        activate(list);
        const QSignalSpy wanted(&list, &QWidget::customContextMenuRequested);
        press(Qt::Key_F10);
        press(Qt::Key_F10, Qt::ControlModifier | Qt::ShiftModifier);
        press(Qt::Key_F9, Qt::ShiftModifier);
        QCOMPARE(wanted.count(), 0);
    }
};

QTEST_MAIN(TestContextMenuKey)
#include "tst_contextmenukey.moc"
