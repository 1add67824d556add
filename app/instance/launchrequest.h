// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "app/startplan.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace Purser {

/// What a start hands to the Purser that is open already. Never a secret: neither the environment
/// nor a key is a part of it.
struct LaunchRequest
{
    /// Bytes of line(), its end included.
    static constexpr qsizetype maxLineLength = 4096;

    std::optional<QString> account{}; ///< of `--account`, as it was typed
    bool create = false; ///< `--new`
    /// The desktop's leave to come to the front, which it gave to the start; printable ASCII, else
    /// empty.
    QByteArray activationToken{};

    /// To be called before there is an application object: Qt takes the token for itself.
    static LaunchRequest ofThisProcess(const CommandLine &command);

    /// One line of JSON with the version of its form. Nothing when it were over maxLineLength.
    std::optional<QByteArray> line() const;
    /// Nothing for all that line() of this version does not write.
    static std::optional<LaunchRequest> fromLine(const QByteArray &line);

    friend bool operator==(const LaunchRequest &, const LaunchRequest &) = default;
};

/// Whether a start is a process for itself, which neither looks for an open Purser nor can be found
/// by later starts: it shows something else than the stored accounts.
///
/// A key in the environment is such a thing, since only this process can read it: handed over, it
/// would pass through a socket and turn up in a window that another key's account is open in.
bool needsOwnInstance(const CommandLine &command, const StartPlan::Environment &environment);

} // namespace Purser
