// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/attentionactions.h"

#include "models/session/accountsession.h"
#include "models/values/async.h"
#include "ui/attention/attentiondialog.h"

#include <QDateTime>

#include <optional>

namespace Purser {

namespace {

/// The open account, whose notes in memory are newer than those in its file, and which a sandbox
/// has nowhere else.
struct OpenNotes
{
    NotesOfAccount notes{};
    std::optional<QList<CredentialRowPointer>> rows{}; ///< those of the last list, if there is one
};

std::optional<OpenNotes> openNotes(const AccountSession &accountSession)
{
    Session *session = accountSession.session();
    if (!session || !session->notes().isLoaded())
        return std::nullopt;
    OpenNotes open{ .notes = { session->account().id, session->notes().all() } };
    if (session->repository().lastRead().isValid())
        open.rows = session->credentials().rows();
    return open;
}

/// Leaves out credentials that are gone, and takes the names of the others from the list.
NotesOfAccount withoutGone(const OpenNotes &open)
{
    if (!open.rows)
        return open.notes;
    NotesOfAccount result{ .account = open.notes.account };
    for (const CredentialRowPointer &row : *open.rows) {
        const auto notes = open.notes.notes.constFind(row->credential.id);
        if (notes == open.notes.notes.cend())
            continue;
        CredentialNotes named = *notes;
        named.name = row->credential.name;
        named.missingSince = {}; // it is there
        result.notes.insert(row->credential.id, named);
    }
    return result;
}

QList<Attention> attentionIn(const QList<NotesStore::Read> &all,
                             const std::optional<OpenNotes> &open, const QDateTime &now,
                             const AttentionRules &rules)
{
    QList<NotesOfAccount> accounts;
    for (const NotesStore::Read &each : all) {
        if (!open || each.account != open->notes.account)
            accounts.append({ .account = each.account, .notes = each.notes });
    }
    if (open)
        accounts.append(withoutGone(*open));
    return listAttention(accounts, now, rules);
}

} // namespace

AttentionActions::AttentionActions(NotesStore &notes, const AccountSession &session,
                                   const AccountList &accounts)
    : m_notes(notes)
    , m_session(session)
    , m_accounts(accounts)
{ }

void AttentionActions::show(QWidget *window)
{
    const auto *shown = window->findChild<AttentionDialog *>();
    if (shown && shown->isVisible())
        return; // the keys were pressed twice before it was seen
    auto *dialog = new AttentionDialog(window);
    connect(dialog, &AttentionDialog::openRequested, this, &AttentionActions::openRequested);
    connect(dialog, &AttentionDialog::rotateRequested, this, &AttentionActions::rotateRequested);
    dialog->open();
    QList<QUuid> ids;
    for (const Account &account : m_accounts.accounts())
        ids.append(account.id);
    whenDone(m_notes.readAll(ids), dialog,
             [this, dialog](const QList<NotesStore::Read> &all) { list(dialog, all); });
}

void AttentionActions::list(AttentionDialog *dialog, const QList<NotesStore::Read> &all)
{
    const std::optional<OpenNotes> open = openNotes(m_session);
    QList<Account> accounts = m_accounts.accounts();
    if (open && !m_accounts.find(open->notes.account)) // the sandbox
        accounts.prepend(m_session.session()->account());
    QList<Account> unreadable;
    for (const NotesStore::Read &each : all) {
        const std::optional<Account> account = m_accounts.find(each.account);
        const bool isOpen = open && open->notes.account == each.account;
        if (each.trouble && account && !isOpen)
            unreadable.append(*account);
    }
    const QDateTime now = QDateTime::currentDateTime();
    const auto find = [all, open, now, rules = m_rules] {
        return attentionIn(all, open, now, rules);
    };
    whenDone(onPool(find), dialog,
             [dialog, accounts, unreadable, now](const QList<Attention> &entries) {
                 dialog->setUnreadable(unreadable);
                 dialog->setAttention(accounts, entries, now.date());
             });
}

} // namespace Purser
