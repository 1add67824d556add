// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notes/credentialnotes.h"
#include "models/notes/expiry.h"

#include <QList>
#include <QWidget>

#include <functional>

namespace Purser {

class ExpandableLabel;
class PlainLabel;

/// What this computer remembers of a credential, to look at: a line for each value that there is.
class NotesSection : public QWidget
{
    Q_OBJECT

public:
    explicit NotesSection(QWidget *parent = nullptr);

    void setNotes(const CredentialNotes &notes);
    /// When expiring is pointed out, and after how many days an old password; 0 for never.
    void setDays(int warningDays, int reminderDays);
    /// Shows anew how long ago everything was.
    void updateAges();

private:
    struct Line
    {
        PlainLabel *caption;
        ExpandableLabel *value;
        std::function<QString(const CredentialNotes &)> text; // empty without a value
    };

    void addLine(const QString &caption, std::function<QString(const CredentialNotes &)> text);

    CredentialNotes m_notes;
    int m_warningDays = defaultExpiryWarningDays;
    int m_reminderDays = 0;
    PlainLabel *m_nothing;
    QList<Line> m_lines;
};

} // namespace Purser
