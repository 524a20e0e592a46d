// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/icons.h"

#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QPalette>
#include <QTest>

using coffer::ui::icon;
using namespace Qt::Literals::StringLiterals;

namespace {

// The colour of the most opaque pixel: the line itself, not its soft edge.
QColor lineColour(const QImage &image)
{
    QColor strongest(Qt::transparent);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor here = image.pixelColor(x, y);
            strongest = here.alpha() > strongest.alpha() ? here : strongest;
        }
    }
    return strongest;
}

QImage drawn(const QIcon &what, QIcon::Mode mode = QIcon::Normal)
{
    return what.pixmap(QSize(48, 48), 1.0, mode).toImage();
}

} // namespace

/// The icons: there, sharp, and in the colours of the palette of the moment.
class IconsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QIcon::setThemeName(u"no-such-theme"_s); }
    void cleanup() { QGuiApplication::setPalette(QPalette()); }

    void everyIconDraws_data()
    {
        QTest::addColumn<QByteArray>("name");
        (void)icon("list-add"_L1); // brings in the resources
        const auto files = QDir(u":/coffer/icons"_s).entryList({u"*.svg"_s});
        QVERIFY(files.size() >= 17);
        for (const QString &file : files) {
            const QByteArray name = file.chopped(4).toLatin1();
            QTest::newRow(name.constData()) << name;
        }
    }

    void everyIconDraws()
    {
        QFETCH(QByteArray, name);
        const QIcon it = icon(QLatin1StringView(name));
        QVERIFY(!it.isNull());
        for (const int side : {16, 24, 64}) {
            const QImage image = it.pixmap(QSize(side, side), 1.0).toImage();
            QCOMPARE(image.size(), QSize(side, side));
            QVERIFY(lineColour(image).alpha() > 200);
            // Nothing touches the frame so hard that it looks cut off.
            QCOMPARE(image.pixelColor(0, 0).alpha(), 0);
            QCOMPARE(image.pixelColor(side - 1, side - 1).alpha(), 0);
        }
    }

    void anUnknownNameIsNull() { QVERIFY(icon("no-such-icon"_L1).isNull()); }

    void everyModeHasItsColour()
    {
        QPalette palette;
        palette.setColor(QPalette::Active, QPalette::ButtonText, QColor(200, 10, 20));
        palette.setColor(QPalette::Disabled, QPalette::ButtonText, QColor(10, 200, 20));
        palette.setColor(QPalette::Active, QPalette::HighlightedText, QColor(10, 20, 200));
        QGuiApplication::setPalette(palette);
        const QIcon it = icon("list-add"_L1);
        QCOMPARE(lineColour(drawn(it)), QColor(200, 10, 20));
        QCOMPARE(lineColour(drawn(it, QIcon::Active)), QColor(200, 10, 20));
        QCOMPARE(lineColour(drawn(it, QIcon::Disabled)), QColor(10, 200, 20));
        QCOMPARE(lineColour(drawn(it, QIcon::Selected)), QColor(10, 20, 200));
    }

    void anIconMadeBeforeFollowsThePalette()
    {
        const QIcon made = icon("edit-find"_L1);
        QPalette light;
        light.setColor(QPalette::ButtonText, Qt::black);
        QGuiApplication::setPalette(light);
        QCOMPARE(lineColour(drawn(made)), QColor(Qt::black));
        QPalette dark;
        dark.setColor(QPalette::ButtonText, Qt::white);
        QGuiApplication::setPalette(dark);
        QCOMPARE(lineColour(drawn(made)), QColor(Qt::white));
    }

    void aScaledScreenGetsRealPixels()
    {
        const QPixmap twice = icon("view-reveal"_L1).pixmap(QSize(16, 16), 2.0);
        QCOMPARE(twice.size(), QSize(32, 32));
        QCOMPARE(twice.devicePixelRatio(), 2.0);
        const QImage enlarged =
            icon("view-reveal"_L1)
                .pixmap(QSize(16, 16), 1.0)
                .toImage()
                .scaled(32, 32, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        QVERIFY(twice.toImage() != enlarged);
    }

    void paintsCentredWithoutStretching()
    {
        QImage wide(60, 20, QImage::Format_ARGB32_Premultiplied);
        wide.fill(Qt::transparent);
        QPainter painter(&wide);
        icon("window-close"_L1).paint(&painter, wide.rect());
        painter.end();
        QCOMPARE(lineColour(wide.copy(41, 0, 19, 20)).alpha(), 0);
        QVERIFY(lineColour(wide.copy(20, 0, 20, 20)).alpha() > 200);
        QCOMPARE(lineColour(wide.copy(0, 0, 19, 20)).alpha(), 0);
    }

    void theApplicationIconKeepsItsColours()
    {
        const QImage image = coffer::ui::applicationIcon().pixmap(QSize(64, 64), 1.0).toImage();
        QVERIFY(!image.isNull());
        QCOMPARE(image.pixelColor(32, 47).name(), u"#1d5f6b"_s); // the front, below the lock
        QCOMPARE(image.pixelColor(8, 28).name(), u"#f2b63c"_s); // the rim
    }
};

QTEST_MAIN(IconsTest)
#include "tst_icons.moc"
