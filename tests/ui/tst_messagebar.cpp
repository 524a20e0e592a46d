// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/assistive.h"
#include "ui/contrast.h"
#include "ui/messagebar.h"
#include "ui/passingsuccess.h"
#include "ui/plainlabel.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using coffer::ui::Message;
using coffer::ui::MessageBar;
using Severity = Message::Severity;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(Severity)

namespace {

QVector<QPair<QAccessible::Event, QString>> heard;

void listen(QAccessibleEvent *event)
{
    if (auto *bar = qobject_cast<MessageBar *>(event->object())) {
        heard.append({event->type(), bar->accessibleName()});
    }
}

QPalette paletteOf(QColor window, QColor text)
{
    QPalette palette(window);
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    return palette;
}

struct Window : QWidget
{
    QLineEdit *field = new QLineEdit(this);
    MessageBar *bar = new MessageBar(this);

    Window()
    {
        auto *column = new QVBoxLayout(this);
        column->addWidget(bar);
        column->addWidget(field);
        column->addStretch();
        resize(400, 200);
        show();
        activateWindow();
        field->setFocus();
    }

    [[nodiscard]] QPushButton *action() const { return bar->findChild<QPushButton *>(); }
    [[nodiscard]] QToolButton *close() const { return bar->findChild<QToolButton *>(); }
    [[nodiscard]] QLabel *label() const { return bar->findChild<QLabel *>(); }
};

} // namespace

