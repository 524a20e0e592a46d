// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/writtenrow.h"

#include "model/oneline.h"
#include "model/session.h"
#include "ui/createtext.h"
#include "ui/errortext.h"
#include "ui/messagebar.h"
#include "ui/secretsview.h"

#include <utility>

namespace coffer::ui {

using Severity = Message::Severity;

namespace {

QString plainText(const Written &written)
{
    const QString key = oneLine(written.key.toUtf8());
    const QString before = oneLine(written.before.toUtf8());
    switch (written.how) {
    case Written::How::Created:
        return createdText(written.key, written.isReread);
    case Written::How::Renamed:
        return WrittenRow::tr("\u201c%1\u201d was renamed to \u201c%2\u201d.").arg(before, key);
    case Written::How::Replaced:
        return WrittenRow::tr("The value of \u201c%1\u201d was replaced. That cannot be undone.")
            .arg(key);
    case Written::How::RenamedAndReplaced:
        return WrittenRow::tr("\u201c%1\u201d was renamed to \u201c%2\u201d and its value was "
                              "replaced. Only the name can be changed back.")
            .arg(before, key);
    }
    Q_UNREACHABLE();
}

QString undoText()
{
    return WrittenRow::tr("&Undo");
}

QString doneText(const Written &written)
{
    return written.isReread && written.how != Written::How::Created
        ? WrittenRow::tr("%1 (Confirmed by re-reading.)").arg(plainText(written))
        : plainText(written);
}

} // namespace

WrittenRow::WrittenRow(Workplace place)
    : m_place(std::move(place))
{
    const SecretsModel *model = &m_place.session.model();
    connect(model, &SecretsModel::located, this, &WrittenRow::located);
    connect(model, &SecretsModel::notLocated, this, &WrittenRow::notLocated);
    connect(model, &SecretsModel::locatedOutside, this, &WrittenRow::locatedOutside);
    connect(model, &SecretsModel::pagingChanged, this, &WrittenRow::showIfVisible);
}

void WrittenRow::show(Written written, std::function<void()> undo)
{
    m_isSought = false; // what was sought before is given up, which is no news
    m_written = std::move(written);
    m_undo = std::move(undo);
    m_isHidden = false;
    m_place.view.refreshTo(m_written.id);
    m_isSought = true;
}

void WrittenRow::located()
{
    if (std::exchange(m_isSought, false)) {
        tell();
    }
}

void WrittenRow::withdrawUndo()
{
    m_undo = {};
    if (m_place.bar.message().actionText == undoText()) {
        m_place.bar.clear();
    }
}

void WrittenRow::tell()
{
    m_place.bar.showMessage(
        {Severity::Success, doneText(m_written), m_undo ? undoText() : QString(), m_undo});
}

void WrittenRow::notLocated()
{
    if (!std::exchange(m_isSought, false)) {
        return;
    }
    SecretsModel &model = m_place.session.model();
    if (const auto *failed = std::get_if<Failed>(&model.paging())) {
        m_place.bar.showMessage({Severity::Warning,
                                 tr("%1 The list could not be read. %2")
                                     .arg(doneText(m_written), errorText(failed->error).together()),
                                 retryText(failed->error), [&model] { model.retry(); }});
        return;
    }
    m_place.bar.showMessage({Severity::Information,
                             tr("%1 The list does not show it yet.").arg(doneText(m_written)),
                             m_undo ? undoText() : QString(), m_undo});
}

// The filter has gone that had hidden it, by whatever way.
void WrittenRow::showIfVisible()
{
    const auto row = m_isHidden ? m_place.session.model().rowOf(m_written.id) : std::nullopt;
    if (row) {
        m_isHidden = false;
        m_place.bar.clear();
        m_place.view.showSecret(*row);
    }
}

void WrittenRow::locatedOutside()
{
    if (!std::exchange(m_isSought, false)) {
        return;
    }
    m_isHidden = true;
    m_place.bar.showMessage({Severity::Information,
                             tr("%1 The filter hides it.").arg(doneText(m_written)),
                             tr("&Clear the Filter"), [this] { Q_EMIT filterUnwanted(); }});
}

} // namespace coffer::ui
