// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notes/notesfilter.h"

namespace Purser {

using Verdict = LoginAnswer::Verdict;

namespace {

bool isAnswered(const CredentialNotes &notes)
{
    return notes.lastCheck && notes.lastCheck->verdict != Verdict::NotChecked;
}

bool isRefused(const CredentialNotes &notes)
{
    return notes.lastCheck && notes.lastCheck->verdict == Verdict::Refused;
}

} // namespace

bool isShown(NotesFilter filter, const CredentialNotes &notes, const QDate &today, int warningDays)
{
    switch (filter) {
    case NotesFilter::All:
        return true;
    case NotesFilter::Expiring:
        return Expiry::of(notes.expires, today, warningDays).isExpiring();
    case NotesFilter::Expired:
        return Expiry::of(notes.expires, today, warningDays).state == Expiry::State::Expired;
    case NotesFilter::LoginRefused:
        return isRefused(notes);
    case NotesFilter::NeverChecked:
        return !isAnswered(notes);
    }
    return true;
}

qsizetype NotesCounts::of(NotesFilter filter) const
{
    switch (filter) {
    case NotesFilter::All:
        return all;
    case NotesFilter::Expiring:
        return expiring;
    case NotesFilter::Expired:
        return expired;
    case NotesFilter::LoginRefused:
        return loginRefused;
    case NotesFilter::NeverChecked:
        return neverChecked;
    }
    return 0;
}

NotesCounts countNotes(const QList<CredentialId> &credentials, const NotesById &notes,
                       const QDate &today, int warningDays)
{
    NotesCounts counts{ .all = credentials.size() };
    for (const CredentialId &id : credentials) {
        const auto found = notes.constFind(id);
        if (found == notes.cend()) {
            ++counts.neverChecked;
            continue;
        }
        const Expiry expiry = Expiry::of(found->expires, today, warningDays);
        counts.expiring += expiry.isExpiring() ? 1 : 0;
        counts.expired += expiry.state == Expiry::State::Expired ? 1 : 0;
        counts.loginRefused += isRefused(*found) ? 1 : 0;
        counts.neverChecked += isAnswered(*found) ? 0 : 1;
    }
    return counts;
}

} // namespace Purser
