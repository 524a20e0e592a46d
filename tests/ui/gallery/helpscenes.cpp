// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/diagnostics.h"
#include "ui/diagnosticsdialog.h"
#include "ui/gallery/scenes.h"

using namespace coffer::ui;
using namespace Qt::Literals::StringLiterals;

namespace coffer::test {

namespace {

// Not of this machine, and the same whenever it is drawn.
QString madeUpReport()
{
    Diagnostics made{.system = u"Debian GNU/Linux 12 (bookworm), linux 6.1.0, x86_64"_s,
                     .platform = u"xcb"_s,
                     .style = u"fusion"_s,
                     .screens = {{QSize(1920, 1080), 1.0}},
                     .locale = u"en_GB"_s,
                     .hasKeyring = true,
                     .remembers = true,
                     .writesSettings = true};
    const QUrl list(u"https://cloud-api.calyptia.com/v1/core_instances/"
                    u"123e4567-e89b-12d3-a456-426614174000/secrets?last=100&before=x"_s);
    for (int number = 0; number < 6; ++number) {
        made.requests.push_back({.time = 1'732'181'837'000 + number * 900,
                                 .method = QNetworkAccessManager::GetOperation,
                                 .path = RequestPath(list),
                                 .status = number == 3 ? 503 : 200,
                                 .took = std::chrono::milliseconds(80 + number * 7),
                                 .bytes = number == 3 ? 31 : 24'000 + number * 111,
                                 .attempts = 1});
    }
    return made.text();
}

} // namespace

void helpScenes(Stage &stage)
{
    FakeApi api(3);
    MainWindow window(stage.commons(), {.timing = onceOnly()});
    window.open({api.connection()});
    stage.show(window);
    for (const auto &[action, name] :
         {std::pair("actionPreferences", u"preferences"_s),
          std::pair("actionShortcuts", u"shortcuts"_s), std::pair("actionAbout", u"about"_s)}) {
        QDialog *dialog = stage.open(window, action);
        stage.take(*dialog, name);
        dialog->close();
    }
    DiagnosticsDialog report(madeUpReport());
    stage.show(report);
    stage.take(report, u"diagnostics"_s);
}

} // namespace coffer::test
