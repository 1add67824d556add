// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notes/notesstore.h"

#include "models/values/async.h"

#include <QDir>

#include <utility>

namespace Purser {

using namespace Qt::StringLiterals;

NotesStore::NotesStore(const QString &folder)
    : m_folder(QDir(folder).filePath(u"notes"_s))
{
    m_pool.setMaxThreadCount(1);
}

QString NotesStore::fileOf(const QUuid &account) const
{
    return m_folder + u'/' + account.toString(QUuid::WithoutBraces) + u".json"_s;
}

std::unique_ptr<AccountNotes> NotesStore::open(const QUuid &account)
{
    auto notes = std::make_unique<AccountNotes>(NotesFile(fileOf(account)), m_pool);
    std::erase_if(m_open, [](const Open &each) { return each.notes.isNull(); });
    m_open.push_back({ .account = account, .notes = notes.get() });
    return notes;
}

QFuture<QList<NotesStore::Read>> NotesStore::readAll(const QList<QUuid> &accounts)
{
    writeAllNow();
    QList<std::pair<QUuid, NotesFile>> files;
    for (const QUuid &account : accounts)
        files.append({ account, NotesFile(fileOf(account)) });
    return onPool(
        [files] {
            QList<Read> all;
            for (const auto &[account, file] : files) {
                NotesFile::Outcome outcome = file.read();
                Read read{ .account = account, .trouble = outcome.trouble };
                if (outcome.document)
                    read.notes = std::move(outcome.document->notes);
                all.append(read);
            }
            return all;
        },
        m_pool);
}

QFuture<bool> NotesStore::remove(const QUuid &account)
{
    for (const Open &each : m_open) {
        if (each.notes && each.account == account)
            each.notes->abandonFile();
    }
    return onPool([file = NotesFile(fileOf(account))] { return file.remove(); }, m_pool);
}

bool NotesStore::flush(std::chrono::milliseconds timeout)
{
    writeAllNow();
    return m_pool.waitForDone(int(timeout.count()));
}

void NotesStore::writeAllNow()
{
    for (const Open &each : m_open) {
        if (each.notes)
            each.notes->writeNow();
    }
}

} // namespace Purser
