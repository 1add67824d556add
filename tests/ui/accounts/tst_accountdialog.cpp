// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/finding.h"
#include "ui/accounts/accountdialog.h"
#include "ui/widgets/accessiblecombobox.h"
#include "ui/widgets/busyindicator.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/validatedfield.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;

class TestAccountDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        delete m_dialog;
        m_requests.clear();
    }

    void aNewAccountNeedsANameAndAKey()
    {
        openNew();
        QVERIFY(!save()->isEnabled());
        m_dialog->nameField()->setText(u" Production "_s);
        QVERIFY(save()->toolTip().contains("Enter an API key"_L1));
        m_dialog->keyField()->setText(u" a-key\n"_s);
        QVERIFY(save()->isEnabled());
        choose(Account::Color::Red);
        check(u"Type the name to confirm deletions"_s, true);
        save()->click();

        QCOMPARE(m_requests.size(), 1u);
        const AccountDialog::Request &request = m_requests.front();
        QCOMPARE(request.edit.after.name, u"Production"_s);
        QCOMPARE(request.edit.after.baseUrl, BaseUrl::official());
        QCOMPARE(request.edit.after.color, Account::Color::Red);
        QCOMPARE(request.edit.after.key, Account::Key::InKeychain);
        QVERIFY(request.edit.after.requiresNameConfirmation);
        QVERIFY(!request.edit.after.id.isNull());
        QVERIFY(!request.skipVerification);
        QCOMPARE(request.key->secret().utf8().toByteArray(), "a-key");
    }

    void aNameThatIsTakenIsSaidAtOnce()
    {
        openNew();
        m_dialog->nameField()->setText(u"team"_s);
        QVERIFY(shows(*m_dialog, u"An account with this name already exists"_s));
        QVERIFY(!save()->isEnabled());
    }

    void aHostThatMayLookLikeAnotherIsPointedOutAndCanBeUsed()
    {
        openNew();
        m_dialog->nameField()->setText(u"Production"_s);
        m_dialog->keyField()->setText(u"a-key"_s);
        m_dialog->baseUrlField()->setText(u"https://xn--pi-6kc.yottalabs.ai"_s);
        QVERIFY(shows(*m_dialog, u"\u0430pi.yottalabs.ai"_s)); // the first letter is Cyrillic
        QVERIFY(save()->isEnabled());
    }

    void anotherCharacterThatNoHeaderCanCarryIsRefused()
    {
        openNew();
        m_dialog->nameField()->setText(u"Production"_s);
        m_dialog->keyField()->setText(u"a key"_s);
        QVERIFY(!save()->isEnabled());
        QVERIFY(save()->toolTip().contains("can't contain spaces"_L1));
    }

    void whatIsPastedIsTidied()
    {
        openNew();
        paste(*m_dialog->nameField(), u"“Production ” "_s);
        m_dialog->baseUrlField()->lineEdit()->clear();
        paste(*m_dialog->baseUrlField(), u"a.example/v2/container-registry-auths"_s);
        paste(*m_dialog->keyField(), u"\"a-\u200Bkey\""_s);
        QTRY_COMPARE(m_dialog->keyField()->lineEdit()->text(), u"a-key"_s);
        QCOMPARE(m_dialog->nameField()->lineEdit()->text(), u"Production"_s);
        QCOMPARE(m_dialog->baseUrlField()->lineEdit()->text(), u"https://a.example"_s);
        QVERIFY(shows(*m_dialog->nameField(), u"Removed quotation marks"_s));
        QVERIFY(shows(*m_dialog->baseUrlField(),
                      u"Added https:// and removed /v2/container-registry-auths"_s));
        QVERIFY(shows(*m_dialog->keyField(), u"Removed quotation marks"_s));
        save()->click();
        QCOMPARE(m_requests.front().edit.after.name, u"Production"_s);
        QCOMPARE(m_requests.front().edit.after.baseUrl.text(), u"https://a.example"_s);
        QCOMPARE(m_requests.front().key->secret().utf8().toByteArray(), "a-key");
    }

    void editingNeedsNoKeyAndNeverShowsTheOneThatIsThere()
    {
        openEdit();
        QCOMPARE(m_dialog->nameField()->text(), m_team.name);
        QCOMPARE(m_dialog->keyField()->text(), QString());
        QVERIFY(save()->isEnabled());
        m_dialog->nameField()->setText(u"Renamed"_s);
        save()->click();
        QCOMPARE(m_requests.front().edit.after.id, m_team.id);
        QCOMPARE(m_requests.front().edit.after.name, u"Renamed"_s);
        QVERIFY(!m_requests.front().key);
    }

    void anotherServerNeedsItsOwnKey()
    {
        openEdit();
        m_dialog->baseUrlField()->setText(u"https://other.example"_s);
        QVERIFY(!save()->isEnabled());
        QVERIFY(save()->toolTip().contains("for another server"_L1));
        m_dialog->keyField()->setText(u"its-key"_s);
        QVERIFY(save()->isEnabled());
        m_dialog->keyField()->setText({});
        m_dialog->baseUrlField()->setText(m_team.baseUrl.text());
        QVERIFY(save()->isEnabled());
    }

    void aKeyThatIsNotThereCannotBeKept()
    {
        Account asked = m_team;
        asked.key = Account::Key::ThisSessionOnly;
        m_dialog = new AccountDialog(m_accounts, asked);
        m_dialog->open();
        QVERIFY(save()->isEnabled());
        check(u"Save key in keychain"_s, true);
        QVERIFY(!save()->isEnabled());
        check(u"Save key in keychain"_s, false);
        QVERIFY(save()->isEnabled());
    }

    void aKeyThatIsStillToBeSavedIsNotAskedForOnceMore()
    {
        Account wished = m_team;
        wished.key = Account::Key::ThisSessionOnly;
        wished.isKeyToBeSaved = true;
        open(new AccountDialog(m_accounts, wished));
        QVERIFY(save()->isEnabled());
        m_dialog->nameField()->setText(u"Production"_s);
        save()->click();
        QCOMPARE(m_requests.size(), 1u);
        QCOMPARE(m_requests[0].edit.after.key, Account::Key::ThisSessionOnly); // until it is saved
        QVERIFY(m_requests[0].edit.after.isKeyToBeSaved);

        open(new AccountDialog(m_accounts, wished));
        check(u"Save key in keychain"_s, false);
        save()->click();
        QVERIFY(!m_requests[1].edit.after.isKeyToBeSaved);
    }

    void aNewKeyIsAllThatIsAskedFor()
    {
        openEdit();
        m_dialog->askForKeyOnly();
        QVERIFY(m_dialog->windowTitle().contains(u"“Team”"_s));
        QVERIFY(!m_dialog->nameField()->isVisible());
        QVERIFY(!m_dialog->baseUrlField()->isVisible());
        QVERIFY(!save()->isEnabled());
        m_dialog->keyField()->setText(u"a-new-key"_s);
        save()->click();
        QCOMPARE(m_requests.front().edit.before, m_team);
        QCOMPARE(m_requests.front().edit.after, m_team); // its lock, color and place stay
        QCOMPARE(m_requests.front().key->secret().utf8().toByteArray(), "a-new-key");
    }

    void itSaysWhereTheKeyIs()
    {
        openEdit();
        QVERIFY(shows(*m_dialog,
                      u"In your system keychain (entry “io.github.purser.Purser/"_s
                          + m_team.keyEntry.toString(QUuid::WithoutBraces)));
        QVERIFY(shows(*m_dialog, u"never writes it to files"_s));
        QVERIFY(shows(*m_dialog, u"Where your key is stored"_s));
    }

    void whatIsTriedLocksTheFieldsAndCanBeStopped()
    {
        openReady();
        QSignalSpy stopped(m_dialog, &AccountDialog::stopped);
        m_dialog->showProgress(u"Checking the API key…"_s);
        QVERIFY(!m_dialog->keyField()->isEnabled());
        QVERIFY(!save()->isEnabled());
        button(*m_dialog, u"Cancel"_s)->click();
        QCOMPARE(stopped.size(), 1);
        QVERIFY(m_dialog->isVisible());
        QCOMPARE(m_dialog->keyField()->text(), u"a-key"_s);
        QVERIFY(save()->isEnabled());
    }

    void whatFailedCanBeSavedAnywayUntilSomethingIsTyped()
    {
        openReady();
        QVERIFY(!button(*m_dialog, u"Save anyway"_s));
        m_dialog->showTrouble(u"The API key is wrong."_s, true);
        QVERIFY(shows(*m_dialog, u"The API key is wrong."_s));
        QPushButton *anyway = button(*m_dialog, u"Save anyway"_s);
        QVERIFY(anyway);
        anyway->click();
        QVERIFY(m_requests.back().skipVerification);
        m_dialog->keyField()->setText(u"another-key"_s);
        QVERIFY(!button(*m_dialog, u"Save anyway"_s));

        m_dialog->showTrouble(u"The settings could not be written."_s, false);
        QVERIFY(!button(*m_dialog, u"Save anyway"_s));
    }

    void aKeyFromElsewhereIsNotTypedAndStaysWithItsServer()
    {
        openNew();
        auto key = ApiKey::fromText(u"from-a-file"_s);
        m_dialog->setProposal(u"team"_s, *BaseUrl::fromText(u"https://cli.example"_s),
                              std::make_shared<const ApiKey>(*std::move(key)),
                              u"The key of a profile is used."_s);
        QCOMPARE(m_dialog->nameField()->text(), u"team 2"_s);
        QVERIFY(!m_dialog->keyField()->isVisible());
        QVERIFY(m_dialog->baseUrlField()->lineEdit()->isReadOnly());
        QVERIFY(shows(*m_dialog, u"The key of a profile is used."_s));
        save()->click();
        QCOMPARE(m_requests.front().key->secret().utf8().toByteArray(), "from-a-file");
        QCOMPARE(m_requests.front().edit.after.baseUrl.text(), u"https://cli.example"_s);
    }

