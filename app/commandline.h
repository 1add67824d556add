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

/// What the command line asks for. It never takes a secret: other users can read it.
struct CommandLine
{
    enum class Task { ShowWindow, ServeSandbox, PrintHelp, PrintVersion };

    Task task = Task::ShowWindow;
    bool sandbox = false;
    bool create = false; ///< open the dialog for a new credential as soon as there is a session
    std::optional<BaseUrl> baseUrl{};
    std::optional<QString> account{}; ///< the name of a stored account, as it was typed
    quint16 port = 0; ///< of the sandbox alone; 0 takes any free one
    SandboxFaults sandboxFaults{}; ///< of the sandbox alone and of the window's

    /// `arguments` begin with the program's name and are without the options of Qt. The error is a
    /// sentence for the terminal, with the characters of the arguments made harmless.
    static tl::expected<CommandLine, QString> parse(const QStringList &arguments);

    /// The options with which a session manager starts Purser again: those that say whose
    /// credentials are shown, and what their sandbox does wrong. `--new` is not one of them, its
    /// dialog was for once.
    QStringList restartOptions() const;

    static QString helpText();
    static QString versionText();
};

} // namespace Purser
