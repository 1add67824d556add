// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/errorwords.h"

#include "ui/words/causewords.h"
#include "ui/words/networkwords.h"
#include "ui/words/plaintext.h"
#include "ui/words/timewords.h"

#include <QCoreApplication>

#include <chrono>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxHostLength = 253;

/// models/http/retryafter.h cuts longer ones.
constexpr std::chrono::hours maxRetryAfter(24);

struct ErrorWords
{
    Q_DECLARE_TR_FUNCTIONS(Purser::ErrorWords)
};

QString joined(const QString &one, const QString &other)
{
    return ErrorWords::tr("%1 %2", "two sentences").arg(one, other);
}

QString withDetail(const QString &sentence, const QString &detail)
{
    const QString cause = causeWords(detail);
    //: A technical cause behind a sentence.
    return cause.isEmpty() ? sentence : joined(sentence, ErrorWords::tr("(%1)").arg(cause));
}

QString withServiceWords(const QString &sentence, const ApiError &error)
{
    return error.message.isEmpty()
        ? sentence
        : joined(
            sentence,
            ErrorWords::tr("The service says: “%1”").arg(shownText(error.message, longestShown)));
}

/// "HTTP 500, code 10002", as far as there are any; empty when nothing is known.
QString numbersOf(const ApiError &error)
{
    if (error.serviceCode != 0 && error.httpStatus != 0)
        return ErrorWords::tr("HTTP %1, code %2")
            .arg(QString::number(error.httpStatus), QString::number(error.serviceCode));
    return error.httpStatus != 0 ? ErrorWords::tr("HTTP %1").arg(error.httpStatus)
                                 : causeWords(error.detail);
}

QString noApiSentence(const ApiError &error)
{
    return ErrorWords::tr("There is no Yotta API at this address (HTTP %1). Check the base URL.")
        .arg(error.httpStatus);
}

bool isRedirect(const ApiError &error)
{
    return error.httpStatus >= 300 && error.httpStatus < 400;
}

QString badReplySentence(const ApiError &error)
{
    if (isRedirect(error))
        return ErrorWords::tr(
                   "The server points to another address (HTTP %1). Purser does not follow it, so "
                   "that the API key goes nowhere else. Check the base URL.")
            .arg(error.httpStatus);
    if (error.httpStatus == 404)
        return noApiSentence(error);
    return withDetail(
        ErrorWords::tr("The reply cannot be read. Is the base URL that of the Yotta API?"),
        error.detail);
}

/// The change may be in a row of the refreshed list that could not be read.
QString unreadableSentence(Intent intent)
{
    switch (intent) {
    case Intent::Create:
        return ErrorWords::tr("The refreshed list has a row that Purser can't read. It may be the "
                              "new credential, so check it before you try again.");
    case Intent::Remove:
        return ErrorWords::tr("The refreshed list has a row that Purser can't read. It may be this "
                              "credential, so check it before you try again.");
    default:
        return ErrorWords::tr("The refreshed list has a row that Purser can't read, so it can't "
                              "tell whether the change was saved. You can safely save again.");
    }
}

/// What reading the list again showed, as a sentence of its own.
QString foundSentence(const ApiError &error, Intent intent)
{
    switch (error.found) {
    case ApiError::Found::TookEffect:
        if (intent == Intent::Create)
            return ErrorWords::tr("It was created all the same: the list, read again, now has a "
                                  "credential of this name.");
        return intent == Intent::Remove
            ? ErrorWords::tr("It was deleted all the same: the list, read again, does not have it.")
            : ErrorWords::tr("The change was made all the same: the list, read again, shows it.");
    case ApiError::Found::DidNot:
        if (intent == Intent::Create)
            return ErrorWords::tr("The list was read again: it was not created so far. Your "
                                  "entries are still here.");
        return intent == Intent::Remove
            ? ErrorWords::tr("The list was read again: the credential is still there.")
            : ErrorWords::tr("The list was read again: the change was not made so far. Your "
                             "entries are still here.");
    case ApiError::Found::CannotTell:
        if (intent == Intent::Create)
            return ErrorWords::tr(
                "The list has a credential of this name, but it had not been read before, so "
                "it may be an older one. Look at it before you create again.");
        return ErrorWords::tr(
            "A user name or password cannot be read back, so it is not known whether the "
            "change was made. Saving again is safe: it sets the same values.");
    case ApiError::Found::Unreadable:
        return unreadableSentence(intent);
    case ApiError::Found::NotLooked:
        break;
    }
    return ErrorWords::tr(
        "The list could not be read again, so it is not known whether the request took "
        "effect. Refresh before you try again.");
}

