// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/importtext.h"

#include "ui/text/credentialtext.h"
#include "ui/text/plaintext.h"
#include "ui/text/validationtext.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

namespace Purser {

using namespace Qt::StringLiterals;
using FileProblem = ImportedLogins::Problem;
using LoginProblem = ImportedLogin::Problem;

namespace {

struct ImportText
{
    Q_DECLARE_TR_FUNCTIONS(Purser::ImportText)
};

QString nativePath(const QString &file)
{
    const QString home = QDir::homePath() + u'/';
    return displayText(QDir::toNativeSeparators(
        file.startsWith(home) ? u"~/"_s + file.sliced(home.size()) : file));
}

QString atLine(const QString &text, int line)
{
    return line == 0 ? text
                     /*: %1 is a sentence about what is wrong in a file. */
                     : ImportText::tr("%1 See line %2.").arg(text, QString::number(line));
}

} // namespace

QString importPlaceText(const ImportPlace &place)
{
    const bool isPodman = place.program == ImportPlace::Program::Podman;
    //: %1 is the name of a program, %2 the path of its file.
    return ImportText::tr("%1: %2").arg(isPodman ? u"Podman"_s : u"Docker"_s,
                                        nativePath(place.file));
}

QString importProblemText(const ImportedLogins &file)
{
    switch (file.problem) {
    case FileProblem::None:
        break;
    case FileProblem::NoLogins:
        return ImportText::tr("The file contains no logins.");
    case FileProblem::UnknownFormat:
        return ImportText::tr("This isn't a Docker, Podman, or Kubernetes file, or a CSV file with "
                              "the columns name, username, and password.");
    case FileProblem::TooLarge:
        return ImportText::tr("The file is too large. Files up to 1 MiB can be imported.");
    case FileProblem::NotUtf8:
        return ImportText::tr("The file isn't UTF-8 text.");
    case FileProblem::BrokenJson:
    case FileProblem::BrokenYaml:
        return atLine(ImportText::tr("The file is damaged."), file.line);
    case FileProblem::TooComplex:
        return ImportText::tr("The file is nested too deeply.");
    case FileProblem::TooManyLogins:
        return ImportText::tr("Only the first %n logins in the file are listed.", nullptr,
                              int(file.logins.size()));
    case FileProblem::MissingColumns:
        //: %1 is a list of names of columns.
        return ImportText::tr("The CSV file is missing these columns: %1.")
            .arg(displayText(file.detail));
    case FileProblem::FileMissing:
        return ImportText::tr("The file doesn't exist.");
    case FileProblem::IsFolder:
        return ImportText::tr("This is a folder. Choose a file.");
    case FileProblem::NotRegularFile:
        return ImportText::tr("This isn't a regular file.");
    case FileProblem::NoPermission:
        return ImportText::tr("You don't have permission to read this file.");
    case FileProblem::CannotRead:
        //: %1 is the system's message.
        return ImportText::tr("Couldn't read the file: %1").arg(displayText(file.detail));
    }
    return {};
}

QString importedLoginProblemText(const ImportedLogin &login)
{
    const QString detail = displayText(login.detail, 200);
    switch (login.problem) {
    case LoginProblem::None:
        break;
    case LoginProblem::BrokenEntry:
        return ImportText::tr("Damaged entry");
    case LoginProblem::NoLogin:
        return ImportText::tr("No login");
    case LoginProblem::NoUsername:
        return ImportText::tr("No username");
    case LoginProblem::UsernameTooLong:
        return ImportText::tr("The username is too long");
    case LoginProblem::NoPassword:
        return ImportText::tr("No password");
    case LoginProblem::PasswordTooLong:
        return ImportText::tr("The password is too long: the service accepts up to 255 characters");
    case LoginProblem::IdentityToken:
        return ImportText::tr("An identity token, which only Docker can use");
    case LoginProblem::BareToken:
        return ImportText::tr("A token without a username");
    case LoginProblem::BrokenBase64:
        return ImportText::tr("Damaged: it isn't valid Base64");
    case LoginProblem::NotUtf8:
        return ImportText::tr("Damaged: it isn't UTF-8 text");
    case LoginProblem::InvalidRegistry:
        //: %1 is a text from a file.
        return ImportText::tr("“%1” isn't a registry").arg(detail);
    case LoginProblem::InvalidType:
        //: %1 is a text from a file.
        return ImportText::tr("“%1” isn't a type").arg(detail);
    case LoginProblem::InvalidDate:
        //: %1 is a text from a file.
        return ImportText::tr("“%1” isn't a date (year-month-day)").arg(detail);
    case LoginProblem::BrokenQuotes:
        return ImportText::tr("Unmatched quotation mark (line %1)").arg(login.line);
    case LoginProblem::TooManyFields:
        return ImportText::tr("More cells than the header row (line %1)").arg(login.line);
    case LoginProblem::InvalidHelper:
        return ImportText::tr("The name of the credential helper is invalid");
    case LoginProblem::HelperMissing:
        return helperMissingText(login.helper);
    case LoginProblem::HelperFailed:
        return detail.isEmpty() ? ImportText::tr("The credential helper failed") : detail;
    }
    return {};
}

QString importRowText(const ImportPlan &plan, int row)
{
    switch (plan.problem(row)) {
    case ImportPlan::Problem::Login:
        return importedLoginProblemText(plan.login(row));
    case ImportPlan::Problem::InvalidName:
        return validationMessage(plan.nameResult(row), CredentialField::Name);
    case ImportPlan::Problem::NameTaken:
        return ImportText::tr("The name is taken");
    case ImportPlan::Problem::None:
        break;
    }
    const QStringList existing = plan.existingNames(row);
    if (!existing.isEmpty()) {
        QStringList names;
        for (const QString &name : existing.first(std::min<qsizetype>(3, existing.size())))
            names.append(displayName(name));
        //: %1 is a list of names of credentials.
        return ImportText::tr("Already exists: %1").arg(QLocale().createSeparatedList(names));
    }
    if (plan.login(row).sameLogin)
        return ImportText::tr("Listed twice in this file, with different passwords or paths");
    if (plan.login(row).needsHelper())
        return ImportText::tr("The password is in the credential helper");
    return {};
}

QString helperMissingText(const QString &helper)
{
    //: %1 is the name of a program.
    return ImportText::tr("%1 isn't installed")
        .arg(u"docker-credential-"_s + displayText(helper, 80));
}

QString helperFailureText(const HelperFailure &failure)
{
    switch (failure.kind) {
    case HelperFailure::Kind::InvalidUrl:
        return ImportText::tr("The credential helper can't be used for this registry.");
    case HelperFailure::Kind::CannotStart:
        //: %1 is the system's message.
        return ImportText::tr("Couldn't start the credential helper: %1")
            .arg(displayText(failure.message));
    case HelperFailure::Kind::Refused:
        return failure.message.isEmpty()
            ? ImportText::tr("The credential helper failed.")
            /*: %1 is the program's message. */
            : ImportText::tr("The credential helper failed: %1").arg(displayText(failure.message));
    case HelperFailure::Kind::Crashed:
        return ImportText::tr("The credential helper crashed.");
    case HelperFailure::Kind::TimedOut:
        return ImportText::tr("The credential helper didn't respond in time.");
    case HelperFailure::Kind::TooMuchOutput:
    case HelperFailure::Kind::InvalidOutput:
    case HelperFailure::Kind::OtherUrl:
        return ImportText::tr("The credential helper returned an invalid response.");
    case HelperFailure::Kind::NoPassword:
        return ImportText::tr("The credential helper has no password for this registry.");
    }
    return {};
}

} // namespace Purser
