// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAccessible>
#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QSet>
#include <QTest>

namespace coffer::test {

template <typename Widget>
Widget *child(const QWidget &window, const char *name)
{
    auto *found = window.findChild<Widget *>(QString::fromLatin1(name));
    if (found == nullptr) {
        qFatal("no child %s", name);
    }
    return found;
}

/// A key as a person presses it: it goes to whatever has the focus in the active window.
inline void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::qWait(1); // a window that was just shown becomes active
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus != nullptr ? focus : QApplication::activeWindow(), key, modifiers);
}

/// Does what a window manager does when a window on top of \a window has gone.
inline void activate(QWidget &window)
{
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window)) {
        qFatal("no active window");
    }
}

inline void type(const char *text)
{
    QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(text));
}

/// Drops files as a file manager does.
inline bool drop(QWidget &target, const QStringList &paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths) {
        urls.append(QUrl::fromLocalFile(path));
    }
    data.setUrls(urls);
    data.setText(urls.constFirst().toString()); // which a file manager offers as well
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&target, &enter);
    if (!enter.isAccepted()) {
        return false;
    }
    QDropEvent dropped({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&target, &dropped);
    return true;
}

/// The visible controls that Tab reaches but that have no name for a screen reader.
inline QStringList namelessControls(const QWidget &window)
{
    QStringList found;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const bool reached = widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) != 0
            && widget->focusProxy() == nullptr && widget->window() == &window;
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        if (reached && (spoken == nullptr || spoken->text(QAccessible::Name).isEmpty())) {
            found += QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ')
                + widget->objectName();
        }
    }
    return found;
}

inline void addMnemonic(const QString &text, QStringList &all)
{
    const QKeySequence mnemonic = QKeySequence::mnemonic(text);
    if (!mnemonic.isEmpty()) {
        all += mnemonic.toString();
    }
}

inline QStringList twice(const QStringList &all)
{
    QStringList found;
    QSet<QString> seen;
    for (const QString &one : all) {
        if (seen.contains(one)) {
            found += one;
        }
        seen.insert(one);
    }
    return found;
}

/// Mnemonics that two visible things of \a window have in common.
inline QStringList doubleMnemonics(const QWidget &window)
{
    QStringList all;
    for (const auto *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->window() == &window) {
            addMnemonic(button->text(), all);
        }
    }
    for (const auto *label : window.findChildren<QLabel *>()) {
        if (label->isVisible() && label->buddy() != nullptr) {
            addMnemonic(label->text(), all);
        }
    }
    for (const auto *bar : window.findChildren<QMenuBar *>()) {
        for (const QAction *action : bar->actions()) {
            addMnemonic(action->text(), all);
        }
    }
    return twice(all);
}

/// The labels of \a window whose mnemonic leads to what takes no focus.
inline QStringList deadMnemonics(const QWidget &window)
{
    QStringList found;
    for (const auto *label : window.findChildren<QLabel *>()) {
        if (label->buddy() != nullptr && label->buddy()->focusPolicy() == Qt::NoFocus) {
            found += label->text();
        }
    }
    return found;
}

/// Mnemonics that two entries of one menu have in common, and entries without one.
inline QStringList wrongMnemonics(const QMenu &menu)
{
    QStringList all;
    QStringList found;
    for (const QAction *action : menu.actions()) {
        if (!action->isSeparator() && QKeySequence::mnemonic(action->text()).isEmpty()) {
            found += action->text();
        }
        addMnemonic(action->text(), all);
    }
    return found + twice(all);
}

} // namespace coffer::test
