// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/heldsecret.h"
#include "ui/valuelayout.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QToolButton;

namespace coffer {
template <typename Answer>
class PoolJob;
}

namespace coffer::ui {

class SecretEdit;

/// Shows a revealed value: text, JSON and PEM laid out, bytes as a hex dump; a large one in parts,
/// so that none takes long.
class PlainValue final : public QWidget
{
    Q_OBJECT
public:
    explicit PlainValue(QWidget *parent = nullptr);
    ~PlainValue() override;

    /// How much is shown at a time, in bytes of text.
    static constexpr qsizetype largestPart = 64 << 10;

    void display(const HeldSecret &secret);
    /// Forgets what it shows.
    void clear();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildParts();
    void take(ValueLayout layout);
    void showForm();
    void goTo(std::size_t part);
    void showPart();
    [[nodiscard]] bool isBytes() const { return m_layout.form == ValueForm::Bytes; }
    [[nodiscard]] QByteArrayView shownText() const;
    [[nodiscard]] qsizetype bytesPerLine() const;

    std::optional<HeldSecret> m_secret;
    ValueLayout m_layout;
    std::vector<qsizetype> m_cuts;
    std::size_t m_part = 0;
    qsizetype m_perLine = 0; // of a hex dump that is shown
    SecretEdit *m_edit;
    QLabel *m_form;
    QToolButton *m_raw;
    QWidget *m_parts;
    QLabel *m_where = nullptr;
    QToolButton *m_before = nullptr;
    QToolButton *m_after = nullptr;
    std::unique_ptr<PoolJob<ValueLayout>> m_job; // for a large value
};

} // namespace coffer::ui
