// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/credential.h"
#include "ui/palette/paletteentry.h"

#include <functional>

namespace Purser {

class CredentialTableModel;

/// Returns the credentials as they are now, for the command palette. When one is chosen, `select`
/// is called with its ID, even if the credential is gone by then.
PaletteCatalog catalogOf(const CredentialTableModel &credentials,
                         const std::function<void(const CredentialId &)> &select);

} // namespace Purser
