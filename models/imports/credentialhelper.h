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

/// The program "docker-credential-NAME", which has the passwords that a file of Docker doesn't.
///
/// It is a program of the user's that may ask for a password itself, so show its path and run it
/// only after the user agrees. It runs without a shell, outside of the current folder, for a
/// limited time and with limited output, none of which is logged.
class CredentialHelper
{
public:
    /// Finds the program in the absolute folders of a search path such as PATH, on another thread.
    /// Nothing is run. std::nullopt if it isn't there, or if none can have this name.
    static QFuture<std::optional<CredentialHelper>> find(const QString &name,
                                                         const QString &searchPath);
    /// The same on this thread.
    static std::optional<CredentialHelper> findNow(const QString &name, const QString &searchPath);

    const QString &name() const { return m_name; }
    const QString &program() const { return m_program; } ///< its full path

    void setLimits(HelperLimits limits) { m_limits = limits; }

    /// The username for each URL. Canceling the future kills the program; it has no value then.
    QFuture<HelperResult<QMap<QString, QString>>> list() const;

    /// The login for a URL, which is the key of an entry or from list(). Canceling as above.
    QFuture<HelperResult<HelperLogin>> get(const QString &url) const;

private:
    CredentialHelper(QString name, QString program);

    QString m_name;
    QString m_program;
    HelperLimits m_limits{};
};

} // namespace Purser
