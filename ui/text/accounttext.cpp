// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/accounttext.h"

#include "ui/text/causetext.h"
#include "ui/text/errortext.h"
#include "ui/text/plaintext.h"
#include "ui/text/straytext.h"

#include <QCoreApplication>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

struct AccountText
{
    Q_DECLARE_TR_FUNCTIONS(Purser::AccountText)
};

} // namespace

QString apiKeyHelp()
{
    return AccountText::tr("Lets Purser access your organization with this key's permissions. "
                           "Find it in the Yotta Console under Settings > Access Keys.");
}

QString baseUrlHelp()
{
    return AccountText::tr(
        "The URL of the Yotta API. Change it only if your organization uses another one.");
}

QString colorLabel(Account::Color color)
{
    switch (color) {
    case Account::Color::None:
        //: No color.
        return AccountText::tr("None");
    case Account::Color::Red:
        return AccountText::tr("Red");
    case Account::Color::Orange:
        return AccountText::tr("Orange");
    case Account::Color::Green:
        return AccountText::tr("Green");
    case Account::Color::Teal:
        return AccountText::tr("Teal");
    case Account::Color::Blue:
        return AccountText::tr("Blue");
    case Account::Color::Purple:
        return AccountText::tr("Purple");
    }
    return {};
}

QString accountNameMessage(AccountList::NameProblem problem)
{
    switch (problem) {
    case AccountList::NameProblem::Empty:
        return AccountText::tr("Enter a name");
    case AccountList::NameProblem::TooLong:
        //: The name of an account.
        return AccountText::tr("Use at most %n characters", nullptr, AccountList::maxNameLength);
    case AccountList::NameProblem::Taken:
        return AccountText::tr("An account with this name already exists");
    }
    return {};
}

QString connectMessage(const ApiError &error, const BaseUrl &baseUrl, bool isOffline)
{
    const QString host = displayText(baseUrl.hostLabel(), 100);
    const bool isConnectionMissing =
        error.kind == ApiError::Kind::Offline || error.kind == ApiError::Kind::Proxy;
    if (isConnectionMissing && !baseUrl.isLocal() && isOffline)
        return AccountText::tr("This computer isn't connected to a network. Nothing was sent.");
    if (error.kind == ApiError::Kind::Offline && error.detail == "HostNotFoundError"_L1)
        //: %1 is a host.
        return AccountText::tr(
                   "Couldn't find the server “%1”. Nothing was sent. Check the base URL.")
            .arg(host);
    if (error.kind == ApiError::Kind::Offline) {
        const QString cause = causeWords(error.detail);
        if (cause.isEmpty())
            //: %1 is a host.
            return AccountText::tr("“%1” isn't responding. Nothing was sent. Check the base URL "
                                   "and your network.")
                .arg(host);
        //: %1 is a host, %2 a cause such as "connection refused".
        return AccountText::tr("“%1” isn't responding (%2). Nothing was sent. Check the base URL "
                               "and your network.")
            .arg(host, cause);
    }
    const bool isNoApi =
        error.kind == ApiError::Kind::BadReply || error.kind == ApiError::Kind::NotFound;
    // A redirect says in its own sentence what to check.
    if (!isNoApi || (error.httpStatus >= 300 && error.httpStatus < 400))
        return errorMessage(error, Intent::List);
    const QString cause =
        error.httpStatus >= 400 ? u"HTTP %1"_s.arg(error.httpStatus) : causeWords(error.detail);
    if (cause.isEmpty())
        //: %1 is a host.
        return AccountText::tr("“%1” isn't a Yotta API server. Check the base URL.").arg(host);
    //: %1 is a host, %2 a cause such as "HTTP 404".
    return AccountText::tr("“%1” isn't a Yotta API server (%2). Check the base URL.")
        .arg(host, cause);
}