QString serverSentence(const ApiError &error)
{
    const QString numbers = numbersOf(error);
    //: %1 is "HTTP 500, code 10002", or a part of it.
    const QString sentence = numbers.isEmpty()
        ? ErrorWords::tr("The service had a problem.")
        : ErrorWords::tr("The service had a problem (%1).").arg(numbers);
    return withServiceWords(sentence, error);
}

QString rateLimitSentence(const ApiError &error)
{
    if (!error.retryAfter)
        return ErrorWords::tr("Too many requests. Wait a little, then try again.");
    if (*error.retryAfter >= maxRetryAfter)
        return ErrorWords::tr(
            "Too many requests. The service asks you to wait for a day or longer.");
    //: %1 is a length of time, e.g. "30 seconds" or "5 minutes".
    return ErrorWords::tr("Too many requests. The service asks you to wait %1.")
        .arg(timeSpanText(*error.retryAfter));
}

/// How a change broke after it was sent, or why its answer leaves a doubt.
QString causeSentence(const ApiError &error)
{
    switch (error.cause.value_or(ApiError::Kind::ConnectionLost)) {
    case ApiError::Kind::Cancelled:
        return ErrorWords::tr("You stopped waiting after the request was sent.");
    case ApiError::Kind::TimedOut:
        return ErrorWords::tr("The request was sent, but the server took too long to answer.");
    case ApiError::Kind::BadReply:
        if (isRedirect(error))
            return joined(ErrorWords::tr("The request was sent."), badReplySentence(error));
        return withDetail(ErrorWords::tr("The request was sent, but the reply cannot be read."),
                          error.detail);
    case ApiError::Kind::ConnectionLost:
        return withDetail(ErrorWords::tr("The connection broke after the request was sent."),
                          error.detail);
    default: // also a gateway's status, which is not taken at its word
        return joined(ErrorWords::tr("The request was sent."), serverSentence(error));
    }
}

QString outcomeUnknownSentence(const ApiError &error, Intent intent)
{
    return joined(causeSentence(error), foundSentence(error, intent));
}

} // namespace

QString errorSentence(const ApiError &error, Intent intent)
{
    switch (error.kind) {
    case ApiError::Kind::Offline:
        return withDetail(
            ErrorWords::tr("No connection to the server. Nothing was sent. Check the network and "
                           "the base URL."),
            error.detail);
    case ApiError::Kind::Proxy:
        if (error.proxy)
            return proxySentence(*error.proxy);
        return withDetail(ErrorWords::tr("The proxy did not let the request through. Nothing was "
                                         "sent. Check the proxy in the preferences."),
                          error.detail);
    case ApiError::Kind::Tls:
        if (error.certificate)
            return certificateSentence(*error.certificate);
        return withDetail(
            ErrorWords::tr("The server could not prove who it is, so nothing was sent."),
            error.detail);
    case ApiError::Kind::TimedOut:
        return ErrorWords::tr("The server took too long to answer.");
    case ApiError::Kind::ConnectionLost:
        return withDetail(ErrorWords::tr("The connection broke before the whole reply was there."),
                          error.detail);
    case ApiError::Kind::Unauthorized:
        return withServiceWords(ErrorWords::tr("The API key is missing, wrong or expired."), error);
    case ApiError::Kind::Forbidden:
        return withServiceWords(ErrorWords::tr("The API key does not have the right to do this."),
                                error);
    case ApiError::Kind::NotFound:
        if (intent == Intent::List || intent == Intent::Create)
            return noApiSentence(error);
        return ErrorWords::tr("This credential no longer exists.");
    case ApiError::Kind::InUse:
        return ErrorWords::tr("The credential is in use and was not deleted.");
    case ApiError::Kind::Invalid:
        return withServiceWords(ErrorWords::tr("The service did not accept this."), error);
    case ApiError::Kind::RateLimited:
        return rateLimitSentence(error);
    case ApiError::Kind::Server:
        return serverSentence(error);
    case ApiError::Kind::BadReply:
        return badReplySentence(error);
    case ApiError::Kind::Cancelled:
        return ErrorWords::tr("Cancelled.");
    case ApiError::Kind::OutcomeUnknown:
        return outcomeUnknownSentence(error, intent);
    }
    return {};
}

