// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "bench/scenes.h"
#include "bench/stage.h"
#include "demo/demoserver.h"

#include <QJsonDocument>
#include <QNetworkReply>
#include <QScrollBar>
#include <QUrlQuery>

namespace coffer::bench {

namespace {

using namespace std::chrono_literals;

/// Writes down how many secrets were asked for at a time. Not the rows that are inserted, which can
/// be those of several pages.
class PageSizes final : public QObject
{
public:
    explicit PageSizes(Stage &stage)
    {
        connect(&stage.network(), &QNetworkAccessManager::finished, this,
                [this](const QNetworkReply *reply) {
                    const QUrlQuery query(reply->url());
                    m_sizes.push_back(query.queryItemValue(QStringLiteral("last")).toInt());
                });
    }
    [[nodiscard]] const std::vector<int> &sizes() const { return m_sizes; }
    [[nodiscard]] int largest() const
    {
        return m_sizes.empty() ? 0 : *std::max_element(m_sizes.begin(), m_sizes.end());
    }

private:
    std::vector<int> m_sizes;
};

Connection connectionTo(const demo::DemoServer &server)
{
    return {*Endpoint::parse(server.url().toString()), *Token::parse(server.token()),
            server.coreInstance()};
}

// One screen every 100 ms, as long as \a screens last; how often there was no next screen.
QJsonObject scroll(PaintWatch &paints, const demo::DemoServer &server, int screens)
{
    Stage stage(paints, {});
    const PageSizes pages(stage);
    stage.window().open({connectionTo(server)});
    Stage::until([&] { return stage.rows() > 0; });
    Stage::pause(500); // somebody looks at it first
    const QScrollBar &bar = *stage.table().verticalScrollBar();
    int met = 0;
    for (int screen = 0; screen < screens; ++screen) {
        met += bar.value() + bar.pageStep() > bar.maximum() ? 1 : 0;
        stage.table().verticalScrollBar()->setValue(bar.value() + bar.pageStep());
        Stage::pause(100);
    }
    return {{QStringLiteral("screens"), screens},
            {QStringLiteral("ends_met"), met},
            {QStringLiteral("rows"), stage.rows()},
            {QStringLiteral("largest_page"), pages.largest()}};
}

// Fetches pages of the same sizes and does nothing with them: only the round trips count.
double walk(const demo::DemoServer &server, const std::vector<int> &sizes)
{
    QNetworkAccessManager network;
    QUrl url = server.url();
    url.setPath(QStringLiteral("/v1/core_instances/%1/secrets")
                    .arg(server.coreInstance().toString(QUuid::WithoutBraces)));
    QString cursor;
    qint64 spent = 0;
    for (const int size : sizes) {
        QUrlQuery query;
        query.addQueryItem(QStringLiteral("last"), QString::number(size));
        if (!cursor.isEmpty()) {
            const QByteArray encoded = QUrl::toPercentEncoding(cursor);
            query.addQueryItem(QStringLiteral("before"), QString::fromLatin1(encoded));
        }
        url.setQuery(query);
        QNetworkRequest request(url);
        request.setRawHeader("X-Project-Token", server.token());
        QElapsedTimer timer;
        timer.start();
        const std::unique_ptr<QNetworkReply> reply(network.get(request));
        Stage::until([&] { return reply->isFinished(); });
        spent += timer.nsecsElapsed();
        cursor = QJsonDocument::fromJson(reply->readAll())
                     .object()
                     .value(QStringLiteral("endCursor"))
                     .toString();
    }
    return static_cast<double>(spent) / 1e6;
}

QJsonObject loadAll(PaintWatch &paints, const demo::DemoServer &server, int secrets)
{
    std::vector<int> sizes;
    int largest = 0;
    double wall = 0;
    {
        Stage stage(paints, {.loadAll = true});
        QElapsedTimer timer;
        timer.start();
        const PageSizes pages(stage);
        stage.window().open({connectionTo(server)});
        Stage::until([&] { return stage.rows() >= secrets; });
        wall = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        sizes = pages.sizes();
        largest = pages.largest();
    }
    return {{QStringLiteral("wall"), wall},
            {QStringLiteral("round_trips"), walk(server, sizes)},
            {QStringLiteral("pages"), static_cast<qint64>(sizes.size())},
            {QStringLiteral("largest_page"), largest}};
}

} // namespace

QJsonObject playFarAway(PaintWatch &paints, int secrets, int latency)
{
    constexpr int screens = 60;
    const demo::DemoServer server(
        {.secrets = secrets, .latency = std::chrono::milliseconds(latency)});
    if (!server.isListening()) {
        qFatal("the demo server does not listen");
    }
    const QJsonObject scrolled = scroll(paints, server, screens);
    return {{QStringLiteral("scroll"), scrolled},
            {QStringLiteral("load"), loadAll(paints, server, secrets)}};
}

} // namespace coffer::bench
