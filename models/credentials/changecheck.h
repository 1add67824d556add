// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/credentials/credentialrow.h"
#include "models/values/apierror.h"
#include "models/values/credential.h"

#include <QList>

#include <optional>

namespace Purser {

class CredentialTableModel;

/// Determines whether a change with an unknown outcome took effect, by examining a list that was
/// read after the change. Must be created before the change is sent, since it records the table's
/// current content.
class ChangeCheck
{
public:
    /// `isWhole` is true if the table shows a complete list. In that case, a credential that
    /// appears only in a later list must be new.
    static ChangeCheck ofCreate(const CredentialTableModel &before, bool isWhole,
                                const QString &name);
    /// `name` is the new name, or std::nullopt if the name doesn't change.
    static ChangeCheck ofUpdate(const CredentialTableModel &before, const CredentialId &id,
                                const std::optional<QString> &name);
    static ChangeCheck ofRemoval(const CredentialTableModel &before, const CredentialId &id);

    struct Answer
    {
        ApiError::Verification verification = ApiError::Verification::NotChecked;
        CredentialId id{}; ///< the ID of the credential that was created; otherwise null
    };
    /// Returns whether the change took effect, according to a table that shows the new list.
    Answer in(const CredentialTableModel &now) const;

private:
    enum class Kind { Create, Update, Removal };

    ChangeCheck(Kind kind, const CredentialTableModel &before);

    Answer created(const CredentialTableModel &now) const;
    ApiError::Verification updated(const CredentialTableModel &now) const;
    ApiError::Verification removed(const CredentialTableModel &now) const;

    Kind m_kind;
    CredentialId m_id;
    std::optional<QString> m_name;
    bool m_isWhole = false;
    QList<CredentialRowPointer> m_rows; // the table's rows; empty except for a create
    QList<Credential> m_unreadable;
};

} // namespace Purser
