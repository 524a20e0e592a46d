// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/copyflow.h"

#include "api/base64.h"
#include "ui/clipboardguard.h"
#include "ui/commandtext.h"
#include "ui/rowtext.h"
#include "ui/secretsview.h"
#include "ui/selectedrows.h"

#include <QClipboard>
#include <QGuiApplication>

namespace coffer::ui {

namespace {

void put(const QString &text)
{
    if (!text.isEmpty()) {
        QGuiApplication::clipboard()->setText(text);
    }
}

template <typename Line>
QStringList lines(const std::vector<RowRange> &rows, const Line &line)
{
    QStringList all;
    all.reserve(rowCount(rows));
    for (const RowRange &range : rows) {
        for (int row = range.first; row <= range.last; ++row) {
            all += line(row);
        }
    }
    return all;
}

QString authorities(const Place &place)
{
    return place.profile ? place.profile->authorities : QString();
}

} // namespace

CopyFlow::CopyFlow(const SecretsView &view, ClipboardGuard &clipboard)
    : m_view(view)
    , m_clipboard(clipboard)
{
}

void CopyFlow::copyIds(const SecretsModel &model) const
{
    QStringList ids = lines(rowsToCopy(m_view, model), [&model](int row) {
        const auto place = model.secretAt(row);
        const QUuid &id = place.chunk.id(place.row);
        return id.isNull() ? QString() : id.toString(QUuid::WithoutBraces);
    });
    ids.removeAll(QString()); // an unreadable entry may have none
    put(ids.join(QLatin1Char('\n')));
}

void CopyFlow::copyRows(const SecretsModel &model) const
{
    QStringList rows =
        lines(rowsToCopy(m_view, model), [&model](int row) { return rowText(model, row); });
    if (!rows.isEmpty()) {
        rows.prepend(rowHead());
        put(rows.join(QLatin1Char('\n')) + QLatin1Char('\n'));
    }
}

QString CopyFlow::copyValue(const HeldSecret &secret) const
{
    const QByteArrayView value = secret.value();
    if (secret.entry().state == EntryState::Binary) {
        m_clipboard.copySecret(encodeBase64(value));
        return tr("Copied as base64, because the value is not text.");
    }
    m_clipboard.copySecret(WipedBytes(value.begin(), value.end()));
    return secret.entry().state == EntryState::NotBase64
        ? tr("Copied as the server sent it: it is not base64.")
        : QString();
}

void CopyFlow::copyCurl(const Place &place, int last)
{
    put(curlCommand(place.connection, last, authorities(place)));
}

void CopyFlow::copyVendor(const Place &place, int last)
{
    put(vendorCommand(place.connection, last));
}

} // namespace coffer::ui
