// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/imports/helperoutput.h"
#include "models/imports/helperrun.h"

#include <QFuture>
#include <QMap>
#include <QString>

#include <optional>

namespace Purser {

/// The program "docker-credential-NAME", which stores the passwords that Docker doesn't save in its
/// own file.
///
/// The program is not part of Purser and may ask for a password itself, so the caller must show its
/// path, and may run it only with the user's consent. It is run without a shell and not in the
/// current folder. Its running time and its output are limited, and the output is never logged.
class CredentialHelper
{
public:
    /// Finds the program in the absolute folders in a search path such as PATH, without running it.
    /// Returns std::nullopt if it isn't found, or if `name` can't be a helper's name.
    static std::optional<CredentialHelper> find(const QString &name, const QString &searchPath);

    const QString &name() const { return m_name; }
    const QString &program() const { return m_program; } ///< its full path

    void setLimits(HelperLimits limits) { m_limits = limits; }

    /// Returns the username for each URL. Canceling the future kills the program, in which case
    /// the future has no value.
    QFuture<HelperResult<QMap<QString, QString>>> list() const;

    /// Returns the login for `url`, which must be an entry's key or come from list(). Can be
    /// canceled like list().
    QFuture<HelperResult<HelperLogin>> get(const QString &url) const;

private:
    CredentialHelper(QString name, QString program);

    QString m_name;
    QString m_program;
    HelperLimits m_limits{};
};

} // namespace Purser
