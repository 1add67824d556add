// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/sandbox/sandboxserver.h"
#include "app/settings.h"
#include "tests/support/heldsecretstore.h"
#include "tests/support/rawserver.h"
#include "tests/support/storedaccount.h"
#include "tests/ui/finding.h"
#include "ui/credentials/credentialspage.h"
#include "ui/welcomepage.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/validatedfield.h"

#include <QCheckBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;

/// A key that is typed while the keychain is slow or shut, and the wish to save it.
class TestTypedKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
        m_service = std::make_unique<SandboxServer>();
        QVERIFY(m_service->listen());
        m_keychain = std::make_unique<HeldSecretStore>();
    }

    void cleanup()
    {
        m_application.reset();
        m_keychain.reset();
    }

    void theKeychainsLateAnswerLeavesWhatIsTyped()
    {
        start(stored());
        QTRY_COMPARE(m_keychain->reads.size(), 1u);
        key()->setText(u"half a ke"_s);
        m_keychain->reads[0].finish(Secret::fromText(m_service->apiKey()));
        QTRY_VERIFY2(message().contains("saved API key for"_L1), qPrintable(message()));
        QCOMPARE(key()->text(), u"half a ke"_s);
        QVERIFY(!isOpen());

        button(*welcome(), u"Use saved key"_s)->click();
        QTRY_VERIFY(isOpen());
        QCOMPARE(m_keychain->reads.size(), 1u); // it was not asked twice
        QVERIFY(key()->text().isEmpty());
    }

    void withNothingTypedTheLateAnswerOpens()
    {
        start(stored());
        QTRY_COMPARE(m_keychain->reads.size(), 1u);
        m_keychain->reads[0].finish(Secret::fromText(m_service->apiKey()));
        QTRY_VERIFY(isOpen());
    }

    void anAnswerDuringTheTrialOfATypedKeyIsOfferedWhenThatFails()
    {
        RawServer service;
        service.enqueue(RawReply::hang());
        Account account = stored();
        account.baseUrl = *BaseUrl::fromText(service.baseUrl());
        start(account);
        QTRY_COMPARE(m_keychain->reads.size(), 1u);
        connectWith(u"a-typed-key"_s, true, service.baseUrl());
        QTRY_COMPARE(service.requests().size(), 1);
        m_keychain->reads[0].finish(Secret::fromText(u"the-saved-key"_s));
        QTRY_VERIFY(m_keychain->reads[0].future().isFinished());
        QCoreApplication::processEvents();
        QVERIFY(!key()->isEnabled()); // the trial goes on
        button(*welcome(), u"Cancel"_s)->click();
        QTRY_VERIFY(button(*welcome(), u"Use saved key"_s));
        QCOMPARE(key()->text(), u"a-typed-key"_s);
    }

    void aKeychainThatOpensIsReadAndWhatIsTypedStays()
    {
        start(stored());
        QTRY_COMPARE(m_keychain->reads.size(), 1u);
        m_keychain->reads[0].finish(locked());
        QTRY_VERIFY(button(*welcome(), u"Try again"_s));
        key()->setText(u"half a ke"_s);
        m_application->keychainChanged();
        QCOMPARE(m_keychain->reads.size(), 2u);
        m_keychain->reads[1].finish(Secret::fromText(m_service->apiKey()));
        QTRY_VERIFY(button(*welcome(), u"Use saved key"_s));
        QCOMPARE(key()->text(), u"half a ke"_s);
    }

    void whatTheUserCheckedStaysWhenTheKeychainFails_data()
    {
        QTest::addColumn<bool>("isChecked");
        QTest::newRow("to be kept") << true;
        QTest::newRow("for this session") << false;
    }

    void whatTheUserCheckedStaysWhenTheKeychainFails()
    {
        QFETCH(const bool, isChecked);
        start(stored());
        QTRY_COMPARE(m_keychain->reads.size(), 1u);
        for (int clicks = 0; clicks < (isChecked ? 2 : 1); ++clicks)
            keepBox()->click();
        m_keychain->reads[0].finish(locked());
        QTRY_VERIFY(button(*welcome(), u"Try again"_s));
        QCOMPARE(keepBox()->isChecked(), isChecked);
        button(*welcome(), u"Try again"_s)->click();
        QCOMPARE(keepBox()->isChecked(), isChecked);
    }

    void aKeyThatCouldNotBeSavedIsSavedWhenTheKeychainOpens()
    {
        connectInVain();
        QCOMPARE(remembered().key, Account::Key::ThisSessionOnly);
        QVERIFY(remembered().isKeyToBeSaved);

        m_application->keychainChanged();
        QCOMPARE(m_keychain->written.size(), 2);
        m_keychain->writes[1].finish(locked()); // not yet
        QTRY_VERIFY((m_application->keychainChanged(), m_keychain->written.size() == 3));
        QCOMPARE(m_keychain->written[2], m_service->apiKey().toUtf8());
        m_keychain->writes[2].finish({});
        QTRY_VERIFY2(message().contains("is now saved in the keychain"_L1), qPrintable(message()));
        QCOMPARE(remembered().key, Account::Key::InKeychain);
        QVERIFY(!remembered().isKeyToBeSaved);
        QVERIFY(isOpen());
        m_application->keychainChanged();
        QCOMPARE(m_keychain->written.size(), 3);
    }

    void aKeyThatCouldNotBeSavedIsSavedWithTheNextOne()
    {
        connectInVain();
        const QUuid waiting = remembered().id;
        m_application->accountSession().close();
        RawServer other;
        for (int i = 0; i < 2; ++i)
            other.enqueue(RawReply::json(200, R"({"code":10000,"message":"ok","data":[]})"));
        connectWith(u"another-key"_s, true, other.baseUrl());
        QTRY_COMPARE(m_keychain->written.size(), 2);
        m_keychain->writes[1].finish({});
        QTRY_COMPARE(m_keychain->written.size(), 3);
        QCOMPARE(m_keychain->written[2], m_service->apiKey().toUtf8());
        m_keychain->writes[2].finish({});
        QTRY_COMPARE(remembered().key, Account::Key::InKeychain);
        QCOMPARE(remembered().id, waiting);
        QCOMPARE(m_settings->accounts().size(), 2);
    }

    void theNextStartStillWantsToSaveTheKey()
    {
        connectInVain();
        m_application.reset();
        start(remembered());
        QTRY_VERIFY(message().contains("No API key is saved"_L1));
        QVERIFY(keepBox()->isChecked());
        connectWith(m_service->apiKey(), keepBox()->isChecked(), m_service->baseUrl());
        QTRY_COMPARE(m_keychain->writes.size(), 2u);
        m_keychain->writes[1].finish({});
        QTRY_COMPARE(remembered().key, Account::Key::InKeychain);
        QVERIFY(!remembered().isKeyToBeSaved);
    }

    void whoUnticksItEndsTheWish()
    {
        connectInVain();
        m_application.reset();
        start(remembered());
        QTRY_VERIFY(message().contains("No API key is saved"_L1));
        connectWith(m_service->apiKey(), false, m_service->baseUrl());
        QTRY_VERIFY(isOpen());
        QVERIFY(!remembered().isKeyToBeSaved);
        m_application->keychainChanged();
        QCOMPARE(m_keychain->writes.size(), 1u);
    }

