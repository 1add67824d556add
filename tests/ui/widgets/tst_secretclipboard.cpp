// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/secretclipboard.h"

#include <QAccessible>
#include <QAction>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QTest>
#include <QTimer>

using namespace Purser;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestSecretClipboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        clipboard()->clear();
        m_edit = std::make_unique<QLineEdit>(u"some-token"_s);
        m_guard = new SecretClipboard(m_edit.get());
    }

    void cleanup() { m_edit.reset(); }

    void nothingIsCopiedWhileItIsHidden()
    {
        m_edit->setEchoMode(QLineEdit::Password);
        m_edit->selectAll();
        QTest::keyClick(m_edit.get(), Qt::Key_C, Qt::ControlModifier);
        m_edit->copy();
        QTest::keyClick(m_edit.get(), Qt::Key_X, Qt::ControlModifier);
        QCOMPARE(clipboard()->text(), QString());
    }

    void aCopyIsMarkedAsASecret()
    {
        m_edit->setSelection(0, 4);
        QTest::keyClick(m_edit.get(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(clipboard()->text(), u"some"_s);
        const QMimeData *data = clipboard()->mimeData();
        QVERIFY(SecretClipboard::isMarked(data));
        QCOMPARE(data->data(u"x-kde-passwordManagerHint"_s), "secret");
        for (const QString &format :
             { u"ExcludeClipboardContentFromMonitorProcessing"_s, u"CanIncludeInClipboardHistory"_s,
               u"CanUploadToCloudClipboard"_s })
            QVERIFY2(data->hasFormat(u"application/x-qt-windows-mime;value=\"%1\""_s.arg(format)),
                     qPrintable(format));
        QVERIFY(data->hasFormat(u"org.nspasteboard.ConcealedType"_s));
    }

    void whatIsCutIsMarkedToo()
    {
        m_edit->selectAll();
        QTest::keyClick(m_edit.get(), Qt::Key_X, Qt::ControlModifier);
        QCOMPARE(m_edit->text(), QString());
        QCOMPARE(clipboard()->text(), u"some-token"_s);
        QVERIFY(SecretClipboard::isMarked(clipboard()->mimeData()));
    }

    void whatIsCopiedAtOnceIsMarkedAtOnce_data()
    {
        QTest::addColumn<bool>("isByMenu");
        QTest::addColumn<bool>("isCut");
        QTest::newRow("copied by key") << false << false;
        QTest::newRow("cut by key") << false << true;
        QTest::newRow("copied by menu") << true << false;
        QTest::newRow("cut by menu") << true << true;
    }

    /// On Windows a clipboard history sees each content: it must never be there without the mark.
    void whatIsCopiedAtOnceIsMarkedAtOnce()
    {
        QFETCH(const bool, isByMenu);
        QFETCH(const bool, isCut);
        bool wasUnmarked = false;
        int changes = 0;
        connect(clipboard(), &QClipboard::dataChanged, m_edit.get(), [&] {
            ++changes;
            wasUnmarked |= !SecretClipboard::isMarked(clipboard()->mimeData());
        });
        m_edit->selectAll();
        m_edit->show();
        if (isByMenu)
            triggerInMenu(isCut ? QLineEdit::tr("Cu&t") : QLineEdit::tr("&Copy"));
        else
            QTest::keyClick(m_edit.get(), isCut ? Qt::Key_X : Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(changes, 1);
        QVERIFY(!wasUnmarked);
        QCOMPARE(clipboard()->text(), u"some-token"_s);
        QCOMPARE(m_edit->text(), isCut ? QString() : u"some-token"_s);
    }

    void theMenuOfAHiddenFieldCopiesNothing()
    {
        m_edit->setEchoMode(QLineEdit::Password);
        m_edit->selectAll();
        m_edit->show();
        triggerInMenu(QLineEdit::tr("&Copy"));
        QCOMPARE(clipboard()->text(), QString());
    }

    void aMenuThatIsOpenCopiesNothingOnceTheFieldIsHidden()
    {
        m_edit->selectAll();
        m_edit->show();
        for (const char *text : { "&Copy", "Cu&t" }) {
            QMenu *menu = openMenu();
            m_edit->setEchoMode(QLineEdit::Password);
            trigger(*menu, QLineEdit::tr(text));
            QCOMPARE(clipboard()->text(), QString());
            QCOMPARE(m_edit->text(), u"some-token"_s);
            m_edit->setEchoMode(QLineEdit::Normal);
        }
    }

    void aReadOnlyFieldKeepsWhatIsCut()
    {
        m_edit->setReadOnly(true);
        m_edit->selectAll();
        QTest::keyClick(m_edit.get(), Qt::Key_X, Qt::ControlModifier);
        QCOMPARE(m_edit->text(), u"some-token"_s);
    }

    void whatAssistiveTechnologyCopiesIsMarkedToo_data()
    {
        QTest::addColumn<int>("start");
        QTest::addColumn<int>("end");
        QTest::newRow("all") << 0 << 10;
        QTest::newRow("a part") << 5 << 10;
    }

    /// CopyText of the accessibility bus: Qt's bridge takes the text and puts it on the clipboard.
    void whatAssistiveTechnologyCopiesIsMarkedToo()
    {
        QFETCH(const int, start);
        QFETCH(const int, end);
        m_guard->setDuration(50ms);
        const QString copied = accessibleText(start, end);
        QCOMPARE(copied, u"some-token"_s.mid(start, end - start));
        clipboard()->setText(copied);
        QVERIFY(SecretClipboard::isMarked(clipboard()->mimeData()));
        QCOMPARE(clipboard()->text(), copied);
        QTRY_COMPARE(clipboard()->text(), QString());
    }

    void assistiveTechnologyCopiesNothingOfAHiddenField()
    {
        m_edit->setEchoMode(QLineEdit::Password);
        const QString copied = accessibleText(0, 10);
        QVERIFY(!copied.contains("some"_L1));
    }

    void whatAnotherProgramCopiedIsLeftAlone()
    {
        // Of a class of its own, as what a platform's plugin makes for the data of another program.
        class Foreign : public QMimeData
        {
        public:
            const QMetaObject *metaObject() const override { return &QObject::staticMetaObject; }
        };
        auto *foreign = new Foreign;
        foreign->setText(u"some-token"_s);
        clipboard()->setMimeData(foreign);
        QVERIFY(!SecretClipboard::isMarked(clipboard()->mimeData()));
    }

    void itIsTakenAwayAfterSomeTimeEvenWithoutTheField()
    {
        m_guard->setDuration(50ms);
        m_edit->selectAll();
        m_edit->copy();
        m_edit.reset();
        QCOMPARE(clipboard()->text(), u"some-token"_s);
        QTRY_COMPARE(clipboard()->text(), QString());
    }

    void whatSomebodyElseCopiedMeanwhileStays()
    {
        m_guard->setDuration(50ms);
        m_edit->selectAll();
        m_edit->copy();
        clipboard()->setText(u"another text"_s);
        bool isPast = false;
        QTimer::singleShot(200, this, [&] { isPast = true; });
        QTRY_VERIFY(isPast);
        QCOMPARE(clipboard()->text(), u"another text"_s);
        QVERIFY(!SecretClipboard::isMarked(clipboard()->mimeData()));
    }

    void aCopyFromElsewhereIsNotMarked()
    {
        m_edit->selectAll();
        clipboard()->setText(u"another text"_s);
        QVERIFY(!SecretClipboard::isMarked(clipboard()->mimeData()));
    }

    void itGoesWithTheProgram()
    {
        m_edit->selectAll();
        m_edit->copy();
        QVERIFY(SecretClipboard::isMarked(clipboard()->mimeData()));
        QMetaObject::invokeMethod(qApp, "aboutToQuit", Qt::DirectConnection);
        QCOMPARE(clipboard()->text(), QString());
    }

private:
    void triggerInMenu(const QString &text)
    {
        QMenu *menu = openMenu();
        QVERIFY(menu);
        trigger(*menu, text);
    }

    /// Triggers the action, as Qt calls it, if it is enabled.
    static void trigger(QMenu &menu, const QString &text)
    {
        for (QAction *action : menu.actions())
            if (action->text().section(u'\t', 0, 0) == text)
                action->trigger();
        menu.close();
    }

    QMenu *openMenu()
    {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(1, 1),
                                m_edit->mapToGlobal(QPoint(1, 1)));
        QCoreApplication::sendEvent(m_edit.get(), &event);
        // The one before is deleted later.
        const auto menus = m_edit->findChildren<QMenu *>();
        return menus.isEmpty() ? nullptr : menus.constLast();
    }

    QString accessibleText(int start, int end) const
    {
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(m_edit.get());
        return interface->textInterface()->text(start, end);
    }

    static QClipboard *clipboard() { return QGuiApplication::clipboard(); }

    std::unique_ptr<QLineEdit> m_edit;
    SecretClipboard *m_guard = nullptr; // the field's
};

QTEST_MAIN(TestSecretClipboard)
#include "tst_secretclipboard.moc"
