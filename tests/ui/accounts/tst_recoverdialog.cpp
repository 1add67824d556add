// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/finding.h"
#include "ui/accounts/recoverdialog.h"

#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace Purser;
using namespace Qt::StringLiterals;

class TestRecoverDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dialog = std::make_unique<RecoverDialog>(m_accounts);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        m_dialog->open();
    }

    void whatIsCompleteIsChecked()
    {
        m_dialog->add({ account(u"Team"_s), { account(u"Bare"_s).account, false } });
        QCOMPARE(item(0)->checkState(0), Qt::Checked);
        QCOMPARE(item(0)->text(1), BaseUrl::official().text());
        QCOMPARE(item(1)->checkState(0), Qt::Unchecked);
        QCOMPARE(item(1)->text(1), QString()); // a key goes to no server that was only guessed
        QCOMPARE(recovered().size(), 1);
        QCOMPARE(recovered()[0].name, u"Team"_s);
    }

    void whatIsMissingIsAskedForBeforeItIsAdded()
    {
        m_dialog->add({ { { .id = QUuid::createUuid() }, false } });
        item(0)->setCheckState(0, Qt::Checked);
        QVERIFY(shows(*m_dialog, u"Row 1: "_s));
        QVERIFY(!recover()->isEnabled());
        item(0)->setText(0, u"Team"_s);
        QVERIFY(!recover()->isEnabled());
        item(0)->setText(1, u"http://team.example"_s);
        QVERIFY(!recover()->isEnabled());
        item(0)->setText(1, u"https://team.example"_s);
        QVERIFY(recover()->isEnabled());
        QVERIFY(!shows(*m_dialog, u"Row 1: "_s));
        QCOMPARE(recovered()[0].baseUrl.text(), u"https://team.example"_s);
    }

    void aNameIsThereOnce()
    {
        m_dialog->add({ account(u"Team"_s), account(u"Other"_s) });
        item(1)->setText(0, u"team"_s);
        QVERIFY(!recover()->isEnabled());
        item(0)->setCheckState(0, Qt::Unchecked);
        QVERIFY(recover()->isEnabled());
        item(1)->setText(0, u"Taken"_s);
        QVERIFY(!recover()->isEnabled());
    }

    void whatWasChangedStaysWhenMoreIsFound()
    {
        const RecoverableAccount team = account(u"Team"_s);
        m_dialog->add({ team });
        item(0)->setText(0, u"Production"_s);
        m_dialog->add({ team, account(u"Other"_s) });
        QCOMPARE(m_dialog->findChild<QTreeWidget *>()->topLevelItemCount(), 2);
        QCOMPARE(item(0)->text(0), u"Production"_s);
    }

    void aNameIsRecoveredAsItIsAndNotAsItIsShown()
    {
        const QString name = u"Te\u202Eam"_s;
        m_dialog->add({ account(name) });
        QVERIFY(item(0)->text(0) != name); // a bidi control is shown as an escape
        QCOMPARE(recovered().value(0).name, name);
    }

    void anEditedNameIsNotThrownAwayUnasked()
    {
        m_dialog->add({ account(u"Team"_s) });
        QVERIFY(!m_dialog->hasUnsavedInput());
        auto *list = m_dialog->findChild<QTreeWidget *>();
        list->editItem(item(0), 0);
        auto *editor = list->findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->setText(u"Production"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(item(0)->text(0), u"Production"_s);
        m_dialog->reject();
        QVERIFY(m_dialog->isVisible());
        QVERIFY(m_dialog->findChild<QMessageBox *>());
        m_dialog->discard();
        QVERIFY(!m_dialog->isVisible());
    }

    void nothingIsAddedUnchecked()
    {
        m_dialog->add({ account(u"Team"_s) });
        item(0)->setCheckState(0, Qt::Unchecked);
        QVERIFY(!recover()->isEnabled());
    }

    void thatNothingWasFoundIsSaid()
    {
        m_dialog->setSearch(RecoverDialog::Search::Done);
        QVERIFY(shows(*m_dialog, u"No accounts were found."_s));
        QVERIFY(!recover()->isEnabled());
    }

private:
    static RecoverableAccount account(const QString &name)
    {
        return { { .id = QUuid::createUuid(), .name = name, .key = Account::Key::InKeychain } };
    }
    QTreeWidgetItem *item(int row) const
    {
        return m_dialog->findChild<QTreeWidget *>()->topLevelItem(row);
    }
    QPushButton *recover() const { return button(*m_dialog, u"Recover"_s); }
    QList<Account> recovered() const
    {
        const QSignalSpy chosen(m_dialog.get(), &RecoverDialog::chosen);
        recover()->click();
        m_dialog->open();
        return chosen.value(0).value(0).value<QList<Account>>();
    }

    AccountList m_accounts{ { { .id = QUuid::createUuid(), .name = u"Taken"_s } } };
    std::unique_ptr<RecoverDialog> m_dialog;
};

QTEST_MAIN(TestRecoverDialog)
#include "tst_recoverdialog.moc"
