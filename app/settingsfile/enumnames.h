// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>
#include <iterator>
#include <utility>

namespace Purser {

/// Returns the enumerator that has this name in a settings file, or `otherwise` if there is none.
template<typename Enum, size_t size>
Enum enumeratorOf(const std::pair<Enum, QLatin1StringView> (&names)[size], const QString &name,
                  Enum otherwise)
{
    const auto found = std::ranges::find(names, name, &std::pair<Enum, QLatin1StringView>::second);
    return found == std::end(names) ? otherwise : found->first;
}

template<typename Enum, size_t size>
QString nameOf(const std::pair<Enum, QLatin1StringView> (&names)[size], Enum enumerator)
{
    const auto found =
        std::ranges::find(names, enumerator, &std::pair<Enum, QLatin1StringView>::first);
    return found == std::end(names) ? QString() : QString(found->second);
}

} // namespace Purser
