// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/changetext.h"

#include "model/oneline.h"
#include "ui/errortext.h"
#include "ui/reference.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace coffer::ui {

namespace {

/// The context under which translators find these words.
struct Change
{
    Q_DECLARE_TR_FUNCTIONS(Change)
};

QString shown(const QString &key)
{
    return oneLine(key.toUtf8());
}

// What is not found is the secret here, and not, as in a list, the core instance.
ErrorText aboutSecret(ApiError error)
{
    if (error.kind == ApiError::Kind::NotFound) {
        error.kind = ApiError::Kind::Gone;
    }
    return errorText(error);
}

// A delete names no key that could be taken: what conflicts, only the server's words can tell.
ErrorText aboutDelete(ApiError error)
{
    if (error.kind == ApiError::Kind::Conflict) {
        error.kind = ApiError::Kind::InvalidArgument;
    }
    return aboutSecret(std::move(error));
}

const ApiError *errorOf(const Removal &removal)
{
    if (const auto *refused = std::get_if<Refused>(&removal.result)) {
        return &refused->error;
    }
    const auto *unconfirmed = std::get_if<Unconfirmed>(&removal.result);
    return unconfirmed != nullptr ? &unconfirmed->error : nullptr;
}

template <typename Result>
int count(const std::vector<Removal> &removals)
{
    return static_cast<int>(std::count_if(removals.begin(), removals.end(), [](const Removal &one) {
        return std::holds_alternative<Result>(one.result);
    }));
}

} // namespace

void describeRename(FieldNote &note, const QString &from, const QString &to, EditedKey state)
{
    using Kind = FieldNote::Kind;
    if (state == EditedKey::Unchanged) {
        note.setNote(Kind::Hint, Change::tr("Pipelines use it as %1").arg(referenceTo(to)));
    } else if (to.isEmpty()) {
        note.setNote(Kind::Error, Change::tr("Enter a key."));
    } else if (state == EditedKey::Taken) {
        note.setNote(
            Kind::Error,
            Change::tr("Another secret with this key exists already. Choose another key."));
    } else if (state == EditedKey::Listed) {
        note.setNote(Kind::Error,
                     Change::tr("Another secret in the list has this key. Choose another key."));
    } else {
        note.setNote(Kind::Warning,
                     Change::tr("Pipelines that use %1 will fail until they use %2.")
                         .arg(referenceTo(shown(from)), referenceTo(to)));
    }
}

QString unchangedText(EntryState state, qsizetype size)
{
    const int bytes = static_cast<int>(size);
    switch (state) {
    case EntryState::Text:
        return size == 0 ? Change::tr("Unchanged: empty. Type, paste or drop a file to replace it.")
                         : Change::tr("Unchanged: text of %Ln byte(s). Type, paste or drop a file "
                                      "to replace it.",
                                      nullptr, bytes);
    case EntryState::Binary:
        return Change::tr("Unchanged: %Ln byte(s) that are not text. Type, paste or drop a file to "
                          "replace them.",
                          nullptr, bytes);
    case EntryState::Encrypted:
        return Change::tr("Unchanged: encrypted, and cannot be shown. Type, paste or drop a file "
                          "to replace it.");
    default:
        return Change::tr("Unchanged: cannot be read. Type, paste or drop a file to replace it.");
    }
}

QString notSavedText(const ApiError &error)
{
    const ErrorText why = aboutSecret(error);
    // The next step after a conflict stands below the key.
    const bool isConflict = error.kind == ApiError::Kind::Conflict;
    return Change::tr("Not saved. %1").arg(isConflict ? why.what : why.together());
}

QString saveNotKnownText(const Unconfirmed &outcome)
{
    const QString why = errorText(outcome.error).what;
    return outcome.seen == Unconfirmed::Seen::Nothing
        ? Change::tr("The change is not on the server. Save it again? %1").arg(why)
        : Change::tr("It is not known whether the change was saved. %1 Saving it again does no "
                     "harm.")
              .arg(why);
}

QString removalText(const Removal &removal)
{
    if (const auto *deleted = std::get_if<Deleted>(&removal.result)) {
        return deleted->isReread ? Change::tr("Deleted (confirmed by re-reading)")
                                 : Change::tr("Deleted");
    }
    if (std::holds_alternative<AlreadyGone>(removal.result)) {
        return Change::tr("Was gone already");
    }
    if (std::holds_alternative<NotTried>(removal.result)) {
        return Change::tr("Not tried");
    }
    const QString why = aboutDelete(*errorOf(removal)).what;
    if (const auto *unconfirmed = std::get_if<Unconfirmed>(&removal.result)) {
        return unconfirmed->seen == Unconfirmed::Seen::Nothing
            ? Change::tr("Still on the server. %1").arg(why)
            : Change::tr("Unknown. %1").arg(why);
    }
    return Change::tr("Not deleted. %1").arg(why);
}

QString removalText(const QString &key, const Removal &removal)
{
    const QString name = shown(key);
    if (const auto *deleted = std::get_if<Deleted>(&removal.result)) {
        return deleted->isReread
            ? Change::tr("\u201c%1\u201d was deleted (confirmed by re-reading).").arg(name)
            : Change::tr("\u201c%1\u201d was deleted.").arg(name);
    }
    if (std::holds_alternative<AlreadyGone>(removal.result)) {
        return Change::tr("\u201c%1\u201d was gone already.").arg(name);
    }
    const ApiError *error = errorOf(removal);
    if (error == nullptr) {
        return Change::tr("\u201c%1\u201d was not deleted.").arg(name);
    }
    const ErrorText why = aboutDelete(*error);
    if (const auto *unconfirmed = std::get_if<Unconfirmed>(&removal.result)) {
        return unconfirmed->seen == Unconfirmed::Seen::Nothing
            ? Change::tr("\u201c%1\u201d is still on the server. %2").arg(name, why.what)
            : Change::tr("It is not known whether \u201c%1\u201d was deleted. %2")
                  .arg(name, why.what);
    }
    return Change::tr("\u201c%1\u201d was not deleted. %2").arg(name, why.together());
}

QString removalsText(const std::vector<Removal> &removals)
{
    QStringList parts{Change::tr("%Ln secret(s) deleted.", nullptr, count<Deleted>(removals))};
    if (const int gone = count<AlreadyGone>(removals)) {
        parts += Change::tr("%Ln gone already.", nullptr, gone);
    }
    if (const int refused = count<Refused>(removals)) {
        parts += Change::tr("%Ln not deleted.", nullptr, refused);
    }
    if (const int unknown = count<Unconfirmed>(removals)) {
        parts += Change::tr("%Ln unknown.", nullptr, unknown);
    }
    if (const int notTried = count<NotTried>(removals)) {
        parts += Change::tr("%Ln not tried.", nullptr, notTried);
    }
    return parts.join(QLatin1Char(' '));
}

// What the server finds wrong with the request itself, it will find wrong again.
bool isWorthAnotherTry(const Removal &removal)
{
    const ApiError *error = errorOf(removal);
    if (std::holds_alternative<NotTried>(removal.result)) {
        return true;
    }
    return error != nullptr && error->kind != ApiError::Kind::InvalidArgument
        && error->kind != ApiError::Kind::Gone;
}

} // namespace coffer::ui
