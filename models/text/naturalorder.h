// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCollator>
#include <QLocale>
#include <QString>

namespace Purser {

/// A sort key for a string, created by a NaturalOrder. Only keys created by the same order can be
/// compared.
class SortKey
{
public:
    /// Returns a value less than, equal to or greater than 0.
    int compare(const SortKey &other) const;

private:
    friend class NaturalOrder;

#ifdef Q_OS_WIN
    using Value = QByteArray;
#else
    using Value = QCollatorSortKey;
#endif
    explicit SortKey(const Value &value)
        : m_value(value)
    { }

    Value m_value;
};

/// Sorts strings according to a locale. Numbers in the strings are ordered by value. Must be used
/// by only one thread at a time.
///
/// QCollator's keys can't be used on Windows: in Qt 6.8 they are compared as UTF-16 even though
/// they consist of bytes, and half of each key is left uninitialized (QTBUG-128170).
class NaturalOrder
{
public:
    explicit NaturalOrder(const QLocale &locale);

    SortKey keyOf(const QString &text) const;

private:
    QCollator m_collator;
};

} // namespace Purser
