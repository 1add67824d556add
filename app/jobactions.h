// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/interruptedjobs.h"
#include "models/jobs/importplan.h"
#include "models/jobs/job.h"
#include "models/jobs/jobjournal.h"
#include "models/jobs/rotation.h"
#include "models/notes/notesstore.h"
#include "models/session/sessionopener.h"
#include "models/values/credentialofaccount.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QUuid>

#include <vector>

namespace Purser {

class AccountList;
class AccountSession;
class CreateDialog;
class JobWindow;
class MainWindow;
class RotateDialog;

/// Starts jobs, shows their windows over the main window, and offers to resume jobs that were
/// interrupted when Purser exited.
class JobActions : public QObject
{
    Q_OBJECT

public:
    /// `folder` is the application's data folder. The other arguments must outlive this object.
    JobActions(const QString &folder, NotesStore &notes, SessionOpener &opener,
               AccountSession &session, const AccountList &accounts);

    /// Connects the commands of `window`, and makes it the parent of the job windows. To keep these
    /// windows open, call this with another window before `window` is destroyed.
    void setWindow(MainWindow &window);
    /// Sets how many items in a job are processed at the same time. Jobs that have already started
    /// aren't affected.
    void setConcurrency(int concurrency) { m_concurrency = concurrency; }

    /// Opens the dialog that rotates these credentials in the open account.
    void rotate(const QList<Credential> &credentials);
    /// Opens the dialog that rotates credentials in any accounts, filled in from their notes.
    /// Leaves out those that are gone or have no notes, and does nothing if none is left.
    void rotateFromNotes(const QList<CredentialOfAccount> &credentials);
    /// Deletes these credentials from the open account without asking for confirmation.
    void remove(const QList<Credential> &credentials);
    /// Creates the credential entered in `dialog` in each of the accounts selected there.
    void createSeveral(const CreateDialog &dialog);
    /// Opens the import dialog. If `file` isn't empty, the dialog reads it immediately.
    void importLogins(const QString &file = {});
    /// Starts a job with these items and returns its window, which has the title `title`.
    /// `checklist` lists the steps that the user has to perform afterwards. setConcurrency() takes
    /// precedence over the concurrency in `options`. `taken` is the journal of the interrupted job
    /// that this one resumes.
    JobWindow *start(std::vector<JobItem> items, JobOptions options, const QString &title,
                     const QString &checklist = {}, const JobJournals::Taken &taken = {});

    /// Stops jobs from sending further requests to an account that has been removed.
    void dropAccount(const QUuid &account);

    /// Shows a message about jobs that were interrupted in earlier processes, and offers to resume
    /// them.
    void reportInterrupted() { m_interrupted.report(); }

Q_SIGNALS:
    /// Emitted when the user allows logins for a registry to be sent to a token server.
    void realmAllowed(const Purser::RealmPair &allowed);

private:
    void startRotation(const RotateDialog &dialog);
    QFuture<QList<NotesOfAccount>> readNotes();
    QFuture<QList<ImportAccount>> importAccounts(const QList<QUuid> &ids);
    QList<Account> accounts() const;
    QHash<QUuid, QString> accountNames() const;

    JobJournals m_journals;
    NotesStore &m_notes;
    SessionOpener &m_opener;
    AccountSession &m_session;
    const AccountList &m_accounts;
    QPointer<MainWindow> m_window;
    QList<QPointer<JobWindow>> m_windows;
    InterruptedJobs m_interrupted;
    int m_concurrency = JobOptions().concurrency;
};

} // namespace Purser
