// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/connectflow.h"

#include "ui/commons.h"
#include "ui/connectiondialog.h"

#include <QEvent>

#include <utility>

namespace coffer::ui {

ConnectFlow::ConnectFlow(Commons &commons, QWidget &window, Timing timing)
    : m_commons(commons)
    , m_window(window)
    , m_timing(std::move(timing))
{
    m_window.installEventFilter(this);
}

void ConnectFlow::ask(const ConnectionDraft &draft)
{
    if (!m_window.isVisible()) {
        m_askedWhenShown = draft;
        return;
    }
    if (m_dialog) {
        return; // a token that came too late must not take away what is being typed
    }
    m_dialog = new ConnectionDialog(m_commons, draft, m_timing, &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &ConnectionDialog::connectionChosen, this, &ConnectFlow::connectionChosen);
    m_looking = m_commons.vendor.find([this](std::vector<VendorOffer> offers) {
        if (m_dialog) {
            m_dialog->setOffers(std::move(offers));
        }
    });
    m_dialog->open();
}

// A dialog goes to the middle of its window, and where that is, is known when it is first painted.
bool ConnectFlow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        if (auto draft = std::exchange(m_askedWhenShown, {})) {
            QMetaObject::invokeMethod(
                this, [this, draft = *std::move(draft)] { ask(draft); }, Qt::QueuedConnection);
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace coffer::ui
