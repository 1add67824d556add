// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/naturalorder.h"

#ifdef Q_OS_WIN
#include <qt_windows.h>

#include <algorithm>
#include <cstring>
#include <string>
#endif

namespace Purser {

namespace {

/// The collation of the C locale compares bytes, with digits as letters, and English does not
/// depend on what is installed on the system.
QLocale collationOf(const QLocale &locale)
{
    const QLocale collation = locale.collation();
    return collation.language() == QLocale::C ? QLocale(QLocale::English) : collation;
}

} // namespace

NaturalOrder::NaturalOrder(const QLocale &locale)
    : m_collator(collationOf(locale))
{
    m_collator.setNumericMode(true);
}

#ifdef Q_OS_WIN

int SortKey::compare(const SortKey &other) const
{
    const auto size = size_t(std::min(m_value.size(), other.m_value.size()));
    const int order = std::memcmp(m_value.constData(), other.m_value.constData(), size);
    return order != 0 ? order : int(m_value.size() - other.m_value.size());
}

SortKey NaturalOrder::keyOf(const QString &text) const
{
    constexpr DWORD flags = LCMAP_SORTKEY | SORT_DIGITSASNUMBERS;
    const std::wstring locale = m_collator.locale().bcp47Name().toStdWString();
    const auto *source = reinterpret_cast<const wchar_t *>(text.utf16());
    const int length = int(text.size());
    const auto map = [&](wchar_t *key, int size) {
        return ::LCMapStringEx(locale.c_str(), flags, source, length, key, size, nullptr, nullptr,
                               0);
    };
    if (length == 0)
        return SortKey({});
    QByteArray key(map(nullptr, 0), Qt::Uninitialized); // the size is one in bytes
    key.truncate(map(reinterpret_cast<wchar_t *>(key.data()), int(key.size())));
    return SortKey(key);
}

#else

int SortKey::compare(const SortKey &other) const
{
    return m_value.compare(other.m_value);
}

SortKey NaturalOrder::keyOf(const QString &text) const
{
    return SortKey(m_collator.sortKey(text));
}

#endif

} // namespace Purser
