// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/sandboxfaults.h"
#include "models/values/baseurl.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <tl/expected.hpp>

namespace Purser {

/// The parsed command line. No option takes a secret, since other users can read the command
/// line.
struct CommandLine
{
    enum class Task { ShowWindow, ServeSandbox, PrintHelp, PrintVersion };

    Task task = Task::ShowWindow;
    bool sandbox = false;
    bool create = false; ///< open the dialog for creating a credential once a session is open
    std::optional<BaseUrl> baseUrl{};
    std::optional<QString> account{}; ///< the name of a stored account, as typed
    quint16 port = 0; ///< the port for ServeSandbox; 0 selects any free port
    SandboxFaults sandboxFaults{}; ///< for both ServeSandbox and a sandbox in the window

    /// Parses `arguments`, which must begin with the program's name and must not contain Qt's own
    /// options. If parsing fails, the error is a message for the terminal. Any arguments quoted in
    /// it are safe to print.
    static tl::expected<CommandLine, QString> parse(const QStringList &arguments);

    /// Returns the options with which a session manager can restart Purser. They select the
    /// sandbox, the base URL and the account, and set the sandbox's faults. `--new` isn't included,
    /// since it applies to a single launch.
    QStringList restartOptions() const;

    static QString helpText();
    static QString versionText();
};

} // namespace Purser
