// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "faults/capture.h"

#include <QDir>
#include <QDirIterator>
#include <QMutex>

#include <unistd.h>

namespace coffer::test {

namespace {

QtMessageHandler before = nullptr;
QByteArray messages; // guarded by the mutex: Qt's own threads have messages as well
QMutex mutex;

void hear(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    {
        const QMutexLocker locked(&mutex);
        messages += text.toUtf8() + '\n';
    }
    if (!text.startsWith(QLatin1String("This plugin does not support"))) { // what offscreen is
        before(type, context, text);
    }
}

} // namespace

Capture::Capture()
{
    const std::pair<const char *, const char *> folders[] = {{"HOME", "."},
                                                             {"XDG_CONFIG_HOME", "config"},
                                                             {"XDG_CACHE_HOME", "cache"},
                                                             {"XDG_DATA_HOME", "data"},
                                                             {"XDG_STATE_HOME", "state"}};
    for (const auto &[name, folder] : folders) {
        const QString path = m_home.filePath(QString::fromLatin1(folder));
        QDir().mkpath(path);
        qputenv(name, QFile::encodeName(path));
    }
    if (m_errors.open()) {
        m_realErrors = ::dup(STDERR_FILENO);
        ::dup2(m_errors.handle(), STDERR_FILENO);
    }
}

Capture::~Capture()
{
    if (m_realErrors < 0) {
        return;
    }
    ::dup2(m_realErrors, STDERR_FILENO); // sanitizers tell what they have found at the end
    ::close(m_realErrors);
    QFile errors(m_errors.fileName());
    if (errors.open(QIODevice::ReadOnly)) {
        const QByteArray text = errors.readAll();
        [[maybe_unused]] const auto written =
            ::write(STDERR_FILENO, text.constData(), static_cast<std::size_t>(text.size()));
    }
}

void Capture::listen()
{
    before = qInstallMessageHandler(hear);
}

QByteArray Capture::all() const
{
    QByteArray text;
    {
        const QMutexLocker locked(&mutex);
        text = messages;
    }
    QFile errors(m_errors.fileName());
    if (errors.open(QIODevice::ReadOnly)) {
        text += errors.readAll();
    }
    QDirIterator files(m_home.path(), QDir::Files | QDir::Hidden | QDir::System,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        text += file.fileName().toUtf8() + '\n';
        if (file.open(QIODevice::ReadOnly)) {
            text += file.readAll();
        }
    }
    return text;
}

} // namespace coffer::test
