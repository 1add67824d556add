// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notes/notesretention.h"

#include <QHash>

namespace Purser {

bool isMissing(const CredentialNotes &notes, const QDate &day)
{
    return notes.missingSince.isValid() && notes.missingSince <= day;
}

namespace {

bool isOutdated(const CredentialNotes &notes, const QDate &day)
{
    return isMissing(notes, day) && notes.missingSince.daysTo(day) > notesRetentionDays;
}

} // namespace

NotesListing NotesListing::of(const NotesById &notes, const QList<ListedCredential> &listed,
                              const QDate &day)
{
    QHash<CredentialId, QString> there;
    there.reserve(listed.size());
    for (const ListedCredential &each : listed)
        there.insert(each.id, each.name);
    NotesListing listing{ .day = day };
    for (auto each = notes.begin(); each != notes.end(); ++each) {
        const auto found = there.constFind(each.key());
        if (found == there.cend()) {
            if (!isMissing(*each, day))
                listing.missing.append(each.key());
            else if (isOutdated(*each, day))
                listing.outdated.append(each.key());
            continue;
        }
        if (each->missingSince.isValid())
            listing.present.append(each.key());
        if (const QString name = notesLine(*found); name != each->name)
            listing.named.append({ .id = each.key(), .name = name });
    }
    return listing;
}

void NotesListing::applyTo(NotesById &notes) const
{
    for (const CredentialId &id : present) {
        if (const auto found = notes.find(id); found != notes.end())
            found->missingSince = {};
    }
    for (const CredentialId &id : missing) {
        if (const auto found = notes.find(id); found != notes.end() && !isMissing(*found, day))
            found->missingSince = day;
    }
    for (const ListedCredential &each : named) {
        if (const auto found = notes.find(each.id); found != notes.end())
            found->name = each.name;
    }
    for (const CredentialId &id : outdated) {
        if (const auto found = notes.constFind(id);
            found != notes.cend() && isOutdated(*found, day))
            notes.erase(found);
    }
}

} // namespace Purser
