// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/sandbox/sandboxregistry.h"
#include "app/settings.h"
#include "tests/support/fulldisk.h"
#include "tests/support/heldsecretstore.h"
#include "tests/support/storedaccount.h"
#include "tests/ui/finding.h"
#include "ui/accounts/accountpicker.h"
#include "ui/credentials/createdialog.h"
#include "ui/credentials/credentialspage.h"
#include "ui/credentials/credentialtable.h"
#include "ui/credentials/deletedialog.h"
#include "ui/imports/importdialog.h"
#include "ui/jobs/interruptedjobdialog.h"
#include "ui/jobs/jobwindow.h"
#include "ui/jobs/rotatedialog.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/text/language.h"
#include "ui/widgets/accessiblecombobox.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/validatedfield.h"
#include "ui/windowactions.h"

#include <QAction>
#include <QCheckBox>
#include <QDir>
#include <QItemSelectionModel>
#include <QMenu>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace Purser;
using namespace Qt::StringLiterals;
using State = RecordedItem::State;

/// Jobs as a person starts them, over the sandbox.
class TestJobActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QDir(dataFolder() + u"/jobs"_s).removeRecursively();
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
        m_keychain = std::make_unique<HeldSecretStore>();
        m_language = std::make_unique<Language>();
        m_language->choose(u"en"_s);
        makeApplication();
    }

    void cleanup()
    {
        m_application.reset();
        m_keychain.reset();
        m_language.reset();
    }

    void aPasswordIsRotatedThroughTheWindow()
    {
        openSandbox();
        RotateDialog *dialog = openRotation(u"vision-train"_s);
        QVERIFY(dialog);
        // The samples share one login.
        QTRY_VERIFY(dialog->message()->text().contains(u"seem to have the same login"_s));
        QCOMPARE(dialog->list()->topLevelItemCount(), 4);
        for (int row = 1; row < 4; ++row)
            dialog->list()->topLevelItem(row)->setCheckState(0, Qt::Checked);
        dialog->passwordField()->setText(SandboxRegistry::password());
        button(*dialog, u"Start"_s)->click();
        auto *job = opened<JobWindow>(window());
        QVERIFY(job);
        QTRY_COMPARE(job->message()->text(), u"4 done."_s);
        QVERIFY(shows(*job, u"Revoke the old passwords at the registry."_s));
        for (const JobRow &row : job->job().rows().all()) {
            QCOMPARE(row.end, JobRow::End::Done);
            QCOMPARE(row.login->verdict, LoginAnswer::Verdict::Accepted);
        }
        QVERIFY(window().isEnabled()); // beside it
        QTRY_VERIFY(!QDir(dataFolder() + u"/jobs"_s).exists()
                    || QDir(dataFolder() + u"/jobs"_s).isEmpty());
    }

    void aLoginThatTheRegistryRefusesIsNotSent()
    {
        openSandbox();
        RotateDialog *dialog = openRotation(u"vision-train"_s);
        QVERIFY(dialog);
        dialog->passwordField()->setText(u"not-a-real-token"_s);
        button(*dialog, u"Start"_s)->click();
        auto *job = opened<JobWindow>(window());
        QVERIFY(job);
        QTRY_COMPARE(job->message()->text(), u"1 failed."_s);
        QCOMPARE(job->job().rows().at(0).cause.reason, JobRow::Reason::LoginRefused);
    }

    void severalAreDeletedByAJob()
    {
        openSandbox();
        window().credentials()->table()->selectAll();
        action(window(), u"Delete"_s)->trigger();
        auto *question = opened<DeleteDialog>(window());
        QVERIFY(question);
        QVERIFY(!window().findChild<JobWindow *>());
        button(*question, u"Delete"_s)->click();
        auto *job = opened<JobWindow>(window());
        QVERIFY(job);
        QCOMPARE(job->windowTitle(), u"Delete 12 credentials"_s);
        QTRY_COMPARE(job->message()->text(), u"10 done, 2 failed."_s);
        QTRY_COMPARE(window().credentials()->shownCount(), 2);
        QVERIFY(shows(*job, u"Used by "_s)); // of the first that is in use
    }

    void afterDeletingSeveralTheNextOneIsSelected()
    {
        openSandbox();
        CredentialsPage &page = *window().credentials();
        CredentialTable &table = *page.table();
        const QStringList names = namesOf(table);
        table.selectRow(2);
        table.selectionModel()->select(table.model()->index(3, 0),
                                       QItemSelectionModel::Select | QItemSelectionModel::Rows);
        action(window(), u"Delete"_s)->trigger();
        button(*opened<DeleteDialog>(window()), u"Delete"_s)->click();
        auto *job = opened<JobWindow>(window());
        QVERIFY(job);
        QTRY_COMPARE(job->message()->text(), u"2 done."_s);
        QCOMPARE(page.selectedCount(), 1);
        QCOMPARE(page.selected().constFirst().name, names[4]);
    }

    void aJobOutlivesAChangeOfTheLanguage()
    {
        m_application->setSandboxFaults({ .latency = std::chrono::milliseconds(300) });
        openSandbox();
        window().credentials()->table()->selectAll();
        action(window(), u"Delete"_s)->trigger();
        button(*opened<DeleteDialog>(window()), u"Delete"_s)->click();
        const QPointer<JobWindow> job = opened<JobWindow>(window());
        QVERIFY(job);
        const QPointer<MainWindow> former = &window();
        chooseGerman();
        QTRY_VERIFY(!former);
        QVERIFY(job);
        QVERIFY(job->isVisible());
        QCOMPARE(job->parentWidget(), &window());
        QVERIFY(button(*job, u"Abbrechen"_s));
        QVERIFY(button(*job, u"Bericht speichern…"_s));
        QTRY_VERIFY(!job->job().isRunning());
        QCOMPARE(job->job().rows().counts().done, 10);
    }

    void anotherLanguageTakesBackThatTheProgramIsToQuit()
    {
        openSandbox();
        m_application->setSandboxFaults({ .latency = std::chrono::seconds(10) });
        window().credentials()->table()->selectAll();
        action(window(), u"Delete"_s)->trigger();
        button(*opened<DeleteDialog>(window()), u"Delete"_s)->click();
        const QPointer<JobWindow> job = opened<JobWindow>(window());
        QVERIFY(job);
        QTRY_COMPARE(job->job().rows().at(0).step, JobRow::Step::Sending);
        window().close();
        const auto *question = opened<QMessageBox>(*job);
        QVERIFY(question);
        const QPointer<MainWindow> former = &window();
        button(*question, u"Cancel the rest"_s)->click();
        QVERIFY(job->job().isRunning()); // what was sent
        m_application->setSandboxFaults({}); // for what follows
        chooseGerman();
        QTRY_VERIFY(!former);
        QTRY_VERIFY(!job || !job->job().isRunning());
        QVERIFY(job);
        QVERIFY(job->isVisible());
        QVERIFY(window().isVisible());
    }

    void anInterruptedJobIsReportedAndShown()
    {
        const QUuid id = leaveJob(QUuid::createUuid());
        openSandbox();
        QTRY_COMPARE(window().accountMessages()->text(),
                     u"A job was interrupted with 1 of 3 items completed."_s);
        button(*window().accountMessages(), u"Show"_s)->click();
        auto *dialog = opened<InterruptedJobDialog>(window());
        QVERIFY(dialog);
        QVERIFY(!window().accountMessages()->isVisible());
        QVERIFY(shows(*dialog, u"completed 1 of 3 items"_s));
        button(*dialog, u"Remove this job"_s)->click();
        QTRY_VERIFY(!QFile::exists(journalOf(id)));
    }

    void anInterruptedJobThatIsClosedIsReportedAgain()
    {
        const QUuid id = leaveJob(QUuid::createUuid());
        openSandbox();
        QTRY_VERIFY(window().accountMessages()->isVisible());
        button(*window().accountMessages(), u"Show"_s)->click();
        button(*opened<InterruptedJobDialog>(window()), u"Close"_s)->click();
        QTRY_COMPARE(window().accountMessages()->text(),
                     u"A job was interrupted with 1 of 3 items completed."_s);
        QVERIFY(!window().findChild<InterruptedJobDialog *>());
        makeApplication(); // the next start
        openSandbox();
        QTRY_COMPARE(window().accountMessages()->text(),
                     u"A job was interrupted with 1 of 3 items completed."_s);
        QVERIFY(QFile::exists(journalOf(id)));
    }

    void aJobWhoseAccountsAreGoneLeavesTheOfferOfTheNext()
    {
        leaveJob(QUuid::createUuid());
        leaveJob(QUuid::createUuid());
        showJob();
        button(*opened<InterruptedJobDialog>(window()), u"Resume…"_s)->click();
        const auto *warning = opened<QMessageBox>(window());
        QVERIFY(warning);
        QCOMPARE(warning->text(), u"The accounts of this job were removed from Purser."_s);
        QTRY_COMPARE(window().accountMessages()->text(),
                     u"A job was interrupted with 1 of 3 items completed."_s);
        button(*warning, u"Close"_s)->click();
        button(*window().accountMessages(), u"Show"_s)->click();
        QVERIFY(opened<InterruptedJobDialog>(window()));
    }

    void aJobThatIsGoneLeavesTheOfferOfTheNext()
    {
        const QUuid account = rememberAccount().id;
        const QList<State> states{ State::Done, State::NotSent };
        const QUuid one = leaveJob(account, states, JobItem::Action::Delete);
        const QUuid other = leaveJob(account, states, JobItem::Action::Delete);
        showJob();
        QFile::remove(journalOf(one)); // as if another window had resumed it
        QFile::remove(journalOf(other));
        button(*opened<InterruptedJobDialog>(window()), u"Resume"_s)->click();
        const auto *warning = opened<QMessageBox>(window());
        QVERIFY(warning);
        QVERIFY(warning->text().startsWith(u"Couldn't resume the job."_s));
        QTRY_COMPARE(window().accountMessages()->text(),
                     u"A job was interrupted with 1 of 2 items completed."_s);
    }

    void anOfferOutlivesAChangeOfTheLanguage()
    {
        leaveJob(QUuid::createUuid());
        openSandbox();
        QTRY_VERIFY(window().accountMessages()->isVisible());
        const QPointer<MainWindow> former = &window();
        chooseGerman();
        QTRY_VERIFY(!former);
        QVERIFY(window().accountMessages()->isVisible());
        window().accountMessages()->findChild<QPushButton *>()->click();
        QVERIFY(opened<InterruptedJobDialog>(window()));
    }

    void anOfferThatWasClosedStaysClosed()
    {
        leaveJob(QUuid::createUuid());
        openSandbox();
        QTRY_VERIFY(window().accountMessages()->isVisible());
        button(*window().accountMessages(), u"Dismiss"_s)->click();
        const QPointer<MainWindow> former = &window();
        chooseGerman();
        QTRY_VERIFY(!former);
        QVERIFY(!window().accountMessages()->isVisible());
    }

    void theNotesOnWhatWasDoneAreCompleted()
    {
        const QUuid account = rememberAccount().id;
        leaveJob(account);
        m_application->start(StartPlan::Welcome{ BaseUrl::official(), {} });
        const NotesFile file(NotesStore(dataFolder()).fileOf(account));
        const auto isOwned = [&file] {
            const auto outcome = file.read();
            return outcome.document
                && outcome.document->notes.value(CredentialId::fromInteger(1)).owner == u"Kim"_s;
        };
        QTRY_VERIFY(isOwned());
    }

    void anOfferThatIsClosedLeavesTheNext()
    {
        leaveJob(QUuid::createUuid());
        leaveJob(QUuid::createUuid(), { State::Done, State::NotSent });
        openSandbox();
        QTRY_COMPARE(window().accountMessages()->text(),
                     u"A job was interrupted with 1 of 3 items completed."_s);
        button(*window().accountMessages(), u"Dismiss"_s)->click();
        QTRY_COMPARE(window().accountMessages()->text(),
                     u"A job was interrupted with 1 of 2 items completed."_s);
    }

    void aJobWhosePasswordsAreNotAtHandIsOfferedAgain()
    {
        const QUuid id = leaveJob(rememberAccount().id);
        RotateDialog *dialog = resumeJob();
        QVERIFY(dialog);
        button(*dialog, u"Cancel"_s)->click();
        QTRY_COMPARE(window().accountMessages()->text(),
                     u"A job was interrupted with 1 of 3 items completed."_s);
        QCOMPARE(recordIn(journalOf(id)).items.size(), 3);
    }

