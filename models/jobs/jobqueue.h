// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <utility>

namespace Purser {

/// The items of a job that haven't begun, by their numbers and in their order.
class JobQueue
{
public:
    bool isEmpty() const { return m_items.empty(); }
    void append(int item) { m_items.push_back(item); }
    /// Lets an item that has begun wait again, before the others.
    void putBack(int item) { m_items.push_front(item); }

    /// Takes the first item that `canBegin`, or returns -1.
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

    /// Takes all items for which the condition holds.
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
