// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace coffer::ui {

namespace {

// The language that was found and is spoken now; empty if there is none for the locale.
QString speak(const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (!translator->load(locale, name, QStringLiteral("_"), folder)) {
        delete translator;
        return {};
    }
    QCoreApplication::installTranslator(translator);
    return translator->language();
}

} // namespace

void installTranslations(const QLocale &locale)
{
    const QString own = QStringLiteral("coffer");
    const QString inside = QStringLiteral(":/i18n");
    // First, and so asked last: where no language fits, English still needs its plurals.
    const QString english = speak(QLocale(QLocale::English), own, inside);
    const QString found = speak(locale, own, inside);
    // Qt's words follow ours: buttons in a language of their own help nobody.
    speak(QLocale(found.isEmpty() ? english : found), QStringLiteral("qtbase"),
          QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

} // namespace coffer::ui
