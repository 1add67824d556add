// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/credentials/credentialversions.h"

#include "models/credentials/credentialtablemodel.h"

#include <QSet>

namespace Purser {

QList<Credential> CredentialVersions::newest(const QList<Credential> &list, Moment asked,
                                             const CredentialTableModel &table) const
{
    QSet<CredentialId> newer;
    for (auto learned = m_learned.cbegin(); learned != m_learned.cend(); ++learned) {
        if (learned.value() > asked)
            newer.insert(learned.key());
    }
    if (newer.isEmpty())
        return list;

    QList<Credential> rows = list;
    rows.removeIf([&](const Credential &credential) { return newer.contains(credential.id); });
    for (const CredentialId &id : std::as_const(newer)) {
        if (const int row = table.rowOf(id); row >= 0)
            rows.append(table.at(row));
    }
    return rows;
}

} // namespace Purser
