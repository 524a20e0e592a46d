// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/windowmemory.h"

#include "account/settings.h"
#include "ui/growtofit.h"
#include "ui/tablecolumns.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QMainWindow>
#include <QScreen>
#include <QSplitter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace coffer::ui {

namespace {

constexpr std::chrono::milliseconds rest{500};
constexpr int step = 32; // from one window to the next: what is behind shows its title

QAction *detailsOf(const QMainWindow &window)
{
    return window.findChild<QAction *>(u"actionDetails"_s);
}

QString nameOf(const QSplitter &splitter)
{
    return u"window/"_s + splitter.objectName();
}

// The other windows of this kind that somebody sees.
QWidgetList othersOf(const QWidget &window)
{
    QWidgetList all = QApplication::topLevelWidgets();
    all.removeIf([&window](const QWidget *other) {
        return other == &window || !other->isVisible()
            || other->metaObject() != window.metaObject();
    });
    return all;
}

// Whether somebody would see only one of the two, and not know that there is another. Their insides
// are compared: what has not been shown yet has no frame.
bool hidesAnother(const QRect &place, const QWidgetList &others)
{
    return std::any_of(others.begin(), others.end(), [&place](const QWidget *other) {
        return (other->geometry().topLeft() - place.topLeft()).manhattanLength() < step;
    });
}

// \a place, or the next one down and to the right of it where no other window is; at the end of the
// screen that goes on at its beginning, and what is as large as the screen gets smaller.
QRect cascaded(QRect place, const QWidgetList &others, const QRect &screen)
{
    for (qsizetype tries = 0; tries <= others.size() && hidesAnother(place, others); ++tries) {
        place.translate(step, step);
        if (place.right() > screen.right() && place.width() <= screen.width() - step) {
            place.moveLeft(screen.left());
        }
        if (place.bottom() > screen.bottom() && place.height() <= screen.height() - step) {
            place.moveTop(screen.top() + step); // below a title bar
        }
    }
    return place.intersected(screen);
}

} // namespace

WindowMemory::WindowMemory(QMainWindow &window, TableColumns &columns, Settings &settings)
    : m_window(window)
    , m_columns(columns)
    , m_settings(settings)
{
    restore();
    m_columnsChanged.setSingleShot(true);
    m_columnsChanged.setInterval(rest);
    connect(&m_columnsChanged, &QTimer::timeout, this, &WindowMemory::saveColumns);
    connect(&m_columns, &TableColumns::changed, &m_columnsChanged, qOverload<>(&QTimer::start));
    m_window.installEventFilter(this);
}

WindowMemory::~WindowMemory()
{
    saveColumns();
}

void WindowMemory::restore()
{
    restorePlace();
    cascade();
    m_columns.setLayout(ColumnLayout::read(m_settings));
    for (auto *splitter : m_window.findChildren<QSplitter *>()) {
        if (const QVariant state = m_settings.value(nameOf(*splitter)); state.isValid()) {
            splitter->restoreState(state.toByteArray());
        }
    }
    const QVariant details = m_settings.value(u"window/details"_s);
    if (QAction *action = detailsOf(m_window); action != nullptr && details.isValid()) {
        action->setChecked(details.toBool());
    }
}

void WindowMemory::restorePlace()
{
    const QByteArray place = m_settings.value(u"window/place"_s).toByteArray();
    if (place.isEmpty() || !m_window.restoreGeometry(place)) {
        return;
    }
    // Qt sees to it that some of the window is on a screen, but not that all of it is.
    if (!m_window.isMaximized() && !m_window.isFullScreen()) {
        m_window.resize(m_window.size().boundedTo(roomFor(m_window)));
        const QRect screen = m_window.screen()->availableGeometry();
        const QRect frame = m_window.frameGeometry();
        if (!screen.contains(frame)) {
            const QPoint last =
                screen.bottomRight() - QPoint(frame.width() - 1, frame.height() - 1);
            m_window.move(std::max(screen.x(), std::min(frame.x(), last.x())),
                          std::max(screen.y(), std::min(frame.y(), last.y())));
        }
    }
}

// Where nothing is remembered, the window system places a window, and it may do that for all alike.
void WindowMemory::cascade()
{
    const QWidgetList others = othersOf(m_window);
    if (others.isEmpty() || m_window.isMaximized() || m_window.isFullScreen()) {
        return;
    }
    QRect place = m_window.geometry();
    if (!m_window.testAttribute(Qt::WA_Moved)) {
        place.moveTopLeft(others.constLast()->geometry().topLeft());
    }
    const QRect free = cascaded(place, others, m_window.screen()->availableGeometry());
    if (free != m_window.geometry()) {
        m_window.setGeometry(free);
    }
}

void WindowMemory::save()
{
    saveColumns();
    m_settings.setValue(u"window/place"_s, m_window.saveGeometry());
    for (const auto *splitter : m_window.findChildren<QSplitter *>()) {
        m_settings.setValue(nameOf(*splitter), splitter->saveState());
    }
    if (const QAction *action = detailsOf(m_window)) {
        m_settings.setValue(u"window/details"_s, action->isChecked());
    }
}

void WindowMemory::saveColumns()
{
    if (m_columnsChanged.isActive()) { // or another window's would be overwritten with old ones
        m_columnsChanged.stop();
        m_columns.layout().write(m_settings);
    }
}

bool WindowMemory::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Close) {
        save(); // while everything is still in sight; it may come to nothing, which is no harm
    }
    return QObject::eventFilter(watched, event);
}

} // namespace coffer::ui
