// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/finding.h"
#include "ui/widgets/autosizingdialog.h"
#include "ui/widgets/validatedfield.h"

#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QTest>
#include <QVBoxLayout>

using namespace Purser;
using namespace Qt::StringLiterals;

class TestGrowingDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dialog = new AutoSizingDialog(u"Example"_s, { 300, 0 }, nullptr);
        m_field = new ValidatedField(u"Name"_s, ValidatedField::Content::Open, m_dialog);
        m_text = new QLabel(m_dialog);
        m_text->setWordWrap(true);
        auto *layout = new QVBoxLayout(m_dialog);
        layout->addWidget(m_field);
        layout->addWidget(m_text);
        m_dialog->open();
    }

    void cleanup() { delete m_dialog; }

    void anUntouchedDialogClosesWithoutAQuestion_data()
    {
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing typed") << QString() << QString();
        QTest::newRow("what the dialog put there") << u"Production"_s << u"Production"_s;
        QTest::newRow("everything deleted") << u"Production"_s << QString();
    }

    void anUntouchedDialogClosesWithoutAQuestion()
    {
        QFETCH(const QString, start);
        QFETCH(const QString, text);
        m_field->setStartText(start);
        m_field->setText(text);
        escape();
        QVERIFY(!m_dialog->isVisible());
        QVERIFY(!question());
        QTRY_VERIFY(!m_dialog);
    }

    void escapeAsksBeforeTypedTextIsLost()
    {
        type();
        escape();
        QVERIFY(m_dialog->isVisible());
        QVERIFY(question());
        QCOMPARE(question()->text(), u"Discard what you typed?"_s);
        QCOMPARE(question()->textFormat(), Qt::PlainText);
    }

    void theCloseButtonOfTheWindowAsks()
    {
        type();
        QVERIFY(!m_dialog->close());
        QVERIFY(m_dialog->isVisible());
        QVERIFY(question());
    }

    void enterAndEscapeInTheQuestionKeepEverything_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("Enter") << Qt::Key_Return;
        QTest::newRow("Escape") << Qt::Key_Escape;
    }

    void enterAndEscapeInTheQuestionKeepEverything()
    {
        QFETCH(const Qt::Key, key);
        type();
        escape();
        QTest::keyClick(question(), key);
        QTRY_VERIFY(!question());
        QVERIFY(m_dialog->isVisible());
        QCOMPARE(m_field->text(), u"typed"_s);
        escape(); // and it asks again, another time
        QVERIFY(question());
    }

    void discardingCloses()
    {
        type();
        escape();
        button(*question(), u"Discard"_s)->click();
        QTRY_VERIFY(!m_dialog);
    }

    void itAsksOnce()
    {
        type();
        m_dialog->reject();
        m_dialog->reject();
        QCOMPARE(m_dialog->findChildren<QMessageBox *>().size(), 1);
    }

    void theCancelButtonsWayDoesNotAsk()
    {
        type();
        m_dialog->discard();
        QVERIFY(!question());
        QTRY_VERIFY(!m_dialog);
    }

    void whatComesAfterClosingWaitsForTheAnswer()
    {
        int closed = 0;
        type();
        m_dialog->closeThen([&] { ++closed; });
        QCOMPARE(closed, 0);
        button(*question(), u"Discard"_s)->click();
        QTRY_COMPARE(closed, 1);
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(closed, 1);
    }

    void whoKeepsEditingHasNotAgreedToWhatComesAfterwards()
    {
        int closed = 0;
        type();
        m_dialog->closeThen([&] { ++closed; });
        button(*question(), u"Keep editing"_s)->click();
        QTRY_VERIFY(!question());
        m_dialog->discard();
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(closed, 0);
    }

    void withoutAQuestionTheNextComesAtOnce()
    {
        int closed = 0;
        m_dialog->closeThen([&] { ++closed; });
        QCOMPARE(closed, 1);
    }

    void aTextThatGrowsIsOnTheScreen()
    {
        const QRect screen = m_dialog->screen()->availableGeometry();
        m_dialog->move(screen.right() - 50, screen.bottom() - 100);
        m_text->setText(u"A text that needs many lines. "_s.repeated(40));
        QTRY_VERIFY(screen.contains(m_dialog->frameGeometry()));
        QTRY_VERIFY(m_text->height() >= m_text->heightForWidth(m_text->width()));
    }

    void itIsNeverLargerThanTheScreen()
    {
        const QRect screen = m_dialog->screen()->availableGeometry();
        AutoSizingDialog dialog(u"Large"_s, { 5000, 4000 }, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        new QVBoxLayout(&dialog);
        dialog.open();
        QTRY_COMPARE(dialog.frameGeometry().size(),
                     dialog.frameGeometry().size().boundedTo(screen.size()));
    }

private:
    void type()
    {
        m_field->setFocus();
        QTest::keyClicks(m_field->lineEdit(), u"typed"_s);
    }

    void escape() { QTest::keyClick(m_dialog, Qt::Key_Escape); }

    QMessageBox *question() const
    {
        if (!m_dialog)
            return nullptr;
        for (QMessageBox *box : m_dialog->findChildren<QMessageBox *>()) {
            if (box->isVisible())
                return box;
        }
        return nullptr;
    }

    QPointer<AutoSizingDialog> m_dialog;
    ValidatedField *m_field = nullptr;
    QLabel *m_text = nullptr;
};

QTEST_MAIN(TestGrowingDialog)
#include "tst_autosizingdialog.moc"
