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

/// Shows the notes on a credential, which are stored on this computer. Each value has its own line.
class NotesSection : public QWidget
{
    Q_OBJECT

public:
    explicit NotesSection(QWidget *parent = nullptr);

    void setNotes(const CredentialNotes &notes);
    /// A credential is shown as expiring if its expiry date is at most `warningDays` days away. Its
    /// password is shown as old if it was changed at least `reminderDays` days ago, or never if
    /// `reminderDays` is 0.
    void setThresholds(int warningDays, int reminderDays);
    /// Updates the text of every line, since some contain relative times, such as "5 minutes ago".
    void updateAges();

private:
    struct Line
    {
        PlainLabel *caption;
        ExpandableLabel *value;
        std::function<QString(const CredentialNotes &)> text; // returns "" if there is no value
    };

    void addLine(const QString &caption, std::function<QString(const CredentialNotes &)> text);

    CredentialNotes m_notes;
    int m_warningDays = defaultExpiryWarningDays;
    int m_reminderDays = 0;
    PlainLabel *m_placeholder;
    QList<Line> m_lines;
};

} // namespace Purser
