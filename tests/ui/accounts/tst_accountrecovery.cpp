// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"
#include "models/accounts/accountmanager.h"
#include "models/values/async.h"
#include "tests/support/fulldisk.h"
#include "tests/support/heldsecretstore.h"
#include "tests/support/storedaccount.h"
#include "tests/ui/finding.h"
#include "ui/accounts/accountrecovery.h"
#include "ui/accounts/recoverdialog.h"

#include <QFile>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace Purser;
using namespace Qt::StringLiterals;

/// From a settings file that was set aside, and what the keychain has, to accounts.
class TestAccountRecovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_search = SharedPromise<AccountRecovery::SearchResult>();
        m_window = std::make_unique<QWidget>();
        m_window->show();
    }

    void cleanup()
    {
        m_window.reset();
        m_recovery.reset();
        m_manager.reset();
    }

    void accountsOfTheFileAreThereBeforeTheKeychainHasAnswered()
    {
        start(damaged());
        RecoverDialog *dialog = begin();
        QCOMPARE(list(*dialog)->topLevelItemCount(), 1);
        QVERIFY(shows(*dialog, u"Searching the keychain…"_s));

        QSignalSpy recovered(m_recovery.get(), &AccountRecovery::recovered);
        button(*dialog, u"Recover"_s)->click();
        QCOMPARE(recovered.size(), 1);
        QCOMPARE(recovered[0][0].toUuid(), m_team.id);
        QCOMPARE(m_settings->accounts(), QList<Account>{ m_team });
        m_search.finish(QList<KeychainEntry>{}); // to nobody
    }

    void whatOnlyTheKeychainKnowsIsAdded()
    {
        start(damaged());
        RecoverDialog *dialog = begin();
        const KeychainEntry other{ .id = QUuid::createUuid(),
                                   .name = u"Other"_s,
                                   .baseUrl = u"https://other.example"_s };
        m_search.finish(QList<KeychainEntry>{ { .id = m_team.id }, other });
        QTRY_COMPARE(list(*dialog)->topLevelItemCount(), 2);
        list(*dialog)->topLevelItem(0)->setCheckState(0, Qt::Unchecked);
        button(*dialog, u"Recover"_s)->click();
        QCOMPARE(m_settings->accounts().size(), 1);
        QCOMPARE(m_settings->accounts()[0].keyEntry, other.id);
        QCOMPARE(m_settings->accounts()[0].key, Account::Key::InKeychain);
        QCOMPARE(m_settings->accounts()[0].baseUrl.text(), u"https://other.example"_s);
    }

    void aKeychainThatCannotBeSearchedIsSaid_data()
    {
        QTest::addColumn<SecretStoreError::Kind>("kind");
        QTest::addColumn<QString>("words");
        QTest::newRow("locked") << SecretStoreError::Kind::Locked << u"The keychain is locked."_s;
        QTest::newRow("silent") << SecretStoreError::Kind::Silent
                                << u"The keychain isn't responding."_s;
        QTest::newRow("not possible")
            << SecretStoreError::Kind::Unavailable << u"This keychain can't be searched"_s;
    }

    void aKeychainThatCannotBeSearchedIsSaid()
    {
        QFETCH(const SecretStoreError::Kind, kind);
        QFETCH(const QString, words);
        start(damaged());
        RecoverDialog *dialog = begin();
        m_search.finish(tl::unexpected(SecretStoreError{ .kind = kind }));
        QTRY_VERIFY2(shows(*dialog, words), qPrintable(shownLabels(*dialog).join(u'|')));
        QVERIFY(button(*dialog, u"Recover"_s)->isEnabled());
    }

    void aKeychainThatIsSilentIsSaidAndItsLateAnswerCounts()
    {
        start(damaged(), std::chrono::milliseconds(1));
        RecoverDialog *dialog = begin();
        QTRY_VERIFY(shows(*dialog, u"The keychain isn't responding."_s));
        m_search.finish(QList<KeychainEntry>{ { .id = QUuid::createUuid() } });
        QTRY_COMPARE(list(*dialog)->topLevelItemCount(), 2);
        QVERIFY(!shows(*dialog, u"The keychain isn't responding."_s));
    }

    void aKeyOfNobodyIsRemovedOnRequest()
    {
        start({});
        RecoverDialog *dialog = begin();
        const KeychainEntry orphan{ .id = QUuid::createUuid(),
                                    .name = u"Former"_s,
                                    .baseUrl = u"https://former.example"_s };
        m_search.finish(QList<KeychainEntry>{ orphan });
        QTRY_COMPARE(list(*dialog)->topLevelItemCount(), 1);
        button(*dialog, u"Remove key…"_s)->click();
        auto *question = opened<QMessageBox>(*dialog);
        QVERIFY(question->text().contains(u"“Former”"_s));
        QVERIFY(m_keychain.removed.isEmpty());
        for (QAbstractButton *answer : question->buttons()) {
            if (question->buttonRole(answer) == QMessageBox::DestructiveRole)
                answer->click();
        }
        QCOMPARE(m_keychain.removed, QList<QUuid>{ orphan.id });
        QCOMPARE(m_repository->unusedEntries(), QSet<QUuid>{ orphan.id });
        m_keychain.removes[0].finish({});
        QTRY_COMPARE(list(*dialog)->topLevelItemCount(), 0);
        QVERIFY(m_repository->unusedEntries().isEmpty());
        QVERIFY(!button(*dialog, u"Remove key…"_s)->isEnabled());
    }

