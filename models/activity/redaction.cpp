// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activity/redaction.h"

namespace Purser {

using namespace Qt::StringLiterals;

namespace Redaction {

QString placeholder()
{
    return u"(withheld)"_s;
}

QString redactedValue(const QString &field, const QString &value)
{
    static const QStringList harmless{ u"name"_s, u"type"_s };
    return harmless.contains(field, Qt::CaseInsensitive) ? value : placeholder();
}

QString redact(const QString &text, const Secret &secret)
{
    constexpr qsizetype shortest = 4;
    if (secret.utf8().size() < shortest)
        return text;
    QString searched = QString::fromUtf8(secret.utf8());
    QString masked = text;
    masked.replace(searched, placeholder());
    searched.fill(QChar(u'\0'));
    return masked;
}

} // namespace Redaction

} // namespace Purser
