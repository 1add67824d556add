// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/accountlist.h"

namespace Purser {

class Settings;

/// The accounts, as they are remembered. A change is written first and shown only when that went
/// well, so that the list on the screen and the one of the next start are the same.
class AccountBook
{
public:
    /// `settings` outlives it.
    explicit AccountBook(Settings &settings);

    AccountList &list() { return m_list; }
    const AccountList &list() const { return m_list; }

    /// Each false where the settings could not be written; then nothing has changed. An account
    /// whose key is from the environment is in the list and never in the settings.
    bool put(const QUuid &former, const Account &account);
    bool remove(const QUuid &id);
    bool move(const QUuid &id, int by);

private:
    template<typename Change>
    bool apply(Change change, const QUuid &former = {}, const QUuid &now = {});

    Settings &m_settings;
    AccountList m_list;
};

} // namespace Purser
