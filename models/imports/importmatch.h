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

/// Finds the existing credentials whose notes have the same registry and username as a login. The
/// service returns neither, so credentials without such notes aren't found.
class ImportMatch
{
public:
    /// `notes` contains the notes on the account's current credentials.
    explicit ImportMatch(const NotesById &notes);

    /// Returns the credentials sorted by name. Empty if the login has no registry or no username.
    QList<ListedCredential> credentialsFor(const ImportedLogin &login) const;

private:
    /// The registry's label, which is the same for all of its host names, and the username.
    using Key = std::pair<QString, QString>;

    QHash<Key, QList<ListedCredential>> m_credentials;
};

} // namespace Purser
