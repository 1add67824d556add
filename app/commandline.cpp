// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "ui/text/errortext.h"
#include "ui/text/plaintext.h"

#include <QCommandLineParser>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

/// Characters of an argument, or of a sentence around it, that a message repeats.
constexpr qsizetype maxEchoLength = 120;

} // namespace

tl::expected<CommandLine, QString> CommandLine::parse(const QStringList &arguments)
{
    const QCommandLineOption help(QStringList{ u"h"_s, u"help"_s });
    const QCommandLineOption version(QStringList{ u"v"_s, u"version"_s });
    const QCommandLineOption sandbox(u"sandbox"_s);
    const QCommandLineOption create(u"new"_s);
    const QCommandLineOption serve(u"serve-sandbox"_s, {}, u"PORT"_s);
    const QCommandLineOption baseUrl(u"base-url"_s, {}, u"URL"_s);
    const QCommandLineOption account(u"account"_s, {}, u"NAME"_s);
    QCommandLineParser parser;
    parser.addOptions({ help, version, sandbox, create, serve, baseUrl, account });
    // Else "-nope" is told as four unknown options, and Qt's own options take one dash, too.
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    if (!parser.parse(arguments))
        return tl::unexpected(displayText(parser.errorText(), maxEchoLength));

    CommandLine command;
    if (parser.isSet(help)) {
        command.task = Task::PrintHelp;
        return command;
    }
    if (parser.isSet(version)) {
        command.task = Task::PrintVersion;
        return command;
    }
    if (!parser.positionalArguments().isEmpty())
        return tl::unexpected(u"Unexpected argument: %1"_s.arg(
            displayText(parser.positionalArguments().constFirst(), maxEchoLength)));
    if (parser.isSet(serve)) {
        bool isNumber = false;
        command.port = parser.value(serve).toUShort(&isNumber);
        if (!isNumber)
            return tl::unexpected(
                u"--serve-sandbox needs a port from 0 to 65535 (0 for any free port)"_s);
        command.task = Task::ServeSandbox;
    }
    if (parser.isSet(baseUrl)) {
        const auto url = BaseUrl::fromText(parser.value(baseUrl));
        if (!url)
            return tl::unexpected(u"--base-url: %1"_s.arg(baseUrlProblemMessage(url.error())));
        command.baseUrl = *url;
    }
    if (parser.isSet(account)) {
        command.account = parser.value(account);
        if (command.account->isEmpty())
            return tl::unexpected(u"--account needs an account name"_s);
    }
    command.sandbox = parser.isSet(sandbox);
    command.create = parser.isSet(create);
    if (command.sandbox && command.baseUrl)
        return tl::unexpected(u"--sandbox can't be combined with --base-url"_s);
    if (command.sandbox && command.account)
        return tl::unexpected(u"--sandbox can't be combined with --account"_s);
    if (command.baseUrl && command.account) // an account's key goes to its own address only
        return tl::unexpected(u"--base-url can't be combined with --account"_s);
    if (command.task == Task::ServeSandbox
        && (command.sandbox || command.create || command.baseUrl || command.account))
        return tl::unexpected(u"--serve-sandbox can't be combined with other options"_s);
    return command;
}

QStringList CommandLine::restartOptions() const
{
    QStringList options;
    if (sandbox)
        options += u"--sandbox"_s;
    if (baseUrl)
        options += { u"--base-url"_s, baseUrl->text() };
    if (account)
        options += { u"--account"_s, *account };
    return options;
}

QString CommandLine::helpText()
{
    return uR"(Usage: purser [options]
Manage the container registry credentials of a Yotta Labs organization.

  --sandbox              start in the sandbox with sample data; nothing leaves this computer
  --account NAME         open the account with this name instead of the last one
  --new                  start by creating a credential
  --base-url URL         use this base URL instead of https://api.yottalabs.ai
  --serve-sandbox PORT   run only the sandbox server, without a window, until interrupted
  -h, --help             show this help
  -v, --version          show the version

If Purser is already running, a second launch passes --account and --new to the open window and
exits. With --sandbox, --base-url, or one of the variables below, it opens a separate window. Qt's
own options, such as -platform and -style, work as well.

Environment:
  YOTTA_API_KEY          an API key, used for this session only and not saved
  YOTTA_BASE_URL         the base URL, unless --base-url is given
)"_s;
}

QString CommandLine::versionText()
{
    // QtKeychain cannot tell its version at run time.
    return u"Purser %1 (Qt %2, QtKeychain %3)\n"_s.arg(QStringLiteral(PURSER_VERSION),
                                                       QString::fromLatin1(qVersion()),
                                                       QStringLiteral(PURSER_QTKEYCHAIN_VERSION));
}

} // namespace Purser
