// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/errortext.h"

#include "ui/text/causetext.h"
#include "ui/text/networktext.h"
#include "ui/text/plaintext.h"
#include "ui/text/timetext.h"

#include <QCoreApplication>

#include <chrono>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxHostLength = 253;

/// models/http/retryafter.h cuts longer ones.
constexpr std::chrono::hours maxRetryAfter(24);

struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(Purser::ErrorText)
};

QString joined(const QString &one, const QString &other)
{
    //: %1 and %2 are sentences.
    return ErrorText::tr("%1 %2", "two sentences").arg(one, other);
}

/// `message`, or `withCause`, whose %1 is the cause, if `detail` has words for one.
QString withDetail(const QString &message, const QString &withCause, const QString &detail)
{
    const QString cause = causeWords(detail);
    return cause.isEmpty() ? message : withCause.arg(cause);
}

QString withServiceWords(const QString &sentence, const ApiError &error)
{
    return error.message.isEmpty() ? sentence
                                   : joined(sentence,
                                            //: %1 is a text that the service sent.
                                            ErrorText::tr("Message from the service: “%1”")
                                                .arg(displayText(error.message, maxDisplayLength)));
}

/// "HTTP 500, code 10002", as far as there are any; empty when nothing is known.
QString numbersOf(const ApiError &error)
{
    if (error.serviceCode != 0 && error.httpStatus != 0)
        //: %1 is an HTTP status, %2 a number that the service sent.
        return ErrorText::tr("HTTP %1, code %2")
            .arg(QString::number(error.httpStatus), QString::number(error.serviceCode));
    //: %1 is an HTTP status.
    return error.httpStatus != 0 ? ErrorText::tr("HTTP %1").arg(error.httpStatus)
                                 : causeWords(error.detail);
}

QString noApiMessage(const ApiError &error)
{
    //: %1 is an HTTP status.
    return ErrorText::tr("There's no Yotta API at this address (HTTP %1). Check the base URL.")
        .arg(error.httpStatus);
}

bool isRedirect(const ApiError &error)
{
    return error.httpStatus >= 300 && error.httpStatus < 400;
}

QString badReplyMessage(const ApiError &error)
{
    if (isRedirect(error))
        //: %1 is an HTTP status.
        return ErrorText::tr("The server tried to redirect to another address (HTTP %1). To "
                             "protect your API key, Purser didn't follow it. Check the base URL.")
            .arg(error.httpStatus);
    if (error.httpStatus == 404)
        return noApiMessage(error);
    return withDetail(
        ErrorText::tr(
            "The response couldn't be read. Check that the base URL points to the Yotta API."),
        //: %1 is a cause such as "not an HTTP response".
        ErrorText::tr(
            "The response couldn't be read (%1). Check that the base URL points to the Yotta API."),
        error.detail);
}

/// The change may be in a row of the refreshed list that could not be read.
QString unreadableMessage(Intent intent)
{
    switch (intent) {
    case Intent::Create:
        return ErrorText::tr("The refreshed list has a row that Purser can't read. It may be the "
                             "new credential, so check it before you try again.");
    case Intent::Remove:
        return ErrorText::tr("The refreshed list has a row that Purser can't read. It may be this "
                             "credential, so check it before you try again.");
    default:
        return ErrorText::tr("The refreshed list has a row that can't be read, so Purser can't "
                             "tell whether the change was saved. You can safely save again.");
    }
}

/// What reading the list again showed, as a sentence of its own.
QString foundMessage(const ApiError &error, Intent intent)
{
    switch (error.verification) {
    case ApiError::Verification::Applied:
        if (intent == Intent::Create)
            return ErrorText::tr("The credential was created anyway: it's in the refreshed list.");
        return intent == Intent::Remove
            ? ErrorText::tr(
                "The credential was deleted anyway: it's no longer in the refreshed list.")
            : ErrorText::tr("The change was saved anyway: the refreshed list shows it.");
    case ApiError::Verification::NotApplied:
        if (intent == Intent::Create)
            return ErrorText::tr("The refreshed list doesn't show the new credential yet. Your "
                                 "entries are still here.");
        return intent == Intent::Remove
            ? ErrorText::tr("The credential is still in the refreshed list.")
            : ErrorText::tr(
                "The refreshed list doesn't show the change yet. Your entries are still here.");
    case ApiError::Verification::Inconclusive:
        if (intent == Intent::Create)
            return ErrorText::tr("The list has a credential with this name, but it may be an "
                                 "older one. Check it before you try again.");
        return ErrorText::tr("Purser can't tell whether the username or password was changed. You "
                             "can safely save again.");
    case ApiError::Verification::Unreadable:
        return unreadableMessage(intent);
    case ApiError::Verification::NotChecked:
        break;
    }
    return ErrorText::tr("Couldn't refresh the list, so Purser can't tell whether the request "
                         "went through. Refresh before you try again.");
}

