// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notes/notesimport.h"

#include "models/notes/notesjson.h"

#include <algorithm>

namespace Purser {

namespace {

void fillText(QString &own, const QString &theirs)
{
    if (own.isEmpty())
        own = theirs;
}

CredentialNotes filled(CredentialNotes own, const CredentialNotes &theirs)
{
    fillText(own.registry, theirs.registry);
    fillText(own.image, theirs.image);
    fillText(own.username, theirs.username);
    fillText(own.owner, theirs.owner);
    fillText(own.text, theirs.text);
    if (own.expires.isNull())
        own.expires = theirs.expires;
    if (!own.lastCheck && !own.passwordChangedAt) {
        own.lastCheck = theirs.lastCheck;
        own.passwordChangedAt = theirs.passwordChangedAt;
    }
    for (auto field = theirs.unread.begin(); field != theirs.unread.end(); ++field) {
        if (!own.unread.contains(field.key()))
            own.unread.insert(field.key(), field.value());
    }
    return own;
}

} // namespace

NotesImport importNotes(const NotesById &own, const NotesById &theirs)
{
    NotesImport result{ .notes = own };
    for (auto entry = theirs.begin(); entry != theirs.end(); ++entry) {
        CredentialNotes offered = *entry;
        offered.missingSince = {};
        if (offered.isEmpty())
            continue;
        const auto there = result.notes.find(entry.key());
        if (there == result.notes.end() || there->isEmpty()) {
            CredentialNotes added = filled(own.value(entry.key()), offered);
            fillText(added.name, offered.name);
            result.notes.insert(entry.key(), added);
            ++result.added;
            continue;
        }
        const CredentialNotes merged = filled(*there, offered);
        ++(merged == *there ? result.kept : result.filled);
        *there = merged;
    }
    return result;
}

QByteArray exportNotes(NotesById notes)
{
    for (CredentialNotes &each : notes)
        each.missingSince = {};
    return NotesJson::write({ .notes = std::move(notes) });
}

} // namespace Purser
