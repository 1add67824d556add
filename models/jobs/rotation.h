// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/jobitem.h"
#include "models/notes/attention.h"
#include "models/notes/credentialnotes.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringView>
#include <QUuid>

#include <optional>
#include <vector>

namespace Purser {

/// A credential that is to get a new password, with what this computer remembers of it.
struct RotationTarget
{
    /// Create for one that an interrupted job has not created.
    JobItem::Action action = JobItem::Action::Rotate;
    QUuid account{};
    CredentialId id{};
    QString name{};
    RegistryType type{}; ///< of one that is to be created
    QString registry{}; ///< as noted; may be empty
    QString username{}; ///< as noted; may be empty
    QString image{}; ///< as noted; may be empty
    bool isNewUsername = false; ///< the user name is yet to be sent

    /// Returns whether both are probably the same login: the same registry and user name, or where
    /// one has no notes, the same name.
    bool isRelatedTo(const RotationTarget &other) const;

    friend bool operator==(const RotationTarget &, const RotationTarget &) = default;
};

RotationTarget rotationTarget(const QUuid &account, const CredentialId &id, const QString &name,
                              const CredentialNotes &notes);

/// Returns the credentials that share their login with one of `chosen`, without these: by account,
/// then by name.
QList<RotationTarget> relatedTargets(const QList<RotationTarget> &chosen,
                                     const QList<NotesOfAccount> &all);

/// The new login of one credential.
struct NewLogin
{
    std::optional<QString> username{}; ///< std::nullopt keeps it
    Secret password{};
};

/// A line of a table that was pasted: which credential it is for, and its new login.
struct PastedLogin
{
    QString name{}; ///< empty if the table has passwords only: they go by the order of the rows
    NewLogin login{};
};

/// Reads a table with tabs between its cells, as spreadsheets copy it: a column of passwords, or
/// names and passwords, or names, passwords and user names. A first line that names the columns
/// ("name", "password", "username") may have them in another order. Empty lines don't count.
std::vector<PastedLogin> readPastedLogins(QStringView text);

/// Returns the item of a job that gives a credential its new login. `expires` is the day that is
/// noted; std::nullopt leaves the note as it is, a null day removes it.
JobItem rotationItem(const RotationTarget &target, const NewLogin &login,
                     const std::optional<QDate> &expires);

} // namespace Purser
