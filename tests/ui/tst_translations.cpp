// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "model/celltext.h"
#include "support/hurriedtiming.h"
#include "ui/commons.h"
#include "ui/connectiondialog.h"
#include "ui/fakeapi.h"
#include "ui/mainwindow.h"
#include "ui/translations.h"

#include <QAction>
#include <QApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

#include <algorithm>

using namespace coffer;
using namespace coffer::ui;
using coffer::test::FakeApi;
using coffer::test::onceOnly;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Sentence
{
    QString source;
    QStringList forms;
    bool finished = true;
};

QString file(const QString &name)
{
    return QStringLiteral(COFFER_TRANSLATIONS "/") + name;
}

QByteArray contents(const QString &path)
{
    QFile opened(path);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

Sentence readSentence(QXmlStreamReader &xml)
{
    Sentence sentence;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            sentence.source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            sentence.finished = !xml.attributes().hasAttribute(u"type"_s);
            QString text;
            while (!xml.atEnd() && !(xml.readNext() == QXmlStreamReader::EndElement)) {
                if (xml.isStartElement()) {
                    sentence.forms += xml.readElementText();
                } else {
                    text += xml.text();
                }
            }
            if (sentence.forms.isEmpty()) {
                sentence.forms += text;
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    return sentence;
}

QList<Sentence> sentences(const QString &path)
{
    QList<Sentence> found;
    QXmlStreamReader xml(contents(path));
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"message") {
            found += readSentence(xml);
        }
    }
    return found;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%L?(?:n|[0-9])|</?[a-z0-9]+>|\\n"_s);
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();) {
        found += match.next().captured();
    }
    found.sort();
    return found;
}

void speak(const QString &locale)
{
    qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator *>());
    QLocale::setDefault(QLocale(locale));
    installTranslations(QLocale(locale));
}

// The letters that Alt reaches among the texts, in order.
QString mnemonics(const QStringList &texts)
{
    QString letters;
    for (const QString &text : texts) {
        const QKeySequence keys = QKeySequence::mnemonic(text);
        if (!keys.isEmpty()) {
            letters += QChar(keys[0].key()).toLower();
        }
    }
    std::sort(letters.begin(), letters.end());
    return letters;
}

bool hasDuplicates(const QString &sorted)
{
    return std::adjacent_find(sorted.begin(), sorted.end()) != sorted.end();
}

QStringList textsOf(const QList<QAction *> &actions)
{
    QStringList texts;
    for (const QAction *action : actions) {
        texts += action->text();
    }
    return texts;
}

// What can be reached with Alt in one window: labels with a buddy, and buttons that are shown.
QStringList reachable(const QWidget &window)
{
    QStringList texts;
    for (const auto *label : window.findChildren<QLabel *>()) {
        if (label->buddy() != nullptr) {
            texts += label->text();
        }
    }
    for (const auto *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisibleTo(&window) && !button->inherits("QToolButton")) {
            texts += button->text();
        }
    }
    return texts;
}

} // namespace

/// The words in German, and in English its plurals: complete, right, and up to date.
class TranslationsTest final : public QObject
{
    Q_OBJECT

private:
    Commons m_commons;

    static void languages()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("German") << u"coffer_de.ts"_s;
        QTest::newRow("English") << u"coffer_en.ts"_s;
    }

    static void assertUnique(const QStringList &texts)
    {
        const QString letters = mnemonics(texts);
        QVERIFY2(!hasDuplicates(letters), qPrintable(letters + u": "_s + texts.join(u", "_s)));
    }

    static MainWindow *mainWindow(Commons &commons, FakeApi &api)
    {
        auto *window = new MainWindow(commons, {});
        window->show();
        window->open({api.connection()});
        return window;
    }

