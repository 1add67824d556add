// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <utility>

namespace Purser {

/// A job's items that haven't been started yet, as indexes in the order in which they will start.
class JobQueue
{
public:
    bool isEmpty() const { return m_items.empty(); }
    void append(int item) { m_items.push_back(item); }
    /// Puts an item that has been started back at the front of the queue.
    void putBack(int item) { m_items.push_front(item); }

    /// Removes the first item for which `canBegin` returns true and returns it, or -1 if there is
    /// none.
    template<typename Condition> int takeFirst(Condition &&canBegin)
    {
        for (auto item = m_items.begin(); item != m_items.end(); ++item) {
            if (!canBegin(*item))
                continue;
            const int taken = *item;
            m_items.erase(item);
            return taken;
        }
        return -1;
    }

    /// Removes and returns all items for which `isWanted` returns true.
    template<typename Condition> std::deque<int> takeIf(Condition &&isWanted)
    {
        std::deque<int> taken;
        std::deque<int> left;
        for (const int item : m_items)
            (isWanted(item) ? taken : left).push_back(item);
        m_items = std::move(left);
        return taken;
    }
    std::deque<int> takeAll() { return std::exchange(m_items, {}); }

private:
    std::deque<int> m_items;
};

} // namespace Purser
