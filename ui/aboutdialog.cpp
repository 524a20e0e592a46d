// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/aboutdialog.h"

#include "api/libraries.h"
#include "ui/growtofit.h"
#include "ui/iconlabel.h"
#include "ui/icons.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace coffer::ui {

namespace {

constexpr int iconSide = 64;

QString row(const QString &name, const QString &version, const QString &licence)
{
    return u"<tr><td>%1&nbsp;&nbsp;&nbsp;</td><td>%2&nbsp;&nbsp;&nbsp;</td><td>%3</td></tr>"_s.arg(
        name, version.toHtmlEscaped(), licence.toHtmlEscaped());
}

QString libraryTable()
{
    QString rows;
    for (const Library &library : libraries()) {
        QString version = library.version;
        if (library.name == "Qt"_L1 && version != QLatin1StringView(QT_VERSION_STR)) {
            version = AboutDialog::tr("%1, built with %2")
                          .arg(version, QLatin1StringView(QT_VERSION_STR));
        }
        rows += row(library.name, version, library.licence);
    }
    return u"<table cellspacing='0' cellpadding='2'>%1</table>"_s.arg(rows);
}

// What is told here is wanted elsewhere, for a report.
QLabel *selectable(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"AboutDialog"_s);
    setWindowTitle(tr("About Coffer"));
    new GrowToFit(this);
    auto *sign = new IconLabel(iconSide, QIcon::Normal, this);
    sign->setIcon(applicationIcon());
    auto *what =
        selectable(tr("<h2>Coffer %1</h2><p>See, change and create the secrets of a Calyptia core "
                      "instance.</p><p>Apache License 2.0. The Coffer authors.</p>")
                       .arg(QLatin1StringView(COFFER_VERSION)),
                   this);
    what->setAccessibleName(tr("What Coffer is"));
    auto *with = selectable(u"<p>%1</p>%2"_s.arg(tr("It is made with:"), libraryTable()), this);
    with->setAccessibleName(tr("What Coffer is made with"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);

    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(sign, 0, Qt::AlignTop);
    head->addWidget(what, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addLayout(head);
    layout->addWidget(with);
    layout->addStretch();
    layout->addWidget(buttons);
    buttons->button(QDialogButtonBox::Close)->setFocus();
}

} // namespace coffer::ui
