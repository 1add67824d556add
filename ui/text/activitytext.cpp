// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/activitytext.h"

#include <QCoreApplication>
#include <QLocale>

namespace Purser {

namespace {

struct ActivityText
{
    Q_DECLARE_TR_FUNCTIONS(Purser::ActivityText)
};

} // namespace

QString operationLabel(Activity::Operation operation)
{
    switch (operation) {
    case Activity::Operation::List:
        //: What a request was for: get the list of credentials.
        return ActivityText::tr("List");
    case Activity::Operation::Get:
        //: What a request was for: get one credential.
        return ActivityText::tr("Get");
    case Activity::Operation::Create:
        //: What a request was for.
        return ActivityText::tr("Create");
    case Activity::Operation::Update:
        //: What a request was for.
        return ActivityText::tr("Update");
    case Activity::Operation::Delete:
        //: What a request was for.
        return ActivityText::tr("Delete");
    case Activity::Operation::CheckLogin:
        //: What a request was for: log in to a registry.
        return ActivityText::tr("Check login");
    }
    return {};
}

QString outcomeLabel(const Activity &activity)
{
    if (!activity.error)
        //: How a request ended.
        return ActivityText::tr("Succeeded");
    switch (*activity.error) {
    case ApiError::Kind::Offline:
        //: How a request ended.
        return ActivityText::tr("No connection");
    case ApiError::Kind::Proxy:
        //: How a request ended.
        return ActivityText::tr("Blocked by proxy");
    case ApiError::Kind::Tls:
        //: How a request ended.
        return ActivityText::tr("Certificate rejected");
    case ApiError::Kind::TimedOut:
        //: How a request ended.
        return ActivityText::tr("Timed out");
    case ApiError::Kind::ConnectionLost:
        //: How a request ended.
        return ActivityText::tr("Connection lost");
    case ApiError::Kind::Unauthorized:
        return activity.operation == Activity::Operation::CheckLogin
            ? /*: How a request ended. */ ActivityText::tr("Login refused")
            : /*: How a request ended. */ ActivityText::tr("API key rejected");
    case ApiError::Kind::Forbidden:
        //: How a request ended.
        return ActivityText::tr("Permission denied");
    case ApiError::Kind::NotFound:
        //: How a request ended.
        return ActivityText::tr("Not found");
    case ApiError::Kind::InUse:
        //: How a request ended: the credential is in use.
        return ActivityText::tr("In use");
    case ApiError::Kind::Invalid:
        //: How a request ended.
        return ActivityText::tr("Rejected");
    case ApiError::Kind::RateLimited:
        //: How a request ended.
        return ActivityText::tr("Too many requests");
    case ApiError::Kind::Server:
        //: How a request ended.
        return ActivityText::tr("Server error");
    case ApiError::Kind::BadReply:
        //: How a request ended.
        return ActivityText::tr("Invalid response");
    case ApiError::Kind::Cancelled:
        //: How a request ended.
        return ActivityText::tr("Canceled");
    case ApiError::Kind::OutcomeUnknown:
        //: How a request ended.
        return ActivityText::tr("Outcome unknown");
    }
    return {};
}

QString durationText(std::chrono::milliseconds duration)
{
    return duration < std::chrono::seconds(10)
        ? /*: %1 is a number of milliseconds. */ ActivityText::tr("%1 ms").arg(
            QLocale().toString(qint64(duration.count())))
        : /*: %1 is a number of seconds. */ ActivityText::tr("%1 s").arg(
            QLocale().toString(double(duration.count()) / 1000, 'f', 1));
}

} // namespace Purser
