// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/secretmime.h"

#include "model/utf8.h"

#include <QGuiApplication>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace coffer::ui {

namespace {

const QString plainText = u"text/plain"_s;

} // namespace

std::vector<ClipboardHint> clipboardHints(const QString &platform)
{
    if (platform == "windows"_L1) {
        const QByteArray no(4, '\0'); // a DWORD
        std::vector<ClipboardHint> hints;
        for (const QString &name :
             {u"ExcludeClipboardContentFromMonitorProcessing"_s, u"CanIncludeInClipboardHistory"_s,
              u"CanUploadToCloudClipboard"_s}) {
            hints.push_back({u"application/x-qt-windows-mime;value=\"%1\""_s.arg(name), no});
        }
        return hints;
    }
    if (platform == "cocoa"_L1) {
        return {{u"org.nspasteboard.ConcealedType"_s, QByteArray()}};
    }
    return {{u"x-kde-passwordManagerHint"_s, "secret"_ba}};
}

SecretMime::SecretMime(WipedBytes utf8)
    : m_utf8(std::move(utf8))
    , m_hints(clipboardHints(QGuiApplication::platformName()))
{
}

QStringList SecretMime::formats() const
{
    QStringList all{plainText};
    for (const ClipboardHint &hint : m_hints) {
        all += hint.format;
    }
    return all;
}

bool SecretMime::hasFormat(const QString &format) const
{
    return formats().contains(format);
}

QVariant SecretMime::retrieveData(const QString &format, QMetaType type) const
{
    if (format == plainText) {
        const QByteArrayView utf8(m_utf8.data(), static_cast<qsizetype>(m_utf8.size()));
        return type.id() == QMetaType::QByteArray ? QVariant(utf8.toByteArray())
                                                  : QVariant(fromUtf8(utf8).text);
    }
    const auto hint =
        std::find_if(m_hints.begin(), m_hints.end(),
                     [&format](const ClipboardHint &one) { return one.format == format; });
    return hint != m_hints.end() ? QVariant(hint->data) : QVariant();
}

} // namespace coffer::ui
