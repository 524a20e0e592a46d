// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
//
// Times the filter and the sorts of the store beside QSortFilterProxyModel over a plain model of
// the same rows, and beside memmem over the same keys (performance.md, P7).
// Usage: querybench [rows [seed]]; prints one JSON object with medians in milliseconds and ratios.
#include "plainmodel.h"
#include "queryrows.h"
#include "store/rowquery.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSortFilterProxyModel>

#include <algorithm>
#include <cstdio>
#include <cstring>

using namespace coffer;

namespace {

const QByteArray needle = "Payments_Db";

template <typename Work>
double median(int runs, Work work)
{
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        times.push_back(work());
    }
    std::nth_element(times.begin(), times.begin() + runs / 2, times.end());
    return times[static_cast<std::size_t>(runs / 2)];
}

template <typename Work>
double timed(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double arranging(const StoreSnapshot &snapshot, const RowQuery &query, int runs = 7)
{
    return median(runs,
                  [&] { return timed([&] { Q_UNUSED(arrange(snapshot, query, {}, 0, {})); }); });
}

/// What a page costs that arrives when all others are sorted already.
double merging(const StoreSnapshot &snapshot, const RowQuery &query)
{
    const std::size_t from = snapshot.parts().back().start;
    Rows all = *arrange(snapshot, query, {}, 0, {});
    std::erase_if(all, [from](quint32 row) { return row >= from; });
    return median(7, [&] {
        Rows known = all;
        return timed([&] { Q_UNUSED(arrange(snapshot, query, std::move(known), from, {})); });
    });
}

double scanning(const StoreSnapshot &snapshot)
{
    const QByteArray text = needle.toUpper();
    return median(7, [&] {
        return timed([&] {
            std::size_t hits = 0;
            for (const StoreSnapshot::Part &part : snapshot.parts()) {
                const QByteArrayView keys = part.chunk->keys(0, part.chunk->size() - 1);
                const char *at = keys.begin();
                const auto left = [&] { return static_cast<std::size_t>(keys.end() - at); };
                const auto size = static_cast<std::size_t>(text.size());
                while (const void *hit = memmem(at, left(), text.data(), size)) {
                    at = static_cast<const char *>(hit) + 1;
                    ++hits;
                }
            }
            qputenv("QUERYBENCH_HITS", QByteArray::number(quint64(hits))); // must not be left out
        });
    });
}

// The filter is there before the rows are mapped, which is the best that it can do: taking rows out
// of a mapping that exists, as while one types, takes it seconds.
double proxyFiltering(bench::PlainModel &model)
{
    return median(5, [&model] {
        QSortFilterProxyModel proxy;
        proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
        proxy.setFilterFixedString(QString::fromUtf8(needle));
        proxy.setSourceModel(&model);
        return timed([&proxy] { Q_UNUSED(proxy.rowCount()); });
    });
}

double proxySorting(bench::PlainModel &model, int column)
{
    return median(3, [&model, column] {
        QSortFilterProxyModel proxy;
        proxy.setSortCaseSensitivity(Qt::CaseInsensitive);
        proxy.setSourceModel(&model);
        Q_UNUSED(proxy.rowCount());
        return timed([&proxy, column] { proxy.sort(column); });
    });
}

QJsonObject measure(const StoreSnapshot &snapshot)
{
    bench::PlainModel model(snapshot);
    const RowQuery filter = {{QString::fromUtf8(needle)}, {}};
    const RowQuery byKey = {{}, {SortBy::Key}};
    const RowQuery byDate = {{}, {SortBy::Created}};
    const double filtering = arranging(snapshot, filter);
    const double keys = arranging(snapshot, byKey);
    const double dates = arranging(snapshot, byDate);
    const double scan = scanning(snapshot);
    const double proxyFilter = proxyFiltering(model);
    const double proxyKeys = proxySorting(model, 0);
    const double proxyDates = proxySorting(model, 1);
    const std::pair<const char *, double> figures[] = {
        {"rows", static_cast<double>(snapshot.size())},
        {"filterMs", filtering},
        {"filterOneLetterMs", arranging(snapshot, {{QStringLiteral("e")}, {}})},
        {"filterExpressionMs", arranging(snapshot, {{QStringLiteral("db_.*7$"), false, true}, {}})},
        {"sortKeyMs", keys},
        {"sortDateMs", dates},
        {"sortIdMs", arranging(snapshot, {{}, {SortBy::Id}})},
        {"mergeByKeyMs", merging(snapshot, byKey)},
        {"mergeByDateMs", merging(snapshot, byDate)},
        {"memmemMs", scan},
        {"proxyFilterMs", proxyFilter},
        {"proxySortKeyMs", proxyKeys},
        {"proxySortDateMs", proxyDates},
        {"filterPerMemmem", filtering / scan},
        {"proxyFilterRatio", proxyFilter / filtering},
        {"proxySortKeyRatio", proxyKeys / keys},
        {"proxySortDateRatio", proxyDates / dates}};
    QJsonObject result;
    for (const auto &[name, figure] : figures) {
        result.insert(QLatin1String(name), figure);
    }
    return result;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto number = [&arguments](qsizetype at, quint32 otherwise) {
        return arguments.size() > at ? arguments[at].toUInt() : otherwise;
    };
    const quint32 rows = number(1, 1'000'000);
    if (rows < 1) {
        std::fputs("usage: querybench [rows [seed]]\n", stderr);
        return 2;
    }
    SecretStore store;
    bench::fill(store, rows, number(2, 20260611));
    std::puts(QJsonDocument(measure(store.snapshot())).toJson().constData());
    return 0;
}
