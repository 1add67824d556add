// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "app/startplan.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace Purser {

/// The request that a launch passes to the process that is already running. It contains no secrets:
/// neither the environment nor a key.
struct LaunchRequest
{
    /// The maximum length of line() in bytes, including the line feed.
    static constexpr qsizetype maxLineLength = 4096;

    std::optional<QString> account{}; ///< the value of `--account`, as typed
    bool create = false; ///< whether `--new` was given
    /// The activation token that the desktop gave to this launch. With it, the running process may
    /// activate its window. Consists of printable ASCII characters; may be empty.
    QByteArray activationToken{};

    /// Returns this process's request. Must be called before the application object is created,
    /// since Qt removes the token from the environment.
    static LaunchRequest forCurrentProcess(const CommandLine &command);

    /// Returns one line of JSON, which includes the format version, or std::nullopt if the line
    /// would be longer than maxLineLength.
    std::optional<QByteArray> line() const;
    /// Returns std::nullopt if the line is invalid or has a different format version.
    static std::optional<LaunchRequest> fromLine(const QByteArray &line);

    friend bool operator==(const LaunchRequest &, const LaunchRequest &) = default;
};

/// Returns whether a launch needs its own process because it shows something other than the stored
/// accounts. Such a process doesn't look for a running one, and can't be found by later launches.
///
/// This includes a launch with an API key in the environment. Otherwise, the key would have to be
/// sent through a socket to a window that may be showing an account with a different key.
bool needsOwnInstance(const CommandLine &command, const StartPlan::Environment &environment);

} // namespace Purser
