// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/importplan.h"
#include "models/jobs/job.h"
#include "models/jobs/jobjournal.h"
#include "models/jobs/rotation.h"
#include "models/notes/notesstore.h"
#include "models/session/sessionopener.h"

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

/// Starts jobs, shows them over the main window, and takes up those that a killed program left.
class JobActions : public QObject
{
    Q_OBJECT

public:
    /// `folder` is the application's data folder. The other arguments must outlive this object.
    JobActions(const QString &folder, NotesStore &notes, SessionOpener &opener,
               AccountSession &session, const AccountList &accounts);

    /// Windows of jobs move to `window`. It must outlive this object, or be replaced before it is
    /// destroyed.
    void setWindow(MainWindow &window);
    /// How many items run at once in the jobs from now on.
    void setWidth(int width) { m_width = width; }

    /// Asks for the new passwords of these credentials of the open account.
    void rotate(const QList<Credential> &credentials);
    /// Asks for the new password of a credential of any account, by its notes.
    void rotateNoted(const QUuid &account, const CredentialId &id);
    /// Deletes these credentials of the open account, without asking.
    void remove(const QList<Credential> &credentials);
    /// Creates what was entered, in each of the chosen accounts.
    void createSeveral(const CreateDialog &dialog);
    /// Asks for a file with logins of another program, or reads this one.
    void importLogins(const QString &file = {});
    /// Runs the items. `title` is the window's, `checklist` what is left for the user to do.
    JobWindow *start(std::vector<JobItem> items, JobOptions options, const QString &title,
                     const QString &checklist = {});

    /// Ends what jobs still have to do in an account that was removed.
    void dropAccount(const QUuid &account);

    /// Reports jobs that a program began which ended before them.
    void reportInterrupted();

private:
    void startRotation(const RotateDialog &dialog);
    void startAgain(std::vector<JobItem> items, const JobOptions &options);
    QFuture<QList<NotesOfAccount>> readNotes();
    NotesOfAccount openNotes() const;
    QFuture<QList<ImportAccount>> importAccounts(const QList<QUuid> &ids);
    void showInterrupted(const QList<JobRecord> &records);
    void goOn(const JobRecord &record);
    QList<Account> accounts() const;
    QHash<QUuid, QString> accountNames() const;

    JobJournals m_journals;
    NotesStore &m_notes;
    SessionOpener &m_opener;
    AccountSession &m_session;
    const AccountList &m_accounts;
    QPointer<MainWindow> m_window;
    QList<QPointer<JobWindow>> m_windows;
    int m_width = JobOptions().width;
};

} // namespace Purser
