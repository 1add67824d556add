// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notes/notesfile.h"

#include "models/files/filelock.h"
#include "models/files/renamefile.h"
#include "models/files/wholefile.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QScopeGuard>
#include <QStringList>

#include <algorithm>
#include <chrono>
#include <utility>

namespace Purser {

using namespace Qt::StringLiterals;

using Kind = NotesTrouble::Kind;

namespace {

// 10,000 full notes take a fifth of it.
constexpr qint64 maxSize = 64LL * 1024 * 1024;
constexpr std::chrono::milliseconds lockTimeout{ 5000 };

Kind kindOf(NotesJson::Problem problem)
{
    switch (problem) {
    case NotesJson::Problem::Broken:
        return Kind::Broken;
    case NotesJson::Problem::Newer:
        return Kind::Newer;
    case NotesJson::Problem::Foreign:
        return Kind::Foreign;
    }
    return Kind::Broken;
}

bool isThere(const QString &file)
{
    const QFileInfo info(file);
    return info.exists() || info.isSymLink();
}

constexpr auto newerMark = ".newer-"_L1;
constexpr auto damagedMark = ".damaged-"_L1;

NotesFile::Outcome setAside(const QString &file, NotesTrouble trouble)
{
    const auto mark = trouble.kind == Kind::Newer ? newerMark : damagedMark;
    trouble.setAsideAs = moveAside(file, mark, QDateTime::currentDateTime());
    return { .trouble = trouble };
}

} // namespace

NotesFile::Outcome NotesFile::read() const
{
    if (!isThere(m_path))
        return {};
    const std::optional<QByteArray> bytes = readWholeFile(m_path, maxSize);
    if (!bytes) {
        if (!isThere(m_path))
            return {}; // removed in between
        return { .trouble = NotesTrouble{ .kind = Kind::Unreadable, .file = m_path } };
    }
    auto document = NotesJson::read(*bytes);
    if (!document)
        return { .trouble = NotesTrouble{ .kind = kindOf(document.error()), .file = m_path } };
    return { .document = std::move(*document) };
}

NotesFile::Outcome NotesFile::open() const
{
    Outcome first = read();
    if (!first.trouble)
        return first;
    FileLock lock;
    if (!lock.takeWithin(m_path + u".lock"_s, lockTimeout))
        return first;
    const auto removeLock = qScopeGuard([&lock] { lock.remove(); });
    Outcome second = read(); // another process may have set it aside and made a new one
    return second.trouble ? setAside(m_path, *second.trouble) : second;
}

NotesFile::Outcome NotesFile::change(const QList<Change> &changes, const NotesDocument &known) const
{
    const auto failed = [this](Kind kind) {
        return Outcome{ .trouble = NotesTrouble{ .kind = kind, .file = m_path } };
    };
    if (!QFileInfo(m_path).dir().mkpath(u"."_s))
        return failed(Kind::NotSaved);
    FileLock lock;
    if (!lock.takeWithin(m_path + u".lock"_s, lockTimeout))
        return failed(Kind::Locked);
    const auto removeLock = qScopeGuard([&lock] { lock.remove(); });
    removeUnfinishedFiles(m_path);

    Outcome outcome = read();
    if (outcome.trouble) {
        outcome = setAside(m_path, *outcome.trouble);
        if (outcome.trouble->setAsideAs.isEmpty())
            return outcome; // it would be overwritten
    }
    const std::optional<NotesDocument> before = outcome.document;
    outcome.document = before.value_or(known);
    for (const Change &change : changes)
        change(outcome.document->notes);
    outcome.document->notes.removeIf([](const auto &each) { return each.value().isEmpty(); });
    if (outcome.document == before.value_or(NotesDocument()))
        return outcome;
    if (replaceFile(m_path, NotesJson::write(*outcome.document)))
        return outcome;
    Outcome unsaved = failed(Kind::NotSaved);
    if (outcome.trouble)
        unsaved.trouble->setAsideAs = outcome.trouble->setAsideAs;
    return unsaved;
}

bool NotesFile::remove() const
{
    const QFileInfo info(m_path);
    QDir folder = info.dir();
    if (!folder.exists())
        return true;
    FileLock lock;
    if (!lock.takeWithin(m_path + u".lock"_s, lockTimeout))
        return false;
    const auto removeLock = qScopeGuard([&lock] { lock.remove(); });
    removeUnfinishedFiles(m_path);
    QStringList names{ info.fileName() };
    for (const auto mark : { newerMark, damagedMark })
        names += folder.entryList({ info.fileName() + mark + u'*' }, QDir::Files);
    for (const QString &name : std::as_const(names))
        folder.remove(name);
    return !isThere(m_path);
}

} // namespace Purser