QString serverMessage(const ApiError &error)
{
    const QString numbers = numbersOf(error);
    const QString sentence = numbers.isEmpty()
        ? ErrorText::tr("The service reported an error.")
        : /*: %1 is "HTTP 500, code 10002", or a part of it. */ ErrorText::tr(
              "The service reported an error (%1).")
              .arg(numbers);
    return withServiceWords(sentence, error);
}

QString rateLimitMessage(const ApiError &error)
{
    if (!error.retryAfter)
        return ErrorText::tr("Too many requests. Wait a moment, then try again.");
    if (*error.retryAfter >= maxRetryAfter)
        return ErrorText::tr("Too many requests. Wait a day or longer, then try again.");
    //: %1 is a length of time, e.g. "30 seconds" or "5 minutes".
    return ErrorText::tr("Too many requests. Wait %1, then try again.")
        .arg(timeSpanText(*error.retryAfter));
}

/// How a change broke after it was sent, or why its answer leaves a doubt.
QString causeMessage(const ApiError &error)
{
    switch (error.cause.value_or(ApiError::Kind::ConnectionLost)) {
    case ApiError::Kind::Cancelled:
        return ErrorText::tr("You canceled after the request was sent.");
    case ApiError::Kind::TimedOut:
        return ErrorText::tr("The request was sent, but the server took too long to respond.");
    case ApiError::Kind::BadReply:
        if (isRedirect(error))
            return joined(ErrorText::tr("The request was sent."), badReplyMessage(error));
        return withDetail(
            ErrorText::tr("The request was sent, but the response couldn't be read."),
            //: %1 is a cause such as "not an HTTP response".
            ErrorText::tr("The request was sent, but the response couldn't be read (%1)."),
            error.detail);
    case ApiError::Kind::ConnectionLost:
        return withDetail(ErrorText::tr("The connection was lost after the request was sent."),
                          //: %1 is a cause such as "the server closed the connection".
                          ErrorText::tr("The connection was lost after the request was sent (%1)."),
                          error.detail);
    default: // also a gateway's status, which is not taken at its word
        return joined(ErrorText::tr("The request was sent."), serverMessage(error));
    }
}

QString outcomeUnknownMessage(const ApiError &error, Intent intent)
{
    return joined(causeMessage(error), foundMessage(error, intent));
}

} // namespace

QString errorMessage(const ApiError &error, Intent intent)
{
    switch (error.kind) {
    case ApiError::Kind::Offline:
        return withDetail(ErrorText::tr("Couldn't connect to the server. Nothing was sent. Check "
                                        "your network and the base URL."),
                          //: %1 is a cause such as "connection refused".
                          ErrorText::tr("Couldn't connect to the server (%1). Nothing was sent. "
                                        "Check your network and the base URL."),
                          error.detail);
    case ApiError::Kind::Proxy:
        if (error.proxy)
            return proxyMessage(*error.proxy);
        return withDetail(
            ErrorText::tr(
                "The proxy blocked the request. Nothing was sent. Check the proxy in Preferences."),
            //: %1 is a cause such as "connection refused".
            ErrorText::tr("The proxy blocked the request (%1). Nothing was sent. Check the proxy "
                          "in Preferences."),
            error.detail);
    case ApiError::Kind::Tls:
        if (error.certificate)
            return certificateMessage(*error.certificate);
        return withDetail(
            ErrorText::tr("The server's identity couldn't be verified, so nothing was sent."),
            //: %1 is a cause such as "TLS handshake failed".
            ErrorText::tr("The server's identity couldn't be verified (%1), so nothing was sent."),
            error.detail);
    case ApiError::Kind::TimedOut:
        return ErrorText::tr("The server took too long to respond.");
    case ApiError::Kind::ConnectionLost:
        return withDetail(
            ErrorText::tr("The connection was lost before the response was complete."),
            //: %1 is a cause such as "the server closed the connection".
            ErrorText::tr("The connection was lost before the response was complete (%1)."),
            error.detail);
    case ApiError::Kind::Unauthorized:
        return withServiceWords(
            ErrorText::tr(
                "The API key is missing, incorrect, or expired. Check it in the Yotta Console."),
            error);
    case ApiError::Kind::Forbidden:
        return withServiceWords(ErrorText::tr("This API key doesn't have permission to do that."),
                                error);
    case ApiError::Kind::NotFound:
        if (intent == Intent::List || intent == Intent::Create)
            return noApiMessage(error);
        return ErrorText::tr("This credential no longer exists.");
    case ApiError::Kind::InUse:
        return ErrorText::tr("The credential is in use and wasn't deleted.");
    case ApiError::Kind::Invalid:
        return withServiceWords(ErrorText::tr("The service rejected the request."), error);
    case ApiError::Kind::RateLimited:
        return rateLimitMessage(error);
    case ApiError::Kind::Server:
        return serverMessage(error);
    case ApiError::Kind::BadReply:
        return badReplyMessage(error);
    case ApiError::Kind::Cancelled:
        return ErrorText::tr("Canceled.");
    case ApiError::Kind::OutcomeUnknown:
        return outcomeUnknownMessage(error, intent);
    }
    return {};
}

