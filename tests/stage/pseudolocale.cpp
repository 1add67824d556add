// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stage/pseudolocale.h"

#include <QCoreApplication>

#include <cstring>

namespace Purser {

using namespace Qt::StringLiterals;

PseudoLocale::PseudoLocale()
{
    QCoreApplication::installTranslator(this);
}

PseudoLocale::~PseudoLocale()
{
    QCoreApplication::removeTranslator(this);
}

QString PseudoLocale::translate(const char *context, const char *sourceText, const char *,
                                int) const
{
    // Qt's own texts and keys of files are no words of ours.
    if (std::strncmp(context, "Purser::", 8) != 0 || std::strcmp(context, "Purser::Guide") == 0)
        return {};
    const QString source = QString::fromUtf8(sourceText);
    QString text = source;
    for (const auto &[plain, accented] :
         { std::pair(u'a', u'á'), std::pair(u'e', u'é'), std::pair(u'o', u'ö'),
           std::pair(u'u', u'ü'), std::pair(u'c', u'ç') })
        text.replace(plain, accented);
    const qsizetype more = (source.size() * 2 + 4) / 5; // 40 %, rounded
    return u'[' + text + QString(more > 2 ? more - 2 : 0, u'~') + u']';
}

} // namespace Purser
