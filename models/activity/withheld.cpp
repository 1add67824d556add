// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activity/withheld.h"

namespace Purser {

using namespace Qt::StringLiterals;

namespace Withheld {

const QStringList &fields()
{
    static const QStringList names{ u"password"_s,
                                    u"username"_s,
                                    u"apiKey"_s,
                                    u"api_key"_s,
                                    u"X-Api-Key"_s,
                                    u"Authorization"_s,
                                    u"Proxy-Authorization"_s,
                                    u"token"_s,
                                    u"secret"_s };
    return names;
}

const QStringList &harmlessFields()
{
    static const QStringList names{ u"name"_s, u"type"_s };
    return names;
}

QString mark()
{
    return u"(withheld)"_s;
}

QString shown(const QString &field, const QString &value)
{
    const bool isHarmless = harmlessFields().contains(field, Qt::CaseInsensitive)
        && !fields().contains(field, Qt::CaseInsensitive);
    return isHarmless ? value : mark();
}

QString without(const QString &text, const Secret &secret)
{
    constexpr qsizetype shortest = 4;
    if (secret.utf8().size() < shortest)
        return text;
    QString searched = QString::fromUtf8(secret.utf8());
    QString masked = text;
    masked.replace(searched, mark());
    searched.fill(QChar(u'\0'));
    return masked;
}

} // namespace Withheld

} // namespace Purser
