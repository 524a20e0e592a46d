// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>

namespace coffer::ui {

class MainWindow;

/// Waits until a window has loaded what it is to show, writes its picture to a file and quits with
/// 0, or with 1 when loading failed (the picture shows why) or the file cannot be written.
class Screenshot final : public QObject
{
    Q_OBJECT
public:
    Screenshot(MainWindow &window, QString file);

private:
    void take();

    MainWindow &m_window;
    QString m_file;
};

} // namespace coffer::ui
