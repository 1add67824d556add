// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accountlistedits.h"
#include "tests/ui/finding.h"
#include "ui/accounts/accountsdialog.h"
#include "ui/text/plaintext.h"

#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;

class TestAccountsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_accounts = std::make_unique<AccountList>();
        for (const QString &name : { u"One"_s, u"Two"_s })
            put(*m_accounts, { .id = QUuid::createUuid(), .name = name });
        m_dialog = std::make_unique<AccountsDialog>(*m_accounts);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        m_dialog->open();
    }

    void cleanup()
    {
        m_dialog.reset();
        m_accounts.reset();
    }

    void eachButtonAsksForTheSelectedOne()
    {
        QSignalSpy edit(m_dialog.get(), &AccountsDialog::editRequested);
        QSignalSpy remove(m_dialog.get(), &AccountsDialog::removeRequested);
        QSignalSpy move(m_dialog.get(), &AccountsDialog::moveRequested);
        QSignalSpy add(m_dialog.get(), &AccountsDialog::addRequested);
        const QUuid second = m_accounts->accounts()[1].id;
        m_dialog->select(second);
        button(*m_dialog, u"Edit…"_s)->click();
        button(*m_dialog, u"Remove…"_s)->click();
        button(*m_dialog, u"Move up"_s)->click();
        button(*m_dialog, u"Add…"_s)->click();
        QCOMPARE(edit.size(), 1);
        QCOMPARE(edit[0][0].toUuid(), second);
        QCOMPARE(remove[0][0].toUuid(), second);
        QCOMPARE(move[0][0].toUuid(), second);
        QCOMPARE(move[0][1].toInt(), -1);
        QCOMPARE(add.size(), 1);
    }

    void theFirstCannotGoUpNorTheLastDown()
    {
        QVERIFY(!button(*m_dialog, u"Move up"_s)->isEnabled());
        QVERIFY(button(*m_dialog, u"Move down"_s)->isEnabled());
        moveIn(*m_accounts, 0, 1); // and the selection with it
        QVERIFY(button(*m_dialog, u"Move up"_s)->isEnabled());
        QVERIFY(!button(*m_dialog, u"Move down"_s)->isEnabled());
    }

    void anEmptyListLeavesOnlyAdding()
    {
        removeFrom(*m_accounts, m_accounts->accounts()[0].id);
        removeFrom(*m_accounts, m_accounts->accounts()[0].id);
        for (const QString &text : { u"Edit…"_s, u"Remove…"_s, u"Move up"_s, u"Move down"_s })
            QVERIFY2(!button(*m_dialog, text)->isEnabled(), qPrintable(text));
        QVERIFY(button(*m_dialog, u"Add…"_s)->isEnabled());
    }

    void aNameShowsWhatIsInIt()
    {
        const QUuid id = m_accounts->accounts()[0].id;
        put(*m_accounts, { .id = id, .name = u"Team\u202Egnp"_s });
        const auto *list = m_dialog->findChild<QListView *>();
        QCOMPARE(list->model()->index(0, 0).data().toString(), displayText(u"Team\u202Egnp"_s));
        QVERIFY(!list->model()->index(0, 0).data().toString().contains(QChar(0x202E)));
    }

private:
    std::unique_ptr<AccountList> m_accounts;
    std::unique_ptr<AccountsDialog> m_dialog;
};

QTEST_MAIN(TestAccountsDialog)
#include "tst_accountsdialog.moc"
