// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/changewindow.h"
#include "ui/fieldnote.h"
#include "ui/placestrip.h"
#include "ui/profilecolour.h"

#include <QFile>
#include <QMenu>
#include <QTemporaryDir>
#include <QToolBar>

using namespace coffer;
using namespace coffer::test;
using namespace coffer::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Whatever of \a window changes something and can be reached in any way.
QStringList waysToChange(const ChangeWindow &shown)
{
    QStringList found;
    for (const char *name : {"actionNew", "actionEdit", "actionDelete", "actionUndo"}) {
        const QAction *action = shown.action(name);
        if (action->isVisible() || action->isEnabled() || !action->associatedObjects().isEmpty()) {
            found += action->text();
        }
    }
    for (const auto *button : shown.window.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->text().contains(u"Secret"_s)) {
            found += button->text();
        }
    }
    return found;
}

bool opensAnything(const ChangeWindow &shown)
{
    QTest::qWait(20);
    return QApplication::activeWindow() != &shown.window;
}

void pressEverything(ChangeWindow &shown)
{
    shown.table->setFocus();
    press(Qt::Key_N, Qt::ControlModifier);
    press(Qt::Key_N, Qt::ControlModifier);
    press(Qt::Key_Z, Qt::ControlModifier);
    for (const Qt::Key key : {Qt::Key_F2, Qt::Key_Return, Qt::Key_Enter, Qt::Key_Delete}) {
        press(key);
    }
    if (shown.table->model()->rowCount() > 0) {
        const QPoint place = shown.table->visualRect(shown.table->model()->index(0, 0)).center();
        QTest::mouseDClick(shown.table->viewport(), Qt::LeftButton, {}, place);
    }
}

QStringList visibleLabels(const ChangeWindow &shown)
{
    QStringList texts;
    for (const auto *label : shown.window.findChildren<QLabel *>()) {
        texts += label->isVisible() ? label->text() : QString();
    }
    return texts;
}

ui::Place readOnly(const Connection &connection)
{
    Profile profile;
    profile.isReadOnly = true;
    return placeOf(connection, profile);
}

} // namespace

/// What cannot be changed where nothing may be, and what is asked where changes are protected.
class GuardRailsTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
            ? file.fileName()
            : QString();
    }

