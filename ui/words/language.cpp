// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/language.h"

#include <QCoreApplication>

namespace Purser {

using namespace Qt::StringLiterals;

Language::Language(const QLocale &wanted)
{
    const QString folder = u":/purser/translations"_s;
    if (m_purser.load(wanted, u"purser"_s, u"_"_s, folder) || m_purser.load(u"purser_en"_s, folder))
        QCoreApplication::installTranslator(&m_purser);
}

} // namespace Purser
