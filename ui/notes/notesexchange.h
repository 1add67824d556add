// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

#include <QObject>

class QFileDialog;

namespace Purser {

class AccountNotes;

/// Exports an account's notes to a file for another user, and imports such a file. Files are read
/// and written on another thread.
class NotesExchange : public QObject
{
    Q_OBJECT

public:
    /// `window` is the parent for the dialogs and must outlive this object.
    explicit NotesExchange(QWidget &window, QObject *parent = nullptr);

    /// Ask the user to choose a file. If `notes` is destroyed while the file dialog is open, the
    /// dialog closes.
    void exportNotes(AccountNotes &notes);
    void importNotes(AccountNotes &notes);

Q_SIGNALS:
    /// Emitted when an export or import ends. `text` is a message for the user.
    void ended(Theme::Tone tone, const QString &text);

private:
    void write(AccountNotes &notes, const QString &file);
    void read(AccountNotes &notes, const QString &file);
    QFileDialog *makeDialog(AccountNotes &notes, const QString &title);

    QWidget &m_window;
};

} // namespace Purser
