// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0

// Values: what they can be shown as, their base64, and JSON laid out to be read.

#include "api/base64.h"
#include "api/jsonlayout.h"
#include "api/valueclass.h"
#include "fuzz/fuzzing.h"

#include <QByteArray>

using namespace coffer;
using coffer::fuzz::require;

namespace {

bool hasControls(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control && c != QLatin1Char('\t')
            && c != QLatin1Char('\n') && c != QLatin1Char('\r');
    });
}

void checkClass(QByteArrayView bytes)
{
    const EntryState state = classifyValue(bytes);
    const bool isText = fuzz::isUtf8(bytes) && !hasControls(QString::fromUtf8(bytes));
    require((state == EntryState::Text) == isText, "text is UTF-8 without control characters");
    const bool hasBlocks = !bytes.isEmpty() && (bytes.size() % 256 == 0 || bytes.size() % 384 == 0);
    require((state == EntryState::Encrypted) == (!isText && hasBlocks),
            "ciphertext has whole blocks");
    require(isText || hasBlocks || state == EntryState::Binary, "all else is binary");
}

// Canonical base64 is what gives itself back, which Qt can say but slowly (qt-facts, *Network*).
void checkBase64(QByteArrayView bytes)
{
    WipedBytes decoded{'k', 'e', 'p', 't'};
    const bool valid = decodeBase64(bytes, decoded);
    const QByteArray text = bytes.toByteArray();
    const auto qts = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    require(valid == (qts && (*qts).toBase64() == text), "base64 is what gives itself back");
    const QByteArrayView whole(decoded);
    require(whole.startsWith("kept"), "what was there stays");
    require(whole.sliced(4) == (valid ? QByteArrayView(*qts) : QByteArrayView()),
            "the bytes are Qt's");
    const WipedBytes encoded = encodeBase64(bytes);
    require(QByteArrayView(encoded) == text.toBase64(), "the text is Qt's");
}

void checkLayout(QByteArrayView bytes)
{
    const auto once = laidOutJson(bytes);
    if (once) {
        const auto twice = laidOutJson(*once);
        require(twice && *twice == *once, "what is laid out stays as it is");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes = fuzz::Input(data, size).rest();
    checkClass(bytes);
    checkBase64(bytes);
    checkLayout(bytes);
    return 0;
}
