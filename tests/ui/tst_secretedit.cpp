// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/assistive.h"
#include "ui/secretedit.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QInputMethodEvent>
#include <QMenu>
#include <QMimeData>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using coffer::ui::Inexact;
using coffer::ui::SecretEdit;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList told; // what assistive technology has been told

void listen(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::TextUpdated) {
        told += static_cast<QAccessibleTextUpdateEvent *>(event)->textInserted();
    } else if (event->type() == QAccessible::TextInserted) {
        told += static_cast<QAccessibleTextInsertEvent *>(event)->textInserted();
    }
}

QClipboard &clipboard()
{
    return *QGuiApplication::clipboard();
}

void paste(SecretEdit &edit, const QString &text)
{
    clipboard().setText(text);
    edit.paste();
}

QImage picture(SecretEdit &edit)
{
    return edit.viewport()->grab().toImage();
}

void setValue(SecretEdit &edit, QByteArrayView value)
{
    QVERIFY(!edit.setBytes(value).has_value());
}

} // namespace

/// The secret editor: keeps every byte, shows none while masked, and gives nothing away unasked.
class SecretEditTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { clipboard().setText(u"untouched"_s); }

    void keepsEveryByte_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
        row("empty", u""_s);
        row("word", u"word"_s);
        row("lf", u"a\nb"_s);
        row("crlf", u"a\r\nb\r\n"_s);
        row("lone cr", u"a\rb\r"_s);
        row("cr cr lf", u"\r\r\n"_s);
        row("lf cr", u"\n\r"_s);
        row("trailing newlines", u"a\n\n\n"_s);
        row("only newlines", u"\n\n"_s);
        row("nul", QString::fromUtf16(u"a\0b\0", 4));
        row("tab and controls", u"a\tb\x01\x1b\x7f\x85\v\f"_s);
        row("nbsp", u"a\u00A0b\u00A0"_s);
        row("line separator", u"a\u2028b"_s);
        row("paragraph separator", u"a\u2029b\u2029"_s);
        row("document noncharacters", u"\uFDD0\uFDD1"_s);
        row("other noncharacters", u"\uFFFE\uFFFF\uFDEF"_s);
        row("object replacement", u"a\uFFFCb"_s);
        row("byte order mark", u"\uFEFFa\uFEFF"_s);
        row("soft hyphen and zero width", u"a\u00AD\u200B\u200D\u2060b"_s);
        row("bidi controls", u"\u202Eabc\u202C\u2066x\u2069"_s);
        row("right to left", u"שלום عليكم abc"_s);
        row("emoji", u"😀👨‍👩‍👧🇩🇪"_s);
        row("combining", u"e\u0301a\u0308"_s);
        row("white space", u"  a  \t "_s);
        row("long line", QString(20000, u'x'));
        auto random = QRandomGenerator(20261123);
        const QString nasty =
            u"a \n\r\t\u00A0\u2028\u2029\uFDD0\uFDD1\uFEFF\u200B\u05D0é"_s + QChar(0);
        for (int i = 0; i < 40; ++i) {
            QString text;
            for (int length = random.bounded(40); length > 0; --length) {
                text += nasty.at(random.bounded(nasty.size()));
            }
            QTest::addRow("random %d", i) << text;
        }
    }

    void keepsEveryByte()
    {
        QFETCH(QString, text);
        const QByteArray utf8 = text.toUtf8();
        SecretEdit set;
        setValue(set, utf8);
        QCOMPARE(set.bytes(), utf8);
        SecretEdit pasted;
        paste(pasted, text);
        QCOMPARE(pasted.bytes(), utf8);
        // Out through the clipboard and in again.
        set.setRevealed(true);
        set.selectAll();
        set.copy();
        if (!text.isEmpty()) {
            QCOMPARE(clipboard().text(), text);
        }
    }

    void saysWhatItCannotHold()
    {
        SecretEdit edit;
        setValue(edit, "before");
        QSignalSpy refused(&edit, &SecretEdit::refused);
        QCOMPARE(edit.setBytes("caf\xE9"), Inexact::NotText);
        QCOMPARE(edit.setBytes("\xED\xA0\x80"), Inexact::NotText);
        QCOMPARE(edit.setBytes(u"a\uFDD2"_s.toUtf8()), Inexact::ReservedCharacter);
        QCOMPARE(refused.size(), 0);
        paste(edit, u"a\uFDD2"_s);
        QCOMPARE(refused.size(), 1);
        QCOMPARE(refused.takeFirst().constFirst().value<Inexact>(), Inexact::ReservedCharacter);
        paste(edit, QString(QChar(0xD800)));
        QCOMPARE(refused.size(), 1);
        QCOMPARE(edit.bytes(), QByteArray("before"));
    }

    void keysTypeWhatTheySay()
    {
        SecretEdit edit;
        QSignalSpy changed(&edit, &SecretEdit::valueChanged);
        QTest::keyClicks(&edit, u"ab"_s);
        QCOMPARE(changed.size(), 2);
        QTest::keyClick(&edit, Qt::Key_Return);
        QTest::keyClick(&edit, Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClick(&edit, Qt::Key_Space);
        QTest::keySequence(&edit, QKeySequence::Undo);
        QTest::keyClicks(&edit, u"c"_s);
        QCOMPARE(edit.bytes(), QByteArray("ab\n\nc"));
    }

    void composedTextIsKeptToo()
    {
        SecretEdit edit;
        QInputMethodEvent event;
        event.setCommitString(u"x\u2029\u00A0"_s);
        QApplication::sendEvent(&edit, &event);
        QCOMPARE(edit.bytes(), u"x\u2029\u00A0"_s.toUtf8());
    }

    void controlEnterAndTabBelongToTheDialog()
    {
        QWidget dialog;
        auto *column = new QVBoxLayout(&dialog);
        auto *edit = new SecretEdit;
        auto *after = new SecretEdit;
        column->addWidget(edit);
        column->addWidget(after);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        edit->setFocus();
        QKeyEvent press(QEvent::KeyPress, Qt::Key_Return, Qt::ControlModifier);
        QApplication::sendEvent(edit, &press);
        QVERIFY(!press.isAccepted());
        QTest::keyClick(edit, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), after);
        QCOMPARE(edit->bytes(), QByteArray());
    }

    void undoAndRedo()
    {
        SecretEdit edit;
        setValue(edit, "first");
        QVERIFY(!edit.document()->isUndoAvailable());
        edit.moveCursor(QTextCursor::End);
        paste(edit, u"\r\nsecond"_s);
        edit.undo();
        QCOMPARE(edit.bytes(), QByteArray("first"));
        edit.redo();
        QCOMPARE(edit.bytes(), QByteArray("first\r\nsecond"));
        edit.clear();
        QCOMPARE(edit.bytes(), QByteArray());
        QVERIFY(!edit.document()->isUndoAvailable());
    }

    void maskedPicturesDoNotTellTextsApart_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("letters") << u"secret"_s << u"WIDE.!"_s;
        QTest::newRow("lines") << u"abc\ndefgh\n\ni"_s << u"123\n45678\n\n9"_s;
        QTest::newRow("white space") << u"a b\tc"_s << u"abcde"_s;
        QTest::newRow("carriage return") << u"a\rb"_s << u"axb"_s;
        QTest::newRow("wrapped") << QString(300, u'i') << QString(300, u'W');
        QTest::newRow("scrolled") << u"ab\n"_s.repeated(100) << u"yz\n"_s.repeated(100);
    }

    void maskedPicturesDoNotTellTextsApart()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        SecretEdit edit;
        edit.resize(300, 120);
        edit.show();
        const auto pictureOf = [&](const QString &text, bool revealed) {
            setValue(edit, text.toUtf8());
            edit.setRevealed(revealed);
            edit.moveCursor(QTextCursor::End);
            edit.moveCursor(QTextCursor::StartOfBlock, QTextCursor::KeepAnchor);
            return picture(edit);
        };
        const QImage empty = pictureOf({}, false);
        QCOMPARE(pictureOf(one, false), pictureOf(other, false));
        QVERIFY(pictureOf(one, false) != empty);
        QVERIFY(pictureOf(one, true) != pictureOf(other, true));
    }

    void hidesWhatIsBeingComposed()
    {
        SecretEdit edit;
        edit.resize(200, 60);
        edit.show();
        const auto composing = [&](const QString &text) {
            QInputMethodEvent event(text, {});
            QApplication::sendEvent(&edit, &event);
            return picture(edit);
        };
        const QImage one = composing(u"abc"_s);
        QCOMPARE(composing(u"xyz"_s), one);
        QVERIFY(composing({}) != one);
    }

    void disabledLooksDisabled()
    {
        SecretEdit edit;
        edit.show();
        setValue(edit, "secret");
        const QImage before = picture(edit);
        edit.setEnabled(false);
        QVERIFY(picture(edit) != before);
    }

    void showsTheCaretAndThePlaceholder()
    {
        SecretEdit edit;
        edit.show();
        const QImage blank = picture(edit);
        edit.setPlaceholderText(u"Type the value"_s);
        QVERIFY(picture(edit) != blank);
        setValue(edit, "secret");
        QVERIFY(QTest::qWaitForWindowActive(&edit));
        edit.setFocus();
        edit.moveCursor(QTextCursor::Start);
        const QImage atStart = picture(edit);
        edit.moveCursor(QTextCursor::End);
        QVERIFY(picture(edit) != atStart);
    }

    void thePlaceholderStaysInsideFromRightToLeft()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        SecretEdit edit;
        edit.setPlaceholderText(u"Type the value"_s);
        edit.show();
        const QImage rightToLeft = picture(edit);
        QApplication::setLayoutDirection(Qt::LeftToRight);
        SecretEdit other;
        other.setPlaceholderText(u"Type the value"_s);
        other.show();
        QCOMPARE(rightToLeft, picture(other));
    }

    void givesNothingToAnyoneUnasked()
    {
        SecretEdit edit;
        QSignalSpy copied(&edit, &SecretEdit::copied);
        setValue(edit, "secret");
        edit.selectAll();
        QTest::keySequence(&edit, QKeySequence::Copy);
        QTest::keySequence(&edit, QKeySequence::Cut);
        edit.copy();
        edit.cut();
        QCOMPARE(clipboard().text(), u"untouched"_s);
        QCOMPARE(edit.bytes(), QByteArray("secret"));
        QCOMPARE(copied.size(), 0);
    }

    void selectingFillsNoPrimarySelection()
    {
        if (!clipboard().supportsSelection()) {
            QSKIP("no primary selection on this platform");
        }
        SecretEdit edit;
        edit.show();
        setValue(edit, "secret");
        for (const bool revealed : {false, true}) {
            edit.setRevealed(revealed);
            QTest::mouseDClick(edit.viewport(), Qt::LeftButton, {}, edit.cursorRect().center());
            QTest::keySequence(&edit, QKeySequence::SelectAll);
            QVERIFY(edit.textCursor().hasSelection());
            QCOMPARE(clipboard().text(QClipboard::Selection), QString());
        }
    }

    void copiesAndCutsWhenRevealed()
    {
        SecretEdit edit;
        QSignalSpy copied(&edit, &SecretEdit::copied);
        setValue(edit, "one\r\ntwo");
        edit.setRevealed(true);
        edit.selectAll();
        QTest::keySequence(&edit, QKeySequence::Copy);
        QCOMPARE(clipboard().text(), u"one\r\ntwo"_s);
        QCOMPARE(clipboard().mimeData()->data(u"x-kde-passwordManagerHint"_s), "secret");
        clipboard().clear();
        QTest::keySequence(&edit, QKeySequence::Cut);
        QCOMPARE(clipboard().text(), u"one\r\ntwo"_s);
        QCOMPARE(edit.bytes(), QByteArray());
        QCOMPARE(copied.size(), 2);
    }

    void theContextMenuCopiesOnlyWhenRevealed()
    {
        SecretEdit edit;
        edit.show();
        setValue(edit, "secret");
        edit.selectAll();
        for (const bool revealed : {false, true}) {
            edit.setRevealed(revealed);
            QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), QPoint(5, 5));
            QApplication::sendEvent(edit.viewport(), &event);
            QMenu *menu = nullptr;
            QTRY_VERIFY((menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())));
            for (const QString &name : {u"edit-copy"_s, u"edit-cut"_s}) {
                auto *action = menu->findChild<QAction *>(name);
                QVERIFY(action);
                QCOMPARE(action->isEnabled(), revealed);
            }
            menu->findChild<QAction *>(u"edit-copy"_s)->trigger();
            menu->close();
            QCOMPARE(clipboard().text(), revealed ? u"secret"_s : u"untouched"_s);
        }
    }

    void inputMethodsAreNotTold()
    {
        SecretEdit edit;
        setValue(edit, "secret");
        edit.selectAll();
        const auto hints = edit.inputMethodHints();
        QVERIFY(hints.testFlags(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhMultiLine));
        for (const auto query : {Qt::ImSurroundingText, Qt::ImCurrentSelection,
                                 Qt::ImTextBeforeCursor, Qt::ImTextAfterCursor}) {
            QVERIFY(!static_cast<QWidget &>(edit).inputMethodQuery(query).isValid());
            QVariant answer;
            QVERIFY(QMetaObject::invokeMethod(
                &edit, "inputMethodQuery", Q_RETURN_ARG(QVariant, answer),
                Q_ARG(Qt::InputMethodQuery, query), Q_ARG(QVariant, QVariant())));
            QVERIFY(!answer.isValid());
        }
        QVERIFY(edit.inputMethodQuery(Qt::ImCursorRectangle).isValid());
        edit.setRevealed(true);
        QCOMPARE(edit.inputMethodQuery(Qt::ImCurrentSelection).toString(), u"secret"_s);
    }

    void wordsAreNotGivenAwayByTheCursor()
    {
        SecretEdit edit;
        edit.show();
        setValue(edit, "one two\nthree");
        QTest::keySequence(&edit, QKeySequence::MoveToNextWord);
        QCOMPARE(edit.textCursor().position(), 7);
        QTest::keySequence(&edit, QKeySequence::MoveToNextWord);
        QCOMPARE(edit.textCursor().position(), 8);
        QTest::keySequence(&edit, QKeySequence::SelectNextWord);
        QCOMPARE(edit.textCursor().selectedText(), u"three"_s);
        QTest::mouseDClick(edit.viewport(), Qt::LeftButton, {}, edit.cursorRect().center());
        QCOMPARE(edit.textCursor().selectedText(), u"three"_s);
        QTest::keySequence(&edit, QKeySequence::DeleteStartOfWord);
        QCOMPARE(edit.bytes(), QByteArray("one two\n"));
        edit.setReadOnly(true);
        QTest::keySequence(&edit, QKeySequence::DeleteStartOfWord);
        QCOMPARE(edit.bytes(), QByteArray("one two\n"));
        edit.setRevealed(true);
        edit.setReadOnly(false);
        edit.moveCursor(QTextCursor::Start);
        QTest::keySequence(&edit, QKeySequence::MoveToNextWord);
        QCOMPARE(edit.textCursor().position(), 4);
    }

    void aPressOnTheSelectionStartsNoDrag()
    {
        SecretEdit edit;
        edit.show();
        setValue(edit, "secret");
        edit.selectAll();
        edit.setRevealed(true);
        const QPoint inside = edit.cursorRect().center() - QPoint(20, 0);
        QTest::mousePress(edit.viewport(), Qt::LeftButton, {}, inside);
        QVERIFY(!edit.textCursor().hasSelection());
        QTest::mouseRelease(edit.viewport(), Qt::LeftButton, {}, inside);
    }

    void aDroppedFileIsLeftToTheDialog()
    {
        SecretEdit edit;
        clipboard().clear();
        auto *file = new QMimeData;
        file->setUrls({QUrl::fromLocalFile(u"/etc/hostname"_s)});
        clipboard().setMimeData(file);
        QVERIFY(!edit.canPaste());
        edit.paste();
        QCOMPARE(edit.bytes(), QByteArray());
    }

    void assistiveTechnologyGetsBullets()
    {
        SecretEdit edit;
        setValue(edit, "ab\nc");
        auto *spoken = QAccessible::queryAccessibleInterface(&edit);
        QCOMPARE(spoken->role(), QAccessible::EditableText);
        QVERIFY(spoken->state().passwordEdit);
        auto *text = spoken->textInterface();
        QVERIFY(text);
        const QString bullets = u"\u2022\u2022\n\u2022"_s;
        QCOMPARE(spoken->text(QAccessible::Value), bullets);
        QCOMPARE(text->text(0, 4), bullets);
        QCOMPARE(text->text(-5, 99), bullets);
        QCOMPARE(text->characterCount(), 4);
        int start = 0;
        int end = 0;
        QCOMPARE(text->textAtOffset(0, QAccessible::CharBoundary, &start, &end), u"\u2022"_s);
        text->setSelection(0, 1, 3);
        text->selection(0, &start, &end);
        QCOMPARE(qMakePair(start, end), qMakePair(1, 3));
        spoken->editableTextInterface()->insertText(4, u"\r"_s);
        QCOMPARE(edit.bytes(), QByteArray("ab\nc\r"));
        edit.setRevealed(true);
        QVERIFY(!spoken->state().passwordEdit);
        QCOMPARE(spoken->text(QAccessible::Value), u"ab\nc\r"_s);
        edit.setReadOnly(true);
        QVERIFY(!spoken->editableTextInterface());
    }

    void assistiveTechnologyIsNotToldWhatIsTyped()
    {
        SecretEdit edit;
        if (!assistiveTechnologyListens()) {
            QSKIP("nobody listens on this platform");
        }
        const auto before = QAccessible::installUpdateHandler(listen);
        told.clear();
        setValue(edit, "secret");
        QTest::keyClicks(&edit, u"ab"_s);
        edit.clear();
        QTest::keyClicks(&edit, u"c"_s);
        const QString masked = told.join(u'|');
        told.clear();
        edit.setRevealed(true);
        QTest::keyClicks(&edit, u"d"_s);
        QAccessible::installUpdateHandler(before);
        QVERIFY2(!masked.isEmpty() && !masked.contains(QRegularExpression(u"\\w"_s)),
                 qPrintable(masked));
        QCOMPARE(told, QStringList(u"d"_s));
    }

    // The same, as far as it can be seen where nobody listens.
    void theBaseClassStaysMute()
    {
        SecretEdit edit;
        const auto isConnected = [&edit] {
            bool connected = false;
            const auto &children = edit.children();
            for (QObject *child : children) {
                connected |= child->inherits("QWidgetTextControl")
                    && disconnect(edit.document(), &QTextDocument::contentsChange, child, nullptr);
            }
            return connected;
        };
        QVERIFY(!isConnected());
        setValue(edit, "secret"); // the control connects itself here ...
        QTest::keyClicks(&edit, u"a"_s); // ... and is muted before it hears of this
        QVERIFY(!isConnected());
    }
};

QTEST_MAIN(SecretEditTest)
#include "tst_secretedit.moc"