#ifdef Q_OS_UNIX
    void passwordsAreNotLostIfTheJobCannotBeTakenOver()
    {
        const QUuid id = leaveJob(rememberAccount().id);
        RotateDialog *dialog = resumeJob();
        QVERIFY(dialog);
        dialog->passwordField()->setText(SandboxRegistry::password());
        {
            const FullDisk full(5);
            button(*dialog, u"Start"_s)->click();
            QTRY_VERIFY(dialog->message()->text().startsWith(
                u"Couldn't save the progress of the job, so it wasn't resumed."_s));
        }
        QVERIFY(dialog->isVisible());
        QCOMPARE(dialog->passwordField()->text(), SandboxRegistry::password());
        QCOMPARE(recordIn(journalOf(id)).items.size(), 3);
        button(*dialog, u"Start"_s)->click();
        QVERIFY(opened<JobWindow>(window()));
    }
#endif

    void anOfferThatWasReplacedIsMadeAgain()
    {
        leaveJob(QUuid::createUuid());
        openSandbox();
        QTRY_VERIFY(window().accountMessages()->isVisible());
        window().accountMessages()->showMessage(Theme::Tone::Info, u"Another message"_s);
        button(*window().accountMessages(), u"Dismiss"_s)->click(); // the other one
        QTRY_COMPARE(window().accountMessages()->text(),
                     u"A job was interrupted with 1 of 3 items completed."_s);
    }

    void aJobOfWhichARememberedAccountIsAPartCanBeResumed()
    {
        const Account account = rememberAccount(); // its key doesn't arrive
        openSandbox();
        window().createCredential();
        auto *dialog = opened<CreateDialog>(window());
        QVERIFY(dialog);
        for (QAction *each : dialog->otherAccounts()->menu()->actions())
            each->setChecked(each->text().contains(account.name));
        dialog->nameField()->setText(u"new"_s);
        dialog->usernameField()->setText(u"robot"_s);
        dialog->passwordField()->setText(SandboxRegistry::password());
        button(*dialog, u"Create"_s)->click();
        const auto *job = opened<JobWindow>(window());
        QVERIFY(job);
        QCOMPARE(job->job().rows().size(), 2);
        const QDir journals(dataFolder() + u"/jobs"_s);
        QTRY_COMPARE(journals.entryList({ u"*.journal"_s }).size(), 1);
        const QString journal = journals.filePath(journals.entryList({ u"*.journal"_s })[0]);
        QTRY_COMPARE(recordIn(journal).items.size(), 1);
        QCOMPARE(recordIn(journal).items[0].account, account.id);
    }

    void theChoiceToCheckImportsIsRemembered()
    {
        openSandbox();
        for (const bool isChecked : { true, false }) {
            window().actions().importLogins->trigger();
            auto *dialog = opened<ImportDialog>(window());
            QVERIFY(dialog);
            QCheckBox *checks = nullptr;
            for (QCheckBox *each : dialog->findChildren<QCheckBox *>())
                checks = each->text() == u"Check each login before saving it"_s ? each : checks;
            QVERIFY(checks);
            QCOMPARE(checks->isChecked(), isChecked);
            checks->setChecked(false);
            dialog->reject();
            QTRY_VERIFY(!window().findChild<ImportDialog *>());
        }
        QCOMPARE(window().windowLayout().form.checksImports, false);
    }

    void theRestOfAnInterruptedJobIsAskedForAgain()
    {
        const Account account = rememberAccount();
        const QUuid id = leaveJob(account.id);
        RotateDialog *dialog = resumeJob();
        QVERIFY(dialog);
        QCOMPARE(dialog->windowTitle(), u"Resume job"_s);
        QVERIFY(shows(*dialog, u"Resume job: 2 credentials"_s));
        QStringList rows;
        for (int row = 0; row < dialog->list()->topLevelItemCount(); ++row) {
            const QTreeWidgetItem *item = dialog->list()->topLevelItem(row);
            rows += item->text(0)
                + (item->checkState(0) == Qt::Checked ? u" ticked"_s : u" not ticked"_s);
        }
        QCOMPARE(rows, QStringList({ u"waits ticked"_s, u"maybe not ticked"_s }));
        QVERIFY(QFile::exists(journalOf(id))); // until it goes on
        dialog->passwordField()->setText(SandboxRegistry::password());
        button(*dialog, u"Start"_s)->click();
        const auto *job = opened<JobWindow>(window());
        QVERIFY(job);
        QCOMPARE(job->windowTitle(), u"Resume job: 1 credential"_s);
        QCOMPARE(recordIn(journalOf(id)).items.size(), 2); // what isn't ticked, too
        QTRY_COMPARE(m_keychain->asked, QList{ account.keyEntry });
    }

    void aResumedJobThatIsInterruptedCanBeResumedAsAWhole()
    {
        leaveJob(rememberAccount().id);
        RotateDialog *dialog = resumeJob();
        QVERIFY(dialog);
        dialog->passwordField()->setText(SandboxRegistry::password());
        button(*dialog, u"Start"_s)->click();
        QVERIFY(opened<JobWindow>(window()));

        makeApplication(); // the next start
        const RotateDialog *next = resumeJob();
        QVERIFY(next);
        QStringList rows;
        for (int row = 0; row < next->list()->topLevelItemCount(); ++row)
            rows += next->list()->topLevelItem(row)->text(0);
        QCOMPARE(rows, QStringList({ u"waits"_s, u"maybe"_s }));
    }

    void whatIsNotTickedCanBeResumedLater()
    {
        const QUuid id = leaveJob(rememberAccount().id);
        RotateDialog *dialog = resumeJob();
        QVERIFY(dialog);
        dialog->passwordField()->setText(SandboxRegistry::password());
        button(*dialog, u"Start"_s)->click();
        auto *job = opened<JobWindow>(window());
        QVERIFY(job);
        QCOMPARE(job->job().rows().size(), 1);
        button(*job, u"Cancel"_s)->click();
        QTRY_COMPARE(recordIn(journalOf(id)).items.size(), 1);

        makeApplication(); // the next start
        showJob();
        QVERIFY(shows(*opened<InterruptedJobDialog>(window()), u"1 item was left out"_s));
        button(*opened<InterruptedJobDialog>(window()), u"Resume…"_s)->click();
        RotateDialog *next = opened<RotateDialog>(window());
        QVERIFY(next);
        QCOMPARE(next->list()->topLevelItemCount(), 1);
        QCOMPARE(next->list()->topLevelItem(0)->text(0), u"maybe"_s);
        QCOMPARE(next->list()->topLevelItem(0)->checkState(0), Qt::Unchecked);
    }

    void theRestOfDeletionsIsDeleted()
    {
        const Account account = rememberAccount();
        const QUuid id = leaveJob(account.id, { State::Done, State::Sent, State::NotSent },
                                  JobItem::Action::Delete);
        showJob();
        button(*opened<InterruptedJobDialog>(window()), u"Resume"_s)->click();
        QTRY_VERIFY(window().findChild<JobWindow *>());
        const auto *job = window().findChild<JobWindow *>();
        QCOMPARE(job->windowTitle(), u"Resume job: 2 credentials"_s);
        QStringList rows;
        for (const JobRow &row : job->job().rows().all()) {
            QCOMPARE(row.action, JobItem::Action::Delete);
            rows.append(row.id.text() + u' ' + row.name);
        }
        QCOMPARE(rows, (QStringList{ u"2 maybe"_s, u"3 waits"_s }));
        QCOMPARE(recordIn(journalOf(id)).items.size(), 2);
        QCOMPARE(recordIn(journalOf(id)).count(State::Sent), 1); // still
        QTRY_VERIFY(!window().findChild<InterruptedJobDialog *>());
        QCoreApplication::processEvents();
        QVERIFY(!window().accountMessages()->isVisible()); // not offered once more
        QTRY_COMPARE(m_keychain->asked, QList{ account.keyEntry });
    }

    void aResumedJobCountsWhatHasAnUnknownOutcome()
    {
        leaveJob(rememberAccount().id, { State::Sent, State::Done, State::Sent });
        RotateDialog *dialog = resumeJob();
        QVERIFY(dialog);
        QVERIFY(shows(*dialog, u"Resume job: 2 credentials"_s));
        QVERIFY(dialog->message()->text().contains(u"is unknown"_s));
        QVERIFY(!button(*dialog, u"Start"_s)->isEnabled()); // none is ticked
    }

