#include "store/rowquery.h"
#include <QRegularExpression>
#include <QString>
#include <algorithm>
namespace coffer {
std::optional<FilterProblem> filterProblem(const RowFilter &filter)
{
    const QRegularExpression e(filter.text);
    if (!filter.isRegularExpression || e.isValid())
        return std::nullopt;
    return FilterProblem{e.errorString(), e.patternErrorOffset()};
}
Place StoreSnapshot::at(std::size_t row) const
{
    const auto after = std::upper_bound(m_starts.begin(), m_starts.end(), row);
    const auto index = static_cast<std::size_t>(after - m_starts.begin()) - 1;
    return {*m_chunks[index], row - m_starts[index]};
}
std::optional<Rows> arrange(const StoreSnapshot &snapshot, const RowQuery &query, Rows known,
                            std::size_t from, const std::stop_token &stop)
{
    for (std::size_t row = from; row < snapshot.size(); ++row) {
        const auto place = snapshot.at(row);
        if (QString::fromUtf8(place.chunk.key(place.row))
                .contains(query.filter.text, Qt::CaseInsensitive)) {
            known.push_back(static_cast<quint32>(row));
        }
    }
    const auto key = [&](quint32 row) {
        const auto place = snapshot.at(row);
        return place.chunk.key(place.row).toByteArray();
    };
    if (query.sort.by == SortBy::Key) {
        std::stable_sort(known.begin(), known.end(), [&](quint32 a, quint32 b) {
            return query.sort.order == Qt::AscendingOrder ? key(a) < key(b) : key(b) < key(a);
        });
    }
    if (stop.stop_requested())
        return std::nullopt;
    return known;
}
} // namespace coffer
