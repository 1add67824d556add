// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/activitywords.h"

#include <QCoreApplication>
#include <QLocale>

namespace Purser {

namespace {

struct ActivityWords
{
    Q_DECLARE_TR_FUNCTIONS(Purser::ActivityWords)
};

} // namespace

QString operationLabel(Activity::Operation operation)
{
    switch (operation) {
    case Activity::Operation::List:
        return ActivityWords::tr("List");
    case Activity::Operation::Get:
        return ActivityWords::tr("Read");
    case Activity::Operation::Create:
        return ActivityWords::tr("Create");
    case Activity::Operation::Update:
        return ActivityWords::tr("Update");
    case Activity::Operation::Delete:
        return ActivityWords::tr("Delete");
    case Activity::Operation::CheckLogin:
        return ActivityWords::tr("Check login");
    }
    return {};
}

QString outcomeLabel(const Activity &activity)
{
    if (!activity.error)
        return ActivityWords::tr("Done");
    switch (*activity.error) {
    case ApiError::Kind::Offline:
        return ActivityWords::tr("No connection");
    case ApiError::Kind::Proxy:
        return ActivityWords::tr("Stopped by the proxy");
    case ApiError::Kind::Tls:
        return ActivityWords::tr("Certificate not accepted");
    case ApiError::Kind::TimedOut:
        return ActivityWords::tr("Timed out");
    case ApiError::Kind::ConnectionLost:
        return ActivityWords::tr("Connection lost");
    case ApiError::Kind::Unauthorized:
        return activity.operation == Activity::Operation::CheckLogin
            ? ActivityWords::tr("Login refused")
            : ActivityWords::tr("Key not accepted");
    case ApiError::Kind::Forbidden:
        return ActivityWords::tr("No right");
    case ApiError::Kind::NotFound:
        return ActivityWords::tr("Not found");
    case ApiError::Kind::InUse:
        return ActivityWords::tr("In use");
    case ApiError::Kind::Invalid:
        return ActivityWords::tr("Not accepted");
    case ApiError::Kind::RateLimited:
        return ActivityWords::tr("Too many requests");
    case ApiError::Kind::Server:
        return ActivityWords::tr("Service failed");
    case ApiError::Kind::BadReply:
        return ActivityWords::tr("Unreadable reply");
    case ApiError::Kind::Cancelled:
        return ActivityWords::tr("Stopped");
    case ApiError::Kind::OutcomeUnknown:
        return ActivityWords::tr("Outcome unknown");
    }
    return {};
}

QString durationText(std::chrono::milliseconds duration)
{
    return duration < std::chrono::seconds(10)
        ? ActivityWords::tr("%1 ms").arg(QLocale().toString(qint64(duration.count())))
        : ActivityWords::tr("%1 s").arg(
            QLocale().toString(double(duration.count()) / 1000, 'f', 1));
}

} // namespace Purser
