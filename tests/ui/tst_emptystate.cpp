// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/emptystate.h"

#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using coffer::ui::EmptyState;
using namespace Qt::Literals::StringLiterals;

namespace {

QVector<QPushButton *> buttonsShown(const EmptyState &state)
{
    QVector<QPushButton *> shown;
    const auto all = state.findChildren<QPushButton *>();
    std::copy_if(all.begin(), all.end(), std::back_inserter(shown),
                 [](const QPushButton *button) { return button->isVisible(); });
    return shown;
}

} // namespace

/// The empty state: what it says and offers in place of a table.
class EmptyStateTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTitleAndText()
    {
        EmptyState state;
        state.show();
        state.setReason({"network-connect"_L1, u"Not connected"_s, u"<i>Text</i>"_s});
        const auto labels = state.findChildren<QLabel *>();
        QCOMPARE(labels.size(), 2);
        QCOMPARE(labels[0]->text(), u"Not connected"_s);
        QCOMPARE(labels[1]->text(), u"<i>Text</i>"_s);
        QCOMPARE(labels[1]->textFormat(), Qt::PlainText);
        QVERIFY(labels[1]->isVisible());
        QVERIFY(buttonsShown(state).isEmpty());
        state.setReason({"view-refresh"_L1, u"Loading…"_s});
        QVERIFY(!labels[1]->isVisible());
    }

    void buttonsRunTheirActions()
    {
        EmptyState state;
        state.show();
        QString ran;
        state.setReason(
            {"list-add"_L1,
             u"No secrets"_s,
             {},
             {{u"&New…"_s, [&] { ran += u'n'; }}, {u"&Import…"_s, [&] { ran += u'i'; }}}});
        const auto buttons = buttonsShown(state);
        QCOMPARE(buttons.size(), 2);
        QTest::mouseClick(buttons[0], Qt::LeftButton);
        buttons[1]->setFocus();
        QTest::keyClick(buttons[1], Qt::Key_Space);
        QCOMPARE(ran, u"ni"_s);
    }

    void anActionMayReplaceTheReason()
    {
        EmptyState state;
        state.show();
        const auto big = std::make_shared<QString>(u"Loading…"_s); // lives in the action only
        std::weak_ptr<QString> watched = big;
        bool alive = false;
        state.setReason(
            {"dialog-error"_L1, u"Failed"_s, {}, {{u"&Retry"_s, [&state, &alive, watched, big] {
                                                       state.setReason({"view-refresh"_L1, *big});
                                                       alive = !watched.expired();
                                                   }}}});
        QTest::mouseClick(buttonsShown(state).constFirst(), Qt::LeftButton);
        QVERIFY(alive);
        QVERIFY(buttonsShown(state).isEmpty());
        QCOMPARE(state.accessibleName(), u"Loading…"_s);
    }

    void theAccessibleNameIsTheTitle()
    {
        EmptyState state;
        state.setReason({"list-add"_L1, u"No secrets"_s, u"Create the first one."_s});
        auto *spoken = QAccessible::queryAccessibleInterface(&state);
        QCOMPARE(spoken->text(QAccessible::Name), u"No secrets"_s);
        QCOMPARE(spoken->text(QAccessible::Description), u"Create the first one."_s);
    }

    void fitsANarrowWindow()
    {
        EmptyState state;
        state.setReason(
            {"dialog-error"_L1,
             u"TheServerAnsweredSomethingThatNobodyCouldHaveForeseenAtAll"_s,
             QString(400, u'x'),
             {{u"Try the connection again"_s, [] {}}, {u"Choose another instance…"_s, [] {}}}});
        QVERIFY2(state.minimumSizeHint().width() <= 320,
                 qPrintable(QString::number(state.minimumSizeHint().width())));
    }

    void returnDoesWhatIsOfferedFirst()
    {
        EmptyState state;
        QStringList done;
        state.setReason({QLatin1StringView("object-locked"),
                         u"Signed out"_s,
                         {},
                         {{u"&Sign In"_s, [&done] { done += u"first"_s; }},
                          {u"&Other"_s, [&done] { done += u"second"_s; }}}});
        state.show();
        state.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&state));
        state.setFocus();
        QTest::keyClick(&state, Qt::Key_Return);
        QCOMPARE(done, QStringList{u"first"_s});
        auto *second = state.findChildren<QPushButton *>().constLast();
        second->setFocus();
        QTest::keyClick(second, Qt::Key_Return);
        QCOMPARE(done, QStringList({u"first"_s, u"second"_s}));
    }
};

QTEST_MAIN(EmptyStateTest)
#include "tst_emptystate.moc"
