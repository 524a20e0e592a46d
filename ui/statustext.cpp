// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/statustext.h"

#include <QCoreApplication>

namespace coffer::ui {

namespace {

/// The context under which translators find the words of the status bar.
struct Status
{
    Q_DECLARE_TR_FUNCTIONS(Status)
};

// "200 loaded", or "200 of 500 loaded" where the server tells how many there are.
QString amountText(const SecretsModel &model)
{
    const int count = static_cast<int>(model.store().size());
    const auto total = model.total();
    return total ? Status::tr("%L1 of %L2 loaded").arg(count).arg(*total)
                 : Status::tr("%Ln loaded", nullptr, count);
}

QString loadedText(const SecretsModel &model)
{
    const int count = static_cast<int>(model.store().size());
    if (std::holds_alternative<Exhausted>(model.paging())) {
        return Status::tr("%Ln secret(s)", nullptr, count);
    }
    if (count == 0) {
        return std::holds_alternative<Waiting>(model.paging())
            ? Status::tr("Waiting to try again\u2026")
            : std::holds_alternative<Loading>(model.paging()) ? Status::tr("Loading\u2026")
                                                              : QString();
    }
    const QString amount = amountText(model);
    if (std::holds_alternative<Waiting>(model.paging())) {
        return Status::tr("%1, waiting to try again\u2026").arg(amount);
    }
    if (std::holds_alternative<Failed>(model.paging())) {
        return Status::tr("%1, loading stopped").arg(amount);
    }
    if (model.isReadingAgain()) {
        return Status::tr("%1, reading the list again\u2026").arg(amount);
    }
    if (std::holds_alternative<Loading>(model.paging())) {
        return Status::tr("%1, loading more\u2026").arg(amount);
    }
    return model.total() ? amount : Status::tr("%1, more available").arg(amount);
}

} // namespace

QString statusText(const SecretsModel &model, int selected)
{
    const QString loaded = loadedText(model);
    const bool isPart = !std::holds_alternative<Exhausted>(model.paging());
    const QString sorted = isPart && model.query().sort != RowSort{} && model.loadedCount() > 0
        ? Status::tr("%1 \u00b7 sorted among loaded").arg(loaded)
        : loaded;
    return selected > 1
        ? Status::tr("%1 \u00b7 %2").arg(sorted, Status::tr("%Ln selected", nullptr, selected))
        : sorted;
}

QString scopeText(const SecretsModel &model)
{
    if (model.query().filter.isEmpty()) {
        return {};
    }
    const int matches = model.secretCount();
    const int loaded = model.loadedCount();
    if (model.isPursuing()) {
        return Status::tr("%Ln match(es) in %L1 loaded, searching\u2026", nullptr, matches)
            .arg(loaded);
    }
    return std::holds_alternative<Exhausted>(model.paging())
        ? Status::tr("%Ln match(es) in all %L1", nullptr, matches).arg(loaded)
        : Status::tr("%Ln match(es) in %L1 loaded", nullptr, matches).arg(loaded);
}

} // namespace coffer::ui
