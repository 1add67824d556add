// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accounts/accountedit.h"

#include <tuple>

namespace Purser {

Account AccountEdit::appliedTo(const Account &current) const
{
    if (!before)
        return after;
    Account changed = current;
    const auto apply = [&](auto member) {
        if (after.*member != (*before).*member)
            changed.*member = after.*member;
    };
    apply(&Account::name);
    apply(&Account::color);
    apply(&Account::requiresNameConfirmation);

    const auto connection = [](const Account &account) {
        return std::tie(account.baseUrl, account.key, account.keyEntry, account.isKeyToBeSaved);
    };
    if (connection(after) != connection(*before)) {
        changed.baseUrl = after.baseUrl;
        changed.key = after.key;
        changed.keyEntry = after.keyEntry;
        changed.isKeyToBeSaved = after.isKeyToBeSaved;
    }
    return changed;
}

} // namespace Purser
