// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/commandline.h"
#include "app/coredumps.h"
#include "app/display.h"
#include "app/instance/singleinstance.h"
#include "app/keychain/keychainsecretstore.h"
#include "app/keychain/keychainwatch.h"
#include "app/qtoptions.h"
#include "app/servesandbox.h"
#include "app/settings.h"
#include "app/terminal.h"
#include "models/http/systemproxies.h"
#include "ui/style/appearance.h"
#include "ui/style/icons.h"
#include "ui/text/language.h"
#include "ui/widgets/accessiblecombobox.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/positionkeys.h"
#include "ui/widgets/scrollaccess.h"
#include "ui/widgets/secretspeech.h"

#include <QApplication>
#include <QSessionManager>

#include <chrono>
#include <cstdlib>

using namespace Purser;
using namespace Qt::StringLiterals;

namespace {

constexpr int wrongUsage = 2;
constexpr std::chrono::seconds maxEndLength(1);

int printAndEnd(FILE *stream, const QString &text, int exitCode)
{
    attachToTerminal();
    print(stream, text);
    return exitCode;
}

/// The session manager's own command would open the last account instead of the sandbox.
void keepForRestart(QSessionManager &session, const CommandLine &command)
{
    session.setRestartCommand(session.restartCommand() + command.restartOptions());
}

int showWindow(int &argc, char **argv, const CommandLine &command)
{
    if (const QString problem = displayErrorMessage(); !problem.isEmpty())
        return printAndEnd(stderr, problem + u'\n', 1);

    const LaunchRequest request = LaunchRequest::forCurrentProcess(command);
    QApplication application(argc, argv);
    QApplication::setOrganizationName(u"purser"_s);
    QApplication::setApplicationName(u"Purser"_s);
    QApplication::setDesktopFileName(u"io.github.purser.Purser"_s);
    QApplication::setWindowIcon(Icons::application());
    QObject::connect(&application, &QGuiApplication::saveStateRequest, &application,
                     [&command](QSessionManager &session) { keepForRestart(session, command); });

    SingleInstance instance(InstanceAddress::forCurrentUser());
    if (!needsOwnInstance(command, StartPlan::Environment::forCurrentProcess())
        && instance.begin(request) == SingleInstance::Role::Forwarded)
        return 0;
    QObject::connect(&application, &QApplication::aboutToQuit, &instance, &SingleInstance::stop);

    Language language;
    Appearance appearance(application);
    maskPasswordAnnouncements();
    AccessibleComboBox::installAccessibility();
    MessageBar::installAccessibility();
    installScrollAreaAccessibilityFix();
    PositionKeys positionKeys;
    if (PositionKeys::isForPlatform(QGuiApplication::platformName()))
        application.installEventFilter(&positionKeys);

    KeychainSecretStore keychain;
    Settings settings;
    const auto present = [&language, &appearance](const Preferences &preferences) {
        language.choose(preferences.language);
        appearance.choose(preferences.theme);
    };
    present(settings.preferences());
    Application purser(keychain, settings);
    QObject::connect(&purser, &Application::preferencesChanged, &purser, present);
    const KeychainWatch watch;
    QObject::connect(&watch, &KeychainWatch::opened, &purser, &Application::keychainChanged);
    purser.setSandboxFaults(command.sandboxFaults);
    if (command.create)
        purser.createWhenOpen();
    QObject::connect(&instance, &SingleInstance::requested, &purser,
                     &Application::handleLaunchRequest);
    purser.start(StartPlan::make(command, StartPlan::Environment::forCurrentProcess(),
                                 settings.accounts(), settings.lastAccount()));
    const int result = QApplication::exec();
    // A home on a slow network must not keep the process.
    if (!purser.finish(maxEndLength))
        std::_Exit(result);
    return result;
}

} // namespace

int main(int argc, char **argv)
{
    disableCoreDumps();

    const QtOptions options = QtOptions::fromArguments(processArguments(argc, argv));
    const auto command = CommandLine::parse(options.others);
    if (!options.problem.isEmpty())
        return printAndEnd(stderr, options.problem + u"\nTry: purser --help\n"_s, wrongUsage);
    if (!command)
        return printAndEnd(stderr, command.error() + u"\nTry: purser --help\n"_s, wrongUsage);

    switch (command->task) {
    case CommandLine::Task::PrintHelp:
        return printAndEnd(stdout, CommandLine::helpText(), 0);
    case CommandLine::Task::PrintVersion:
        return printAndEnd(stdout, CommandLine::versionText(), 0);
    case CommandLine::Task::ServeSandbox: {
        attachToTerminal();
        const QCoreApplication application(argc, argv);
        return serveSandbox(command->port, command->sandboxFaults);
    }
    case CommandLine::Task::ShowWindow:
        break;
    }
    options.applyToEnvironment();
    const int result = showWindow(argc, argv, *command);
    // A network that doesn't answer must not keep the process.
    if (!SystemProxies::endAll(maxEndLength))
        std::_Exit(result);
    return result;
}
