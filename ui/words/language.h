// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QTranslator>

namespace Purser {

/// The language of every text, from its construction to its end. English is the language of the
/// sources; its translation has the plural forms.
class Language
{
public:
    /// The nearest one to `wanted` that there is a translation for; else English. The application
    /// object is there already.
    explicit Language(const QLocale &wanted = QLocale::system());

private:
    QTranslator m_purser;
};

} // namespace Purser