QString pauseSentence(const RetryPause &pause, Intent intent)
{
    const std::chrono::seconds wait((pause.until.remainingTime() + 999) / 1000);
    //: %1 is a length of time, e.g. "30 seconds" or "5 minutes", %2 the number of the next attempt,
    //: %3 how many there are at most.
    const QString next =
        ErrorWords::tr("Retrying in %1 (attempt %2 of %3).")
            .arg(timeSpanText(wait), QString::number(pause.nextTry), QString::number(pause.tries));
    // The service's own pause is what is counted already.
    const QString cause = pause.error.kind == ApiError::Kind::RateLimited
        ? ErrorWords::tr("Too many requests.")
        : errorSentence(pause.error, intent);
    return joined(cause, next);
}

QString apiKeyProblemSentence(ApiKey::Problem problem)
{
    switch (problem) {
    case ApiKey::Problem::Empty:
        return ErrorWords::tr("An API key is needed.");
    case ApiKey::Problem::NotForAHeader:
        return ErrorWords::tr(
            "An API key has no spaces, line breaks or special characters inside. Copy it "
            "again from the console.");
    case ApiKey::Problem::TooLong:
        return ErrorWords::tr("This is too long for an API key. Copy it again from the console.");
    }
    return {};
}

QString baseUrlProblemSentence(BaseUrl::Problem problem)
{
    switch (problem) {
    case BaseUrl::Problem::Empty:
        return ErrorWords::tr("A base URL is needed.");
    case BaseUrl::Problem::NotAUrl:
        return ErrorWords::tr("This is not a URL.");
    case BaseUrl::Problem::NoHost:
        return ErrorWords::tr("The base URL needs a host, as in https://api.yottalabs.ai");
    case BaseUrl::Problem::SchemeNotAllowed:
        return ErrorWords::tr("The base URL must start with https://");
    case BaseUrl::Problem::HttpNotLocal:
        return ErrorWords::tr(
            "http:// is for this computer only: elsewhere the API key would travel "
            "unprotected. Use https://");
    case BaseUrl::Problem::HasUserInfo:
        return ErrorWords::tr("The base URL must not contain a user name or password.");
    case BaseUrl::Problem::HasQueryOrFragment:
        return ErrorWords::tr("The base URL must not contain “?” or “#”.");
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
    return ErrorWords::tr("The host “%1” contains letters that can look like others. Its encoded "
                          "name is “%2”. Make sure this is the server you want.")
        .arg(shownText(host->unicode, maxHostLength), shownText(host->ascii, maxHostLength));
}

QString secretStoreSentence(const SecretStoreError &error)
{
    switch (error.kind) {
    case SecretStoreError::Kind::NotFound:
        return ErrorWords::tr("The keychain has no API key for this account.");
    case SecretStoreError::Kind::Locked:
        return ErrorWords::tr(
            "The keychain is locked. Unlock it and try again, or use a key for this session "
            "only.");
    case SecretStoreError::Kind::Silent:
        return ErrorWords::tr(
            "The keychain isn't responding. Check whether it's asking for your password or "
            "permission and try again, or use a key for this session only.");
    case SecretStoreError::Kind::Unavailable:
        return ErrorWords::tr(
            "No keychain is available on this computer. A key can be used for this session "
            "only.");
    case SecretStoreError::Kind::Denied:
        return ErrorWords::tr(
            "The keychain didn't let Purser use this key. Allow it in your password manager and "
            "try again, or use a key for this session only.");
    case SecretStoreError::Kind::NotKept:
        return ErrorWords::tr("The keychain did not keep the change.");
    case SecretStoreError::Kind::Failed:
        break;
    }
    return withDetail(ErrorWords::tr("The keychain reported a problem."), error.detail);
}

} // namespace Purser
