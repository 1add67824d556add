// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Purser {

/// The user's choices in the last dialog for a credential, which the next one starts with.
struct FormChoices
{
    bool checksLogin = true; ///< before sending it, if a registry is given
    bool remembersUsername = true; ///< on this computer
    bool showsAllNotes = false; ///< not only the registry

    friend bool operator==(const FormChoices &, const FormChoices &) = default;
};

} // namespace Purser
