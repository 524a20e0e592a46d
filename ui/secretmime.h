// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/wipedbytes.h"

#include <QMimeData>

#include <vector>

namespace coffer::ui {

/// A mark that asks clipboard histories to leave out what it stands beside.
struct ClipboardHint
{
    QString format;
    QByteArray data;
    bool operator==(const ClipboardHint &) const = default;
};

/// The marks that the histories of \a platform, a QGuiApplication::platformName, know (qt-facts,
/// *Clipboard*).
[[nodiscard]] std::vector<ClipboardHint> clipboardHints(const QString &platform);

/// A secret for the clipboard: text that is made only when somebody pastes it, with the marks that
/// keep it out of histories; wiped when the clipboard lets go of it.
class SecretMime final : public QMimeData
{
    Q_OBJECT
public:
    explicit SecretMime(WipedBytes utf8);

    [[nodiscard]] QStringList formats() const override;
    [[nodiscard]] bool hasFormat(const QString &format) const override;

protected:
    [[nodiscard]] QVariant retrieveData(const QString &format, QMetaType type) const override;

private:
    WipedBytes m_utf8;
    std::vector<ClipboardHint> m_hints;
};

} // namespace coffer::ui
