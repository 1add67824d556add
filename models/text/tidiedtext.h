// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/straycharacters.h"

#include <QString>

namespace Purser {

/// Text from which accidentally copied characters have been removed, and a record of the changes,
/// so that the user can be informed. Use this only for text that can't contain such characters,
/// never for a password, a token or a username.
struct TidiedText
{
    QString text{};
    QList<StrayCharacter> removed{};
    QString removedPath{}; ///< a path removed from a base URL, such as "/v2"
    bool isHttpsAdded = false; ///< whether "https://" was added to a base URL

    bool isChanged() const { return !removed.isEmpty() || !removedPath.isEmpty() || isHttpsAdded; }
};

/// Tidies free text, such as an account name or a file path. Only the start and the end are
/// changed, since an invisible character in the middle may be part of an emoji or a word.
TidiedText tidiedEnds(const QString &text);

/// Tidies a credential name, an API key or an address. Invisible characters are removed everywhere.
/// White space in the middle is kept: it may separate two values, and only the user knows which of
/// them is meant.
TidiedText tidiedIdentifier(const QString &text);

/// Tidies a base URL like an identifier. In addition, adds a missing "https://", and removes the
/// API path from its end, since requests append that path.
TidiedText tidiedBaseUrl(const QString &text);

} // namespace Purser
