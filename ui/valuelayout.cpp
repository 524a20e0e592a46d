// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/valuelayout.h"

#include "api/jsonlayout.h"
#include "ui/exacttext.h"
#include "ui/pemtext.h"

#include <algorithm>

namespace coffer::ui {

namespace {

bool isWithinCharacter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

} // namespace

ValueLayout layOut(QByteArrayView value, EntryState state)
{
    if (state == EntryState::Binary) {
        return {ValueForm::Bytes};
    }
    if (state != EntryState::Text) {
        return {};
    }
    if (auto json = laidOutJson(value)) {
        return {ValueForm::Json, std::move(*json)};
    }
    if (QString pem = pemText(value); !pem.isEmpty()) {
        QByteArray utf8 = pem.toUtf8();
        ValueLayout layout{ValueForm::Pem, WipedBytes(utf8.begin(), utf8.end())};
        wipe(utf8);
        wipe(pem);
        return layout;
    }
    return {};
}

std::vector<qsizetype> cuts(QByteArrayView text, qsizetype most)
{
    std::vector<qsizetype> cuts{0};
    while (text.size() - cuts.back() > most) {
        const qsizetype from = cuts.back();
        const qsizetype line = text.sliced(from, most).lastIndexOf('\n');
        qsizetype end = from + (line >= 0 ? line + 1 : most);
        while (end > from + 1 && isWithinCharacter(text[end])) {
            --end;
        }
        cuts.push_back(end);
    }
    cuts.push_back(text.size());
    return cuts;
}

} // namespace coffer::ui
