// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDateTime;
class QString;

namespace Purser {

class AccountNotes;

/// Adds notes to some of the sample credentials, as examples of login checks and expiration:
/// an accepted login, a refused one, an expired one, and one that expires soon.
/// `registry` is the host of the sandbox's registry.
void addSandboxNotes(AccountNotes &notes, const QString &registry, const QDateTime &now);

} // namespace Purser
