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

/// The parsed command line. There are no options for secrets, since other users can read the
/// command line.
struct CommandLine
{
    enum class Task { ShowWindow, ServeSandbox, PrintHelp, PrintVersion };

    Task task = Task::ShowWindow;
    bool sandbox = false;
    bool create = false; ///< open the dialog for a new credential as soon as there is a session
    std::optional<BaseUrl> baseUrl{};
    std::optional<QString> account{}; ///< the name of a stored account, as typed
    quint16 port = 0; ///< for ServeSandbox; 0 for any free port
    SandboxFaults sandboxFaults{}; ///< for ServeSandbox and for the sandbox in the window

    /// Parses `arguments`, which must begin with the program's name and must not contain Qt's own
    /// options. The error is a message for the terminal. Arguments quoted in it are safe to print.
    static tl::expected<CommandLine, QString> parse(const QStringList &arguments);

    /// Returns the options for a session manager to restart Purser with. They select the sandbox,
    /// the base URL and the account, and set the sandbox's faults. `--new` isn't included, since it
    /// is meant for one launch only.
    QStringList restartOptions() const;

    static QString helpText();
    static QString versionText();
};

} // namespace Purser
