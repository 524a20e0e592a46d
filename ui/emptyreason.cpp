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
    if (!std::holds_alternative<Exhausted>(model->paging())) {
        return {QLatin1String("view-refresh"), Empty::tr("Loading secrets\u2026")};
    }
    EmptyReason none{QLatin1String("coffer"), Empty::tr("No core instance secrets found.")};
    if (choices.create) {
        none.actions = {{Empty::tr("&New Secret\u2026"), choices.create}};
    }
    return none;
}

} // namespace coffer::ui
