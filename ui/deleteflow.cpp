// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/deleteflow.h"

#include "model/oneline.h"
#include "model/utf8.h"
#include "ui/changetext.h"
#include "ui/confirmdialog.h"
#include "ui/messagebar.h"
#include "ui/removaldialog.h"
#include "ui/secretsview.h"
#include "ui/selectedrows.h"
#include "ui/undoflow.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace coffer::ui {

using Severity = Message::Severity;

namespace {

// The rows that are meant: what is selected, or where the keyboard is.
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

// The secret below the last of \a rows, or else above the first.
QUuid neighbourOf(const std::vector<RowRange> &rows, const SecretsModel &model)
{
    if (rows.empty()) {
        return {};
    }
    if (rows.back().last + 1 < model.secretCount()) {
        return idAt(model, rows.back().last + 1);
    }
    return rows.front().first > 0 ? idAt(model, rows.front().first - 1) : QUuid();
}

} // namespace

DeleteFlow::DeleteFlow(const Workplace &place, UndoFlow &undo, std::function<bool()> confirms)
    : m_place(place)
    , m_undo(undo)
    , m_confirms(std::move(confirms))
{
    SecretChanger &changer = m_place.session.changer();
    connect(&changer, &SecretChanger::removing, this, &DeleteFlow::removing);
    connect(&changer, &SecretChanger::removed, this, [this](const std::vector<Removal> &removals) {
        if (std::exchange(m_isDeleting, false)) {
            Q_EMIT activityChanged({});
            removed(removals);
        }
    });
}

DeleteFlow::~DeleteFlow() = default;

void DeleteFlow::ask()
{
    if (m_place.session.isWriting()) {
        m_place.bar.showMessage({Severity::Information,
                                 tr("Something else is still being changed. Delete when the "
                                    "server has answered.")});
        return;
    }
    collect();
    if (m_targets.empty()) {
        return;
    }
    if (m_targets.size() == 1 && !m_place.guard.isProtected && !m_confirms()) {
        start();
    } else {
        confirm();
    }
}

void DeleteFlow::collect()
{
    const SecretsModel &model = m_place.session.model();
    const std::vector<RowRange> rows = meantRows(m_place.view, model);
    m_targets.clear();
    m_neighbour = neighbourOf(rows, model);
    for (const RowRange &range : rows) {
        for (int row = range.first; row <= range.last; ++row) {
            const SecretStore::Place place = model.secretAt(row);
            if (const QUuid id = place.chunk.id(place.row); !id.isNull()) {
                m_targets.push_back({id, fromUtf8(place.chunk.key(place.row)).text});
            }
        }
    }
    if (m_targets.empty() && !rows.empty()) {
        m_place.bar.showMessage({Severity::Warning,
                                 tr("The server sent this entry without an ID, so it cannot be "
                                    "deleted.")});
    }
}

void DeleteFlow::confirm()
{
    constexpr std::size_t mostNamed = 10;
    const auto count = static_cast<int>(m_targets.size());
    Confirmation asked{
        count == 1 ? tr("Delete Secret") : tr("Delete Secrets"),
        tr("Delete %Ln secret(s) of the core instance \u201c%1\u201d?", nullptr, count)
            .arg(oneLine(m_place.instance.toUtf8())),
        {},
        tr("This cannot be undone. Pipelines that use what is deleted will fail."),
        count == 1 ? tr("&Delete Secret") : tr("&Delete %Ln Secret(s)", nullptr, count)};
    for (std::size_t row = 0; row < std::min(m_targets.size(), mostNamed); ++row) {
        asked.items += oneLine(m_targets[row].key.toUtf8());
    }
    if (m_targets.size() > mostNamed) {
        asked.items += tr("and %Ln more", nullptr, count - static_cast<int>(mostNamed));
    }
    delete m_dialog;
    m_dialog = new ConfirmDialog(asked, m_place.guard, m_place.window);
    m_dialog->setObjectName(QStringLiteral("DeleteDialog"));
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::accepted, this, &DeleteFlow::start);
    connect(m_dialog, &QDialog::finished, this, [this] { m_reader.reset(); });
    m_dialog->open();
    readAgain();
}

// One is read again, to tell what others have done to it; for many that would be a second list.
void DeleteFlow::readAgain()
{
    if (m_targets.size() != 1) {
        return;
    }
    const QUuid id = m_targets.front().id;
    const SecretsModel &model = m_place.session.model();
    const auto row = model.store().rowOf(id);
    if (!row) {
        return;
    }
    const SecretStore::Place known = model.store().at(*row);
    m_reader = m_place.session.readAgain(
        id, [this, time = known.chunk.entry(known.row).updatedAt](const RowReading &reading) {
            wasRead(reading, time);
        });
}

