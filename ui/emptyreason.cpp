// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/emptyreason.h"

#include "ui/errortext.h"

#include <QCoreApplication>

namespace coffer::ui {

namespace {

/// The context under which translators find these words.
struct Empty
{
    Q_DECLARE_TR_FUNCTIONS(Empty)
};

EmptyReason noMatch(const SecretsModel &model, const EmptyChoices &choices)
{
    const bool isAll = std::holds_alternative<Exhausted>(model.paging());
    EmptyReason reason{QLatin1String("edit-find"), Empty::tr("No match"),
                       isAll ? Empty::tr("None of the %Ln secret(s) matches the filter.", nullptr,
                                         model.loadedCount())
                             : Empty::tr("None of the %Ln loaded secret(s) matches the filter. "
                                         "There are more on the server.",
                                         nullptr, model.loadedCount())};
    if (std::holds_alternative<Ready>(model.paging()) && !model.isPursuing()) {
        reason.actions.push_back({Empty::tr("Search the &Rest"), choices.searchRest});
    }
    reason.actions.push_back({Empty::tr("&Clear the Filter"), choices.clearFilter});
    return reason;
}

} // namespace

EmptyReason emptyReason(const SecretsModel *model, const EmptyChoices &choices)
{
    const EmptyAction connect{Empty::tr("&Connect\u2026"), choices.connect};
    if (model == nullptr) {
        return {QLatin1String("network-connect"),
                Empty::tr("No core instance"),
                Empty::tr("Connect to see its secrets."),
                {connect}};
    }
    if (const auto *failed = std::get_if<Failed>(&model->paging())) {
        const ErrorText text = errorText(failed->error);
        return {QLatin1String("dialog-warning"),
                text.what,
                text.nextStep,
                {{retryText(failed->error), choices.retry}, connect}};
    }
    if (model->loadedCount() > 0) {
        return noMatch(*model, choices);
    }
    if (!std::holds_alternative<Exhausted>(model->paging()) || model->isArranging()) {
        return {QLatin1String("view-refresh"), Empty::tr("Loading secrets\u2026")};
    }
    EmptyReason none{QLatin1String("coffer"), Empty::tr("No core instance secrets found.")};
    if (choices.create) {
        none.actions = {{Empty::tr("&New Secret\u2026"), choices.create}};
    }
    return none;
}

} // namespace coffer::ui
