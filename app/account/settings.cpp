// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "account/settings.h"

#include <QSettings>
#include <QStandardPaths>

namespace coffer {

Settings::Settings() = default;

Settings::Settings(const QString &file)
    : m_file(std::make_unique<QSettings>(file, QSettings::IniFormat))
{
}

Settings::~Settings() = default;

QString Settings::usualFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QLatin1String("/coffer/coffer.ini");
}

QVariant Settings::value(const QString &name, const QVariant &otherwise) const
{
    return m_file ? m_file->value(name, otherwise) : m_values.value(name, otherwise);
}

void Settings::setValue(const QString &name, const QVariant &value)
{
    if (this->value(name) == value) {
        return;
    }
    if (m_file) {
        value.isValid() ? m_file->setValue(name, value) : m_file->remove(name);
    } else if (value.isValid()) {
        m_values.insert(name, value);
    } else {
        m_values.remove(name);
    }
    Q_EMIT changed(name);
}

QString Settings::file() const
{
    return m_file ? m_file->fileName() : QString();
}

bool Settings::isWritten() const
{
    if (!m_file) {
        return true;
    }
    m_file->sync();
    return m_file->status() == QSettings::NoError;
}

} // namespace coffer
