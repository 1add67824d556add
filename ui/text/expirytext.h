// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notes/credentialnotes.h"
#include "models/notes/expiry.h"
#include "models/notes/notesfilter.h"
#include "models/notes/notestrouble.h"

#include <QDate>
#include <QString>

namespace Purser {

/// A day of the user's calendar without the day of the week: "March 3, 2027".
QString dayText(const QDate &day);

/// When a login expires, for a table: "Expired", "Today", "in 5 days" or "on March 3, 2027"; empty
/// without a day.
QString expiryText(const QDate &expires, const Expiry &expiry);

/// The same with the day in any case: "March 3, 2027 (in 5 days)".
QString expiryDetail(const QDate &expires, const Expiry &expiry);

/// What the last check found, and how long ago: "Accepted, 2 days ago".
QString lastCheckText(const CheckRecord &check, const QDateTime &now);

/// How long ago the password was changed, and whether that is longer than the reminder.
QString passwordAgeText(const QDateTime &changedAt, const QDateTime &now, int reminderDays);

/// That logins have expired or will soon. At least one of the numbers has to be positive.
QString expirySummary(const NotesCounts &counts, int warningDays);

/// What a filter shows, in one to two words.
QString notesFilterText(NotesFilter filter);

/// What happened to a file of notes, and what the user can do.
QString notesTroubleText(const NotesTrouble &trouble);

} // namespace Purser