#ifdef Q_OS_UNIX
    void accountsThatCannotBeSavedAreSaid()
    {
        start(damaged());
        RecoverDialog *dialog = begin();
        QSignalSpy recovered(m_recovery.get(), &AccountRecovery::recovered);
        list(*dialog)->topLevelItem(0)->setText(0, u"Renamed"_s);
        {
            const FullDisk full;
            button(*dialog, u"Recover"_s)->click();
            QVERIFY(shows(*dialog, u"Couldn't save your accounts."_s));
            QVERIFY(dialog->isVisible()); // with all that was typed
            QVERIFY(recovered.isEmpty());
        }
        button(*dialog, u"Recover"_s)->click();
        QCOMPARE(recovered.size(), 1);
        QCOMPARE(m_settings->accounts().value(0).name, u"Renamed"_s);
    }
#endif

private:
    QByteArray damaged() const
    {
        return "[accounts]\nhalf a li\n1\\id=" + m_team.id.toByteArray()
            + "\n1\\name=Team\n1\\baseUrl=https://team.example\n1\\key=keychain\n";
    }
    /// With these bytes as settings file; with none, as the last start left it.
    void start(const QByteArray &bytes,
               std::chrono::milliseconds timeout = std::chrono::seconds(60))
    {
        m_recovery.reset();
        m_manager.reset();
        const QString name = m_folder->filePath(u"Purser.ini"_s);
        QFile file(name);
        if (!bytes.isEmpty())
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        m_settings = std::make_unique<Settings>(name);
        m_repository = std::make_unique<AccountRepository>(*m_settings);
        m_manager = std::make_unique<AccountManager>(m_keychain, *m_repository);
        m_recovery = std::make_unique<AccountRecovery>(
            *m_manager,
            AccountRecovery::Sources{ [this] { return m_settings->rescuableAccounts(); },
                                      [this] { return m_search.future(); } },
            timeout);
    }
    RecoverDialog *begin()
    {
        m_recovery->begin(m_window.get());
        return opened<RecoverDialog>(*m_window);
    }
    static QTreeWidget *list(const RecoverDialog &dialog)
    {
        return dialog.findChild<QTreeWidget *>();
    }

    const Account m_team =
        withKeyEntry({ .id = QUuid::createUuid(),
                       .name = u"Team"_s,
                       .baseUrl = *BaseUrl::fromText(u"https://team.example"_s) });
    HeldSecretStore m_keychain;
    SharedPromise<AccountRecovery::SearchResult> m_search;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<AccountRepository> m_repository;
    std::unique_ptr<AccountManager> m_manager;
    std::unique_ptr<AccountRecovery> m_recovery;
    std::unique_ptr<QWidget> m_window;
};

QTEST_MAIN(TestAccountRecovery)
#include "tst_accountrecovery.moc"
