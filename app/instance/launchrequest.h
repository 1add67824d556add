// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "app/startplan.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace Purser {

/// What a launch passes to the process that is already running. It contains no secrets: neither the
/// environment nor a key.
struct LaunchRequest
{
    /// The maximum length of line() in bytes, including the line feed.
    static constexpr qsizetype maxLineLength = 4096;

    std::optional<QString> account{}; ///< the value of `--account`, as it was typed
    bool create = false; ///< whether `--new` was given
    /// The token with which the desktop permits this launch to activate a window. Printable ASCII;
    /// may be empty.
    QByteArray activationToken{};

    /// Must be called before there is an application object, since Qt takes the token.
    static LaunchRequest ofThisProcess(const CommandLine &command);

    /// Returns one line of JSON, which contains the version of its format, or std::nullopt if it
    /// would be longer than maxLineLength.
    std::optional<QByteArray> line() const;
    /// Returns std::nullopt if the line is invalid or has another version.
    static std::optional<LaunchRequest> fromLine(const QByteArray &line);

    friend bool operator==(const LaunchRequest &, const LaunchRequest &) = default;
};

/// Returns whether a launch needs a process of its own, because it shows something other than the
/// stored accounts. Such a process neither looks for a running one nor can be found by later ones.
///
/// That includes a launch with a key in the environment: to pass the key on, it would have to be
/// sent through a socket, to a window in which the account of another key is open.
bool needsOwnInstance(const CommandLine &command, const StartPlan::Environment &environment);

} // namespace Purser
