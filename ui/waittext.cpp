// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/waittext.h"

#include "ui/plainlabel.h"

#include <QCoreApplication>

namespace coffer::ui {

namespace {

/// The context under which translators find these words.
struct Wait
{
    Q_DECLARE_TR_FUNCTIONS(Wait)
};

} // namespace

QString waitText(std::chrono::milliseconds wait)
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(wait).count();
    return seconds > 0
        ? Wait::tr("Trying again in %Ln second(s).", nullptr, static_cast<int>(seconds))
        : Wait::tr("Trying again\u2026");
}

WaitText::WaitText(PlainLabel &label)
    : m_label(label)
{
    QObject::connect(&m_countdown, &Countdown::ticked, &m_countdown, [this] { tell(); });
    QObject::connect(&m_countdown, &Countdown::over, &m_countdown, [this] { tell(); });
}

void WaitText::show(const QString &text, std::chrono::milliseconds wait)
{
    m_text = text;
    if (wait > std::chrono::milliseconds(0)) {
        m_countdown.start(wait);
        tell();
    } else {
        m_countdown.stop();
        m_label.setPlain(text);
    }
}

std::chrono::milliseconds WaitText::left() const
{
    return m_countdown.isRunning() ? m_countdown.left() : std::chrono::milliseconds(0);
}

void WaitText::tell()
{
    m_label.setPlain(m_text + QLatin1Char(' ') + waitText(m_countdown.left()));
}

} // namespace coffer::ui