private:
    MainWindow &window()
    {
        return m_application->window();
    }

    void makeApplication()
    {
        m_application.reset();
        m_application = std::make_unique<Application>(*m_keychain, *m_settings);
        connect(
            m_application.get(), &Application::preferencesChanged, this,
            [this](const Preferences &preferences) { m_language->choose(preferences.language); });
    }

    void openSandbox()
    {
        m_application->start(StartPlan::Sandbox{});
        QTRY_COMPARE(window().credentials()->shownCount(), 12);
    }

    /// In the preferences, which makes another window.
    void chooseGerman()
    {
        window().actions().preferences->trigger();
        auto *preferences = opened<PreferencesDialog>(window());
        QVERIFY(preferences);
        AccessibleComboBox *choice = preferences->generalPage()->languageChoice();
        choice->setCurrentIndex(choice->findData(u"de"_s));
        for (QPushButton *each : preferences->findChildren<QPushButton *>()) {
            if (each->property("kind") == u"main"_s)
                each->click();
        }
    }

    RotateDialog *openRotation(const QString &name)
    {
        window().credentials()->table()->selectAll();
        CredentialId id;
        for (const Credential &credential : window().credentials()->selected()) {
            if (credential.name == name)
                id = credential.id;
        }
        window().credentials()->select(id);
        action(window(), u"Rotate…"_s)->trigger();
        return opened<RotateDialog>(window());
    }

    static QStringList namesOf(const CredentialTable &table)
    {
        QStringList names;
        for (int row = 0; row < table.model()->rowCount(); ++row)
            names += table.model()->index(row, CredentialTableModel::NameColumn).data().toString();
        return names;
    }

    static QString dataFolder()
    {
        return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    }
    static QString journalOf(const QUuid &job)
    {
        return dataFolder() + u"/jobs/%1.journal"_s.arg(job.toString(QUuid::WithoutBraces));
    }

    static JobRecord recordIn(const QString &journal)
    {
        QFile file(journal);
        return file.open(QIODevice::ReadOnly)
            ? JobRecords::read(file.readAll()).value_or(JobRecord())
            : JobRecord();
    }

    /// The only one that the program knows.
    Account rememberAccount()
    {
        const Account account = withKeyEntry({ .id = QUuid::createUuid(), .name = u"Team"_s });
        storeAccounts(*m_settings, { account });
        makeApplication();
        return account;
    }

    /// Starts the program, and shows a job that was left.
    void showJob()
    {
        m_application->start(StartPlan::Welcome{ BaseUrl::official(), {} });
        QTRY_VERIFY(window().accountMessages()->isVisible());
        button(*window().accountMessages(), u"Show"_s)->click();
    }

    /// Starts the program, and resumes the job that was left.
    RotateDialog *resumeJob()
    {
        showJob();
        button(*opened<InterruptedJobDialog>(window()), u"Resume…"_s)->click();
        return opened<RotateDialog>(window());
    }

    /// As a killed program does: by default, one item is done, one may be, and one waits.
    static QUuid leaveJob(const QUuid &account,
                          const QList<State> &states = { State::Done, State::Sent, State::NotSent },
                          JobItem::Action action = JobItem::Action::Rotate)
    {
        JobRecord record{ .id = QUuid::createUuid(), .begun = QDateTime::currentDateTimeUtc() };
        for (const State state : states)
            record.items.append({ .action = action,
                                  .account = account,
                                  .id = CredentialId::fromInteger(record.items.size() + 1),
                                  .name = state == State::Done ? u"done"_s
                                      : state == State::Sent   ? u"maybe"_s
                                                               : u"waits"_s,
                                  .notes = { .owner = u"Kim"_s },
                                  .state = state });
        JobJournals journals(dataFolder()); // waits for its thread at the end
        journals.make(record.id)->begin(record);
        return record.id;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<HeldSecretStore> m_keychain;
    std::unique_ptr<Language> m_language;
    std::unique_ptr<Application> m_application;
};

QTEST_MAIN(TestJobActions)
#include "tst_jobactions.moc"
