// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/secretsmodel.h"
#include "support/chunks.h"
#include "support/pageserver.h"

#include <QAbstractItemModelTester>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

namespace coffer::test {

/// The secrets numbered \a first to \a last, as the items of a page.
inline QByteArrayList items(quint32 first, quint32 last)
{
    QByteArrayList list;
    for (quint32 number = first; number <= last; ++number) {
        list.push_back(item(idOf(number), "KEY_" + QByteArray::number(number)));
    }
    return list;
}

/// A model on a scripted server, watched by Qt's model tester in its fatal mode.
///
/// Making it asks for the first page, because the tester does; later pages only the test asks for.
struct ModelBench
{
    static constexpr int pageSize = 3;

    explicit ModelBench(int size = pageSize)
        : model(api, PageSizing::always(size))
    {
    }
    /// Begins to watch, which sends the first request.
    void watch()
    {
        tester.emplace(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        tester->setUseFetchMore(false);
    }
    /// Watches, and waits until what was asked for is here.
    [[nodiscard]] bool open()
    {
        watch();
        return settles();
    }
    [[nodiscard]] bool fetch()
    {
        model.fetchMore({});
        return settles();
    }
    [[nodiscard]] bool retry()
    {
        model.retry();
        return settles();
    }
    /// Waits until no request is in flight; from then on nothing is sent by itself.
    [[nodiscard]] bool settles() const
    {
        QEventLoop loop; // not qWaitFor, which sleeps between two looks
        QObject::connect(&model, &SecretsModel::pagingChanged, &loop, &QEventLoop::quit);
        QTimer late;
        QObject::connect(&late, &QTimer::timeout, &loop, [&loop] { loop.exit(1); });
        late.start(std::chrono::seconds(10));
        while (is<Loading>() && loop.exec() == 0) {}
        return !is<Loading>();
    }
    /// Waits until \a count calls have arrived.
    [[nodiscard]] bool arrive(std::size_t count) const
    {
        return QTest::qWaitFor([this, count] { return calls() >= count; });
    }
    /// Has the server answer one call of its own, so that whatever was sent before has arrived.
    [[nodiscard]] bool passes()
    {
        server.answer("{}");
        const QUrl url = server.connection().endpoint.base();
        QNetworkReply *reply = other.get(QNetworkRequest(url));
        const bool done = QTest::qWaitFor([reply] { return reply->isFinished(); });
        reply->deleteLater();
        return done && reply->error() == QNetworkReply::NoError;
    }

    template <typename State>
    [[nodiscard]] bool is() const
    {
        return std::holds_alternative<State>(model.paging());
    }
    [[nodiscard]] std::optional<ApiError::Kind> failure() const
    {
        const auto *failed = std::get_if<Failed>(&model.paging());
        return failed == nullptr ? std::nullopt : std::optional(failed->error.kind);
    }
    [[nodiscard]] std::size_t calls() const { return server.calls().size(); }
    /// The numbers of the keys in the order of the rows, `KEY_` left out.
    [[nodiscard]] QByteArray keys() const
    {
        QByteArrayList list;
        for (int row = 0; row < model.secretCount(); ++row) {
            list.push_back(model.index(row, 0).data().toString().toUtf8().replace("KEY_", ""));
        }
        return list.join(' ');
    }

    PageServer server;
    QNetworkAccessManager network;
    QNetworkAccessManager other;
    SecretsApi api{network, server.connection()};
    SecretsModel model;
    std::optional<QAbstractItemModelTester> tester;
};

} // namespace coffer::test
