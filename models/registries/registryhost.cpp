// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/registries/registryhost.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxTextLength = 2048;
constexpr qsizetype maxHostLength = 253;
constexpr qsizetype maxLabelLength = 63;
constexpr qsizetype maxPathLength = 255;
constexpr int httpPort = 80;
constexpr int httpsPort = 443;

/// Whether a character is invisible, or changes how others are read.
bool isUnwanted(QChar character)
{
    switch (character.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return character == u'\\' || character == u'%';
    }
}

/// What the text is made of; nothing in it is checked yet.
struct Parts
{
    QString scheme; // in lower case; empty without one
    QString authority;
    QString path; // without the slash before it
};

std::optional<Parts> split(const QString &text)
{
    Parts parts;
    QString rest = text.trimmed();
    if (rest.isEmpty() || rest.size() > maxTextLength || std::ranges::any_of(rest, isUnwanted))
        return std::nullopt;
    if (const qsizetype end = rest.indexOf("://"_L1); end >= 0) {
        parts.scheme = rest.first(end).toLower();
        rest = rest.sliced(end + 3);
        const QStringList known{ u"https"_s, u"http"_s, u"docker"_s, u"oci"_s };
        if (!known.contains(parts.scheme))
            return std::nullopt;
    }
    const auto queryStart = std::ranges::find_if(
        rest, [](QChar character) { return character == u'?' || character == u'#'; });
    rest.truncate(queryStart - rest.cbegin());
    const qsizetype slash = rest.indexOf(u'/');
    parts.authority = slash < 0 ? rest : rest.first(slash);
    if (parts.authority.isEmpty()
        || parts.authority.contains(u'@')) // user information, or an image by its digest
        return std::nullopt;
    parts.path = slash < 0 ? QString() : rest.sliced(slash + 1);
    return parts;
}

bool isPort(QStringView text)
{
    constexpr qsizetype longest = 5;
    const bool isNumber = !text.isEmpty() && text.size() <= longest
        && std::ranges::all_of(text, [](QChar digit) { return digit >= u'0' && digit <= u'9'; });
    constexpr int highest = 65535;
    return isNumber && text.toInt() > 0 && text.toInt() <= highest;
}

/// "alpine" or "alpine:3.18", where what follows the colon can't be a port.
bool isTaggedImage(const QString &authority)
{
    const qsizetype colon = authority.indexOf(u':');
    if (colon <= 0)
        return false;
    const QString name = authority.first(colon);
    static const QRegularExpression image(u"^[a-z0-9]+(?:[_-]+[a-z0-9]+)*$"_s);
    static const QRegularExpression tag(u"^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$"_s);
    const QString behind = authority.sliced(colon + 1);
    return name != "localhost"_L1 && !isPort(behind) && image.match(name).hasMatch()
        && tag.match(behind).hasMatch();
}

bool isHostLabel(const QString &label)
{
    return !label.isEmpty() && label.size() <= maxLabelLength && !label.startsWith(u'-')
        && !label.endsWith(u'-') && std::ranges::all_of(label, [](QChar character) {
               return (character >= u'a' && character <= u'z')
                   || (character >= u'0' && character <= u'9') || character == u'-'
                   || character == u'_';
           });
}

/// Qt makes an address of a mere number, which nobody means.
bool isPlainHost(const QString &ascii, const QString &typed)
{
    const QHostAddress address(ascii);
    if (!address.isNull())
        return ascii == typed || address.protocol() == QAbstractSocket::IPv6Protocol;
    const QStringList labels = ascii.split(u'.');
    return ascii.size() <= maxHostLength && std::ranges::all_of(labels, isHostLabel);
}

/// The text's host and port in the form that they are asked under.
std::optional<BaseUrl> baseOf(const Parts &parts)
{
    const qsizetype bracket = parts.authority.lastIndexOf(u']');
    const qsizetype colon = parts.authority.indexOf(u':', bracket < 0 ? 0 : bracket);
    QString host = colon < 0 ? parts.authority : parts.authority.first(colon);
    const QString port = colon < 0 ? QString() : parts.authority.sliced(colon + 1);
    if (colon >= 0 && !isPort(port))
        return std::nullopt;
    if (host.endsWith(u'.'))
        host.chop(1);

    QUrl url;
    url.setScheme(u"https"_s);
    url.setHost(host, QUrl::StrictMode);
    if (!url.isValid() || !BaseUrl::hasHost(url)
        || !isPlainHost(url.host(QUrl::FullyEncoded), host.toLower()))
        return std::nullopt;
    if (BaseUrl::isLocal(url) && parts.scheme != "https"_L1)
        url.setScheme(u"http"_s);
    if (const int number = port.toInt();
        !port.isEmpty() && number != (url.scheme() == "https"_L1 ? httpsPort : httpPort))
        url.setPort(number);
    const auto base = BaseUrl::fromText(url.toString(QUrl::FullyEncoded));
    return base ? std::optional(*base) : std::nullopt;
}

