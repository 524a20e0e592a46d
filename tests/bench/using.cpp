// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "bench/gestures.h"
#include "bench/scenes.h"
#include "bench/stage.h"
#include "model/secretsmodel.h"

#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QTest>

namespace coffer::bench {

namespace {

bool load(Stage &stage, const Connection &to, int secrets)
{
    stage.window().open({to});
    return Stage::until([&] { return stage.rows() >= secrets || stage.window().hasFailed(); })
        && !stage.window().hasFailed();
}

void addLoading(Stage &stage, const Connection &to, int secrets)
{
    stage.step(QStringLiteral("before"), [] { return true; }); // for the memory then
    stage.step(QStringLiteral("load"), [&] {
        if (!load(stage, to, secrets)) {
            qFatal("the list could not be loaded");
        }
        return true;
    });
    Stage::pause(300); // what follows the last page is not part of the next step
    stage.step(QStringLiteral("after"), [] { return true; });
}

bool drag(Stage &stage, double from, double to)
{
    constexpr int moves = 200;
    Handle handle(*stage.table().verticalScrollBar());
    handle.press();
    for (int move = 1; move <= moves; ++move) {
        handle.move(from + (to - from) * move / moves);
        stage.untilPainted();
    }
    handle.release();
    return true;
}

// Every notch of the way would be 300,000: so a stretch of it here and there, both ends included.
bool turnWheel(Stage &stage)
{
    constexpr int stretches = 10;
    constexpr int notches = 100;
    QScrollBar &bar = *stage.table().verticalScrollBar();
    for (int stretch = 0; stretch <= stretches; ++stretch) {
        bar.setValue(static_cast<int>(static_cast<qint64>(bar.maximum()) * stretch / stretches)
                     - (stretch == stretches ? notches * 3 * bar.singleStep() : 0));
        stage.untilPainted();
        for (int notch = 0; notch < notches; ++notch) {
            wheel(*stage.table().viewport());
            stage.untilPainted();
        }
    }
    return true;
}

bool trigger(Stage &stage, const char *action)
{
    auto *found = stage.window().findChild<QAction *>(QLatin1String(action));
    if (found == nullptr) {
        return false;
    }
    found->trigger();
    Stage::pause(100);
    return true;
}

bool typeFilter(Stage &stage)
{
    auto *edit = stage.window().findChild<QLineEdit *>(QStringLiteral("filterEdit"));
    if (edit == nullptr) {
        return false;
    }
    QTest::keyClick(&stage.window(), Qt::Key_F, Qt::ControlModifier);
    Stage::pause(50);
    for (const char letter : {'t', 'o', 'k', 'e', 'n', '_', '1'}) {
        QTest::keyClick(edit, letter);
        Stage::pause(80); // a fast typist
    }
    Stage::pause(500);
    if (edit->text() != QStringLiteral("token_1")) {
        qFatal("a keystroke was lost");
    }
    return true;
}

bool clearFilter(Stage &stage)
{
    auto *edit = stage.window().findChild<QLineEdit *>(QStringLiteral("filterEdit"));
    if (edit == nullptr) {
        return false;
    }
    QTest::keyClick(edit, Qt::Key_Escape);
    Stage::pause(500);
    return true;
}

// Until the rows are in their new order; false if the click did nothing.
bool sortBy(Stage &stage, int column)
{
    auto *model = qobject_cast<SecretsModel *>(stage.table().model());
    QHeaderView &header = *stage.table().horizontalHeader();
    const int middle = header.sectionViewportPosition(column) + header.sectionSize(column) / 2;
    bool isSorted = false;
    const auto connection = QObject::connect(model, &QAbstractItemModel::modelReset, model,
                                             [&isSorted] { isSorted = true; });
    click(*header.viewport(), {middle, header.height() / 2});
    const bool done = Stage::until([&] { return isSorted && !model->isArranging(); });
    QObject::disconnect(connection);
    stage.untilPainted();
    return done && header.sortIndicatorSection() == column;
}

QJsonObject result(const Stage &stage)
{
    return {{QStringLiteral("steps"), stage.steps()}};
}

} // namespace

QJsonObject playLoading(PaintWatch &paints, const Connection &to, int secrets)
{
    Stage stage(paints, {.pageSizing = PageSizing::always(1000), .loadAll = true});
    addLoading(stage, to, secrets);
    return result(stage);
}

QJsonObject playUsing(PaintWatch &paints, const Connection &to, int secrets)
{
    Stage stage(paints, {.pageSizing = PageSizing::always(1000), .loadAll = true});
    addLoading(stage, to, secrets);
    const auto step = [&stage](const char *name, const std::function<bool()> &take) {
        stage.step(QLatin1String(name), take);
        Stage::pause(50);
    };
    step("drag to the middle", [&] { return drag(stage, 0, 0.5); });
    step("drag to the end", [&] { return drag(stage, 0.5, 1); });
    step("wheel", [&] { return turnWheel(stage); });
    step("select all", [&] { return trigger(stage, "actionSelectAll"); });
    stage.table().clearSelection();
    step("type in the filter", [&] { return typeFilter(stage); });
    step("clear the filter", [&] { return clearFilter(stage); });
    step("sort by key", [&] { return sortBy(stage, 0); });
    step("sort by date", [&] { return sortBy(stage, 2); });
    step("close", [&] {
        const bool closed = stage.window().close();
        Stage::pause(20);
        return closed;
    });
    stage.step(QStringLiteral("destroy"), [&] {
        stage.tearDown();
        return true;
    });
    return result(stage);
}

QJsonObject playRefreshing(PaintWatch &paints, const Connection &to, int times)
{
    constexpr int samples = 100;
    Stage stage(paints, {});
    Stage::insist([&] { return load(stage, to, 1); }, "the list could not be loaded");
    auto *refresh = stage.window().findChild<QAction *>(QStringLiteral("actionRefresh"));
    int resets = 0;
    QObject::connect(stage.table().model(), &QAbstractItemModel::modelReset, &stage.window(),
                     [&resets] { ++resets; });
    QJsonArray memory;
    for (int done = 0; done < times; ++done) {
        const int before = resets;
        paints.restart(); // what it has written down would look like a leak
        Stage::insist(
            [&] {
                refresh->trigger();
                Stage::until([&] { return resets > before || stage.window().hasFailed(); });
                return resets > before;
            },
            "a refresh did not end");
        if (done % qMax(1, times / samples) == 0) {
            memory.append(residentMemory());
        }
    }
    return {{QStringLiteral("memory"), memory}};
}

} // namespace coffer::bench
