// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shortcutlist.h"

#include <QAction>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QShortcut>

using namespace Qt::Literals::StringLiterals;

namespace coffer::ui {

namespace {

/// The context under which translators find these words.
struct Keys
{
    Q_DECLARE_TR_FUNCTIONS(Shortcuts)
};

using Entries = std::vector<ShortcutGroup::Entry>;
using Listed = QSet<const QAction *>;

QString plain(QString text)
{
    text.replace("&&"_L1, "\n"_L1).remove(u'&').replace(u'\n', u'&');
    return text.endsWith(u'\u2026') ? text.chopped(1) : text;
}

QString words(const QList<QKeySequence> &keys)
{
    QStringList all;
    for (const QKeySequence &key : keys) {
        all += key.toString(QKeySequence::NativeText);
    }
    return all.join(", "_L1);
}

template <typename... Key>
QString keys(Key... key)
{
    return words({QKeySequence(key)...});
}

void add(const QAction &action, Entries &entries, Listed &listed)
{
    if (action.isVisible() && !action.shortcuts().isEmpty() && !listed.contains(&action)) {
        entries.push_back({plain(action.text()), words(action.shortcuts())});
        listed.insert(&action);
    }
}

void addMenu(const QMenu &menu, Entries &entries, Listed &listed)
{
    for (const QAction *action : menu.actions()) {
        if (action->menu() != nullptr) {
            addMenu(*action->menu<QMenu *>(), entries, listed);
        } else {
            add(*action, entries, listed);
        }
    }
}

// What is in no menu of the bar.
Entries others(const QMainWindow &window, Listed &listed)
{
    Entries entries;
    for (const auto *action : window.findChildren<QAction *>()) {
        add(*action, entries, listed);
    }
    for (const auto *shortcut : window.findChildren<QShortcut *>()) {
        if (!shortcut->whatsThis().isEmpty()) {
            entries.push_back({shortcut->whatsThis(), words({shortcut->key()})});
        }
    }
    entries.push_back({Keys::tr("Clear the filter, then stop loading"), keys(Qt::Key_Escape)});
    return entries;
}

Entries inTheTable()
{
    return {{Keys::tr("Go to the next or previous secret"), keys(Qt::Key_Down, Qt::Key_Up)},
            {Keys::tr("Go to the first or last secret"), keys(Qt::Key_Home, Qt::Key_End)},
            {Keys::tr("Select more"), keys(Qt::SHIFT | Qt::Key_Down, Qt::SHIFT | Qt::Key_Up)},
            {Keys::tr("Edit the secret, or try again where loading stopped"), keys(Qt::Key_Return)},
            {Keys::tr("Open the context menu"), keys(Qt::Key_Menu, Qt::SHIFT | Qt::Key_F10)},
            {Keys::tr("From the filter to the table"), keys(Qt::Key_Down)}};
}

Entries inDialogs()
{
    return {{Keys::tr("Pin or unpin the chosen core instance"), keys(Qt::CTRL | Qt::Key_D)},
            {Keys::tr("Accept a dialog with several lines"), keys(Qt::CTRL | Qt::Key_Return)},
            {Keys::tr("Close a dialog or a message"), keys(Qt::Key_Escape)}};
}

} // namespace

std::vector<ShortcutGroup> shortcutsOf(const QMainWindow &window)
{
    std::vector<ShortcutGroup> groups;
    Listed listed;
    if (const auto *bar = window.findChild<QMenuBar *>()) {
        for (const QAction *menu : bar->actions()) {
            ShortcutGroup group{plain(menu->text()), {}};
            addMenu(*menu->menu<QMenu *>(), group.entries, listed);
            groups.push_back(std::move(group));
        }
    }
    groups.push_back({Keys::tr("Everywhere in the window"), others(window, listed)});
    groups.push_back({Keys::tr("In the table"), inTheTable()});
    groups.push_back({Keys::tr("In dialogs"), inDialogs()});
    std::erase_if(groups, [](const ShortcutGroup &group) { return group.entries.empty(); });
    return groups;
}

} // namespace coffer::ui
