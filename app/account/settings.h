// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QVariant>

#include <memory>

class QSettings;

namespace coffer {

/// What is remembered between runs, as named values; never tokens, keys, values or filters.
///
/// This is the only place that knows where that is. Everybody else gives names and values.
class Settings final : public QObject
{
    Q_OBJECT
public:
    /// Remembers only for as long as it lives: for tests, for the demo, for pictures.
    Settings();
    /// Remembers in \a file, an INI file that may not exist yet.
    explicit Settings(const QString &file);
    ~Settings() override;

    /// Where the settings of whoever runs the program are.
    [[nodiscard]] static QString usualFile();

    [[nodiscard]] QVariant value(const QString &name, const QVariant &otherwise = {}) const;
    /// Null takes the value away.
    void setValue(const QString &name, const QVariant &value);
    /// The file, and whether the last write reached it; an empty name: there is none.
    [[nodiscard]] QString file() const;
    [[nodiscard]] bool isWritten() const;

Q_SIGNALS:
    void changed(const QString &name); ///< another value than before

private:
    std::unique_ptr<QSettings> m_file;
    QVariantMap m_values; // where there is no file
};

} // namespace coffer