private:
    static tl::unexpected<SecretStoreError> locked()
    {
        return tl::unexpected(SecretStoreError{ .kind = SecretStoreError::Kind::Locked });
    }
    Account stored() const
    {
        return withKeyEntry({ .id = QUuid::createUuid(),
                              .name = u"Team"_s,
                              .baseUrl = *BaseUrl::fromText(m_service->baseUrl()) });
    }
    void start(const Account &account)
    {
        QVERIFY(storeAccounts(*m_settings, { account }));
        m_application = std::make_unique<Application>(*m_keychain, *m_settings);
        m_application->start(StartPlan::StoredAccount{ account });
    }
    /// A new account whose key works, and a keychain that is locked.
    void connectInVain()
    {
        m_application = std::make_unique<Application>(*m_keychain, *m_settings);
        m_application->start(StartPlan::Welcome{ BaseUrl::official(), {} });
        connectWith(m_service->apiKey(), true, m_service->baseUrl());
        QTRY_COMPARE(m_keychain->writes.size(), 1u);
        m_keychain->writes[0].finish(locked());
        QTRY_COMPARE(m_settings->accounts().size(), 1);
        QTRY_VERIFY(isOpen());
        QTRY_VERIFY2(message().contains("for this session only"_L1), qPrintable(message()));
    }
    void connectWith(const QString &typed, bool keep, const QString &baseUrl)
    {
        key()->setText(typed);
        m_application->accountSession().verify(*ApiKey::fromText(typed),
                                               *BaseUrl::fromText(baseUrl), keep);
    }
    Account remembered() const { return m_settings->accounts().value(0); }
    WelcomePage *welcome() { return m_application->window().welcome(); }
    ValidatedField *key() { return welcome()->keyField(); }
    QCheckBox *keepBox() { return welcome()->findChild<QCheckBox *>(); }
    CredentialsPage *page() { return m_application->window().credentials(); }
    bool isOpen() { return page()->isVisible() && page()->shownCount() == 12; }
    QString message()
    {
        return (welcome()->isVisible() ? welcome()->messages() : page()->messages())->text();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<SandboxServer> m_service;
    std::unique_ptr<HeldSecretStore> m_keychain;
    std::unique_ptr<Application> m_application;
};

QTEST_MAIN(TestTypedKey)
#include "tst_typedkey.moc"
