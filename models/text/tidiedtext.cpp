// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/tidiedtext.h"

#include <QRegularExpression>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

using Kind = StrayCharacter::Kind;
using Place = StrayCharacter::Place;

bool isWhiteSpace(Kind kind)
{
    switch (kind) {
    case Kind::Space:
    case Kind::NoBreakSpace:
    case Kind::IdeographicSpace:
    case Kind::OtherSpace:
    case Kind::Tab:
    case Kind::LineBreak:
        return true;
    default:
        return false;
    }
}

template<typename IsKept> TidiedText tidiedExcept(const QString &text, IsKept isKept)
{
    QList<StrayCharacter> removed = strayCharacters(text);
    removed.removeIf(isKept);
    if (removed.isEmpty())
        return { text };
    return { .text = withoutCharacters(text, removed), .removed = removed };
}

/// Whether a host comes first, with or without a port: "localhost:8080" has no scheme.
bool beginsWithHost(const QString &text)
{
    static const QRegularExpression pattern(
        // No host is called https: that is a scheme with a typing error.
        u"\\A(?!(?i:https?)/)(?![A-Za-z][A-Za-z0-9+.-]*:(?!\\d))[\\pL\\pN\\[]"_s);
    return pattern.match(text).hasMatch();
}

void completeScheme(TidiedText &url)
{
    if (beginsWithHost(url.text))
        url.text.prepend("https://"_L1);
    else if (url.text.startsWith("//"_L1))
        url.text.prepend("https:"_L1);
    else
        return;
    url.isHttpsAdded = true;
}

void removeContractPath(TidiedText &url)
{
    static const QRegularExpression pattern(
        u"\\A[^?#]*[^/?#:](?<path>/+v2(/+container-registry-auths(/+[^/?#]*)?)?)/*\\z"_s);
    const QRegularExpressionMatch match = pattern.match(url.text);
    if (!match.hasMatch())
        return;
    url.removedPath = match.captured(u"path"_s);
    url.text.truncate(match.capturedStart(u"path"_s));
}

} // namespace

TidiedText tidiedEnds(const QString &text)
{
    return tidiedExcept(text,
                        [](const StrayCharacter &stray) { return stray.place == Place::Inside; });
}

TidiedText tidiedIdentifier(const QString &text)
{
    return tidiedExcept(text, [](const StrayCharacter &stray) {
        return stray.place == Place::Inside && isWhiteSpace(stray.kind);
    });
}

TidiedText tidiedBaseUrl(const QString &text)
{
    TidiedText url = tidiedIdentifier(text);
    completeScheme(url);
    removeContractPath(url);
    return url;
}

} // namespace Purser
