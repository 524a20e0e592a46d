// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/deletetargets.h"

#include "model/oneline.h"
#include "model/utf8.h"
#include "ui/secretsview.h"
#include "ui/selectedrows.h"

#include <QCoreApplication>

#include <algorithm>

namespace coffer::ui {

namespace {

/// The context under which translators find these words.
struct Delete
{
    Q_DECLARE_TR_FUNCTIONS(Delete)
};

std::vector<RowRange> meantRows(const SecretsView &view, const SecretsModel &model)
{
    std::vector<RowRange> rows = selectedRows(*view.selectionModel());
    if (const int current = view.currentIndex().row(); rows.empty() && current >= 0) {
        rows.push_back({current, current});
    }
    for (RowRange &range : rows) { // the failure's row is no secret
        range.last = std::min(range.last, model.secretCount() - 1);
    }
    std::erase_if(rows, [](const RowRange &range) { return range.first > range.last; });
    return rows;
}

QUuid idAt(const SecretsModel &model, int row)
{
    const SecretStore::Place place = model.secretAt(row);
    return place.chunk.id(place.row);
}

} // namespace

QUuid neighbourOf(int first, int last, const SecretsModel &model)
{
    if (last + 1 < model.secretCount()) {
        return idAt(model, last + 1);
    }
    return first > 0 ? idAt(model, first - 1) : QUuid();
}

void leaveRow(SecretsView &view, const SecretsModel &model, const QUuid &id)
{
    const auto row = view.currentSecretRow();
    if (row && model.rowOf(id) == row) {
        if (const auto next = model.rowOf(neighbourOf(*row, *row, model))) {
            view.showSecret(*next);
        }
    }
}

DeleteTargets DeleteTargets::in(const SecretsView &view, const SecretsModel &model)
{
    DeleteTargets targets;
    const std::vector<RowRange> rows = meantRows(view, model);
    if (!rows.empty()) {
        targets.neighbour = neighbourOf(rows.front().first, rows.back().last, model);
    }
    for (const RowRange &range : rows) {
        for (int row = range.first; row <= range.last; ++row) {
            const SecretStore::Place place = model.secretAt(row);
            if (place.chunk.id(place.row).isNull()) {
                targets.hasNameless = true;
            } else {
                targets.secrets.push_back(KnownSecret::of(place.chunk, place.row));
            }
        }
    }
    return targets;
}

std::vector<QUuid> DeleteTargets::ids() const
{
    std::vector<QUuid> all;
    all.reserve(secrets.size());
    for (const KnownSecret &secret : secrets) {
        all.push_back(secret.id);
    }
    return all;
}

QStringList DeleteTargets::keys() const
{
    QStringList all;
    for (const KnownSecret &secret : secrets) {
        all += fromUtf8(secret.key).text;
    }
    return all;
}

Confirmation DeleteTargets::confirmation(const QString &instance) const
{
    constexpr std::size_t mostNamed = 10;
    const auto count = static_cast<int>(secrets.size());
    Confirmation asked{
        count == 1 ? Delete::tr("Delete Secret") : Delete::tr("Delete Secrets"),
        Delete::tr("Delete %Ln secret(s) of the core instance \u201c%1\u201d?", nullptr, count)
            .arg(oneLine(instance.toUtf8())),
        {},
        Delete::tr("This cannot be undone. Pipelines that use what is deleted will fail."),
        count == 1 ? Delete::tr("&Delete Secret")
                   : Delete::tr("&Delete %Ln Secret(s)", nullptr, count)};
    for (std::size_t row = 0; row < std::min(secrets.size(), mostNamed); ++row) {
        asked.items += oneLine(secrets[row].key);
    }
    if (secrets.size() > mostNamed) {
        asked.items += Delete::tr("and %Ln more", nullptr, count - static_cast<int>(mostNamed));
    }
    return asked;
}

} // namespace coffer::ui