void DeleteFlow::wasRead(const RowReading &reading, qint64 knownTime)
{
    m_reader.reset();
    if (m_dialog == nullptr) {
        return;
    }
    const QString key = m_targets.front().key;
    if (std::holds_alternative<RowGone>(reading)) {
        m_dialog->setNews(tr("It is no longer on the server."));
    }
    if (const auto *found = std::get_if<RowFound>(&reading)) {
        const Entry now = found->entry();
        const QString name = fromUtf8(now.key).text;
        QString news;
        if (now.updatedAt != knownTime || name != key) {
            news = changedMeanwhileText(key, now.updatedAt, QDateTime::currentMSecsSinceEpoch());
        }
        if (name != key) {
            news += QLatin1Char(' ') + renamedMeanwhileText(name);
        }
        m_dialog->setNews(news);
    }
}

void DeleteFlow::start()
{
    if (m_place.session.isWriting()) {
        return;
    }
    std::vector<QUuid> ids;
    ids.reserve(m_targets.size());
    for (const Target &target : m_targets) {
        ids.push_back(target.id);
    }
    m_undo.withdraw();
    m_isDeleting = true;
    m_place.session.changer().remove(ids);
}

void DeleteFlow::removing(int done, int all)
{
    if (!m_isDeleting) {
        return;
    }
    Q_EMIT activityChanged(all == 1 ? tr("Deleting\u2026")
                                    : tr("Deleting %L1 of %L2\u2026").arg(done + 1).arg(all));
    if (done == 0 && all > 1) {
        SecretChanger &changer = m_place.session.changer();
        m_place.bar.showMessage({Severity::Information,
                                 tr("%Ln secret(s) are being deleted.", nullptr, all), tr("&Stop"),
                                 [&changer] { changer.stop(); }});
    }
}

void DeleteFlow::removed(const std::vector<Removal> &removals)
{
    const bool anyGone = std::any_of(removals.begin(), removals.end(),
                                     [](const Removal &one) { return one.isGone(); });
    if (anyGone) {
        if (const auto row = m_place.session.model().rowOf(m_neighbour)) {
            m_place.view.showSecret(*row); // what is selected now is about to go
        }
    }
    m_place.view.refresh(); // first, because it clears what was said of the old list
    if (removals.size() == 1) {
        tellOne(removals.front());
    } else {
        tellMany(removals);
    }
}

void DeleteFlow::tellOne(const Removal &removal)
{
    const QString text = removalText(m_targets.front().key, removal);
    if (removal.isGone()) {
        m_place.bar.showMessage({Severity::Success, text});
        return;
    }
    const bool isUnknown = std::holds_alternative<Unconfirmed>(removal.result);
    Message message{isUnknown ? Severity::Warning : Severity::Error, text};
    if (isWorthAnotherTry(removal)) {
        message.actionText = tr("&Try Again");
        message.action = [this] { m_place.guard.isProtected ? confirm() : start(); };
    }
    m_place.bar.showMessage(std::move(message));
}

void DeleteFlow::tellMany(const std::vector<Removal> &removals)
{
    const bool allGone = std::all_of(removals.begin(), removals.end(),
                                     [](const Removal &one) { return one.isGone(); });
    if (allGone) {
        m_place.bar.showMessage({Severity::Success, removalsText(removals)});
    } else {
        m_place.bar.showMessage({Severity::Warning, removalsText(removals), tr("&Show\u2026"),
                                 [this, removals] { showEach(removals); }});
    }
}

void DeleteFlow::showEach(const std::vector<Removal> &removals)
{
    QStringList keys;
    for (const Target &target : m_targets) {
        keys += target.key;
    }
    delete m_results;
    m_results = new RemovalDialog(keys, removals, m_place.guard, m_place.window);
    m_results->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_results, &QDialog::accepted, this, [this, removals] { tryAgain(removals); });
    m_results->open();
}

void DeleteFlow::tryAgain(const std::vector<Removal> &removals)
{
    std::vector<Target> rest;
    for (std::size_t row = 0; row < removals.size(); ++row) {
        if (isWorthAnotherTry(removals[row])) {
            rest.push_back(m_targets[row]);
        }
    }
    m_targets = std::move(rest);
    start();
}

} // namespace coffer::ui
