// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/snippets.h"

namespace Purser {

using namespace Qt::StringLiterals;

namespace Snippets {

QString podJsonLine(const CredentialId &id)
{
    return u"\"containerRegistryAuthId\": \"%1\""_s.arg(id.text());
}

QString curlCommand(const BaseUrl &baseUrl, const CredentialId &id)
{
    QString url = baseUrl.withPath(u"/v2/container-registry-auths/"_s + id.text())
                      .toString(QUrl::FullyEncoded);
    // The one character of a URL that ends a single-quoted word.
    url.replace(u'\'', "%27"_L1);
    // By a pipe: as an argument the key would be readable in the process list. printf is built into
    // the shell, so it has no place there.
    return u"printf 'X-Api-Key: %s' \"$YOTTA_API_KEY\" | curl -sS -H @- '"_s + url + u'\'';
}

} // namespace Snippets

} // namespace Purser
