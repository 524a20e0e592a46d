// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0

// Takes a picture of every window in every state: coffer_gallery FOLDER [LOOK...] writes them, to
// be looked at; coffer_gallery --check [LOOK...] only says what is wrong with them, as a test. Set
// QT_SCALE_FACTOR for other scales.
#include "ui/gallery/scenes.h"
#include "ui/theme.h"
#include "ui/translations.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryFile>

#include <cstdio>

using namespace coffer;
using namespace coffer::test;
using namespace coffer::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

// The screen that there is without a display is too small for our windows at 200 %.
void enlargeScreen(QTemporaryFile &file)
{
    if (qgetenv("QT_QPA_PLATFORM") == "offscreen" && file.open()) {
        file.write(
            R"({"screens": [{"name": "large", "x": 0, "y": 0, "width": 3200, "height": 2400,)"
            R"( "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})");
        file.close();
        qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + file.fileName().toUtf8());
    }
}

int usage()
{
    qCritical("usage: coffer_gallery FOLDER|--check [light|dark|rtl|narrow...]");
    return 2;
}

} // namespace

int main(int argc, char **argv)
{
    QTemporaryFile screen;
    enlargeScreen(screen);
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        return usage();
    }
    const bool isCheck = arguments.at(1) == u"--check";
    const QString folder = isCheck ? QString() : arguments.at(1);
    if (!isCheck && !QDir().mkpath(folder)) {
        return usage();
    }
    installTranslations(QLocale(QLocale::English)); // which has the plurals
    QIcon::setThemeName(u"hicolor"_s); // Coffer's own icons, on whatever machine
    Settings settings;
    const ThemeKeeper keeper(settings);
    QStringList problems;
    for (const QString &look : arguments.size() > 2
             ? arguments.mid(2)
             : QStringList{u"light"_s, u"dark"_s, u"rtl"_s, u"narrow"_s}) {
        const bool isNarrow = look == u"narrow";
        const Theme theme = look == u"dark" ? Theme::Dark : Theme::Light;
        Preferences{.theme = theme}.write(settings);
        QApplication::setLayoutDirection(look == u"rtl" ? Qt::RightToLeft : Qt::LeftToRight);
        Camera camera(folder, look, isNarrow);
        Stage stage(camera, isNarrow ? 480 : 0, theme);
        for (const auto scenes : {mainScenes, detailScenes, createScenes, changeScenes,
                                  connectScenes, trialScenes, helpScenes, profileScenes}) {
            scenes(stage);
        }
        problems += camera.problems();
    }
    for (const QString &problem : std::as_const(problems)) {
        std::fputs(qPrintable(problem + u'\n'), stderr);
    }
    return problems.isEmpty() ? 0 : 1;
}
