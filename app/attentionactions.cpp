// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/attentionactions.h"

#include "app/presentnotes.h"
#include "models/session/accountsession.h"
#include "models/values/async.h"
#include "ui/attention/attentiondialog.h"

#include <QDateTime>
#include <QTimer>

#include <chrono>
#include <optional>

namespace Purser {

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
        return; // the shortcut was pressed twice
    auto *dialog = new AttentionDialog(window);
    connect(dialog, &AttentionDialog::openRequested, this, &AttentionActions::openRequested);
    connect(dialog, &AttentionDialog::rotateRequested, this, &AttentionActions::rotateRequested);
    dialog->open();
    read(dialog);
    // A new day may begin, or a job may end.
    auto *everyMinute = new QTimer(dialog);
    connect(everyMinute, &QTimer::timeout, this, [this, dialog] { read(dialog); });
    everyMinute->start(std::chrono::minutes(1));
}

void AttentionActions::read(AttentionDialog *dialog)
{
    QList<QUuid> ids;
    for (const Account &account : m_accounts.accounts())
        ids.append(account.id);
    whenDone(m_notes.readAll(ids), dialog,
             [this, dialog](const QList<NotesStore::Read> &all) { list(dialog, all); });
}

void AttentionActions::list(AttentionDialog *dialog, const QList<NotesStore::Read> &all)
{
    const std::optional<OpenCredentials> open = OpenCredentials::of(m_session);
    QList<Account> accounts = m_accounts.accounts();
    if (open && !m_accounts.find(open->account)) // the sandbox
        accounts.prepend(m_session.session()->account());
    QList<Account> unreadable;
    for (const NotesStore::Read &each : all) {
        const std::optional<Account> account = m_accounts.find(each.account);
        const bool isInMemory = open && open->notes && open->account == each.account;
        if (each.trouble && account && !isInMemory)
            unreadable.append(*account);
    }
    const QDateTime now = QDateTime::currentDateTime();
    const auto find = [all, open, now, rules = m_rules] {
        return listAttention(presentNotes(all, open, now.toUTC().date()), now, rules);
    };
    whenDone(onPool(find), dialog,
             [dialog, accounts, unreadable, now](const QList<Attention> &entries) {
                 dialog->setUnreadable(unreadable);
                 dialog->setAttention(accounts, entries, now.date());
             });
}

} // namespace Purser
