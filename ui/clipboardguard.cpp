// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/clipboardguard.h"

#include "account/preferences.h"
#include "ui/secretmime.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QWindow>

#include <utility>

namespace coffer::ui {

using namespace std::chrono_literals;

ClipboardGuard::ClipboardGuard(const Settings &settings, Clock clock, std::function<void()> clear)
    : m_settings(settings)
    , m_countdown(std::move(clock))
    , m_clear(std::move(clear))
{
    connect(&m_countdown, &Countdown::ticked, this, &ClipboardGuard::changed);
    connect(&m_countdown, &Countdown::over, this, &ClipboardGuard::clearNow);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &ClipboardGuard::look);
    // Before the application object dies: that would hand it to the desktop's clipboard manager.
    connect(qGuiApp, &QGuiApplication::aboutToQuit, this, &ClipboardGuard::clearNow);
    // Wayland lets only a program with the focus change the clipboard.
    connect(qGuiApp, &QGuiApplication::focusWindowChanged, this, [this] {
        if (m_isRefused) {
            clearNow();
        }
    });
}

ClipboardGuard::~ClipboardGuard()
{
    const QSignalBlocker nobodyListens(this);
    clearNow();
}

void ClipboardGuard::copySecret(WipedBytes utf8)
{
    QGuiApplication::clipboard()->setMimeData(new SecretMime(std::move(utf8)));
}

std::optional<std::chrono::seconds> ClipboardGuard::left() const
{
    return m_countdown.isRunning() ? std::optional(m_countdown.left()) : std::nullopt;
}

void ClipboardGuard::clearNow()
{
    if (isOurs()) {
        m_clear();
    }
    if (isOurs()) {
        m_countdown.stop();
        m_isRefused = true;
        Q_EMIT changed();
    } else if (m_isHolding) {
        forget();
    }
}

void ClipboardGuard::clearClipboard()
{
    QGuiApplication::clipboard()->clear();
}

// Not ownsClipboard(), which is always false where there is no real clipboard.
bool ClipboardGuard::isOurs() const
{
    return m_ours && QGuiApplication::clipboard()->mimeData() == m_ours;
}

void ClipboardGuard::look()
{
    const QMimeData *now = QGuiApplication::clipboard()->mimeData();
    const auto *secret = qobject_cast<const SecretMime *>(now);
    if (secret == nullptr) {
        if (m_isHolding) {
            forget(); // somebody has copied something else
        }
        return;
    }
    if (secret == m_ours) {
        return;
    }
    m_ours = secret;
    m_isHolding = true;
    m_isRefused = false;
    const std::chrono::seconds time = Preferences::read(m_settings).clipboard;
    if (time > 0s) {
        m_countdown.start(time);
    } else {
        m_countdown.stop();
    }
    Q_EMIT changed();
}

void ClipboardGuard::forget()
{
    m_countdown.stop();
    m_ours.clear();
    m_isHolding = false;
    m_isRefused = false;
    Q_EMIT changed();
}

} // namespace coffer::ui
