// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QWidget>

#include <array>
#include <chrono>
#include <functional>
#include <memory>
#include <vector>

class QPushButton;

namespace coffer::ui {

class IconLabel;
class PlainLabel;
class WaitText;

/// One button of an empty state.
struct EmptyAction
{
    QString text; ///< a verb, with a mnemonic
    std::function<void()> run;
};

/// What is shown where a table would be, and why there is none.
struct EmptyReason
{
    QLatin1StringView icon; ///< as for icon()
    QString title;
    QString text = {};
    std::vector<EmptyAction> actions = {}; ///< the likeliest first, two at most
    std::chrono::milliseconds wait{0}; ///< until it is tried again by itself, which is counted down
};

/// Stands in for the table and says why there is nothing to see and what can be done about it.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);
    ~EmptyState() override;

    void setReason(const EmptyReason &reason);

protected:
    /// Return does what is offered first.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setActions(const std::vector<EmptyAction> &actions);
    void run(std::size_t index);

    IconLabel *m_icon;
    PlainLabel *m_title;
    PlainLabel *m_text;
    std::unique_ptr<WaitText> m_words;
    std::array<QPushButton *, 2> m_buttons;
    std::vector<EmptyAction> m_actions;
};

} // namespace coffer::ui
