// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/jobitem.h"
#include "models/jobs/newlogins.h"
#include "models/notes/attention.h"
#include "models/notes/credentialnotes.h"
#include "models/values/credentialofaccount.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QUuid>

#include <optional>

namespace Purser {

/// A credential that is to get a new password, with its notes on this computer.
struct RotationTarget
{
    /// Create for a credential that an interrupted job didn't create.
    JobItem::Action action = JobItem::Action::Rotate;
    QUuid account{};
    CredentialId id{};
    QString name{};
    RegistryType type{}; ///< the type of a credential that is to be created
    QString registry{}; ///< from the notes; may be empty
    QString username{}; ///< from the notes; may be empty
    QString image{}; ///< from the notes; may be empty
    bool isNewUsername = false; ///< true if the username still has to be sent
    NotesEdit notes{}; ///< of an interrupted job, to be applied when it is resumed
    bool mayBeDone = false; ///< see JobItem::mayBeDone

    /// Returns true if the two credentials probably have the same login: if their notes contain the
    /// same registry and username or, if the notes on either are incomplete, if they have the same
    /// name in different accounts.
    bool isRelatedTo(const RotationTarget &other) const;

    friend bool operator==(const RotationTarget &, const RotationTarget &) = default;
};

RotationTarget rotationTarget(const QUuid &account, const CredentialId &id, const QString &name,
                              const CredentialNotes &notes);

/// Returns those of `credentials` that have notes, in the same order.
QList<RotationTarget> targetsFromNotes(const QList<CredentialOfAccount> &credentials,
                                       const QList<NotesOfAccount> &all);

/// Returns the credentials that share their login with one of `chosen`, except for `chosen` itself.
/// The result is ordered by account as in `all`, then by name.
QList<RotationTarget> relatedTargets(const QList<RotationTarget> &chosen,
                                     const QList<NotesOfAccount> &all);

/// Returns the job item that gives a credential its new login. `expires` is the new expiry date in
/// the notes; std::nullopt leaves the date unchanged, and a null date removes it. An expiry date
/// that an interrupted job was to set is kept, unless `expires` is a valid date.
JobItem rotationItem(const RotationTarget &target, const NewLogin &login,
                     const std::optional<QDate> &expires);

} // namespace Purser
