// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/importmatch.h"

#include <algorithm>
#include <tuple>

namespace Purser {

ImportMatch::ImportMatch(const NotesById &notes)
{
    for (auto each = notes.begin(); each != notes.end(); ++each) {
        const auto registry = RegistryHost::fromText(each->registry);
        if (registry && !each->username.isEmpty())
            m_credentials[{ registry->label(), each->username }].append(
                { .id = each.key(), .name = each->name });
    }
    for (QList<ListedCredential> &same : m_credentials) {
        std::ranges::sort(same, [](const ListedCredential &left, const ListedCredential &right) {
            return std::tuple(left.name, left.id.text()) < std::tuple(right.name, right.id.text());
        });
    }
}

QList<ListedCredential> ImportMatch::credentialsFor(const ImportedLogin &login) const
{
    if (!login.registry || login.username.isEmpty())
        return {};
    return m_credentials.value({ login.registry->label(), login.username });
}

} // namespace Purser
