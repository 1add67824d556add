// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/imports/importedlogin.h"
#include "models/notes/credentialnotes.h"

#include <QHash>
#include <QList>
#include <QString>

#include <utility>

namespace Purser {

/// Finds the credentials that a login belongs to already: those whose notes name the same registry
/// and the same username. The service tells neither, so one without such notes isn't found.
class ImportMatch
{
public:
    /// The notes of the credentials that the account has now.
    explicit ImportMatch(const NotesById &notes);

    /// Sorted by name. Empty if the login has no registry or no username.
    QList<ListedCredential> credentialsFor(const ImportedLogin &login) const;

private:
    /// The label of the registry, which is the same for all of its names, and the username.
    using Key = std::pair<QString, QString>;

    QHash<Key, QList<ListedCredential>> m_credentials;
};

} // namespace Purser
