// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "faults/stage.h"
#include "ui/inspector.h"
#include "ui/secretedit.h"
#include "ui/windowtools.h"

#include <QClipboard>

namespace coffer::test {

namespace {

// The window on secrets with this value, of which the first is picked.
bool lists(Stage &stage, const QString &base64)
{
    stage.api.setValue(base64);
    const bool isOpen = stage.opens();
    stage.table->setFocus();
    stage.table->selectRow(0);
    return isOpen;
}

QByteArray plain(const Stage &stage)
{
    const auto *edit =
        child<ui::Inspector>(stage.window, "inspector")->findChild<ui::SecretEdit *>();
    return edit != nullptr && edit->isVisible() ? edit->bytes() : QByteArray();
}

// What stands where the value of a secret that is being edited would be.
QString inItsPlace(const Stage &stage)
{
    stage.action("actionEdit")->trigger();
    return stage.dialog("EditDialog")->findChild<ui::SecretEdit *>()->placeholderText();
}

void notBase64(Row &row)
{
    for (const QString &wire :
         {QStringLiteral("not base64!"), QStringLiteral("YQ"), QStringLiteral("YR==")}) {
        Stage stage(row);
        QVERIFY(lists(stage, wire));
        SAYS(stage, QStringLiteral("Not base64"));
        QVERIFY(plain(stage).isEmpty());
        stage.action("actionCopyValue")->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), wire); // raw, as it was sent
        QVERIFY(inItsPlace(stage).contains(QStringLiteral("cannot be read"))); // and not edited
    }
}

void binary(Row &row)
{
    Stage stage(row);
    QVERIFY(lists(stage, QString::fromLatin1(QByteArray("\xff\0abc", 5).toBase64())));
    SAYS(stage, QStringLiteral("Binary"));
    stage.action("actionReveal")->trigger();
    QVERIFY(plain(stage).startsWith("000000  ff 00 61 62"));
    QVERIFY(stage.action("actionSaveValue")->isEnabled());
    QVERIFY(inItsPlace(stage).contains(QStringLiteral("that are not text")));
}

void large(Row &row)
{
    QByteArray value(5 << 20, 'x');
    value.replace(0, 5, "begin");
    Stage stage(row, 2);
    QVERIFY(lists(stage, QString::fromLatin1(value.toBase64())));
    QCOMPARE(stage.keys().size(), 2);
    SAYS(stage, QStringLiteral("5,242,880 byte(s)"));
    stage.action("actionReveal")->trigger();
    QTRY_VERIFY(plain(stage).startsWith("begin"));
    SAYS(stage, QStringLiteral("Part 1 of 80"));
}

} // namespace

Faults valueFaults()
{
    return {
        {34, "value not base64 / non-canonical", "a mark, copied raw only, not edited as text",
         notBase64},
        {35, "value binary, not UTF-8", "hex, save to file, no lossy edit", binary},
        {36, "value 5 MB", "loaded aside, shown in parts", large},
    };
}

} // namespace coffer::test
