// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/finding.h"
#include "ui/widgets/revealbutton.h"
#include "ui/widgets/validatedfield.h"

#include <QLineEdit>
#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestRevealButton : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_field = new ValidatedField(u"Token"_s, ValidatedField::Content::Secret, m_window.get());
        m_field->setText(u"some-token"_s);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup() { m_window.reset(); }

    void aShortPressShowsForSomeTimeOnly()
    {
        reveal()->setDuration(50ms);
        QTest::mouseClick(reveal(), Qt::LeftButton);
        QVERIFY(isShown());
        QTRY_VERIFY(!isShown());
        QCOMPARE(reveal()->text(), u"Show"_s);
    }

    void aSecondPressHidesAtOnce()
    {
        QTest::mouseClick(reveal(), Qt::LeftButton);
        QVERIFY(isShown());
        QTest::mouseClick(reveal(), Qt::LeftButton);
        QVERIFY(!isShown());
    }

    void aHeldButtonShowsUntilItIsLetGo()
    {
        QTest::mousePress(reveal(), Qt::LeftButton);
        QVERIFY(isShown());
        QTest::qWait(int(RevealButton::longPressThreshold.count()) + 50); // what is held is time
        QVERIFY(isShown());
        QTest::mouseRelease(reveal(), Qt::LeftButton);
        QVERIFY(!isShown());
    }

    void theKeyboardShowsForSomeTimeToo()
    {
        reveal()->setDuration(50ms);
        reveal()->setFocus();
        QTest::keyClick(reveal(), Qt::Key_Space);
        QVERIFY(isShown());
        QTRY_VERIFY(!isShown());
    }

    void aWindowThatGoesToTheBackHides()
    {
        reveal()->click();
        QVERIFY(isShown());
        QWidget front;
        front.show();
        front.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&front));
        QTRY_VERIFY(!isShown());
    }

    void aLockedFieldHides()
    {
        reveal()->click();
        m_field->setEnabled(false);
        QVERIFY(!isShown());
        m_field->setEnabled(true);
        QVERIFY(!isShown());
    }

    void cursorAndSelectionStayWhereTheyWere()
    {
        m_field->lineEdit()->setSelection(2, 4);
        reveal()->click();
        QCOMPARE(m_field->lineEdit()->selectedText(), u"me-t"_s);
        reveal()->click();
        QCOMPARE(m_field->lineEdit()->selectionStart(), 2);
        QCOMPARE(m_field->lineEdit()->selectionLength(), 4);
    }

private:
    RevealButton *reveal() const { return m_field->revealButton(); }
    bool isShown() const { return m_field->lineEdit()->echoMode() == QLineEdit::Normal; }

    std::unique_ptr<QWidget> m_window;
    ValidatedField *m_field = nullptr;
};

QTEST_MAIN(TestRevealButton)
#include "tst_revealbutton.moc"
