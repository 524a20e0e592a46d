// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "model/utf8.h"

#include <QStringDecoder>

#include <utility>

namespace coffer {

Utf8Text fromUtf8(QByteArrayView bytes)
{
    using Flag = QStringDecoder::Flag;
    QStringDecoder decoder(QStringDecoder::Utf8, Flag::Stateless | Flag::ConvertInitialBom);
    QString text = decoder.decode(bytes); // finds the errors
    return {std::move(text), !decoder.hasError()};
}

} // namespace coffer
