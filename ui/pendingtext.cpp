// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pendingtext.h"

#include "model/oneline.h"

#include <QCoreApplication>

namespace coffer::ui {

namespace {

/// The context under which translators find these words.
struct Pending
{
    Q_DECLARE_TR_FUNCTIONS(Pending)
};

QString shown(const QString &key)
{
    return oneLine(key.toUtf8());
}

QString createText(const QString &key, const Settlement &settlement)
{
    if (std::holds_alternative<SeenDone>(settlement)) {
        return Pending::tr("\u201c%1\u201d was created before Coffer was closed (confirmed by "
                           "re-reading).")
            .arg(key);
    }
    if (std::holds_alternative<SeenTaken>(settlement)) {
        return Pending::tr("\u201c%1\u201d was not created before Coffer was closed: an older "
                           "secret has this key.")
            .arg(key);
    }
    return std::holds_alternative<SeenNotDone>(settlement)
        ? Pending::tr("\u201c%1\u201d was not created before Coffer was closed: it is not on the "
                      "server.")
              .arg(key)
        : Pending::tr("It is still not known whether \u201c%1\u201d was created before Coffer was "
                      "closed.")
              .arg(key);
}

QString updateText(const QString &key, const Settlement &settlement)
{
    if (std::holds_alternative<SeenDone>(settlement)) {
        return Pending::tr("The change to \u201c%1\u201d was saved before Coffer was closed "
                           "(confirmed by re-reading).")
            .arg(key);
    }
    return std::holds_alternative<SeenNotDone>(settlement)
        ? Pending::tr("The change to \u201c%1\u201d was not saved before Coffer was closed.")
              .arg(key)
        : Pending::tr("It is still not known whether the change to \u201c%1\u201d was saved before "
                      "Coffer was closed.")
              .arg(key);
}

QString removalText(const QString &key, const Settlement &settlement)
{
    if (std::holds_alternative<SeenDone>(settlement)) {
        return Pending::tr("\u201c%1\u201d was deleted before Coffer was closed (confirmed by "
                           "re-reading).")
            .arg(key);
    }
    return std::holds_alternative<SeenNotDone>(settlement)
        ? Pending::tr("\u201c%1\u201d was not deleted before Coffer was closed: it is still on the "
                      "server.")
              .arg(key)
        : Pending::tr("It is still not known whether \u201c%1\u201d was deleted before Coffer was "
                      "closed.")
              .arg(key);
}

} // namespace

QString lookingText(const std::vector<PendingWrite> &writes)
{
    return writes.size() == 1
        ? Pending::tr("Checking what became of the change to \u201c%1\u201d that was sent before "
                      "Coffer was closed\u2026")
              .arg(shown(keyOf(writes.front().sent)))
        : Pending::tr("Checking what became of %Ln change(s) that were sent before Coffer was "
                      "closed\u2026",
                      nullptr, static_cast<int>(writes.size()));
}

QString pendingText(const SentWrite &sent, const Settlement &settlement)
{
    if (const auto *create = std::get_if<SentCreate>(&sent)) {
        return createText(shown(create->key), settlement);
    }
    if (const auto *update = std::get_if<SentUpdate>(&sent)) {
        return updateText(shown(update->key), settlement);
    }
    return removalText(shown(std::get<SentRemoval>(sent).key), settlement);
}

} // namespace coffer::ui
