// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobactions.h"

#include "app/presentnotes.h"
#include "models/accounts/accountlist.h"
#include "models/session/accountsession.h"
#include "models/values/async.h"
#include "ui/credentials/createdialog.h"
#include "ui/credentials/credentialspage.h"
#include "ui/imports/importdialog.h"
#include "ui/jobs/jobwindow.h"
#include "ui/jobs/rotatedialog.h"
#include "ui/mainwindow.h"
#include "ui/windowactions.h"

#include <QAction>
#include <QDateTime>
#include <QSet>

#include <algorithm>
#include <memory>
#include <utility>

namespace Purser {

JobActions::JobActions(const QString &folder, NotesStore &notes, SessionOpener &opener,
                       AccountSession &session, const AccountList &accounts)
    : m_journals(folder)
    , m_notes(notes)
    , m_opener(opener)
    , m_session(session)
    , m_accounts(accounts)
    , m_interrupted(
          m_journals, notes, [this] { return this->accounts(); },
          [this](std::vector<JobItem> items, const JobOptions &options, const QString &title,
                 const JobJournals::Taken &journal) {
              const auto rotations =
                  std::ranges::count(items, JobItem::Action::Rotate, &JobItem::action);
              start(std::move(items), options, title,
                    rotations > 0 ? rotationChecklist() : QString(), journal);
          })
{ }

void JobActions::setWindow(MainWindow &window)
{
    m_window = &window;
    connect(&window, &MainWindow::rotateRequested, this, &JobActions::rotate);
    connect(&window, &MainWindow::deleteSeveralRequested, this, &JobActions::remove);
    connect(window.actions().importLogins, &QAction::triggered, this, [this] { importLogins(); });
    connect(&window, &MainWindow::fileDropped, this, &JobActions::importLogins);
    connect(&window, &MainWindow::createSeveralRequested, this, &JobActions::createSeveral);
    m_windows.removeIf([](const QPointer<JobWindow> &each) { return !each; });
    for (const QPointer<JobWindow> &each : std::as_const(m_windows)) {
        each->setParent(&window, each->windowFlags());
        each->show();
    }
    m_interrupted.setWindow(window);
}

/// The remembered ones, and the one that is open, which may be the sandbox's.
QList<Account> JobActions::accounts() const
{
    QList<Account> accounts = m_accounts.accounts();
    if (m_session.session() && !m_accounts.find(m_session.session()->account().id))
        accounts.prepend(m_session.session()->account());
    return accounts;
}

QHash<QUuid, QString> JobActions::accountNames() const
{
    QHash<QUuid, QString> names;
    for (const Account &account : accounts())
        names.insert(account.id, account.name);
    return names;
}

JobWindow *JobActions::start(std::vector<JobItem> items, JobOptions options, const QString &title,
                             const QString &checklist, const JobJournals::Taken &taken)
{
    options.concurrency = m_concurrency;
    auto job = std::make_unique<Job>(
        std::move(items), [this](const QUuid &account) { return m_opener.open(account); }, options);
    // The next start can't resume anything in the sandbox, which ends with the program, or in the
    // account from the environment, which has another id each time.
    QSet<QUuid> remembered;
    for (const Account &account : m_accounts.accounts()) {
        if (account.key != Account::Key::Environment)
            remembered.insert(account.id);
    }
    const auto isRemembered = [remembered](const QUuid &id) { return remembered.contains(id); };
    if (taken)
        job->setJournal(m_journals.make(taken), isRemembered);
    else if (std::ranges::any_of(job->rows().all(), isRemembered, &JobRow::account))
        job->setJournal(m_journals.make(QUuid::createUuid()), isRemembered);
    Job *running = job.get();
    auto *window = new JobWindow(std::move(job), accountNames(), title, checklist, m_window);
    connect(window, &JobWindow::realmAllowed, this, &JobActions::realmAllowed);
    m_windows.append(window);
    window->show();
    running->start();
    return window;
}

void JobActions::remove(const QList<Credential> &credentials)
{
    if (!m_session.session())
        return;
    std::vector<JobItem> items;
    for (const Credential &credential : credentials)
        items.push_back({ .action = JobItem::Action::Delete,
                          .account = m_session.session()->account().id,
                          .id = credential.id,
                          .name = credential.name });
    //: The title of a window; %n is 2 or more.
    const QString title = tr("Delete %n credentials", nullptr, int(credentials.size()));
    CredentialsPage *page = m_window->credentials();
    const int firstRow = page->firstSelectedRow();
    connect(start(std::move(items), {}, title), &JobWindow::ended, page,
            [this, page, firstRow, account = m_session.session()->account().id] {
                // The next one, for the next deletion by keyboard.
                if (m_session.session() && m_session.session()->account().id == account)
                    page->selectNear(firstRow);
            });
}

void JobActions::createSeveral(const CreateDialog &dialog)
{
    std::vector<JobItem> items = dialog.items();
    //: The title of a window; %n is the number of accounts, 2 or more.
    const QString title = tr("Create in %n accounts", nullptr, int(items.size()));
    start(std::move(items), dialog.options(), title);
}

void JobActions::importLogins(const QString &file)
{
    if (!m_session.session())
        return;
    auto *dialog = new ImportDialog(
        accounts(), m_session.session()->account().id,
        [this](const QList<QUuid> &ids) { return importAccounts(ids); },
        ImportEnvironment::system(), m_window);
    connect(dialog, &ImportDialog::startRequested, this, [this, dialog] {
        std::vector<JobItem> items = dialog->items();
        const auto rotations = std::ranges::count(items, JobItem::Action::Rotate, &JobItem::action);
        //: The title of a window; %n is the number of changes, 1 or more.
        const QString title = tr("Import %n logins", nullptr, int(items.size()));
        start(std::move(items), dialog->options(), title,
              rotations > 0 ? rotationChecklist() : QString());
    });
    FormChoices choices = m_window->formChoices();
    dialog->setChecksLogins(choices.checksImports);
    connect(dialog, &QDialog::finished, m_window,
            [window = m_window.get(), dialog, choices]() mutable {
                choices.checksImports = dialog->options().checksLogins;
                window->setFormChoices(choices);
            });
    dialog->open();
    if (!file.isEmpty())
        dialog->readFile(file);
}

/// Returns what the notes tell of the credentials in these accounts.
QFuture<QList<ImportAccount>> JobActions::importAccounts(const QList<QUuid> &ids)
{
    const SharedPromise<QList<ImportAccount>> promise;
    whenDone(readNotes(), this, [promise, ids](const QList<NotesOfAccount> &all) {
        QList<ImportAccount> accounts;
        for (const QUuid &id : ids) {
            ImportAccount account{ .id = id };
            const auto notes = std::ranges::find(all, id, &NotesOfAccount::account);
            if (notes != all.end()) {
                account.notes = notes->notes;
                for (const CredentialNotes &each : notes->notes) {
                    if (!each.name.isEmpty())
                        account.names.append(each.name);
                }
            }
            accounts.append(account);
        }
        promise.finish(accounts);
    });
    return promise.future();
}

void JobActions::rotate(const QList<Credential> &credentials)
{
    Session *session = m_session.session();
    if (!session)
        return;
    QList<RotationTarget> targets;
    for (const Credential &credential : credentials)
        targets.append(rotationTarget(session->account().id, credential.id, credential.name,
                                      session->notes().notes(credential.id)));
    auto *dialog = new RotateDialog(accounts(), targets, m_window);
    connect(dialog, &RotateDialog::startRequested, this,
            [this, dialog] { startRotation(*dialog); });
    dialog->open();
    whenDone(readNotes(), dialog, [dialog, targets](const QList<NotesOfAccount> &all) {
        dialog->offer(relatedTargets(targets, all));
    });
}

void JobActions::rotateFromNotes(const QList<CredentialOfAccount> &credentials)
{
    whenDone(readNotes(), this, [this, credentials](const QList<NotesOfAccount> &all) {
        const QList<RotationTarget> targets = targetsFromNotes(credentials, all);
        if (targets.isEmpty() || !m_window)
            return;
        auto *dialog = new RotateDialog(accounts(), targets, m_window);
        connect(dialog, &RotateDialog::startRequested, this,
                [this, dialog] { startRotation(*dialog); });
        dialog->open();
        dialog->offer(relatedTargets(targets, all));
    });
}

void JobActions::startRotation(const RotateDialog &dialog)
{
    std::vector<JobItem> items = dialog.items();
    //: The title of a window; %n is the number of credentials, 1 or more.
    const QString title = tr("Rotate %n credentials", nullptr, int(items.size()));
    start(std::move(items), dialog.options(), title, rotationChecklist());
}

/// The notes on the credentials of all accounts, those of the open one first.
QFuture<QList<NotesOfAccount>> JobActions::readNotes()
{
    QList<QUuid> ids;
    for (const Account &account : m_accounts.accounts())
        ids.append(account.id);
    const SharedPromise<QList<NotesOfAccount>> promise;
    whenDone(m_notes.readAll(ids), this, [this, promise](const QList<NotesStore::Read> &read) {
        const auto find = [read, open = OpenCredentials::of(m_session),
                           today = QDateTime::currentDateTimeUtc().date()] {
            return presentNotes(read, open, today);
        };
        whenDone(onPool(find), this,
                 [promise](const QList<NotesOfAccount> &all) { promise.finish(all); });
    });
    return promise.future();
}

void JobActions::dropAccount(const QUuid &account)
{
    for (const QPointer<JobWindow> &each : std::as_const(m_windows)) {
        if (each)
            each->dropAccount(account);
    }
}

} // namespace Purser