QString retryDelayMessage(const RetryDelay &pause, Intent intent)
{
    const std::chrono::seconds wait((pause.until.remainingTime() + 999) / 1000);
    //: %1 is a length of time, e.g. "30 seconds" or "5 minutes", %2 the number of the next attempt,
    //: %3 how many there are at most.
    const QString next = ErrorText::tr("Retrying in %1 (attempt %2 of %3).")
                             .arg(timeSpanText(wait), QString::number(pause.nextAttempt),
                                  QString::number(pause.maxAttempts));
    // The service's own pause is what is counted already.
    const QString cause = pause.error.kind == ApiError::Kind::RateLimited
        ? ErrorText::tr("Too many requests.")
        : errorMessage(pause.error, intent);
    return joined(cause, next);
}

QString apiKeyProblemMessage(ApiKey::Problem problem)
{
    switch (problem) {
    case ApiKey::Problem::Empty:
        return ErrorText::tr("Enter an API key");
    case ApiKey::Problem::InvalidCharacter:
        return ErrorText::tr("API keys can't contain spaces or special characters. Copy the key "
                             "again from the Yotta Console.");
    case ApiKey::Problem::TooLong:
        return ErrorText::tr(
            "That's too long for an API key. Copy the key again from the Yotta Console.");
    }
    return {};
}

QString baseUrlProblemMessage(BaseUrl::Problem problem)
{
    switch (problem) {
    case BaseUrl::Problem::Empty:
        return ErrorText::tr("Enter a base URL");
    case BaseUrl::Problem::NotAUrl:
        return ErrorText::tr("Enter a URL, such as https://api.yottalabs.ai");
    case BaseUrl::Problem::NoHost:
        return ErrorText::tr("Add a host, such as https://api.yottalabs.ai");
    case BaseUrl::Problem::SchemeNotAllowed:
        return ErrorText::tr("Start the base URL with https://");
    case BaseUrl::Problem::HttpNotLocal:
        return ErrorText::tr("Use https://. Purser allows http:// only for this computer, because "
                             "your API key is sent unencrypted.");
    case BaseUrl::Problem::HasUserInfo:
        return ErrorText::tr("Remove the username and password from the base URL");
    case BaseUrl::Problem::HasQueryOrFragment:
        return ErrorText::tr("Remove “?” and “#” from the base URL");
    }
    return {};
}

QString baseUrlWarning(const BaseUrl &baseUrl)
{
    const std::optional<BaseUrl::InternationalHost> host = baseUrl.internationalHost();
    if (!host)
        return {};
    //: %1 is a host with international letters, e.g. "bücher.example", %2 its encoded form, e.g.
    //: "xn--bcher-kva.example".
    return ErrorText::tr(
               "The host “%1” contains letters that can look like other letters. Its encoded "
               "name is “%2”. Make sure this is the server you want.")
        .arg(displayText(host->unicode, maxHostLength), displayText(host->ascii, maxHostLength));
}

QString secretStoreMessage(const SecretStoreError &error)
{
    switch (error.kind) {
    case SecretStoreError::Kind::NotFound:
        return ErrorText::tr("The keychain has no API key for this account.");
    case SecretStoreError::Kind::Locked:
        return ErrorText::tr(
            "The keychain is locked. Unlock it and try again, or use a key for this session "
            "only.");
    case SecretStoreError::Kind::Silent:
        return ErrorText::tr(
            "The keychain isn't responding. Check whether it's asking for your password or "
            "permission and try again, or use a key for this session only.");
    case SecretStoreError::Kind::Unavailable:
        return ErrorText::tr(
            "This computer has no keychain. You can use a key for this session only.");
    case SecretStoreError::Kind::Denied:
        return ErrorText::tr(
            "The keychain didn't let Purser use this key. Allow it in your password manager and "
            "try again, or use a key for this session only.");
    case SecretStoreError::Kind::NotPersisted:
        return ErrorText::tr("The keychain didn't save the change. Try again.");
    case SecretStoreError::Kind::Failed:
        break;
    }
    return withDetail(ErrorText::tr("The keychain reported an error."),
                      //: %1 is the keychain's own message.
                      ErrorText::tr("The keychain reported an error (%1)."), error.detail);
}

} // namespace Purser
