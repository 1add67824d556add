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

/// Finds out from the list, once it was read again, whether a change with an unknown outcome took
/// effect. Create it before the change is sent: it remembers what the table shows.
class ChangeCheck
{
public:
    /// `isWhole` says that the table shows a complete list, so any other credential found later is
    /// a new one.
    static ChangeCheck ofCreate(const CredentialTableModel &before, bool isWhole,
                                const QString &name);
    /// `name` is the new name, if the name is changed.
    static ChangeCheck ofUpdate(const CredentialTableModel &before, const CredentialId &id,
                                const std::optional<QString> &name);
    static ChangeCheck ofRemoval(const CredentialTableModel &before, const CredentialId &id);

    struct Answer
    {
        ApiError::Verification verification = ApiError::Verification::NotChecked;
        CredentialId id{}; ///< of the credential that was created; else null
    };
    /// Looks for the effect in a table that shows the list that was read again.
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
    QList<CredentialRowPointer> m_rows; // of the table, for a create
    QList<Credential> m_unreadable;
};

} // namespace Purser