private Q_SLOTS:
    void cleanup()
    {
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        speak(u"C"_s);
    }

    // Run translations/update, and translate what is new, if this fails.
    void areUpToDate_data() { languages(); }
    void areUpToDate()
    {
        QFETCH(QString, name);
        const QTemporaryDir folder;
        for (const QString &each : {u"coffer_de.ts"_s, u"coffer_en.ts"_s}) {
            QVERIFY(QFile::copy(file(each), folder.filePath(each)));
        }
        QProcess update;
        update.start(file(u"update"_s), {folder.path()});
        QVERIFY(update.waitForFinished());
        QVERIFY2(update.exitCode() == 0, update.readAllStandardError().constData());
        QCOMPARE(contents(folder.filePath(name)), contents(file(name)));
    }

    void areComplete_data() { languages(); }
    void areComplete()
    {
        QFETCH(QString, name);
        const auto all = sentences(file(name));
        QVERIFY(all.size() > 10);
        for (const Sentence &sentence : all) {
            QVERIFY2(sentence.finished, qPrintable(sentence.source));
            for (const QString &form : sentence.forms) {
                QVERIFY2(!form.trimmed().isEmpty(), qPrintable(sentence.source));
                QVERIFY2(placeholders(form) == placeholders(sentence.source), qPrintable(form));
                QVERIFY2(!form.contains(u"(s)"_s), qPrintable(form));
            }
        }
    }

    // lupdate takes "\u201cA" for one character of five digits: write such quotation marks as such.
    void noSourceIsMangled()
    {
        static const QRegularExpression plain(u"^[\\x20-\\x7e\\n“”…·—]*$"_s);
        for (const Sentence &sentence : sentences(file(u"coffer_de.ts"_s))) {
            QVERIFY2(plain.match(sentence.source).hasMatch(), qPrintable(sentence.source));
        }
    }

    void germanEndsAndQuotesAsTheSourceDoes()
    {
        for (const Sentence &sentence : sentences(file(u"coffer_de.ts"_s))) {
            for (const QString &form : sentence.forms) {
                QVERIFY2(!form.contains(u'”') && !form.contains(u"..."_s), qPrintable(form));
                QVERIFY2(form.count(u'„') == form.count(u'“'), qPrintable(form));
                QVERIFY2(form.count(u'„') >= sentence.source.count(u'“'), qPrintable(form));
                for (const QChar end : u".:…"_s) {
                    QVERIFY2(form.endsWith(end) == sentence.source.endsWith(end), qPrintable(form));
                }
                QVERIFY2(mnemonics({form}).isEmpty() == mnemonics({sentence.source}).isEmpty(),
                         qPrintable(form));
            }
        }
    }

    void plurals_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<qint64>("days");
        QTest::addColumn<QString>("text");
        for (const char *english : {"C", "en_US", "en_GB", "fr_FR", "ar_EG"}) {
            const QString locale = QString::fromLatin1(english);
            QTest::addRow("%s 1", english) << locale << qint64(1) << u"1 day ago"_s;
            QTest::addRow("%s 2", english) << locale << qint64(2) << u"2 days ago"_s;
        }
        for (const char *german : {"de_DE", "de_AT", "de_CH"}) {
            const QString locale = QString::fromLatin1(german);
            QTest::addRow("%s 1", german) << locale << qint64(1) << u"vor 1 Tag"_s;
            QTest::addRow("%s 2", german) << locale << qint64(2) << u"vor 2 Tagen"_s;
        }
    }

    void plurals()
    {
        QFETCH(QString, locale);
        QFETCH(qint64, days);
        speak(locale);
        QTEST(relativeTime(0, days * 24 * 3'600'000), "text");
    }

    void numbersOfSecrets_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("text");
        QTest::newRow("English 0") << u"C"_s << 0 << u"0 secrets"_s;
        QTest::newRow("English 1") << u"C"_s << 1 << u"1 secret"_s;
        QTest::newRow("English 2") << u"en_US"_s << 2 << u"2 secrets"_s;
        QTest::newRow("English 500") << u"en_US"_s << 500 << u"500 secrets"_s;
        QTest::newRow("English 1200") << u"en_US"_s << 1200 << u"1,200 secrets"_s;
        QTest::newRow("German 0") << u"de_DE"_s << 0 << u"0 Secrets"_s;
        QTest::newRow("German 1") << u"de_DE"_s << 1 << u"1 Secret"_s;
        QTest::newRow("German 2") << u"de_AT"_s << 2 << u"2 Secrets"_s;
        QTest::newRow("German 500") << u"de_DE"_s << 500 << u"500 Secrets"_s;
        QTest::newRow("German 1200") << u"de_DE"_s << 1200 << u"1.200 Secrets"_s;
    }

    void numbersOfSecrets()
    {
        QFETCH(QString, locale);
        QFETCH(int, count);
        speak(locale);
        QTEST(QCoreApplication::translate("Status", "%Ln secret(s)", nullptr, count), "text");
    }

    void qtSpeaksTheSameLanguage_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("cancel");
        QTest::addColumn<QString>("connect");
        QTest::newRow("German") << u"de_DE"_s << u"Abbrechen"_s << u"&Verbinden"_s;
        QTest::newRow("Austrian") << u"de_AT"_s << u"Abbrechen"_s << u"&Verbinden"_s;
        QTest::newRow("English") << u"en_US"_s << u"Cancel"_s << u"C&onnect"_s;
        QTest::newRow("French, which is missing") << u"fr_FR"_s << u"Cancel"_s << u"C&onnect"_s;
    }

    void qtSpeaksTheSameLanguage()
    {
        QFETCH(QString, locale);
        speak(locale);
        const ConnectionDialog dialog(m_commons, {}, onceOnly());
        const auto *buttons = dialog.findChild<QDialogButtonBox *>();
        QTEST(buttons->button(QDialogButtonBox::Cancel)->text(), "cancel");
        QStringList texts;
        for (const QAbstractButton *button : buttons->buttons()) {
            texts += button->text();
        }
        QFETCH(QString, connect);
        QVERIFY2(texts.contains(connect), qPrintable(texts.join(u' ')));
    }

    // Also under desktops that give Qt's own Cancel an underlined A.
    void mnemonicsAreUnique_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::newRow("German") << u"de_DE"_s;
        QTest::newRow("English") << u"C"_s;
    }

    void mnemonicsAreUnique()
    {
        QFETCH(QString, locale);
        speak(locale);
        FakeApi api(3);
        const std::unique_ptr<MainWindow> window(mainWindow(m_commons, api));
        QTRY_VERIFY(window->isSettled());
        const QStringList bar = textsOf(window->menuBar()->actions());
        QCOMPARE(bar.size(), 4);
        assertUnique(bar + reachable(*window));
        for (const QAction *menu : window->menuBar()->actions()) {
            assertUnique(textsOf(menu->menu()->actions()));
        }
        const QString cancel = locale == u"C" ? u"&Cancel"_s : u"&Abbrechen"_s;
        window->findChild<QAction *>(u"actionConnect"_s)->trigger();
        window->findChild<QAction *>(u"actionNew"_s)->trigger();
        const auto dialogs = window->findChildren<QDialog *>();
        QCOMPARE(dialogs.size(), 2);
        for (const QDialog *dialog : dialogs) {
            QStringList texts = reachable(*dialog) + QStringList{cancel};
            QVERIFY(texts.size() > 5);
            assertUnique(texts);
            for (auto *toggle : dialog->findChildren<QPushButton *>(u"reveal"_s)) {
                toggle->setChecked(true); // Show becomes Hide
            }
            assertUnique(reachable(*dialog) + QStringList{cancel});
        }
    }

    void theWindowIsGerman()
    {
        speak(u"de_DE"_s);
        FakeApi api(1);
        const std::unique_ptr<MainWindow> window(mainWindow(m_commons, api));
        QTRY_VERIFY(window->isSettled());
        const QMap<QString, QString> expected{
            {u"actionNew"_s, u"&Neues Secret…"_s},          {u"actionConnect"_s, u"&Verbinden…"_s},
            {u"actionRefresh"_s, u"&Aktualisieren"_s},      {u"actionQuit"_s, u"&Beenden"_s},
            {u"actionCopyKey"_s, u"&Schlüssel kopieren"_s}, {u"actionLoadAll"_s, u"A&lle laden"_s},
        };
        for (auto it = expected.begin(); it != expected.end(); ++it) {
            QCOMPARE(window->findChild<QAction *>(it.key())->text(), it.value());
        }
        window->findChild<QAction *>(u"actionNew"_s)->trigger();
        QCOMPARE(window->findChild<QDialog *>(u"NewSecretDialog"_s)->windowTitle(),
                 u"Neues Secret"_s);
    }

    void fromRightToLeft()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        FakeApi api(3);
        const std::unique_ptr<MainWindow> window(mainWindow(m_commons, api));
        QTRY_VERIFY(window->isSettled());
        QVERIFY(window->isRightToLeft());
        const QImage first = window->grab().toImage();
        QVERIFY(!first.isNull());
        window->findChild<QAction *>(u"actionConnect"_s)->trigger();
        window->findChild<QAction *>(u"actionNew"_s)->trigger();
        for (QDialog *dialog : window->findChildren<QDialog *>()) {
            QVERIFY(dialog->isRightToLeft());
            QVERIFY(!dialog->grab().isNull());
            for (const auto *label : dialog->findChildren<QLabel *>()) {
                // Labels stand to the right of their fields, as soon as there is a place for them.
                if (label->buddy() != nullptr && label->isVisibleTo(dialog)) {
                    const auto x = [dialog](const QWidget *w) {
                        return w->mapTo(dialog, QPoint()).x();
                    };
                    QVERIFY(x(label) > x(label->buddy()));
                }
            }
        }
    }
};

QTEST_MAIN(TranslationsTest)
#include "tst_translations.moc"
