// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/straycharacters.h"

#include <QString>

namespace Purser {

/// A text without what came along when it was copied, and what was changed for that, so that the
/// user can be told. For texts that cannot contain such characters; never for a password, a token
/// or a user name.
struct TidiedText
{
    QString text{};
    QList<StrayCharacter> removed{};
    QString removedPath{}; ///< such as "/v2", from a base URL
    bool isHttpsAdded = false; ///< to a base URL

    bool isChanged() const { return !removed.isEmpty() || !removedPath.isEmpty() || isHttpsAdded; }
};

/// For a free text, such as an account's name or a file's path: only its ends are tidied, since
/// an invisible character inside may be part of an emoji or of a word.
TidiedText tidiedEnds(const QString &text);

/// For a credential's name, an API key or an address: invisible characters are removed inside,
/// too. White space inside stays, because it separates two things of which one is meant.
TidiedText tidiedIdentifier(const QString &text);

/// For a base URL: as an identifier; besides, a missing "https://" is completed and the contract's
/// own path at the end, which requests bring along themselves, is removed.
TidiedText tidiedBaseUrl(const QString &text);

} // namespace Purser