/// A path as a note, or nothing if it is not like one.
QString tidiedPath(QString path)
{
    static const QRegularExpression version(u"^v[12](?:/|$)"_s);
    path.remove(version);
    path.truncate(path.indexOf(u'@') < 0 ? path.size() : path.indexOf(u'@')); // the digest
    if (const qsizetype colon = path.indexOf(u':', path.lastIndexOf(u'/') + 1); colon >= 0)
        path.truncate(colon); // the tag
    while (path.endsWith(u'/'))
        path.chop(1);
    static const QRegularExpression plain(u"^[A-Za-z0-9_][A-Za-z0-9._-]*(?:/[A-Za-z0-9._-]+)*$"_s);
    return path.size() <= maxPathLength && plain.match(path).hasMatch() ? path : QString();
}

BaseUrl dockerHubBase()
{
    static const BaseUrl base = BaseUrl::fromText(u"https://registry-1.docker.io"_s).value();
    return base;
}

QString labelOf(const BaseUrl &base)
{
    const QUrl url = base.withPath({});
    const QString host = url.host(QUrl::FullyEncoded);
    const QString plain = host.contains(u':') && !host.startsWith(u'[') ? u'[' + host + u']' : host;
    const QString label = url.port() < 0 ? plain : plain + u':' + QString::number(url.port());
    return base.isLocal() && base.usesTls() ? u"https://"_s + label : label;
}

bool isNameOfDockerHub(const QString &label)
{
    const QStringList names{ u"docker.io"_s, u"index.docker.io"_s, u"hub.docker.com"_s,
                             u"registry-1.docker.io"_s, u"registry.hub.docker.com"_s };
    return names.contains(label);
}

} // namespace

bool looksLikeRegistry(QStringView part)
{
    return part.contains(u'.') || part.contains(u':')
        || part.compare("localhost"_L1, Qt::CaseInsensitive) == 0;
}

RegistryHost::RegistryHost(BaseUrl base, QString label, QString path)
    : m_base(std::move(base))
    , m_label(std::move(label))
    , m_path(std::move(path))
{ }

std::optional<RegistryHost> RegistryHost::fromText(const QString &text)
{
    std::optional<Parts> parts = split(text);
    if (!parts)
        return std::nullopt;
    const bool isHostless = parts->scheme.isEmpty() && !looksLikeRegistry(parts->authority)
        && !tidiedPath(parts->path).isEmpty();
    const bool isTagged = parts->path.contains(u':') || parts->path.contains(u'@');
    // Either an image at Docker Hub or a path at a registry in the local network, which must not
    // have its login sent to Docker Hub.
    if (isHostless && !isTagged)
        return std::nullopt;
    if (isHostless || (parts->scheme.isEmpty() && isTaggedImage(parts->authority))) {
        const QString path = parts->path.isEmpty() ? u"library/"_s + parts->authority
                                                   : parts->authority + u'/' + parts->path;
        return RegistryHost(dockerHubBase(), u"docker.io"_s, tidiedPath(path));
    }
    const std::optional<BaseUrl> base = baseOf(*parts);
    if (!base)
        return std::nullopt;
    const QString label = labelOf(*base);
    if (isNameOfDockerHub(label))
        return RegistryHost(dockerHubBase(), u"docker.io"_s, tidiedPath(parts->path));
    return RegistryHost(*base, label, tidiedPath(parts->path));
}

RegistryHost RegistryHost::dockerHub()
{
    return { dockerHubBase(), u"docker.io"_s, {} };
}

RegistryHost RegistryHost::withoutPath() const
{
    return { m_base, m_label, {} };
}

bool RegistryHost::isDockerHub() const
{
    return m_base == dockerHubBase();
}

std::optional<BaseUrl::InternationalHost> RegistryHost::internationalHost() const
{
    return m_base.internationalHost();
}

} // namespace Purser
