// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever stands in a file of notes: what is read and written is read as the same again, in its
// bounds.

#include "models/notes/notesimport.h"
#include "models/notes/notesjson.h"
#include "models/notes/notesquery.h"

#include <cstdint>
#include <cstdlib>

using namespace Purser;

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

bool isLine(const QString &text)
{
    return text.size() <= maxNotesLine && notesLine(text) == text && !text.contains(u'\n');
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    const QByteArrayView text(reinterpret_cast<const char *>(bytes), qsizetype(size));
    NotesQuery(QString::fromUtf8(text)).matches(SearchableNotes());

    const auto first = NotesJson::read(text);
    if (!first)
        return 0;
    for (auto each = first->notes.begin(); each != first->notes.end(); ++each) {
        require(!each.key().isNull() && !each->isEmpty());
        require(isLine(each->registry) && isLine(each->image) && isLine(each->username));
        require(isLine(each->owner));
        require(each->text.size() <= maxNotesText && notesText(each->text) == each->text);
        require(each->expires.isNull() || isStorable(each->expires));
        require(!each->lastCheck || each->lastCheck->time.isValid());
        const SearchableNotes searchable(*each);
        require(NotesQuery(u"").matches(searchable));
    }

    const QByteArray written = NotesJson::write(*first);
    const auto second = NotesJson::read(written);
    require(second.has_value());
    require(NotesJson::write(*second) == written);
    require(second->notes.size() == first->notes.size());
    for (auto each = first->notes.begin(); each != first->notes.end(); ++each) {
        CredentialNotes before = *each;
        CredentialNotes after = second->notes.value(each.key());
        before.unread = after.unread = {}; // Qt writes some strange numbers as others
        require(before == after);
    }

    // One's own notes have nothing to add to themselves.
    const NotesImport import = importNotes(first->notes, first->notes);
    require(import.notes == first->notes && import.added == 0 && import.filled == 0);
    return 0;
}
