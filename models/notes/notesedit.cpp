// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notes/notesedit.h"

namespace Purser {

namespace {

template<typename T> std::optional<T> changed(const T &before, const T &after)
{
    return before == after ? std::nullopt : std::optional(after);
}

void setLine(QString &line, const std::optional<QString> &value)
{
    if (value)
        line = notesLine(*value);
}

} // namespace

NotesEdit NotesEdit::between(const CredentialNotes &before, const CredentialNotes &after)
{
    return { .registry = changed(before.registry, after.registry),
             .image = changed(before.image, after.image),
             .username = changed(before.username, after.username),
             .owner = changed(before.owner, after.owner),
             .expires = changed(before.expires, after.expires),
             .text = changed(before.text, after.text) };
}

void NotesEdit::applyTo(CredentialNotes &notes) const
{
    setLine(notes.registry, registry);
    setLine(notes.image, image);
    setLine(notes.username, username);
    setLine(notes.owner, owner);
    if (expires && (expires->isNull() || isStorable(*expires)))
        notes.expires = *expires;
    if (text)
        notes.text = notesText(*text);
}

} // namespace Purser
