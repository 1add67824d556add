// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/englishtexts.h"

#include <QCoreApplication>

namespace Purser {

using namespace Qt::StringLiterals;

EnglishTexts::EnglishTexts()
{
    // English is the language of the sources: the file has only the plural forms. Without it, the
    // texts are English all the same.
    (void)load(u"purser_en"_s, u":/purser/translations"_s);
    QLocale::setDefault(QLocale(QLocale::English));
    QCoreApplication::installTranslator(this);
}

EnglishTexts::~EnglishTexts()
{
    QCoreApplication::removeTranslator(this);
    QLocale::setDefault(m_userLocale);
}

bool EnglishTexts::isEmpty() const
{
    return true;
}

QString EnglishTexts::translate(const char *context, const char *sourceText,
                                const char *disambiguation, int n) const
{
    const QString translation = QTranslator::translate(context, sourceText, disambiguation, n);
    return translation.isNull() ? QString::fromUtf8(sourceText) : translation;
}

} // namespace Purser
