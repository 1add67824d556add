// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/importplan.h"

#include "models/imports/importmatch.h"
#include "models/imports/importnames.h"

#include <algorithm>
#include <utility>

namespace Purser {

using namespace Qt::StringLiterals;

ImportPlan::ImportPlan(ImportedLogins logins)
    : m_file(std::move(logins))
{
    proposeRows();
}

void ImportPlan::setAccounts(std::vector<ImportAccount> accounts)
{
    m_accounts = std::move(accounts);
    m_takenNames.clear();
    for (const ImportAccount &account : m_accounts) {
        for (const QString &name : account.names)
            m_takenNames.insert(name.toCaseFolded());
    }
    proposeRows();
}

/// Makes a row for each login. The user's choices stay with their login, wherever in the list it is
/// now.
void ImportPlan::proposeRows()
{
    m_areNamesCounted = false;
    QStringList taken;
    for (const ImportAccount &account : m_accounts)
        taken += account.names;
    const QStringList names = proposedNames(m_file.logins, taken);
    const std::vector<Row> former = std::exchange(m_rows, {});
    m_rows.reserve(m_file.logins.size());
    for (ImportedLogin &login : m_file.logins) {
        Row row = login.row ? former[*login.row] : Row{ .type = login.type };
        if (!row.isTicked)
            row.isChosen = !login.sameLogin;
        if (!row.isNamed)
            row.name = names[qsizetype(m_rows.size())];
        login.row = m_rows.size();
        m_rows.push_back(std::move(row));
    }
    findExisting();
}

void ImportPlan::setChosen(int row, bool isChosen)
{
    m_areNamesCounted = false;
    m_rows[size_t(row)].isChosen = isChosen;
    m_rows[size_t(row)].isTicked = true;
}

void ImportPlan::setName(int row, const QString &name)
{
    m_areNamesCounted = false;
    m_rows[size_t(row)].name = name;
    m_rows[size_t(row)].isNamed = true;
}

void ImportPlan::findExisting()
{
    for (Row &row : m_rows)
        row.existing.clear();
    for (const ImportAccount &account : m_accounts) {
        const ImportMatch match(account.notes);
        for (size_t i = 0; i < m_rows.size(); ++i) {
            for (const ListedCredential &credential : match.credentialsFor(m_file.logins[i]))
                m_rows[i].existing.append({ .account = account.id, .credential = credential });
        }
    }
}

QStringList ImportPlan::existingNames(int row) const
{
    QStringList names;
    for (const Existing &each : m_rows[size_t(row)].existing) {
        if (!names.contains(each.credential.name))
            names.append(each.credential.name);
    }
    return names;
}

ValidationResult ImportPlan::nameResult(int row) const
{
    return CredentialRules::validateNewName(name(row));
}

/// Whether the row creates a credential in any account, which then needs its name.
bool ImportPlan::creates(int row) const
{
    if (onExisting(row) == OnExisting::CreateAnother)
        return true;
    const QList<Existing> &known = m_rows[size_t(row)].existing;
    return std::ranges::any_of(m_accounts, [&](const ImportAccount &account) {
        return std::ranges::none_of(
            known, [&](const Existing &each) { return each.account == account.id; });
    });
}

ImportPlan::Problem ImportPlan::problem(int row) const
{
    if (login(row).problem != ImportedLogin::Problem::None)
        return Problem::Login;
    if (!creates(row))
        return Problem::None;
    if (!nameResult(row).isValid())
        return Problem::InvalidName;
    return isTaken(row) ? Problem::NameTaken : Problem::None;
}

/// Whether a credential or another chosen row has the name, regardless of case.
bool ImportPlan::isTaken(int row) const
{
    if (!m_areNamesCounted) {
        m_chosenNames.clear();
        for (const int chosen : chosenRows())
            ++m_chosenNames[name(chosen).toCaseFolded()];
        m_areNamesCounted = true;
    }
    const QString folded = name(row).toCaseFolded();
    const int own = isChosen(row) ? 1 : 0;
    return m_takenNames.contains(folded) || m_chosenNames.value(folded) > own;
}

QList<int> ImportPlan::chosenRows() const
{
    QList<int> rows;
    for (int row = 0; row < count(); ++row) {
        if (isChosen(row))
            rows.append(row);
    }
    return rows;
}

QList<QUuid> ImportPlan::rotatedAccounts() const
{
    QList<QUuid> accounts;
    for (const int row : chosenRows()) {
        if (onExisting(row) != OnExisting::Rotate)
            continue;
        for (const Existing &each : m_rows[size_t(row)].existing)
            accounts.append(each.account);
    }
    return accounts;
}

JobItem ImportPlan::itemFor(int row) const
{
    const ImportedLogin &from = login(row);
    JobItem item{ .name = name(row),
                  .type = type(row),
                  .username = from.username,
                  .password = from.password.clone() };
    if (from.registry) {
        item.login =
            JobLogin{ .registry = from.registry->withoutPath(), .username = from.username };
        // Without a scheme, "harbor/team" couldn't be told from an image at Docker Hub.
        const QString &label = from.registry->label();
        const QString host = looksLikeRegistry(label) ? label : u"https://"_s + label;
        const QString &path = from.registry->path();
        item.notes.registry = path.isEmpty() ? host : host + u'/' + path;
    }
    item.notes.username = from.username;
    if (!from.owner.isEmpty())
        item.notes.owner = from.owner;
    if (!from.expires.isNull())
        item.notes.expires = from.expires;
    if (!from.note.isEmpty())
        item.notes.text = from.note;
    return item;
}

/// The notes already have the same registry, maybe with a path, and the same username.
JobItem ImportPlan::rotationFor(int row, const Existing &existing) const
{
    JobItem item = itemFor(row);
    item.action = JobItem::Action::Rotate;
    item.account = existing.account;
    item.id = existing.credential.id;
    item.name = existing.credential.name;
    item.username.reset();
    item.notes.registry.reset();
    item.notes.username.reset();
    if (!item.notes.expires)
        item.notes.expires = QDate(); // the date was the old password's
    return item;
}

std::vector<JobItem> ImportPlan::items() const
{
    std::vector<JobItem> items;
    for (const int row : chosenRows()) {
        if (problem(row) != Problem::None || !login(row).isUsable())
            continue;
        const QList<Existing> &known = m_rows[size_t(row)].existing;
        for (const ImportAccount &account : m_accounts) {
            const bool isKnown =
                std::ranges::find(known, account.id, &Existing::account) != known.end();
            if (isKnown && onExisting(row) == OnExisting::Skip)
                continue;
            if (!isKnown || onExisting(row) == OnExisting::CreateAnother) {
                items.push_back(itemFor(row));
                items.back().account = account.id;
                continue;
            }
            for (const Existing &each : known) {
                if (each.account == account.id)
                    items.push_back(rotationFor(row, each));
            }
        }
    }
    return items;
}

} // namespace Purser