private:
    void open(AccountDialog *dialog)
    {
        m_dialog = dialog;
        connect(dialog, &AccountDialog::submitted, this,
                [this](const AccountDialog::Request &request) { m_requests.push_back(request); });
        dialog->open();
    }
    void openNew() { open(new AccountDialog(m_accounts)); }
    void openEdit() { open(new AccountDialog(m_accounts, m_team)); }
    void openReady()
    {
        openNew();
        m_dialog->nameField()->setText(u"Production"_s);
        m_dialog->keyField()->setText(u"a-key"_s);
    }
    static void paste(const ValidatedField &field, const QString &text)
    {
        QApplication::clipboard()->setText(text);
        field.lineEdit()->paste();
    }
    QPushButton *save() const { return button(*m_dialog, u"Save"_s); }
    void check(const QString &text, bool isChecked)
    {
        for (QCheckBox *box : m_dialog->findChildren<QCheckBox *>()) {
            if (box->text() == text)
                box->setChecked(isChecked);
        }
    }
    void choose(Account::Color color)
    {
        auto *box = m_dialog->findChild<AccessibleComboBox *>();
        box->setCurrentIndex(box->findData(int(color)));
    }

    const Account m_team{ .id = QUuid::createUuid(),
                          .keyEntry = QUuid::createUuid(),
                          .name = u"Team"_s,
                          .baseUrl = *BaseUrl::fromText(u"https://team.example"_s),
                          .key = Account::Key::InKeychain };
    const AccountList m_accounts{ { m_team } };
    QPointer<AccountDialog> m_dialog;
    std::vector<AccountDialog::Request> m_requests;
};

QTEST_MAIN(TestAccountDialog)
#include "tst_accountdialog.moc"
