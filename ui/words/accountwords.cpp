// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/accountwords.h"

#include "ui/words/causewords.h"
#include "ui/words/errorwords.h"
#include "ui/words/plaintext.h"
#include "ui/words/straywords.h"

#include <QCoreApplication>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

struct AccountWords
{
    Q_DECLARE_TR_FUNCTIONS(Purser::AccountWords)
};

} // namespace

QString apiKeyHelp()
{
    return AccountWords::tr(
        "It opens the organization to Purser, with the rights that it was given. In "
        "the Yotta Console it stands under Settings, Access Keys.");
}

QString baseUrlHelp()
{
    return AccountWords::tr("The address of the service. It is the official one, unless your "
                            "organization was given another.");
}

QString colourLabel(Account::Colour colour)
{
    switch (colour) {
    case Account::Colour::None:
        return AccountWords::tr("None");
    case Account::Colour::Red:
        return AccountWords::tr("Red");
    case Account::Colour::Orange:
        return AccountWords::tr("Orange");
    case Account::Colour::Green:
        return AccountWords::tr("Green");
    case Account::Colour::Teal:
        return AccountWords::tr("Teal");
    case Account::Colour::Blue:
        return AccountWords::tr("Blue");
    case Account::Colour::Purple:
        return AccountWords::tr("Purple");
    }
    return {};
}

QString accountNameSentence(AccountList::NameProblem problem)
{
    switch (problem) {
    case AccountList::NameProblem::Empty:
        return AccountWords::tr("A name is needed.");
    case AccountList::NameProblem::TooLong:
        return AccountWords::tr("At most %n characters.", nullptr, AccountList::longestName);
    case AccountList::NameProblem::Taken:
        return AccountWords::tr("Another account has this name.");
    }
    return {};
}

QString connectSentence(const ApiError &error, const BaseUrl &baseUrl, bool isOffline)
{
    const QString host = shownText(baseUrl.hostLabel(), 100);
    const bool isConnectionMissing =
        error.kind == ApiError::Kind::Offline || error.kind == ApiError::Kind::Proxy;
    if (isConnectionMissing && !baseUrl.isLocal() && isOffline)
        return AccountWords::tr("This computer is not connected to any network. Nothing was sent.");
    if (error.kind == ApiError::Kind::Offline && error.detail == "HostNotFoundError"_L1)
        return AccountWords::tr("There is no server called “%1”. Nothing was sent. Check the base "
                                "URL.")
            .arg(host);
    if (error.kind == ApiError::Kind::Offline) {
        const QString cause = causeWords(error.detail);
        if (cause.isEmpty())
            return AccountWords::tr("“%1” isn't responding. Nothing was sent. Check the base URL "
                                    "and your network.")
                .arg(host);
        //: %1 is a host, %2 a cause such as "connection refused".
        return AccountWords::tr("“%1” isn't responding (%2). Nothing was sent. Check the base URL "
                                "and your network.")
            .arg(host, cause);
    }
    const bool isNoApi =
        error.kind == ApiError::Kind::BadReply || error.kind == ApiError::Kind::NotFound;
    // A redirect says in its own sentence what to check.
    if (!isNoApi || (error.httpStatus >= 300 && error.httpStatus < 400))
        return errorSentence(error, Intent::List);
    const QString cause =
        error.httpStatus >= 400 ? u"HTTP %1"_s.arg(error.httpStatus) : causeWords(error.detail);
    if (cause.isEmpty())
        return AccountWords::tr("“%1” isn't a Yotta API server. Check the base URL.").arg(host);
    //: %1 is a host, %2 a cause such as "HTTP 404".
    return AccountWords::tr("“%1” isn't a Yotta API server (%2). Check the base URL.")
        .arg(host, cause);
}

