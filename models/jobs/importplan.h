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

/// An account that logins are imported into, as far as this computer knows it.
struct ImportAccount
{
    QUuid id{};
    QStringList names{}; ///< of its credentials
    NotesById notes{}; ///< of its credentials, with their names
};

/// What becomes of the logins of a file: which are taken, under which names, into which accounts.
class ImportPlan
{
public:
    /// What to do in an account that has a credential with the same registry and user name.
    enum class OnExisting { Skip, Rotate, CreateAnother };

    /// Why a login can't be taken.
    enum class Problem {
        None,
        Login, ///< see ImportedLogin::problem
        InvalidName,
        NameTaken, ///< by another row or by a credential
    };

    explicit ImportPlan(ImportedLogins logins);

    const ImportedLogins &file() const { return m_file; }
    /// Lets `change` complete the logins, as with what a credential helper says, and proposes the
    /// names that are missing.
    template<typename Change> void complete(Change &&change)
    {
        change(m_file);
        proposeRows();
    }

    /// Logins that exist in one of these are found again. Proposes names that are free there.
    void setAccounts(std::vector<ImportAccount> accounts);

    int count() const { return int(m_rows.size()); }
    const ImportedLogin &login(int row) const { return m_file.logins[size_t(row)]; }

    bool isChosen(int row) const { return m_rows[size_t(row)].isChosen; }
    void setChosen(int row, bool isChosen);
    const QString &name(int row) const { return m_rows[size_t(row)].name; }
    void setName(int row, const QString &name);
    const RegistryType &type(int row) const { return m_rows[size_t(row)].type; }
    void setType(int row, const RegistryType &type) { m_rows[size_t(row)].type = type; }
    OnExisting onExisting(int row) const { return m_rows[size_t(row)].onExisting; }
    void setOnExisting(int row, OnExisting choice) { m_rows[size_t(row)].onExisting = choice; }

    /// Returns the names of the credentials that exist with the same registry and user name.
    QStringList existingNames(int row) const;
    Problem problem(int row) const;
    /// Returns what is wrong with the name of a row.
    ValidationResult nameResult(int row) const;

    /// Returns the rows that are taken.
    QList<int> chosenRows() const;
    /// Returns the accounts in which a credential gets another password.
    QList<QUuid> rotatedAccounts() const;
    /// Returns the items of a job. Rows that are not chosen, have a problem or lack their password
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
        bool isNamed = false; ///< by the user
        QString name{};
        RegistryType type{};
        OnExisting onExisting = OnExisting::Skip;
        QList<Existing> existing{}; ///< with the same registry and user name
    };

    void proposeRows();
    void findExisting();
    bool isTaken(int row) const;
    bool creates(int row) const;
    JobItem itemFor(int row) const;

    ImportedLogins m_file;
    std::vector<Row> m_rows; // of the logins
    std::vector<ImportAccount> m_accounts;
    QSet<QString> m_takenNames; // of the accounts, case-folded
    /// How many chosen rows have a name, case-folded. Made anew after each change, when it is asked
    /// for.
    mutable QHash<QString, int> m_chosenNames;
    mutable bool m_areNamesCounted = false;
};

} // namespace Purser
