// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/yotta/snippets.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

/// One word for the shell, whatever it contains.
QString quoted(QString text, Snippets::Shell shell)
{
    if (shell == Snippets::Shell::Posix) {
        text.replace(u'\'', "'\\''"_L1);
    } else {
        // Typographic quotation marks end a word there, too. Twice, each stands for itself.
        static const QRegularExpression quote(u"(['\u2018\u2019\u201A\u201B])"_s);
        text.replace(quote, u"\\1\\1"_s);
    }
    return u'\'' + text + u'\'';
}

QString urlWord(const QUrl &url, Snippets::Shell shell)
{
    return quoted(url.toString(QUrl::FullyEncoded), shell);
}

QString bodyWord(const QJsonObject &body, Snippets::Shell shell)
{
    return quoted(QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact)), shell);
}

/// The key goes through a pipe: as an argument it could be read in the process list. printf is
/// built into the shell, so it doesn't appear there either.
QString curl(const QString &options, const QUrl &url)
{
    return u"printf 'X-Api-Key: %s' \"$YOTTA_API_KEY\" | curl -sS -H @- "_s + options
        + urlWord(url, Snippets::Shell::Posix);
}

/// Runs within the shell, so the key doesn't become an argument of a process either.
QString invokeRestMethod(const QString &options, const QUrl &url)
{
    // Otherwise it would follow redirects, with the key.
    return u"Invoke-RestMethod -MaximumRedirection 0 "
           "-Headers @{ 'X-Api-Key' = $env:YOTTA_API_KEY } "_s
        + options + urlWord(url, Snippets::Shell::PowerShell);
}

} // namespace

namespace Snippets {

Shell systemShell()
{
#ifdef Q_OS_WIN
    return Shell::PowerShell;
#else
    return Shell::Posix;
#endif
}

QString podJsonLine(const CredentialId &id)
{
    return u"\"containerRegistryAuthId\": \"%1\""_s.arg(id.text());
}

QString command(const BaseUrl &baseUrl, const CredentialId &id, Shell shell)
{
    const QUrl url = baseUrl.withPath(u"/v2/container-registry-auths/"_s + id.text());
    return shell == Shell::Posix ? curl({}, url) : invokeRestMethod({}, url);
}

QString command(const Activity &activity, Shell shell)
{
    const bool isPosix = shell == Shell::Posix;
    // The API key isn't meant for a registry. In PowerShell, "curl" may be another command, and its
    // own commands don't show the headers of an error.
    if (activity.operation == Activity::Operation::CheckLogin)
        return (isPosix ? u"curl -sSi "_s : u"curl.exe -sSi "_s) + urlWord(activity.url, shell);
    const QString verb = QString::fromLatin1(activity.verb());
    QString options;
    if (verb != "GET"_L1)
        options += (isPosix ? u"-X "_s : u"-Method "_s) + verb + u' ';
    if (!activity.body.isEmpty())
        options += (isPosix ? u"-H 'Content-Type: application/json' --data "_s
                            : u"-ContentType 'application/json; charset=utf-8' -Body "_s)
            + bodyWord(activity.body, shell) + u' ';
    return isPosix ? curl(options, activity.url) : invokeRestMethod(options, activity.url);
}

} // namespace Snippets

} // namespace Purser
