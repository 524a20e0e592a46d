// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/createtext.h"

#include "model/oneline.h"
#include "ui/errortext.h"
#include "ui/reference.h"

#include <QCoreApplication>

namespace coffer::ui {

namespace {

/// The context under which translators find these words.
struct Create
{
    Q_DECLARE_TR_FUNCTIONS(Create)
};

} // namespace

void describeKey(FieldNote &note, const QString &key, KeyState state)
{
    using Kind = FieldNote::Kind;
    if (key.isEmpty()) {
        note.clear();
    } else if (state == KeyState::Taken) {
        note.setNote(Kind::Error,
                     Create::tr("A secret with this key exists already. Choose another key."));
    } else if (state == KeyState::Listed) {
        note.setNote(
            Kind::Error,
            Create::tr("A secret with this key is in the list already. Choose another key."));
    } else if (key != key.trimmed()) {
        note.setNote(Kind::Warning,
                     Create::tr("The key begins or ends with a space, which becomes part of it."));
    } else {
        note.setNote(Kind::Hint, Create::tr("Pipelines use it as %1").arg(referenceTo(key)));
    }
}

QString createdText(const QString &key, bool isReread)
{
    const QString name = oneLine(key.toUtf8());
    return isReread ? Create::tr("\u201c%1\u201d was created (confirmed by re-reading).").arg(name)
                    : Create::tr("\u201c%1\u201d was created.").arg(name);
}

QString notCreatedText(const ApiError &error)
{
    const ErrorText why = errorText(error);
    // The next step after a conflict stands below the key.
    const bool isConflict = error.kind == ApiError::Kind::Conflict;
    return Create::tr("Not created. %1").arg(isConflict ? why.what : why.together());
}

QString notKnownText(const Unconfirmed &outcome)
{
    const QString why = errorText(outcome.error).what;
    if (outcome.error.kind == ApiError::Kind::Conflict) {
        return Create::tr("A secret with this key exists. It may be the one that was sent before: "
                          "the list was not read to see when it was created.");
    }
    switch (outcome.seen) {
    case Unconfirmed::Seen::Nothing:
        return Create::tr("Not found on the server. Try again? %1").arg(why);
    case Unconfirmed::Seen::Forbidden:
        return Create::tr("It is not known whether the secret was created. %1 This token may not "
                          "read the list. Before you create it again, ask somebody who can.")
            .arg(why);
    case Unconfirmed::Seen::Unknown:
        break;
    }
    return Create::tr("It is not known whether the secret was created. %1 Look for its key in the "
                      "list before you create it again.")
        .arg(why);
}

} // namespace coffer::ui
