// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Purser {

/// The user's choices in the last dialog of a kind, used as the defaults for the next one.
struct FormChoices
{
    bool checksLogin = true; ///< whether to check the login before sending, if a registry is given
    bool remembersUsername = true; ///< whether to save the username in the notes on this computer
    bool checksImports = true; ///< whether to check imported logins before saving them
    bool showsAllNotes = false; ///< whether to show all note fields, not just the registry

    friend bool operator==(const FormChoices &, const FormChoices &) = default;
};

} // namespace Purser