private Q_SLOTS:
    void readOnlyHasNoWayToChange_data()
    {
        QTest::addColumn<int>("secrets");
        QTest::addColumn<bool>("byProfile");
        QTest::newRow("by flag") << 3 << false;
        QTest::newRow("by flag, empty") << 0 << false;
        QTest::newRow("by profile") << 3 << true;
        QTest::newRow("by profile, empty") << 0 << true;
    }
    void readOnlyHasNoWayToChange()
    {
        QFETCH(int, secrets);
        QFETCH(bool, byProfile);
        FakeApi api(secrets);
        ChangeWindow shown({.readOnly = !byProfile});
        QVERIFY(shown.loads(byProfile ? readOnly(api.connection()) : ui::Place{api.connection()}));
        QCOMPARE(waysToChange(shown), QStringList());
        QVERIFY(visibleLabels(shown).contains(u"Read-only"_s));
        if (secrets > 0) {
            shown.select(0, 1);
        }
        pressEverything(shown);
        QVERIFY(!opensAnything(shown));
        const QString file = write(u"value"_s, "made up");
        QVERIFY(!drop(*shown.table->viewport(), {file}));
        QVERIFY(!drop(*child<EmptyState>(shown.window, "emptyState"), {file}));
        QVERIFY(!opensAnything(shown));
        for (const char *method : {"POST", "PATCH", "DELETE"}) {
            QCOMPARE(api.requests(method).size(), 0U);
        }
    }

    void whatMayBeChangedFollowsThePlace()
    {
        FakeApi api(3);
        ChangeWindow shown;
        const auto menu = [&shown] {
            QStringList texts;
            for (const QAction *action : child<QMenu>(shown.window, "editMenu")->actions()) {
                texts += action->isSeparator() ? u"-"_s : action->objectName();
            }
            return texts;
        };
        const QStringList whole = menu();
        const auto tools = child<QToolBar>(shown.window, "toolBar")->actions();
        const auto context = shown.table->actions();
        QVERIFY(shown.loads({api.connection()}));
        QVERIFY(shown.loads(readOnly(api.connection())));
        QCOMPARE(waysToChange(shown), QStringList());
        QVERIFY(shown.loads({api.connection()}));
        QVERIFY(!visibleLabels(shown).contains(u"Read-only"_s));
        QCOMPARE(menu(), whole); // each in its place
        QCOMPARE(child<QToolBar>(shown.window, "toolBar")->actions(), tools);
        QCOMPARE(shown.table->actions(), context);
        QVERIFY(shown.action("actionNew")->isEnabled());
        shown.select(0, 0);
        press(Qt::Key_F2);
        QTRY_VERIFY(shown.dialog("EditDialog") != nullptr);
    }

    void aProtectedPlaceIsStriped()
    {
        FakeApi api(3);
        ChangeWindow shown;
        auto *strip = child<PlaceStrip>(shown.window, "placeStrip");
        QVERIFY(!strip->isVisible());
        QVERIFY(shown.loads({api.connection()}));
        QVERIFY(!strip->isVisible());
        Profile profile;
        profile.isProtected = true;
        QVERIFY(shown.loads(placeOf(api.connection(), profile)));
        QVERIFY(strip->isVisible());
        QVERIFY(visibleLabels(shown).contains(u"Production · protected"_s));
        QCOMPARE(strip->width(), child<QWidget>(shown.window, "centralWidget")->width());
        profile.isProtected = false;
        profile.colour = ProfileColour::Blue;
        QVERIFY(shown.loads(placeOf(api.connection(), profile)));
        QVERIFY(strip->isVisible());
        QTRY_VERIFY(strip->height() < 8);
        QCOMPARE(strip->grab().toImage().pixelColor(5, 1), screenColour(ProfileColour::Blue));
        profile.colour = ProfileColour::None;
        QVERIFY(shown.loads(placeOf(api.connection(), profile)));
        QVERIFY(!strip->isVisible());
    }

    void aProtectedPlaceAsksBeforeEachChange_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("by name") << u"prod-eu"_s;
        QTest::newRow("by ID") << QString();
    }
    void aProtectedPlaceAsksBeforeEachChange()
    {
        QFETCH(QString, name);
        FakeApi api(3);
        ChangeWindow shown;
        Profile profile;
        profile.isProtected = true;
        ui::Place place = placeOf(api.connection(), profile);
        place.profile->coreInstance.name = name;
        const QString asked =
            name.isEmpty() ? api.connection().coreInstance.toString(QUuid::WithoutBraces) : name;
        QVERIFY(shown.loads(place));

        press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(shown.dialog("NewSecretDialog") != nullptr);
        QDialog *dialog = shown.dialog("NewSecretDialog");
        QTRY_COMPARE(QApplication::activeWindow(), dialog);
        type("made/up");
        press(Qt::Key_Tab);
        type("made up");
        auto *confirmation = child<QWidget>(*dialog, "confirmation");
        QVERIFY(confirmation->isVisible());
        QVERIFY(!button(*dialog, u"Create"_s)->isEnabled());
        press(Qt::Key_Return, Qt::ControlModifier);
        confirmation->findChild<QLineEdit *>()->setText(asked.toUpper() + u' ');
        QVERIFY(!button(*dialog, u"Create"_s)->isEnabled());
        QCOMPARE(api.requests("POST").size(), 0U);
        confirmation->findChild<QLineEdit *>()->setText(asked);
        QVERIFY(button(*dialog, u"Create"_s)->isEnabled());
        QCOMPARE(namelessControls(*dialog), QStringList());
        QCOMPARE(doubleMnemonics(*dialog), QStringList());
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(api.requests("POST").size(), 1U);
        QVERIFY(shown.says(u"was created"_s));
        activate(shown.window);

        for (const bool isUndo : {true, false}) {
            shown.select(1, 1);
            isUndo ? press(Qt::Key_Z, Qt::ControlModifier) : press(Qt::Key_Delete);
            QTRY_VERIFY(qobject_cast<QDialog *>(QApplication::activeWindow()) != nullptr);
            auto *box = qobject_cast<QDialog *>(QApplication::activeWindow());
            QVERIFY(box != nullptr);
            QPushButton *act = button(*box, u"Delete"_s);
            QVERIFY(!act->isEnabled());
            auto *field = box->findChild<QLineEdit *>();
            QTRY_COMPARE(QApplication::focusWidget(), field);
            type(qPrintable(asked));
            QVERIFY(act->isEnabled());
            QCOMPARE(api.requests("DELETE").size(), 0U);
            QCOMPARE(namelessControls(*box), QStringList());
            QCOMPARE(doubleMnemonics(*box), QStringList());
            box->reject();
            activate(shown.window);
        }
    }

    void aDroppedFileBecomesANewSecret_data()
    {
        QTest::addColumn<int>("secrets");
        QTest::newRow("on the table") << 3;
        QTest::newRow("on the empty state") << 0;
    }
    void aDroppedFileBecomesANewSecret()
    {
        QFETCH(int, secrets);
        FakeApi api(secrets);
        ChangeWindow shown;
        auto *empty = child<EmptyState>(shown.window, "emptyState");
        const QString file = write(u"key.pem"_s, "made up");
        QVERIFY(!drop(*empty, {file})); // there is nowhere to put it
        QVERIFY(shown.loads({api.connection()}));
        QWidget *target = secrets > 0 ? shown.table->viewport() : empty;
        QVERIFY(drop(*target, {file}));
        QTRY_VERIFY(shown.dialog("NewSecretDialog") != nullptr);
        QDialog *dialog = shown.dialog("NewSecretDialog");
        bool isNamed = false;
        for (const auto *label : dialog->findChildren<QLabel *>()) {
            isNamed =
                isNamed || QString(label->text()).remove(QChar(0x200b)).contains(u"key.pem"_s);
        }
        QVERIFY(isNamed);
        QTRY_COMPARE(QApplication::activeWindow(), dialog);
        child<QLineEdit>(*dialog, "key")->setText(u"made/up"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(api.requests("POST").size(), 1U);
        QVERIFY(api.requests("POST").back().body.contains(QByteArray("made up").toBase64()));
    }

    void menusHaveMnemonics()
    {
        ChangeWindow shown;
        QCOMPARE(wrongMnemonics(*child<QMenu>(shown.window, "editMenu")), QStringList());
    }

    void returnGoesToWhatIsMissing()
    {
        FakeApi api(3);
        ChangeWindow shown;
        Profile profile;
        profile.isProtected = true;
        QVERIFY(shown.loads(placeOf(api.connection(), profile)));
        for (const bool isDelete : {false, true}) {
            shown.select(1, 1);
            isDelete ? press(Qt::Key_Delete) : press(Qt::Key_N, Qt::ControlModifier);
            QTRY_VERIFY(qobject_cast<QDialog *>(QApplication::activeWindow()) != nullptr);
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeWindow());
            auto *note = child<FieldNote>(*dialog, "confirmationNote");
            auto *field = note->parentWidget()->findChild<QLineEdit *>();
            if (!isDelete) {
                child<QLineEdit>(*dialog, "key")->setFocus();
                type("made/up");
            }
            QVERIFY(!note->isVisible());
            press(Qt::Key_Return);
            QVERIFY(dialog->isVisible());
            QCOMPARE(QApplication::focusWidget(), field);
            QVERIFY(note->isVisible());
            QVERIFY2(note->text().contains(u"prod-eu"_s), qPrintable(note->text()));
            type("prod");
            QVERIFY(!note->isVisible()); // until it is asked for again
            press(Qt::Key_Return);
            QVERIFY(note->isVisible());
            QVERIFY(dialog->isVisible());
            QCOMPARE(api.requests("DELETE").size() + api.requests("POST").size(), 0U);
            if (isDelete) {
                type("prod-eu");
                press(Qt::Key_Return); // never cancels what was just confirmed
                QTRY_COMPARE(api.requests("DELETE").size(), 1U);
            } else {
                child<QLineEdit>(*dialog, "key")->clear();
                dialog->reject();
            }
            activate(shown.window);
        }
    }
};

QTEST_MAIN(GuardRailsTest)
#include "tst_guardrails.moc"
