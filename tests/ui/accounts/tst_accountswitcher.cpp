// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accounts/accountlist.h"
#include "tests/support/accountlistedits.h"
#include "ui/accounts/accountmenu.h"
#include "ui/accounts/accountswitcher.h"

#include <QAction>
#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;

class TestAccountSwitcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        put(m_accounts, { .id = m_one, .name = u"R&D"_s, .color = Account::Color::Red });
        m_menu = std::make_unique<AccountMenu>(m_accounts, &m_window);
        m_switcher = std::make_unique<AccountSwitcher>(*m_menu, &m_window);
    }

    void cleanup()
    {
        m_switcher.reset();
        m_menu.reset();
        removeFrom(m_accounts, m_one);
    }

    void withoutAnAccountItOffersTheAccounts()
    {
        QCOMPARE(m_switcher->text(), u"Accounts"_s);
        QCOMPARE(m_switcher->accessibleName(), u"Accounts"_s);
        QVERIFY(!isMarked());
    }

    void itSaysWhichOneIsOpen()
    {
        m_switcher->showAccount(m_accounts.accounts()[0]);
        QCOMPARE(m_switcher->text(), u"R&&D"_s); // which is shown as R&D
        QCOMPARE(m_switcher->accessibleName(), u"Account R&D"_s);
        QVERIFY(isMarked());
        m_switcher->showAccount({});
        QCOMPARE(m_switcher->text(), u"Accounts"_s);
        QVERIFY(!isMarked());
    }

    void itsColourIsBesideTheName()
    {
        const QImage plain = m_switcher->icon().pixmap(16).toImage();
        m_switcher->showAccount(m_accounts.accounts()[0]);
        QVERIFY(m_switcher->icon().pixmap(16).toImage() != plain);
    }

    void aLongNameIsCut()
    {
        m_switcher->showAccount(Account{ .name = QString(200, u'x') });
        QVERIFY(m_switcher->text().size() < 40);
    }

private:
    bool isMarked() const { return m_menu->actions().constFirst()->isChecked(); }

    QWidget m_window;
    AccountList m_accounts;
    QUuid m_one = QUuid::createUuid();
    std::unique_ptr<AccountMenu> m_menu;
    std::unique_ptr<AccountSwitcher> m_switcher;
};

QTEST_MAIN(TestAccountSwitcher)
#include "tst_accountswitcher.moc"
