// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/plainvalue.h"

#include "store/pooljob.h"
#include "ui/hexdump.h"
#include "ui/secretedit.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QTextOption>
#include <QToolButton>

#include <algorithm>

namespace coffer::ui {

namespace {

// A dump takes four times the bytes.
constexpr qsizetype largestDump = PlainValue::largestPart / 4;

QString formText(ValueForm form)
{
    switch (form) {
    case ValueForm::Json:
        return PlainValue::tr("JSON");
    case ValueForm::Pem:
        return PlainValue::tr("PEM");
    case ValueForm::Text:
    case ValueForm::Bytes:
        return {};
    }
    Q_UNREACHABLE();
}

QByteArrayView view(const WipedBytes &bytes)
{
    return {bytes.data(), static_cast<qsizetype>(bytes.size())};
}

} // namespace

PlainValue::PlainValue(QWidget *parent)
    : QWidget(parent)
    , m_edit(new SecretEdit(this))
    , m_form(new QLabel(this))
    , m_raw(new QToolButton(this))
    , m_parts(new QWidget(this))
{
    m_edit->setReadOnly(true);
    m_edit->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_edit->setAccessibleName(tr("Value"));
    constexpr int lines = 6;
    m_edit->setMinimumHeight(lines * m_edit->fontMetrics().lineSpacing());
    // It is never seen masked, so that nothing moves and no word's place is told.
    m_edit->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    // It takes what is left, and no more: what stands below it stays in sight.
    m_edit->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_raw->setText(tr("As It Is"));
    m_raw->setToolTip(tr("Show the text as it is stored"));
    m_raw->setCheckable(true);
    m_raw->setFocusPolicy(Qt::TabFocus);
    connect(m_raw, &QToolButton::toggled, this, &PlainValue::showForm);
    auto *head = new QHBoxLayout;
    head->addWidget(m_form, 1);
    head->addWidget(m_raw);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_parts);
    buildParts();
    clear();
}

PlainValue::~PlainValue()
{
    clear();
}

void PlainValue::buildParts()
{
    m_where = new QLabel(m_parts);
    m_before = new QToolButton(m_parts);
    m_after = new QToolButton(m_parts);
    m_before->setArrowType(Qt::LeftArrow);
    m_after->setArrowType(Qt::RightArrow);
    m_before->setToolTip(tr("Previous part"));
    m_after->setToolTip(tr("Next part"));
    for (QToolButton *button : {m_before, m_after}) {
        button->setAccessibleName(button->toolTip());
        button->setFocusPolicy(Qt::TabFocus);
    }
    connect(m_before, &QToolButton::clicked, this, [this] { goTo(m_part - 1); });
    connect(m_after, &QToolButton::clicked, this, [this] { goTo(m_part + 1); });
    auto *layout = new QHBoxLayout(m_parts);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_where, 1);
    layout->addWidget(m_before);
    layout->addWidget(m_after);
}

void PlainValue::display(const HeldSecret &secret)
{
    clear();
    m_secret = secret;
    const EntryState state = secret.entry().state;
    if (secret.value().size() <= largestPart) {
        take(layOut(secret.value(), state));
        return;
    }
    m_form->setText(tr("Reading\u2026"));
    m_form->show();
    m_job = std::make_unique<PoolJob<ValueLayout>>(
        [secret, state] { return layOut(secret.value(), state); },
        [this](ValueLayout layout) {
            m_job.reset();
            take(std::move(layout));
        });
}

void PlainValue::clear()
{
    m_job.reset();
    m_secret.reset();
    m_layout = {};
    m_cuts.clear();
    m_part = 0;
    m_perLine = 0;
    m_edit->clear();
    m_edit->setRevealed(false);
    m_form->clear();
    m_form->hide();
    m_raw->hide();
    m_parts->hide();
    const QSignalBlocker nothingToShow(m_raw);
    m_raw->setChecked(false);
}

void PlainValue::take(ValueLayout layout)
{
    m_layout = std::move(layout);
    const bool hasLayout = !m_layout.text.empty();
    m_form->setText(formText(m_layout.form));
    m_form->setVisible(hasLayout);
    m_raw->setVisible(hasLayout);
    m_edit->setLineWrapMode(isBytes() ? QPlainTextEdit::NoWrap : QPlainTextEdit::WidgetWidth);
    m_edit->setRevealed(true);
    showForm();
}

void PlainValue::showForm()
{
    if (!m_secret) {
        return;
    }
    const QByteArrayView text = shownText();
    m_cuts.clear();
    if (isBytes()) {
        for (qsizetype at = 0; at < text.size(); at += largestDump) {
            m_cuts.push_back(at);
        }
        m_cuts.push_back(text.size());
    } else {
        m_cuts = cuts(text, largestPart);
    }
    goTo(0);
}

void PlainValue::goTo(std::size_t part)
{
    m_part = part;
    showPart();
    const std::size_t parts = m_cuts.size() - 1;
    m_parts->setVisible(parts > 1);
    m_where->setText(tr("Part %L1 of %L2").arg(part + 1).arg(parts));
    m_before->setEnabled(part > 0);
    m_after->setEnabled(part + 1 < parts);
}

void PlainValue::showPart()
{
    const qsizetype from = m_cuts[m_part];
    const QByteArrayView text = shownText().sliced(from, m_cuts[m_part + 1] - from);
    m_perLine = isBytes() ? bytesPerLine() : 0;
    // What the editor cannot hold is shown by its bytes.
    if (isBytes() || m_edit->setBytes(text)) {
        (void)m_edit->setBytes(view(hexDump(text, from, bytesPerLine())));
    }
}

QByteArrayView PlainValue::shownText() const
{
    return m_layout.text.empty() || m_raw->isChecked() ? m_secret->value() : view(m_layout.text);
}

qsizetype PlainValue::bytesPerLine() const
{
    const int room = m_edit->viewport()->width() - 2 * qRound(m_edit->document()->documentMargin());
    const auto fits = [this, room](qsizetype perLine) {
        return hexWidth(perLine) * m_edit->fontMetrics().horizontalAdvance(QLatin1Char('0'))
            <= room;
    };
    return fits(16) ? 16 : fits(8) ? 8 : 4;
}

void PlainValue::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_perLine != 0 && m_perLine != bytesPerLine()) {
        showPart();
    }
}

} // namespace coffer::ui
