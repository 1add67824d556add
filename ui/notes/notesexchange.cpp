// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/notesexchange.h"

#include "models/files/wholefile.h"
#include "models/notes/accountnotes.h"
#include "models/notes/notesimport.h"
#include "models/notes/notesjson.h"
#include "models/values/async.h"
#include "ui/text/plaintext.h"

#include <QFileDialog>
#include <QPointer>

#include <memory>
#include <optional>

namespace Purser {

using namespace Qt::StringLiterals;

using Problem = NotesJson::Problem;

namespace {

// As for the files of notes themselves.
constexpr qint64 maxSize = 64LL * 1024 * 1024;

/// What is in a file; no document if it can't be read at all.
using Content = std::optional<tl::expected<NotesDocument, Problem>>;

Content load(const QString &file)
{
    const std::optional<QByteArray> bytes = readWholeFile(file, maxSize);
    return bytes ? Content(NotesJson::read(*bytes)) : std::nullopt;
}

QString problemText(const Content &content, const QString &file)
{
    if (!content)
        //: %1 is the path of a file.
        return NotesExchange::tr("Couldn't read %1. Check that the file exists and that you're "
                                 "allowed to read it.")
            .arg(file);
    switch (content->error()) {
    case Problem::Newer:
        //: %1 is the path of a file.
        return NotesExchange::tr("%1 is from a newer version of Purser. Update Purser to import "
                                 "it. Your notes weren't changed.")
            .arg(file);
    case Problem::Foreign:
        //: %1 is the path of a file.
        return NotesExchange::tr("%1 isn't a Purser notes file. Your notes weren't changed.")
            .arg(file);
    case Problem::Broken:
        break;
    }
    //: %1 is the path of a file.
    return NotesExchange::tr("%1 is damaged. Ask for a new export. Your notes weren't changed.")
        .arg(file);
}

QString importText(const NotesImport &import)
{
    if (import.added + import.filled + import.kept == 0)
        return NotesExchange::tr("The file contains no notes.");
    //: The number of credentials that had no notes before an import.
    const QString added = NotesExchange::tr("%n added", nullptr, import.added);
    //: The number of credentials whose notes had an empty field before an import.
    const QString filled = NotesExchange::tr("%n filled in", nullptr, import.filled);
    //: The number of credentials whose notes an import didn't change.
    const QString kept = NotesExchange::tr("%n unchanged", nullptr, import.kept);
    //: %1 is such as “3 added”, %2 “2 filled in”, %3 “10 unchanged”; each counts credentials.
    return NotesExchange::tr("Notes imported: %1, %2, %3.").arg(added, filled, kept);
}

} // namespace

NotesExchange::NotesExchange(QWidget &window, QObject *parent)
    : QObject(parent)
    , m_window(window)
{ }

QFileDialog *NotesExchange::makeDialog(AccountNotes &notes, const QString &title)
{
    auto *dialog = new QFileDialog(&m_window, title, QString(), tr("JSON files (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(&notes, &QObject::destroyed, dialog, &QWidget::close);
    return dialog;
}

void NotesExchange::exportNotes(AccountNotes &notes)
{
    QFileDialog *dialog = makeDialog(notes, tr("Export notes"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(u"purser-notes.json"_s);
    connect(dialog, &QFileDialog::fileSelected, &notes,
            [this, &notes](const QString &file) { write(notes, file); });
    dialog->open();
}

void NotesExchange::importNotes(AccountNotes &notes)
{
    QFileDialog *dialog = makeDialog(notes, tr("Import notes"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, &notes,
            [this, &notes](const QString &file) { read(notes, file); });
    dialog->open();
}

void NotesExchange::write(AccountNotes &notes, const QString &file)
{
    const int count = int(notes.all().size());
    const auto work = [all = notes.all(), file] {
        return exportFile(file, Purser::exportNotes(all));
    };
    whenDone(onPool(work), this, [this, count, file = displayText(file)](bool isSaved) {
        if (!isSaved) {
            Q_EMIT ended(Theme::Tone::Danger,
                         //: %1 is the path of a file.
                         tr("Couldn't write %1. Check that the disk isn't full and that you're "
                            "allowed to write there.")
                             .arg(file));
            return;
        }
        Q_EMIT ended(Theme::Tone::Success,
                     //: %1 is the path of a file.
                     tr("The notes of %n credentials were exported to %1. The file contains "
                        "usernames, but no passwords or API keys.",
                        nullptr, count)
                         .arg(file));
    });
}

void NotesExchange::read(AccountNotes &notes, const QString &file)
{
    // The account may be closed before the file is read.
    whenDone(onPool([file] { return std::make_shared<const Content>(load(file)); }), this,
             [this, file = displayText(file),
              target = QPointer(&notes)](const std::shared_ptr<const Content> &content) {
                 if (!*content || !**content)
                     Q_EMIT ended(Theme::Tone::Danger, problemText(*content, file));
                 else if (target)
                     Q_EMIT ended(Theme::Tone::Success,
                                  importText(target->import((*content)->value().notes)));
             });
}

} // namespace Purser
