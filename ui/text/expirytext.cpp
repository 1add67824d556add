// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/expirytext.h"

#include "ui/text/logintext.h"
#include "ui/text/plaintext.h"
#include "ui/text/timetext.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QRegularExpression>

namespace Purser {

namespace {

constexpr qsizetype maxPath = 1000;

struct ExpiryText
{
    Q_DECLARE_TR_FUNCTIONS(Purser::ExpiryText)
};

QString inDays(qint64 days)
{
    return ExpiryText::tr("in %n days", nullptr, int(days));
}

QString troubleText(const NotesTrouble &trouble)
{
    using Kind = NotesTrouble::Kind;
    switch (trouble.kind) {
    case Kind::Broken:
        return ExpiryText::tr(
            "The notes on this computer couldn't be read because the file is damaged.");
    case Kind::Newer:
        return ExpiryText::tr("The notes on this computer were saved by a newer version of "
                              "Purser.");
    case Kind::Foreign:
        return ExpiryText::tr(
            "The notes on this computer couldn't be read because the file doesn't contain notes.");
    case Kind::Unreadable:
        return ExpiryText::tr("The notes on this computer couldn't be read.");
    case Kind::NotSaved:
        return ExpiryText::tr("Couldn't save the notes on this computer.");
    case Kind::Locked:
        return ExpiryText::tr("Couldn't save the notes on this computer because another program "
                              "is using the file.");
    }
    return {};
}

QString adviceText(const NotesTrouble &trouble)
{
    using Kind = NotesTrouble::Kind;
    const bool isMoved = !trouble.setAsideAs.isEmpty();
    const QString path =
        displayText(QDir::toNativeSeparators(isMoved ? trouble.setAsideAs : trouble.file), maxPath);
    if (trouble.kind == Kind::NotSaved)
        //: %1 is the path of a file.
        return ExpiryText::tr("Check that the disk isn't full and that “%1” isn't read-only. "
                              "Purser will try again the next time you change something.")
            .arg(path);
    if (trouble.kind == Kind::Locked)
        //: %1 is the path of a file.
        return ExpiryText::tr("Close the program that's using “%1”. Purser will try again the next "
                              "time you change something.")
            .arg(path);
    if (!isMoved)
        //: %1 is the path of a file.
        return ExpiryText::tr("Check the permissions of “%1”, and open the account again.")
            .arg(path);
    if (trouble.kind == Kind::Newer)
        //: %1 is the path of a file.
        return ExpiryText::tr("Purser moved them to “%1” and started with new ones. To use the old "
                              "ones, update Purser.")
            .arg(path);
    //: %1 is the path of a file.
    return ExpiryText::tr("Purser moved the file to “%1” and started a new one. To get your old "
                          "notes back, restore a backup.")
        .arg(path);
}

} // namespace

QString dayText(const QDate &day)
{
    static const QRegularExpression weekday(QStringLiteral("[\\s,،、]*dddd[\\s,،、]*"));
    const QLocale locale;
    return locale.toString(day, locale.dateFormat(QLocale::LongFormat).remove(weekday));
}

QString expiryText(const QDate &expires, const Expiry &expiry)
{
    switch (expiry.state) {
    case Expiry::State::None:
        break;
    case Expiry::State::Expired:
        //: A login, in a table.
        return ExpiryText::tr("Expired");
    case Expiry::State::Today:
        //: A login expires today, in a table.
        return ExpiryText::tr("Today");
    case Expiry::State::Soon:
        return inDays(expiry.daysLeft);
    case Expiry::State::Fine:
        //: A login expires on a day, in a table; %1 is a date.
        return ExpiryText::tr("on %1").arg(dayText(expires));
    }
    return {};
}

QString expiryDetail(const QDate &expires, const Expiry &expiry)
{
    QString day = dayText(expires);
    switch (expiry.state) {
    case Expiry::State::None:
        break;
    case Expiry::State::Expired:
        //: A login; %1 is a date.
        return ExpiryText::tr("%1 (expired)").arg(day);
    case Expiry::State::Today:
        //: When a login expires; %1 is a date.
        return ExpiryText::tr("%1 (today)").arg(day);
    case Expiry::State::Soon:
        //: When a login expires; %1 is a date, %2 is such as "in 5 days".
        return ExpiryText::tr("%1 (%2)").arg(day, inDays(expiry.daysLeft));
    case Expiry::State::Fine:
        return day;
    }
    return {};
}

QString lastCheckText(const CheckRecord &check, const QDateTime &now)
{
    const QString verdict = loginVerdictText(check.verdict);
    //: What the last check of a login found: %1 is such as "Accepted", %2 such as "2 days ago".
    return ExpiryText::tr("%1, %2")
        //: A registry could not be asked about a login.
        .arg(verdict.isEmpty() ? ExpiryText::tr("Couldn't check") : verdict,
             relativeTime(check.time, now));
}

QString passwordAgeText(const QDateTime &changedAt, const QDateTime &now, int reminderDays)
{
    if (!isPasswordOld(changedAt, now, reminderDays))
        return relativeTime(changedAt, now);
    //: How long ago a password was changed, before "(change due after 90 days)".
    const QString age = ExpiryText::tr("%n days ago", nullptr, int(passwordAge(changedAt, now)));
    //: When the user is reminded to change a password: "change due after %2".
    const QString reminder = ExpiryText::tr("%n days", nullptr, reminderDays);
    //: %1 is such as "100 days ago", %2 such as "90 days".
    return ExpiryText::tr("%1 (change due after %2)").arg(age, reminder);
}

QString expirySummary(const NotesCounts &counts, int warningDays)
{
    const int expired = int(counts.expired);
    const int expiring = int(counts.expiring);
    //: A length of time: logins expire within it.
    const QString days = ExpiryText::tr("%n days", nullptr, warningDays);
    if (expiring == 0)
        return ExpiryText::tr("%n logins have expired.", nullptr, expired);
    if (expired == 0)
        //: %1 is such as "14 days".
        return ExpiryText::tr("%n logins expire within %1.", nullptr, expiring).arg(days);
    //: %1 is such as "1 login has expired", %2 such as "2 expire within 14 days".
    return ExpiryText::tr("%1 and %2.")
        //: The first half of "1 login has expired and 2 expire within 14 days."
        .arg(ExpiryText::tr("%n logins have expired", nullptr, expired),
             //: The second half of "1 login has expired and 2 expire within 14 days." %1 is such
             //: as "14 days".
             ExpiryText::tr("%n expire within %1", nullptr, expiring).arg(days));
}

QString notesFilterText(NotesFilter filter)
{
    switch (filter) {
    case NotesFilter::All:
        //: A filter of the table: all credentials.
        return ExpiryText::tr("All");
    case NotesFilter::Expiring:
        //: A filter of the table: credentials with logins that expire soon.
        return ExpiryText::tr("Expiring");
    case NotesFilter::Expired:
        //: A filter of the table: credentials with logins that have expired.
        return ExpiryText::tr("Expired");
    case NotesFilter::LoginRefused:
        //: A filter of the table: credentials of which the registry refused the login.
        return ExpiryText::tr("Login refused");
    case NotesFilter::NeverChecked:
        //: A filter of the table: credentials with logins that were never checked.
        return ExpiryText::tr("Never checked");
    }
    return {};
}

QString notesTroubleText(const NotesTrouble &trouble)
{
    //: Two sentences, one after the other.
    return ExpiryText::tr("%1 %2").arg(troubleText(trouble), adviceText(trouble));
}

} // namespace Purser