QString keyQuestionSentence(const KeyQuestion &question)
{
    using Reason = KeyQuestion::Reason;
    const QString name = shownText(question.accountName, AccountList::longestName);
    switch (question.reason) {
    case Reason::AskingKeychain:
        return AccountWords::tr("Asking the keychain for the API key of “%1”…").arg(name);
    case Reason::KeychainSlow:
        return AccountWords::tr(
            "The keychain hasn't answered yet. If it's asking for your password or permission, "
            "answer it, or use a key for this session only.");
    case Reason::KeychainFailed:
        return secretStoreSentence(question.keychainError.value_or(SecretStoreError{}));
    case Reason::StoredKeyInvalid:
        return AccountWords::tr("The saved entry for this account isn't an API key. %1")
            .arg(apiKeyProblemSentence(question.keyProblem.value_or(ApiKey::Problem::Empty)));
    case Reason::StoredKeyFound:
        return AccountWords::tr(
                   "Found a saved API key for “%1”. Use it, or keep typing a different one.")
            .arg(name);
    case Reason::NoStoredKey:
        return AccountWords::tr("No API key is kept for “%1”. Type it to connect.").arg(name);
    case Reason::NotVerified:
        return connectSentence(question.apiError.value_or(ApiError{}), question.baseUrl,
                               question.isOffline);
    }
    return {};
}

QString keyQuestionOffer(KeyQuestion::Offer offer)
{
    switch (offer) {
    case KeyQuestion::Offer::TryAgain:
        return AccountWords::tr("Try again");
    case KeyQuestion::Offer::UseStoredKey:
        return AccountWords::tr("Use the saved key");
    case KeyQuestion::Offer::None:
        break;
    }
    return {};
}

QString keyStaysSentence(const SecretStoreError &error)
{
    //: %1 is a sentence that says why.
    return AccountWords::tr("The former API key is still in the keychain. %1 Purser will remove it "
                            "when the keychain is available again.")
        .arg(secretStoreSentence(error));
}

QString keyPlaceSentence(const Account &account)
{
    switch (account.key) {
    case Account::Key::InKeychain:
        return AccountWords::tr(
                   "The API key is in the system's keychain, in the entry “%1”, and in "
                   "the memory of Purser while the account is open. It is in no file "
                   "of Purser's, in no log and in no address.")
            .arg(u"io.github.purser.Purser/"_s + account.keyEntry.toString(QUuid::WithoutBraces));
    case Account::Key::ThisSessionOnly:
        return AccountWords::tr("The API key is in the memory of Purser until it is closed, if it "
                                "was typed since the start. It is neither in the keychain nor in "
                                "any file.");
    case Account::Key::Environment:
        return AccountWords::tr("The API key is in the environment variable YOTTA_API_KEY of the "
                                "shell that started Purser, and in the memory of Purser. It is not "
                                "in the keychain.");
    case Account::Key::Sandbox:
        return AccountWords::tr("The sandbox's key is no secret: it is shown in the status bar.");
    }
    return {};
}

QStringList cliTidiedSentences(const CliProfile &profile)
{
    const QString name = shownText(profile.name, 60);
    QStringList sentences;
    if (const QString words = removedSentence(profile.removedFromKey); !words.isEmpty())
        //: %1 is the name of a profile, %2 e.g. "Removed quotes and a space".
        sentences += AccountWords::tr("API key of the profile “%1”: %2.").arg(name, words);
    if (const QString words = tidiedSentence(profile.tidiedBaseUrl); !words.isEmpty())
        //: %1 is the name of a profile, %2 e.g. "Added https:// and removed /v2".
        sentences += AccountWords::tr("Base URL of the profile “%1”: %2.").arg(name, words);
    return sentences;
}

QString cliProblemSentence(const CliProfiles::Problem &problem, const QString &file)
{
    const QString profile = shownText(problem.profile, 60);
    switch (problem.kind) {
    case CliProfiles::Problem::Kind::LineNotUnderstood:
        return AccountWords::tr("Line %1 of %2 is not understood and was left out.")
            .arg(QString::number(problem.line), shownText(file, 200));
    case CliProfiles::Problem::Kind::NoKey:
        return AccountWords::tr("The profile “%1” has no API key.").arg(profile);
    case CliProfiles::Problem::Kind::KeyNotUsable:
        return AccountWords::tr("The API key of the profile “%1” has characters that no key has.")
            .arg(profile);
    case CliProfiles::Problem::Kind::BaseUrlNotUsable:
        return AccountWords::tr("The base URL of the profile “%1” cannot be used.").arg(profile);
    case CliProfiles::Problem::Kind::TooMany:
        return AccountWords::tr("There are more profiles in %1; the rest was left out.")
            .arg(shownText(file, 200));
    }
    return {};
}

} // namespace Purser
