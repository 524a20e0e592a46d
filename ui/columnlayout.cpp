// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/columnlayout.h"

#include "account/settings.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace coffer::ui {

namespace {

constexpr int narrowest = 20;
constexpr int widest = 4000;

// In the settings columns have names: their numbers may be others in a later version.
constexpr std::array<QLatin1StringView, ColumnCount> settingNames{
    "key"_L1, "value"_L1, "created"_L1, "updated"_L1, "id"_L1};

QString nameOf(int column)
{
    return settingNames.at(static_cast<std::size_t>(column));
}

int columnOf(QStringView name)
{
    const auto *const found = std::find(settingNames.begin(), settingNames.end(), name);
    return found != settingNames.end() ? static_cast<int>(found - settingNames.begin()) : -1;
}

} // namespace

ColumnLayout ColumnLayout::read(const Settings &settings)
{
    ColumnLayout layout;
    QList<int> order;
    for (const QString &name : settings.value(u"columns/order"_s).toStringList()) {
        if (const int column = columnOf(name); column >= 0 && !order.contains(column)) {
            order.append(column);
        }
    }
    for (const int column : std::as_const(layout.order)) {
        if (!order.contains(column)) { // a column that is new
            order.append(column);
        }
    }
    layout.order = order;
    for (const QString &name : settings.value(u"columns/hidden"_s).toStringList()) {
        if (const int column = columnOf(name); column > KeyColumn) {
            layout.hidden.insert(column);
        }
    }
    for (const QString &entry : settings.value(u"columns/widths"_s).toStringList()) {
        const int column = columnOf(entry.section(u'=', 0, 0));
        const int width = entry.section(u'=', 1).toInt();
        if (column >= 0 && width >= narrowest && width <= widest) {
            layout.widths[column] = width;
        }
    }
    layout.sortColumn = columnOf(settings.value(u"columns/sort"_s).toString());
    layout.sortOrder =
        settings.value(u"columns/descending"_s).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
    return layout;
}

void ColumnLayout::write(Settings &settings) const
{
    QStringList orderNames;
    for (const int column : order) {
        orderNames.append(nameOf(column));
    }
    QStringList hiddenNames;
    for (const int column : hidden) {
        hiddenNames.append(nameOf(column));
    }
    QStringList widthEntries;
    for (const auto &[column, width] : widths) {
        widthEntries.append(nameOf(column) + u'=' + QString::number(width));
    }
    const auto listOrNone = [](const QStringList &list) {
        return list.isEmpty() ? QVariant() : QVariant(list);
    };
    settings.setValue(u"columns/order"_s, orderNames);
    settings.setValue(u"columns/hidden"_s, listOrNone(hiddenNames));
    settings.setValue(u"columns/widths"_s, listOrNone(widthEntries));
    settings.setValue(u"columns/sort"_s, sortColumn >= 0 ? nameOf(sortColumn) : QVariant());
    settings.setValue(u"columns/descending"_s,
                      sortColumn >= 0 ? QVariant(sortOrder == Qt::DescendingOrder) : QVariant());
}

} // namespace coffer::ui
