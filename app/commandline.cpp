// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "ui/text/errortext.h"
#include "ui/text/plaintext.h"

#include <QCommandLineParser>

#include <chrono>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

/// Characters of an argument, or of a sentence around it, that a message repeats.
constexpr qsizetype maxEchoLength = 120;

constexpr auto latencyOption = "sandbox-latency"_L1;
constexpr auto limitOption = "sandbox-limit"_L1;
constexpr auto failOption = "sandbox-fail"_L1;

/// Returns std::nullopt for anything but a whole number from `min` to `max`.
std::optional<int> numberIn(const QString &text, int min, int max)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number >= min && number <= max ? std::optional(number) : std::nullopt;
}

/// The form is N or N,SECONDS.
std::optional<SandboxFaults::RequestLimit> limitIn(const QString &text)
{
    const QStringList parts = text.split(u',');
    const auto requests = numberIn(parts.constFirst(), 1, SandboxFaults::maxRequests);
    if (!requests || parts.size() > 2)
        return {};
    SandboxFaults::RequestLimit limit{ .requests = *requests };
    if (parts.size() == 2) {
        const auto seconds = numberIn(parts.at(1), 1, int(SandboxFaults::maxPause.count()));
        if (!seconds)
            return {};
        limit.pause = std::chrono::seconds(*seconds);
    }
    return limit;
}

tl::expected<SandboxFaults, QString> faultsIn(const QCommandLineParser &parser)
{
    SandboxFaults faults;
    if (parser.isSet(latencyOption)) {
        const int max = int(SandboxFaults::maxLatency.count());
        const auto latency = numberIn(parser.value(latencyOption), 0, max);
        if (!latency)
            return tl::unexpected(
                u"--sandbox-latency needs a number of milliseconds from 0 to %1"_s.arg(max));
        faults.latency = std::chrono::milliseconds(*latency);
    }
    if (parser.isSet(limitOption)) {
        faults.limit = limitIn(parser.value(limitOption));
        if (!faults.limit)
            return tl::unexpected(
                u"--sandbox-limit needs a number of requests from 1 to %1, optionally followed by "
                "a comma and 1 to %2 seconds"_s.arg(SandboxFaults::maxRequests)
                    .arg(SandboxFaults::maxPause.count()));
    }
    if (parser.isSet(failOption)) {
        faults.failingName = parser.value(failOption);
        if (faults.failingName.isEmpty())
            return tl::unexpected(u"--sandbox-fail needs part of a credential name"_s);
    }
    return faults;
}

QStringList optionsFor(const SandboxFaults &faults)
{
    QStringList options;
    if (faults.latency.count() > 0)
        options += { u"--"_s + latencyOption, QString::number(faults.latency.count()) };
    if (faults.limit)
        options += { u"--"_s + limitOption,
                     u"%1,%2"_s.arg(faults.limit->requests).arg(faults.limit->pause.count()) };
    if (!faults.failingName.isEmpty())
        options += { u"--"_s + failOption, faults.failingName };
    return options;
}

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
    const QCommandLineOption latency(latencyOption, {}, u"MS"_s);
    const QCommandLineOption limit(limitOption, {}, u"N[,SECONDS]"_s);
    const QCommandLineOption fail(failOption, {}, u"TEXT"_s);
    QCommandLineParser parser;
    parser.addOptions(
        { help, version, sandbox, create, serve, baseUrl, account, latency, limit, fail });
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
    const auto faults = faultsIn(parser);
    if (!faults)
        return tl::unexpected(faults.error());
    command.sandboxFaults = *faults;
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
        return tl::unexpected(
            u"--serve-sandbox can't be combined with --sandbox, --new, --base-url, or --account"_s);
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
    return options + optionsFor(sandboxFaults);
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
  --sandbox-latency MS   delay each response of the sandbox by MS milliseconds
  --sandbox-limit N[,S]  after every N requests, make the sandbox reject requests with HTTP status
                         429 for S seconds (5 by default)
  --sandbox-fail TEXT    make changes to sandbox credentials fail if their name contains TEXT
  -h, --help             show this help
  -v, --version          show the version

If Purser is already running, a second launch passes --account and --new to the open window and
exits. With --base-url, a sandbox option, or one of the variables below, a second launch opens a
separate window. Qt's own options, such as -platform and -style, work as well.

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
