// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accountlistedits.h"
#include "ui/accounts/accountmenu.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;

class TestAccountMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_accounts = std::make_unique<AccountList>();
        for (int i = 1; i <= 10; ++i)
            put(*m_accounts, { .id = QUuid::createUuid(), .name = u"Team %1"_s.arg(i) });
        m_menu = new AccountMenu(*m_accounts, m_window.get());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup()
    {
        m_window.reset();
        m_accounts.reset();
    }

    void theFirstNineHaveTheirKeys()
    {
        QSignalSpy chosen(m_menu, &AccountMenu::chosen);
        QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
        QTest::keyClick(m_window.get(), Qt::Key_9, Qt::ControlModifier);
        QTest::keyClick(m_window.get(), Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(chosen.size(), 2);
        QCOMPARE(chosen[0][0].toUuid(), m_accounts->accounts()[0].id);
        QCOMPARE(chosen[1][0].toUuid(), m_accounts->accounts()[8].id);
        QVERIFY(entries()[9]->shortcut().isEmpty());
    }

    void itFollowsTheList()
    {
        const QUuid first = m_accounts->accounts()[0].id;
        moveIn(*m_accounts, 0, 1);
        QCOMPARE(entries()[0]->text(), u"Team 2"_s);
        removeFrom(*m_accounts, first);
        QCOMPARE(entries().size(), 9);
        Account renamed = m_accounts->accounts()[0];
        renamed.name = u"Production"_s;
        put(*m_accounts, renamed);
        QCOMPARE(entries()[0]->text(), u"Production"_s);

        QSignalSpy chosen(m_menu, &AccountMenu::chosen);
        QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toUuid(), renamed.id);
    }

    void theOneThatIsOpenIsMarked()
    {
        m_menu->setCurrent(m_accounts->accounts()[2].id);
        QVERIFY(entries()[2]->isChecked());
        moveIn(*m_accounts, 2, 0);
        QVERIFY(entries()[0]->isChecked());
        m_menu->setCurrent({});
        QVERIFY(!entries()[0]->isChecked());
    }

    void aNameFromOutsideIsText()
    {
        Account odd = m_accounts->accounts()[0];
        odd.name = u"R&D\u202E"_s;
        odd.color = Account::Color::Red;
        put(*m_accounts, odd);
        QCOMPARE(entries()[0]->text(), u"R&&D‹U+202E›"_s);
        QVERIFY(!entries()[0]->icon().isNull());
        QVERIFY(entries()[1]->icon().isNull());
    }

private:
    QList<QAction *> entries() const
    {
        QList<QAction *> found;
        for (QAction *action : m_menu->actions()) {
            if (action->isCheckable())
                found.append(action);
        }
        return found;
    }

    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<AccountList> m_accounts;
    AccountMenu *m_menu = nullptr; // the window's
};

QTEST_MAIN(TestAccountMenu)
#include "tst_accountmenu.moc"
