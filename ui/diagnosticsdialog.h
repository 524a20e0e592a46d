// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QPlainTextEdit;

namespace coffer::ui {

class MessageBar;

/// Shows a report for whoever helps, before somebody copies or saves it and hands it on.
class DiagnosticsDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit DiagnosticsDialog(const QString &report, QWidget *parent = nullptr);

    /// Writes the report to \a file, for its owner alone, and says whether that went well.
    void saveTo(const QString &file);

private:
    void askWhereTo();

    MessageBar *m_message;
    QPlainTextEdit *m_report;
};

} // namespace coffer::ui
