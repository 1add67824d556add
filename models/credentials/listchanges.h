// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Purser {

/// The number of differences between a list and the previous one.
struct ListChanges
{
    int added = 0;
    int renamed = 0;
    int removed = 0;

    bool isEmpty() const { return added == 0 && renamed == 0 && removed == 0; }
    bool operator==(const ListChanges &) const = default;
};

} // namespace Purser
