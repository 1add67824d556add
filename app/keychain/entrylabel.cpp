// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keychain/entrylabel.h"

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

QString visible(const QString &text)
{
    QString shown;
    for (const QChar character : text) {
        const auto category = character.category();
        if (category != QChar::Other_Control && category != QChar::Other_Format
            && category != QChar::Separator_Line && category != QChar::Separator_Paragraph)
            shown += character;
    }
    return shown.simplified();
}

} // namespace

QString entryLabel(const SecretDescription &description)
{
    const QString name = visible(description.name);
    const QString place = visible(description.place);
    if (name.isEmpty() && place.isEmpty())
        return u"Purser"_s;
    if (name.isEmpty() || place.isEmpty() || name == place)
        return u"Purser: "_s + (name.isEmpty() ? place : name);
    return u"Purser: %1 (%2)"_s.arg(name, place);
}

} // namespace Purser
