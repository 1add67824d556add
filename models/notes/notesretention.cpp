// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notes/notesretention.h"

#include <QSet>

namespace Purser {

namespace {

bool isOutdated(const CredentialNotes &notes, const QDate &day)
{
    return notes.lastSeen.isValid() && notes.lastSeen.daysTo(day) > notesRetentionDays;
}

} // namespace

NotesListing NotesListing::of(const NotesById &notes, const QList<CredentialId> &listed,
                              const QDate &day)
{
    const QSet<CredentialId> there(listed.begin(), listed.end());
    NotesListing listing{ .day = day };
    for (auto each = notes.begin(); each != notes.end(); ++each) {
        const bool isListed = there.contains(each.key());
        // A day in the future is that of a clock that was wrong.
        const bool isDayUnknown = !each->lastSeen.isValid() || each->lastSeen > day;
        if (isListed ? each->lastSeen != day : isDayUnknown)
            listing.seen.append(each.key());
        else if (!isListed && isOutdated(*each, day))
            listing.outdated.append(each.key());
    }
    return listing;
}

void NotesListing::applyTo(NotesById &notes) const
{
    for (const CredentialId &id : seen) {
        if (const auto found = notes.find(id); found != notes.end())
            found->lastSeen = day;
    }
    for (const CredentialId &id : outdated) {
        if (const auto found = notes.constFind(id);
            found != notes.cend() && isOutdated(*found, day))
            notes.erase(found);
    }
}

} // namespace Purser