QString keyQuestionText(const KeyQuestion &question)
{
    using Reason = KeyQuestion::Reason;
    const QString name = displayText(question.accountName, AccountList::maxNameLength);
    switch (question.reason) {
    case Reason::AskingKeychain:
        //: %1 is the name of an account.
        return AccountText::tr("Getting the API key of “%1” from the keychain…").arg(name);
    case Reason::KeychainSlow:
        return AccountText::tr("The keychain isn't responding yet. Check whether it's asking for "
                               "your password or permission, or use a key for this session only.");
    case Reason::KeychainFailed:
        return secretStoreMessage(question.keychainError.value_or(SecretStoreError{}));
    case Reason::StoredKeyInvalid:
        if (question.keyProblem.value_or(ApiKey::Problem::Empty) == ApiKey::Problem::Empty)
            return AccountText::tr("The keychain entry for this account is empty. Enter the API "
                                   "key to connect.");
        //: %1 is a sentence that says why, or what to do.
        return AccountText::tr("The keychain entry for this account isn't a valid API key. %1")
            .arg(apiKeyProblemMessage(*question.keyProblem));
    case Reason::StoredKeyFound:
        //: %1 is the name of an account.
        return AccountText::tr(
                   "Found a saved API key for “%1”. Use it, or keep typing a different one.")
            .arg(name);
    case Reason::NoStoredKey:
        //: %1 is the name of an account.
        return AccountText::tr("No API key is saved for “%1”. Enter it to connect.").arg(name);
    case Reason::NotVerified:
        return connectMessage(question.apiError.value_or(ApiError{}), question.baseUrl,
                              question.isOffline);
    }
    return {};
}

QString keyQuestionOffer(KeyQuestion::Offer offer)
{
    switch (offer) {
    case KeyQuestion::Offer::TryAgain:
        return AccountText::tr("Try again");
    case KeyQuestion::Offer::UseStoredKey:
        return AccountText::tr("Use saved key");
    case KeyQuestion::Offer::None:
        break;
    }
    return {};
}

QString keyStaysMessage(const SecretStoreError &error)
{
    //: %1 is a sentence that says why.
    return AccountText::tr("The old API key is still in the keychain. %1 Purser will remove it "
                           "when the keychain is available again.")
        .arg(secretStoreMessage(error));
}

QString keyLocationText(const Account &account)
{
    switch (account.key) {
    case Account::Key::InKeychain:
        //: Under the heading “Where your key is stored”, as are the next two. %1 names an entry.
        return AccountText::tr("In your system keychain (entry “%1”), and in memory while this "
                               "account is open. Purser never writes it to files, logs, or URLs.")
            .arg(u"io.github.purser.Purser/"_s + account.keyEntry.toString(QUuid::WithoutBraces));
    case Account::Key::ThisSessionOnly:
        //: Where the API key is stored.
        return AccountText::tr("Only in memory, until you quit Purser. It isn't saved in the "
                               "keychain or in any file.");
    case Account::Key::Environment:
        //: Where the API key is stored.
        return AccountText::tr("In the YOTTA_API_KEY environment variable of the shell that "
                               "started Purser, and in memory. It isn't saved in the keychain.");
    case Account::Key::Sandbox:
        return AccountText::tr("The sandbox key isn't secret. You can see it in the status bar.");
    }
    return {};
}

QStringList cliTidiedMessages(const CliProfile &profile)
{
    const QString name = displayText(profile.name, 60);
    QStringList sentences;
    if (const QString words = removedMessage(profile.removedFromKey); !words.isEmpty())
        //: %1 is the name of a profile, %2 e.g. "Removed quotation marks and a space".
        sentences += AccountText::tr("API key in profile “%1”: %2.").arg(name, words);
    if (const QString words = tidiedMessage(profile.tidiedBaseUrl); !words.isEmpty())
        //: %1 is the name of a profile, %2 e.g. "Added https:// and removed /v2".
        sentences += AccountText::tr("Base URL in profile “%1”: %2.").arg(name, words);
    return sentences;
}

QString cliProblemMessage(const CliProfiles::Problem &problem, const QString &file)
{
    const QString profile = displayText(problem.profile, 60);
    switch (problem.kind) {
    case CliProfiles::Problem::Kind::LineNotUnderstood:
        //: %1 is a number, %2 a file.
        return AccountText::tr("Line %1 of %2 couldn't be read and was skipped.")
            .arg(QString::number(problem.line), displayText(file, 200));
    case CliProfiles::Problem::Kind::NoKey:
        //: %1 is the name of a profile.
        return AccountText::tr("Profile “%1” has no API key.").arg(profile);
    case CliProfiles::Problem::Kind::KeyNotUsable:
        //: %1 is the name of a profile.
        return AccountText::tr("The API key in profile “%1” contains invalid characters.")
            .arg(profile);
    case CliProfiles::Problem::Kind::BaseUrlNotUsable:
        //: %1 is the name of a profile.
        return AccountText::tr("The base URL in profile “%1” isn't valid.").arg(profile);
    case CliProfiles::Problem::Kind::TooMany:
        //: %1 is a file.
        return AccountText::tr("%1 has too many profiles. Only the first 100 are shown.")
            .arg(displayText(file, 200));
    }
    return {};
}

} // namespace Purser
