// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentnotes.h"

#include "models/notes/notesretention.h"
#include "models/session/accountsession.h"

#include <algorithm>

namespace Purser {

namespace {

NotesById withoutMissing(const NotesById &notes, const QDate &today)
{
    NotesById present;
    for (auto each = notes.begin(); each != notes.end(); ++each) {
        if (!isMissing(*each, today))
            present.insert(each.key(), *each);
    }
    return present;
}

NotesOfAccount presentIn(const OpenCredentials &open, const NotesById &notes, const QDate &today)
{
    NotesOfAccount present{ .account = open.account };
    if (!open.isListed)
        present.notes = withoutMissing(notes, today);
    for (const CredentialRowPointer &row : open.rows) {
        if (row->credential.id.isNull())
            continue;
        CredentialNotes named = notes.value(row->credential.id);
        named.name = row->credential.name;
        named.missingSince = {}; // it is there
        present.notes.insert(row->credential.id, named);
    }
    return present;
}

NotesById notesIn(const QList<NotesStore::Read> &read, const QUuid &account)
{
    const auto found = std::ranges::find(read, account, &NotesStore::Read::account);
    return found == read.end() ? NotesById() : found->notes;
}

} // namespace

std::optional<OpenCredentials> OpenCredentials::of(const AccountSession &accountSession)
{
    Session *session = accountSession.session();
    if (!session)
        return std::nullopt;
    OpenCredentials open{ .account = session->account().id,
                          .rows = session->credentials().rows(),
                          .isListed = session->repository().lastRead().isValid() };
    if (session->notes().isLoaded())
        open.notes = session->notes().all();
    return open;
}

QList<NotesOfAccount> presentNotes(const QList<NotesStore::Read> &read,
                                   const std::optional<OpenCredentials> &open, const QDate &today)
{
    QList<NotesOfAccount> present;
    if (open) {
        const NotesById notes = open->notes ? *open->notes : notesIn(read, open->account);
        present.append(presentIn(*open, notes, today));
    }
    for (const NotesStore::Read &each : read) {
        if (!open || each.account != open->account)
            present.append({ .account = each.account, .notes = withoutMissing(each.notes, today) });
    }
    return present;
}

} // namespace Purser
