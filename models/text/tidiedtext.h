// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/straycharacters.h"

#include <QString>

namespace Purser {

/// A text without the characters that were accidentally copied with it, and a record of the
/// changes, to inform the user. For texts that can't contain such characters; never for a password,
/// a token or a username.
struct TidiedText
{
    QString text{};
    QList<StrayCharacter> removed{};
    QString removedPath{}; ///< from a base URL, such as "/v2"
    bool isHttpsAdded = false; ///< whether "https://" was added to a base URL

    bool isChanged() const { return !removed.isEmpty() || !removedPath.isEmpty() || isHttpsAdded; }
};

/// Tidies a free text, such as the name of an account or the path of a file. Only its ends are
/// changed, since an invisible character inside may be part of an emoji or of a word.
TidiedText tidiedEnds(const QString &text);

/// Tidies the name of a credential, an API key or an address. Invisible characters are removed
/// inside, too. White space inside is kept: it may separate two things, and only the user knows
/// which of them is meant.
TidiedText tidiedIdentifier(const QString &text);

/// Tidies a base URL like an identifier. In addition, adds a missing "https://", and removes the
/// contract's path from its end, since requests append it.
TidiedText tidiedBaseUrl(const QString &text);

} // namespace Purser
