// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/emptyreason.h"

#include "model/oneline.h"
#include "ui/errortext.h"
#include "ui/waittext.h"

#include <QCoreApplication>

namespace coffer::ui {

namespace {

/// The context under which translators find these words.
struct Empty
{
    Q_DECLARE_TR_FUNCTIONS(Empty)
};

QString noneOf(const SecretsModel &model)
{
    const QString text = oneLine(model.query().filter.text.toUtf8());
    return std::holds_alternative<Exhausted>(model.paging())
        ? Empty::tr("None of the %Ln secret(s) matches \u201c%1\u201d.", nullptr,
                    model.loadedCount())
              .arg(text)
        : Empty::tr("None of the %Ln loaded secret(s) matches \u201c%1\u201d. There are more on "
                    "the server.",
                    nullptr, model.loadedCount())
              .arg(text);
}

// What has failed and is tried again by itself.
std::optional<EmptyReason> tryingAgain(const Paging &paging, const QString &text,
                                       const EmptyChoices &choices)
{
    const ApiError *error = triedAgainAfter(paging);
    if (error == nullptr) {
        return std::nullopt;
    }
    EmptyReason reason{QLatin1String("view-refresh"),
                       errorText(*error).what,
                       text,
                       {{Empty::tr("Ca&ncel"), choices.giveUp}}};
    if (const auto *waiting = std::get_if<Waiting>(&paging)) {
        reason.wait = waiting->pause.left();
    } else {
        reason.text = (text + QLatin1Char(' ') + waitText({})).trimmed();
    }
    return reason;
}

EmptyReason noMatch(const SecretsModel &model, const EmptyChoices &choices)
{
    const EmptyAction clear{Empty::tr("&Clear the Filter"), choices.clearFilter};
    if (auto trying = tryingAgain(model.paging(), noneOf(model), choices)) {
        return *std::move(trying);
    }
    if (const auto *failed = std::get_if<Failed>(&model.paging())) {
        return {QLatin1String("dialog-warning"),
                errorText(failed->error).what,
                noneOf(model),
                {{retryText(failed->error), choices.retry}, clear}};
    }
    if (model.isPursuing()) {
        return {QLatin1String("edit-find"), Empty::tr("No match yet"), noneOf(model), {clear}};
    }
    EmptyReason reason{QLatin1String("edit-find"), Empty::tr("No match"), noneOf(model)};
    if (!std::holds_alternative<Exhausted>(model.paging())) {
        reason.actions.push_back({Empty::tr("Search the &Rest"), choices.searchRest});
    }
    reason.actions.push_back(clear);
    return reason;
}

} // namespace

EmptyReason emptyReason(const SecretsModel *model, const EmptyChoices &choices)
{
    const EmptyAction connect{Empty::tr("&Connect\u2026"), choices.connect};
    if (model == nullptr) {
        if (choices.notConnected) {
            return choices.notConnected();
        }
        return {QLatin1String("network-connect"),
                Empty::tr("No core instance"),
                Empty::tr("Connect to see its secrets."),
                {connect}};
    }
    if (model->loadedCount() > 0) {
        return noMatch(*model, choices);
    }
    if (auto trying = tryingAgain(model->paging(), {}, choices)) {
        return *std::move(trying);
    }
    if (const auto *failed = std::get_if<Failed>(&model->paging())) {
        const ErrorText text = errorText(failed->error);
        std::vector<EmptyAction> actions{{retryText(failed->error), choices.retry}, connect};
        if (failed->error.kind == ApiError::Kind::Unauthenticated) {
            std::swap(actions.front(), actions.back()); // the same token would not be taken again
        }
        return {QLatin1String("dialog-warning"), text.what, text.nextStep, std::move(actions)};
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
