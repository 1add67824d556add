// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <QThread>

#include <algorithm>
#include <future>
#include <vector>

namespace Purser {

/// Splits `count` items into one part per processor, or into fewer parts so that each has at least
/// `fewest` items. Returns the part boundaries, from 0 to `count`.
inline std::vector<qsizetype> partsOf(qsizetype count, qsizetype fewest,
                                      int processors = QThread::idealThreadCount())
{
    const qsizetype parts = std::clamp<qsizetype>(count / fewest, 1, std::max(1, processors));
    std::vector<qsizetype> boundaries;
    for (qsizetype part = 0; part <= parts; ++part)
        boundaries.push_back(count * part / parts);
    return boundaries;
}

/// Calls work(first, end) for all parts in parallel. The first part runs on the current thread.
/// Blocks until all parts are done, so don't call it on the GUI thread.
template<typename Work> void inParts(const std::vector<qsizetype> &boundaries, const Work &work)
{
    std::vector<std::future<void>> others; // their destructors wait
    for (size_t part = 1; part + 1 < boundaries.size(); ++part) {
        others.push_back(std::async(std::launch::async, [&work, &boundaries, part] {
            work(boundaries[part], boundaries[part + 1]);
        }));
    }
    work(boundaries[0], boundaries[1]);
}

} // namespace Purser