/// The message bar: what it shows, says aloud, offers, and how it leaves the focus alone.
class MessageBarTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hiddenUntilThereIsSomethingToSay()
    {
        Window window;
        QVERIFY(window.bar->isHidden());
        window.bar->showMessage({Severity::Error, u"Broken."_s});
        QVERIFY(window.bar->isVisible());
        QVERIFY(window.action()->isHidden());
        window.bar->showMessage({});
        QVERIFY(window.bar->isHidden());
    }

    void hostileTextStaysText()
    {
        Window window;
        const QString text = u"<b>bold</b><img src='file:///etc/passwd'> & more"_s;
        window.bar->showMessage({Severity::Error, text});
        QCOMPARE(window.label()->textFormat(), Qt::PlainText);
        QCOMPARE(window.label()->text().remove(QChar(0x200B)), text);
    }

    void aLongWordDoesNotWidenTheWindow()
    {
        Window window;
        window.bar->showMessage({Severity::Error, QString(5000, u'x'), u"&Retry"_s, [] {}});
        QTest::qWait(1);
        QVERIFY2(window.bar->minimumSizeHint().width() <= 320,
                 qPrintable(QString::number(window.bar->minimumSizeHint().width())));
        QVERIFY(window.label()->text().size() < 1200);
    }

    void aLongTextGetsItsHeight()
    {
        Window window;
        window.bar->showMessage({Severity::Warning, u"Words and words. "_s.repeated(20)});
        QTRY_VERIFY(window.bar->height()
                    >= window.label()->heightForWidth(window.label()->width()));
    }

    void theActionRunsOnceTheBarIsClosed()
    {
        Window window;
        int runs = 0;
        QSignalSpy closed(window.bar, &MessageBar::closed);
        window.bar->showMessage({Severity::Error, u"Broken."_s, u"&Retry"_s, [&] {
                                     ++runs;
                                     QVERIFY(window.bar->isHidden());
                                     window.bar->showMessage({Severity::Success, u"Done."_s});
                                 }});
        QVERIFY(window.action()->isVisible());
        QTest::mouseClick(window.action(), Qt::LeftButton);
        QCOMPARE(runs, 1);
        QCOMPARE(closed.size(), 1);
        QVERIFY(window.bar->isVisible());
        QCOMPARE(window.bar->message().text, u"Done."_s);
        QVERIFY(window.action()->isHidden());
    }

    void closingMayEndWhatTheActionEnds()
    {
        Window window;
        QVERIFY(QTest::qWaitForWindowActive(&window));
        int runs = 0;
        for (const bool byKey : {false, true}) {
            window.bar->showMessage(
                {Severity::Warning, u"Waiting."_s, u"&Stop"_s, [&runs] { ++runs; }, {}, true});
            if (byKey) {
                window.close()->setFocus();
                QTest::keyClick(window.close(), Qt::Key_Escape);
            } else {
                QTest::mouseClick(window.close(), Qt::LeftButton);
            }
            QVERIFY(window.bar->isHidden());
        }
        QCOMPARE(runs, 2);
    }

    void neverTakesTheFocus()
    {
        Window window;
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.bar->showMessage({Severity::Error, u"Broken."_s, u"&Retry"_s, [] {}});
        QCOMPARE(QApplication::focusWidget(), window.field);
        QTest::mouseClick(window.bar, Qt::LeftButton);
        QCOMPARE(QApplication::focusWidget(), window.field);
    }

    void escapeClosesFromInsideOnly()
    {
        Window window;
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QSignalSpy closed(window.bar, &MessageBar::closed);
        window.bar->showMessage({Severity::Error, u"Broken."_s, u"&Retry"_s, [] {}});
        QTest::keyClick(window.field, Qt::Key_Escape);
        QVERIFY(window.bar->isVisible());
        for (QWidget *inside :
             {static_cast<QWidget *>(window.action()), static_cast<QWidget *>(window.close())}) {
            window.bar->showMessage({Severity::Error, u"Broken."_s, u"&Retry"_s, [] {}});
            inside->setFocus();
            QTest::keyClick(inside, Qt::Key_Escape);
            QVERIFY(window.bar->isHidden());
        }
        QCOMPARE(closed.size(), 2);
    }

    void reachedByTab()
    {
        Window window;
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.bar->showMessage({Severity::Error, u"Broken."_s, u"&Retry"_s, [] {}});
        QTest::keyClick(window.field, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), window.action());
        QTest::keyClick(window.action(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), window.close());
        QTest::keyClick(window.close(), Qt::Key_Space);
        QVERIFY(window.bar->isHidden());
    }

    void saysItAloud()
    {
        Window window;
        if (!assistiveTechnologyListens()) {
            QSKIP("nobody listens on this platform");
        }
        const auto before = QAccessible::installUpdateHandler(listen);
        heard.clear();
        window.bar->showMessage({Severity::Error, u"Broken."_s});
        QVERIFY(heard.contains({QAccessible::Alert, u"Error: Broken."_s}));
        QVERIFY(heard.contains({QAccessible::NameChanged, u"Error: Broken."_s}));
        heard.clear();
        window.bar->showMessage({Severity::Error, u"Broken."_s}); // again is news, too
        QVERIFY(heard.contains({QAccessible::Alert, u"Error: Broken."_s}));
        QAccessible::installUpdateHandler(before);
    }

    void hasTheRoleOfAnAlert()
    {
        Window window;
        auto *spoken = QAccessible::queryAccessibleInterface(window.bar);
        QCOMPARE(spoken->role(), QAccessible::AlertMessage);
        QVERIFY(!QAccessible::queryAccessibleInterface(window.close())
                     ->text(QAccessible::Name)
                     .isEmpty());
    }

    void isReadableInEveryPalette_data()
    {
        QTest::addColumn<QColor>("back");
        QTest::addColumn<QColor>("text");
        QTest::newRow("light") << QColor(0xef, 0xef, 0xef) << QColor(Qt::black);
        QTest::newRow("dark") << QColor(0x35, 0x35, 0x35) << QColor(Qt::white);
        QTest::newRow("breeze dark") << QColor(0x2a, 0x2e, 0x32) << QColor(0xfc, 0xfc, 0xfc);
        QTest::newRow("just readable") << QColor(Qt::white) << QColor(0x76, 0x76, 0x76);
        QTest::newRow("high contrast") << QColor(Qt::black) << QColor(Qt::yellow);
    }

    void isReadableInEveryPalette()
    {
        QFETCH(QColor, back);
        QFETCH(QColor, text);
        for (const auto severity :
             {Severity::Information, Severity::Success, Severity::Warning, Severity::Error}) {
            const QColor colour = MessageBar::background(severity, paletteOf(back, text));
            const double ratio = coffer::ui::contrast(colour, text);
            QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
        }
    }

    void paintsWhatItPromises()
    {
        Window window;
        window.setPalette(paletteOf(QColor(0x35, 0x35, 0x35), Qt::white));
        window.bar->showMessage({Severity::Error, u"x"_s});
        QTest::qWait(1);
        const QImage image = window.bar->grab().toImage();
        const QColor back = image.pixelColor(image.width() / 2, image.height() - 4);
        QCOMPARE(back, MessageBar::background(Severity::Error, window.palette()));
    }

    void contrastIsTheOneOfWcag()
    {
        QCOMPARE(coffer::ui::contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(coffer::ui::contrast(Qt::red, Qt::red), 1.0);
        const double grey = coffer::ui::contrast(QColor(0x76, 0x76, 0x76), Qt::white);
        QVERIFY2(qAbs(grey - 4.54) < 0.01, qPrintable(QString::number(grey)));
    }

    void whatIsDonePasses()
    {
        const Window window;
        std::chrono::milliseconds now{0};
        coffer::ui::PassingSuccess passing(window.bar, std::chrono::seconds(10),
                                           [&now] { return now; });
        const auto after = [&](Message message, int seconds) {
            window.bar->showMessage(std::move(message));
            now += std::chrono::seconds(seconds);
            passing.check();
            return window.bar->isVisible();
        };
        QVERIFY(after({Severity::Success, u"done"_s}, 9));
        QVERIFY(!after({Severity::Success, u"done"_s}, 11));
        QVERIFY(after({Severity::Success, u"done"_s, u"&Undo"_s, [] {}}, 60));
        QVERIFY(after({Severity::Error, u"wrong"_s}, 60));
        QVERIFY(after({Severity::Warning, u"doubtful"_s}, 60));
        QVERIFY(after({Severity::Information, u"known"_s}, 60));
    }

    void whatIsBeingClosedDoesNotPass()
    {
        Window window;
        std::chrono::milliseconds now{0};
        coffer::ui::PassingSuccess passing(window.bar, std::chrono::seconds(10),
                                           [&now] { return now; });
        window.bar->showMessage({Severity::Success, u"done"_s});
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.close()->setFocus();
        now += std::chrono::seconds(11);
        passing.check();
        QVERIFY(window.bar->isVisible());
        window.field->setFocus();
        now += std::chrono::seconds(11);
        passing.check();
        QVERIFY(!window.bar->isVisible());
    }

    void wordsAreBrokenBetweenTheirParts()
    {
        coffer::ui::PlainLabel label;
        const auto parts = [&label](const QString &text) {
            label.setPlain(text);
            return label.text().split(QChar(0x200B));
        };
        QCOMPARE(
            parts(u"1b4e28ba-2fa1-11d2-883f-0016d3cca427"_s),
            QStringList({u"1b4e28ba-"_s, u"2fa1-"_s, u"11d2-"_s, u"883f-"_s, u"0016d3cca427"_s}));
        QCOMPARE(parts(u"DATABASE_PASSWORD_EU"_s),
                 QStringList({u"DATABASE_"_s, u"PASSWORD_"_s, u"EU"_s}));
        QCOMPARE(parts(u"-1 is /tmp"_s), QStringList{u"-1 is /tmp"_s});
        QCOMPARE(parts(QString(45, u'x')).size(), 3); // or it would set the window's least width
    }
};

QTEST_MAIN(MessageBarTest)
#include "tst_messagebar.moc"
