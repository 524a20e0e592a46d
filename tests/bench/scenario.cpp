// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
//
// scenario load|use URL INSTANCE SECRETS, scenario refresh URL INSTANCE TIMES, scenario far SECRETS
// LATENCY, scenario hostile: plays a scene in the real window on $DISPLAY, and prints what it
// measured as JSON.
#include "bench/scenes.h"

#include <QJsonDocument>

#include <cstdio>

namespace {

using namespace coffer;

QJsonObject play(bench::PaintWatch &application, const QStringList &words)
{
    const QString scene = words.value(1);
    if (scene == QStringLiteral("far") && words.size() == 4) {
        return bench::playFarAway(application, words[2].toInt(), words[3].toInt());
    }
    if (scene == QStringLiteral("hostile") && words.size() == 2) {
        return bench::playHostile(application);
    }
    const auto endpoint = Endpoint::parse(words.value(2));
    if (words.size() != 5 || !endpoint) {
        return {};
    }
    const Connection to{*endpoint, *Token::parse("made-up"), QUuid(words[3])};
    const int count = words[4].toInt();
    if (scene == QStringLiteral("load")) {
        return bench::playLoading(application, to, count);
    }
    if (scene == QStringLiteral("use")) {
        return bench::playUsing(application, to, count);
    }
    return scene == QStringLiteral("refresh") ? bench::playRefreshing(application, to, count)
                                              : QJsonObject();
}

} // namespace

int main(int argc, char **argv)
{
    bench::PaintWatch application(argc, argv);
    const QJsonObject result = play(application, QApplication::arguments());
    if (result.isEmpty()) {
        std::fputs("usage: scenario load|use|refresh URL INSTANCE COUNT\n"
                   "       scenario far SECRETS LATENCY\n"
                   "       scenario hostile\n",
                   stderr);
        return 2;
    }
    std::fputs(QJsonDocument(result).toJson(QJsonDocument::Compact).constData(), stdout);
    return 0;
}
