// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QVariant>

#include <memory>

class QSettings;

namespace coffer {

/// What is remembered between runs, as named values; never tokens, values or filters;
/// and keys only where `PendingWrites` has a file of its own.
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
    /// Null takes the value away. Written when the event loop is next idle, whole or not at all,
    /// into a file that only its owner can read; what other processes have written there stays.
    void setValue(const QString &name, const QVariant &value);
    /// The names of all values that begin with \a group and a slash.
    [[nodiscard]] QStringList names(const QString &group) const;
    /// The file; an empty name: there is none.
    [[nodiscard]] QString file() const;
    /// Whether everything is in the file; writes what is not, or could not be written before.
    [[nodiscard]] bool isWritten();

Q_SIGNALS:
    void changed(const QString &name); ///< another value than before

private:
    void prepareFile() const;

    std::unique_ptr<QSettings> m_file;
    bool m_isPrepared = false;
    QVariantMap m_values; // where there is no file
};

} // namespace coffer
