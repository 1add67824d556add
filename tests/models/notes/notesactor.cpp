// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
/// Another process with the same notes, for tst_notesprocesses.
///
///     notesactor FILE FIRST COUNT
///
/// Changes the credentials FIRST and FIRST + 1 together, COUNT times, from the number that the file
/// holds on, and says each number on stdout once it is written.
#include "models/notes/notesfile.h"

#include <QString>

#include <cstdio>

using namespace Purser;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    if (argc != 4)
        return 2;
    const NotesFile file(QString::fromLocal8Bit(argv[1]));
    const qint64 first = QByteArray(argv[2]).toLongLong();
    const int count = QByteArray(argv[3]).toInt();
    const CredentialId one = CredentialId::fromInteger(first);
    const CredentialId two = CredentialId::fromInteger(first + 1);
    const auto stored = file.read().document.value_or(NotesDocument());
    int number = stored.notes.value(one).owner.toInt();
    for (int i = 0; i < count; ++i) {
        ++number;
        // Long enough to be written in several parts.
        constexpr int length = 9'000;
        NotesFile::Outcome outcome;
        do {
            outcome = file.change({ [=](NotesById &notes) {
                notes[one].owner = QString::number(number);
                notes[one].text = QString(length, QChar(u'a' + number % 26));
                notes[two] = notes[one];
            } });
            // On a busy system, one process may not get its turn for seconds.
        } while (outcome.trouble && outcome.trouble->kind == NotesTrouble::Kind::Locked);
        if (!outcome.document || outcome.trouble)
            return 1;
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
    return 0;
}
