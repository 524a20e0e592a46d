// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/about.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace coffer::ui {

namespace {

/// The context under which translators find these words.
struct About
{
    Q_DECLARE_TR_FUNCTIONS(About)
};

} // namespace

void showAbout(QWidget *window)
{
    const QString text = About::tr("<h3>Coffer %1</h3><p>See and create the secrets of a Calyptia "
                                   "core instance.</p><p>Apache License 2.0. Made with Qt %2.</p>")
                             .arg(QLatin1String(COFFER_VERSION), QLatin1String(qVersion()));
    auto *box = new QMessageBox(window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(About::tr("About Coffer"));
    box->setTextFormat(Qt::RichText);
    box->setText(text);
    box->setIconPixmap(window->windowIcon().pixmap(64));
    box->addButton(QMessageBox::Close);
    box->open(); // a nested event loop would hold up what is on its way
}

} // namespace coffer::ui
