// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QApplication>
#include <QJsonObject>

#include <vector>

namespace coffer::bench {

/// An application that takes the time of every paint of one widget, and of whole frames: drawing
/// all that has changed, and handing it to a display that may be busy with somebody else.
class PaintWatch final : public QApplication
{
public:
    using QApplication::QApplication;
    bool notify(QObject *receiver, QEvent *event) override;

    void watch(const QWidget *widget) { m_watched = widget; }
    void restart();
    [[nodiscard]] std::size_t frameCount() const { return m_frames.size(); }
    /// `count`, and `median`, `p99` and `longest` in milliseconds.
    [[nodiscard]] QJsonObject frames() const;
    [[nodiscard]] QJsonObject paints() const;

private:
    const QWidget *m_watched = nullptr;
    std::vector<double> m_frames;
    std::vector<double> m_paints;
};

} // namespace coffer::bench
