// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "account/settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

namespace coffer {

namespace {

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

void makeFolder(const QString &folder)
{
    if (!QFileInfo::exists(folder) && QDir().mkpath(folder)) {
        QFile::setPermissions(folder, ownerOnly | QFile::ExeOwner);
    }
}

// Whatever lies there is somebody's: it is kept beside the file that takes its place.
void keepDamaged(const QString &file)
{
    const QString kept = file + QLatin1String(".damaged");
    QFile::remove(kept);
    if (QFile::copy(file, kept)) {
        QFile::setPermissions(kept, ownerOnly);
    }
}

} // namespace

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
        // Again where it could not be made, which somebody may have mended.
        if (!std::exchange(m_isPrepared, true) || !QFileInfo(file()).isFile()) {
            prepareFile();
        }
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

QStringList Settings::names(const QString &group) const
{
    QStringList found = m_file ? m_file->allKeys() : m_values.keys();
    const QString begin = group + QLatin1Char('/');
    found.erase(std::remove_if(found.begin(), found.end(),
                               [&begin](const QString &name) { return !name.startsWith(begin); }),
                found.end());
    return found;
}

bool Settings::isWritten()
{
    if (!m_file) {
        return true;
    }
    m_file->sync();
    if (m_file->status() != QSettings::NoError) {
        // An error stays with the object; what could not be written stays with the file's name.
        auto again = std::make_unique<QSettings>(m_file->fileName(), QSettings::IniFormat);
        again->sync();
        m_file = std::move(again);
    }
    return m_file->status() == QSettings::NoError;
}

// QSettings would make both as the umask says, and write over what it cannot read.
void Settings::prepareFile() const
{
    const QString name = m_file->fileName();
    makeFolder(QFileInfo(name).absolutePath());
    if (m_file->status() == QSettings::FormatError) {
        keepDamaged(name);
    }
    QFile file(name);
    if (file.exists()) {
        if ((file.permissions() & ~(ownerOnly | QFile::ReadUser | QFile::WriteUser)) != 0) {
            file.setPermissions(ownerOnly);
        }
    } else {
        (void)file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly);
    }
}

} // namespace coffer
