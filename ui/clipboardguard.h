// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/wipedbytes.h"
#include "ui/countdown.h"

#include <QPointer>

#include <functional>
#include <optional>

class QMimeData;

namespace coffer {
class Settings;
}

namespace coffer::ui {

/// Takes secrets off the clipboard again: after the time that the preferences give, when the
/// program ends, or when it is told to, and only while they are still there.
///
/// It guards each SecretMime, whoever has put it there. It is the application's, not a window's.
class ClipboardGuard final : public QObject
{
    Q_OBJECT
public:
    /// Asks \a settings for the time, which must outlive it; \a clear is how the clipboard is
    /// cleared.
    explicit ClipboardGuard(const Settings &settings, Clock clock = sinceBoot,
                            std::function<void()> clear = clearClipboard);
    ~ClipboardGuard() override;

    /// Puts text on the clipboard that is a secret.
    void copySecret(WipedBytes utf8);
    /// Takes it off again, if it is still there.
    void clearNow();
    /// Whether a secret of ours is on the clipboard.
    [[nodiscard]] bool isHolding() const { return m_isHolding; }
    /// Until it is cleared; none: no time ends it.
    [[nodiscard]] std::optional<std::chrono::seconds> left() const;
    /// Whether the system did not let go of it. It is tried again whenever a window gets the focus.
    [[nodiscard]] bool isRefused() const { return m_isRefused; }
    /// Looks at the clock now, as it does each second by itself.
    void check() { m_countdown.check(); }

Q_SIGNALS:
    void changed(); ///< any of these may have

private:
    static void clearClipboard();
    [[nodiscard]] bool isOurs() const;
    void look();
    void forget();

    const Settings &m_settings;
    Countdown m_countdown;
    std::function<void()> m_clear;
    QPointer<const QMimeData> m_ours; // the clipboard's own, which deletes it
    bool m_isHolding = false;
    bool m_isRefused = false;
};

} // namespace coffer::ui
