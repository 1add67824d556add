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

/// Returns a date in the user's locale without the day of the week, such as "March 3, 2027".
QString dayText(const QDate &day);

/// Returns when a login expires, for a table: "Expired", "Today", "in 5 days" or "on March 3,
/// 2027". Returns an empty string if it has no expiry date.
QString expiryText(const QDate &expires, const Expiry &expiry);

/// Returns when a login expires, always with the date, such as "March 3, 2027 (in 5 days)". Returns
/// an empty string if it has no expiry date.
QString expiryDetail(const QDate &expires, const Expiry &expiry);

/// Returns the result of the last check and its age, such as "Accepted, 2 days ago".
QString lastCheckText(const CheckRecord &check, const QDateTime &now);

/// Returns how long ago the password was changed, and adds a remark if that was at least
/// `reminderDays` days ago. Adds no remark if `reminderDays` is 0.
QString passwordAgeText(const QDateTime &changedAt, const QDateTime &now, int reminderDays);

/// Returns a message with the number of logins that have expired and the number that expire within
/// `warningDays` days. At least one of the two counts must be positive.
QString expirySummary(const NotesCounts &counts, int warningDays);

/// Returns the name of a filter, in one or two words.
QString notesFilterText(NotesFilter filter);

/// Returns a message that explains the problem with the notes file and what the user can do.
QString notesTroubleText(const NotesTrouble &trouble);

} // namespace Purser
