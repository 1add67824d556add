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

/// Tells from the list, read again, whether a change with an unknown outcome took effect. It is
/// made before the change is sent, from what the table shows by then.
class ChangeCheck
{
public:
    /// `isWhole`: the table shows a list that was read, so that what is missing there is new later.
    static ChangeCheck ofCreate(const CredentialTableModel &before, bool isWhole,
                                const QString &name);
    /// `name` is the new one, if it is changed.
    static ChangeCheck ofUpdate(const CredentialTableModel &before, const CredentialId &id,
                                const std::optional<QString> &name);
    static ChangeCheck ofRemoval(const CredentialTableModel &before, const CredentialId &id);

    struct Answer
    {
        ApiError::Found found = ApiError::Found::NotLooked;
        CredentialId id{}; ///< of the credential that was created; else null
    };
    Answer in(const CredentialTableModel &now) const;

private:
    enum class Kind { Create, Update, Removal };

    ChangeCheck(Kind kind, const CredentialTableModel &before);

    Answer created(const CredentialTableModel &now) const;
    ApiError::Found updated(const CredentialTableModel &now) const;
    ApiError::Found removed(const CredentialTableModel &now) const;

    Kind m_kind;
    CredentialId m_id;
    std::optional<QString> m_name;
    bool m_isWhole = false;
    QList<CredentialRowPointer> m_rows; // of the table, for a create
    QList<Credential> m_unreadable;
};

} // namespace Purser
