// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Purser {

/// The user's choices in the last dialog for a credential, used as the defaults of the next one.
struct FormChoices
{
    bool checksLogin = true; ///< before sending, if a registry is given
    bool remembersUsername = true; ///< in the notes on this computer
    bool showsAllNotes = false; ///< all fields of the notes, not only the registry

    friend bool operator==(const FormChoices &, const FormChoices &) = default;
};

} // namespace Purser
