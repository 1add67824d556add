// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/jobtext.h"

#include "ui/text/credentialtext.h"
#include "ui/text/errortext.h"
#include "ui/text/logintext.h"
#include "ui/text/plaintext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace Purser {

using Action = JobItem::Action;
using End = JobRow::End;
using Reason = JobRow::Reason;
using Step = JobRow::Step;

namespace {

struct JobText
{
    Q_DECLARE_TR_FUNCTIONS(Purser::JobText)
};

constexpr qsizetype maxBlockers = 5; // that are named

Intent intentOf(Action action)
{
    switch (action) {
    case Action::Create:
        return Intent::Create;
    case Action::Rotate:
        return Intent::Update;
    case Action::Delete:
        break;
    }
    return Intent::Remove;
}

QString doneText(Action action)
{
    switch (action) {
    case Action::Create:
        //: How an item of a job ended: the credential was created.
        return JobText::tr("Created");
    case Action::Rotate:
        //: How an item of a job ended: the credential has its new password.
        return JobText::tr("Rotated");
    case Action::Delete:
        break;
    }
    //: How an item of a job ended: the credential was deleted.
    return JobText::tr("Deleted");
}

QString failedText(const JobRow &row)
{
    if (row.cause.reason == Reason::NotListed)
        return JobText::tr("Reported as done, but not confirmed by the list");
    if (row.cause.error && row.cause.error->kind == ApiError::Kind::InUse)
        return JobText::tr("In use");
    return JobText::tr("Failed");
}

QString skippedText(Reason reason)
{
    switch (reason) {
    case Reason::LoginRefused:
        return JobText::tr("Not saved: login refused");
    case Reason::LoginNotChecked:
        return JobText::tr("Not saved: couldn't check the login");
    case Reason::KeyRefused:
        return JobText::tr("Not sent: API key rejected");
    case Reason::NoKey:
        return JobText::tr("Not sent: no API key");
    case Reason::NoAccount:
        return JobText::tr("Not sent: no account");
    case Reason::Renamed:
        return JobText::tr("Not deleted: renamed");
    case Reason::None:
    case Reason::Service:
    case Reason::NotListed:
        break;
    }
    return JobText::tr("Not sent");
}

QString blockersText(const QList<Blocker> &blockers)
{
    QStringList names;
    for (const Blocker &blocker : blockers.first(std::min(maxBlockers, blockers.size())))
        names.append(displayName(blocker.name.isEmpty() ? blocker.id : blocker.name, 60));
    if (blockers.size() > maxBlockers)
        names.append(JobText::tr("%n more", nullptr, int(blockers.size() - maxBlockers)));
    //: %1 is a list of names of Pods and endpoints.
    return JobText::tr("Used by %1.").arg(QLocale().createSeparatedList(names));
}

} // namespace

QString jobStepText(const JobRow &row)
{
    switch (row.step) {
    case Step::Waiting:
        return JobText::tr("Waiting");
    case Step::OpeningAccount:
        return JobText::tr("Opening account");
    case Step::CheckingLogin:
        return JobText::tr("Checking login");
    case Step::Sending:
        return JobText::tr("Sending");
    case Step::Ended:
        break;
    }
    return JobText::tr("Finished");
}

QString jobResultText(const JobRow &row)
{
    switch (row.end) {
    case End::None:
        break;
    case End::Done:
        return row.isUnchecked
            ? /*: %1 is "Created" or "Rotated". */ JobText::tr("%1, login not checked")
                  .arg(doneText(row.action))
            : doneText(row.action);
    case End::AlreadyDeleted:
        return JobText::tr("Already deleted");
    case End::Failed:
        return failedText(row);
    case End::Unknown:
        return JobText::tr("Outcome unknown");
    case End::Skipped:
        return skippedText(row.cause.reason);
    case End::Cancelled:
        return JobText::tr("Canceled");
    }
    return {};
}

QString jobResultDetails(const JobRow &row)
{
    if (row.isDone() && row.login && row.login->verdict == LoginAnswer::Verdict::NotAsked)
        return loginAnswerText(*row.login); // which proves nothing
    if (!row.hasEnded() || row.isDone())
        return {};
    switch (row.cause.reason) {
    case Reason::LoginRefused:
    case Reason::LoginNotChecked:
        return row.login ? loginAnswerText(*row.login) : QString();
    case Reason::NotListed:
        return JobText::tr("The service reported success, but its list doesn't show the change. "
                           "Refresh the list before you try again.");
    case Reason::NoKey:
        return row.cause.keychain ? secretStoreMessage(*row.cause.keychain) : QString();
    case Reason::NoAccount:
        return JobText::tr("The account was removed or has no API key.");
    case Reason::Renamed:
        return JobText::tr(
            "The credential was renamed after the job began. Select it in the list if "
            "you still want to delete it.");
    case Reason::None:
    case Reason::KeyRefused:
    case Reason::Service:
        break;
    }
    if (!row.cause.error)
        return {};
    QString message = errorMessage(*row.cause.error, intentOf(row.action));
    if (row.cause.error->blockers.isEmpty())
        return message;
    //: Two sentences, one after the other.
    return JobText::tr("%1 %2").arg(message, blockersText(row.cause.error->blockers));
}

Theme::Tone jobTone(const JobRow &row)
{
    switch (row.end) {
    case End::None:
    case End::Cancelled:
        break;
    case End::Done:
        return Theme::Tone::Success;
    case End::AlreadyDeleted:
        return Theme::Tone::Info;
    case End::Failed:
    case End::Skipped:
        return Theme::Tone::Danger;
    case End::Unknown:
        return Theme::Tone::Warning;
    }
    return Theme::Tone::Neutral;
}

QString jobCountsText(const JobCounts &counts)
{
    QStringList parts;
    if (counts.done > 0 || counts.ended() == 0)
        //: The number of items of a job that went well.
        parts.append(JobText::tr("%n done", nullptr, counts.done));
    if (counts.failed > 0)
        //: The number of items of a job that failed.
        parts.append(JobText::tr("%n failed", nullptr, counts.failed));
    if (counts.unknown > 0)
        //: The number of items of a job whose outcome nobody knows.
        parts.append(JobText::tr("%n unknown", nullptr, counts.unknown));
    if (counts.cancelled > 0)
        //: The number of items of a job that were canceled.
        parts.append(JobText::tr("%n canceled", nullptr, counts.cancelled));
    //: Between the parts of “40 done, 2 failed”.
    return parts.join(JobText::tr(", "));
}

} // namespace Purser
