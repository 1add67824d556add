// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/credentials/credentialrules.h"
#include "models/imports/importedlogins.h"
#include "models/jobs/jobitem.h"
#include "models/notes/credentialnotes.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <optional>
#include <vector>

namespace Purser {

/// An account that logins are imported into, with the credentials known on this computer.
struct ImportAccount
{
    QUuid id{};
    QStringList names{}; ///< the names of its credentials
    NotesById notes{}; ///< the notes on its credentials, with their names
};

/// A plan for importing the logins from a file: which are imported, under which names and into
/// which accounts.
class ImportPlan
{
public:
    /// The action for an account that already has a credential with the same registry and username.
    enum class OnExisting { Skip, Rotate, CreateAnother };

    /// Why a login can't be imported.
    enum class Problem {
        None,
        Login, ///< see ImportedLogin::problem
        InvalidName,
        NameTaken, ///< another row or a credential has the same name
    };

    explicit ImportPlan(ImportedLogins logins);

    const ImportedLogins &file() const { return m_file; }
    /// Calls `change` to complete the logins, for example with a credential helper's output, and
    /// proposes missing names. `change` may also add, remove and move logins; the user's choices
    /// for each remaining login are kept.
    template<typename Change> void complete(Change &&change)
    {
        change(m_file);
        proposeRows();
    }

    /// Sets the accounts to import into. Finds the logins that these accounts already have, and
    /// proposes names that are free in them.
    void setAccounts(std::vector<ImportAccount> accounts);

    int count() const { return int(m_rows.size()); }
    const ImportedLogin &login(int row) const { return m_file.logins[size_t(row)]; }

    /// Returns false for a login that has a problem. If the problem goes away, such as a helper's
    /// failure, the former choice applies again.
    bool isChosen(int row) const
    {
        return m_rows[size_t(row)].isChosen && login(row).problem == ImportedLogin::Problem::None;
    }
    void setChosen(int row, bool isChosen);
    const QString &name(int row) const { return m_rows[size_t(row)].name; }
    void setName(int row, const QString &name);
    const RegistryType &type(int row) const { return m_rows[size_t(row)].type; }
    void setType(int row, const RegistryType &type) { m_rows[size_t(row)].type = type; }
    OnExisting onExisting(int row) const { return m_rows[size_t(row)].onExisting; }
    void setOnExisting(int row, OnExisting choice) { m_rows[size_t(row)].onExisting = choice; }

    /// Returns the names of the existing credentials with the same registry and username.
    QStringList existingNames(int row) const;
    /// Returns the number of these credentials. Those with the same name are counted separately.
    int existingCount(int row) const { return int(m_rows[size_t(row)].existing.size()); }
    Problem problem(int row) const;
    /// Returns the result of validating a row's name.
    ValidationResult nameResult(int row) const;

    QList<int> chosenRows() const;
    /// Returns the accounts in which a credential gets a new password.
    QList<QUuid> rotatedAccounts() const;
    /// Returns the items for a job. Rows that are not chosen, have a problem or lack their password
    /// are left out.
    std::vector<JobItem> items() const;

private:
    struct Existing
    {
        QUuid account{};
        ListedCredential credential{};
    };
    struct Row
    {
        bool isChosen = false;
        bool isTicked = false; ///< true if the user has chosen whether to import the login
        bool isNamed = false; ///< true if the user entered the name
        QString name{};
        RegistryType type{};
        OnExisting onExisting = OnExisting::Skip;
        QList<Existing> existing{}; ///< credentials with the same registry and username
    };

    void proposeRows();
    void findExisting();
    bool isTaken(int row) const;
    bool creates(int row) const;
    JobItem itemFor(int row) const;
    JobItem rotationFor(int row, const Existing &existing) const;

    ImportedLogins m_file;
    std::vector<Row> m_rows; // one for each login
    std::vector<ImportAccount> m_accounts;
    QSet<QString> m_takenNames; // names that are taken in the accounts, case-folded
    /// The number of chosen rows with each name, case-folded. Recalculated on demand after a
    /// change.
    mutable QHash<QString, int> m_chosenNames;
    mutable bool m_areNamesCounted = false;
};

} // namespace Purser
