// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/registries/imagereference.h"

#include <QRegularExpression>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxTextLength = 1024;
constexpr qsizetype maxRepositoryLength = 255;

/// The name without what people and pages put before it.
QString withoutScheme(const QString &text)
{
    static const QRegularExpression scheme(u"^(?:https?|docker|oci)://"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return text.trimmed().remove(scheme);
}

/// Whether it isn't too long and has no query, which RegistryHost would overlook.
bool canBeImage(const QString &name)
{
    return name.size() <= maxTextLength && !name.contains(u'?') && !name.contains(u'#');
}

bool isRepository(const QString &text)
{
    static const QRegularExpression grammar(u"^[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*"
                                            "(?:/[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*)*\\z"_s);
    return text.size() <= maxRepositoryLength && grammar.match(text).hasMatch();
}

bool isTag(const QString &text)
{
    static const QRegularExpression grammar(u"^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}\\z"_s);
    return grammar.match(text).hasMatch();
}

bool isDigest(const QString &text)
{
    static const QRegularExpression grammar(u"^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})\\z"_s);
    return grammar.match(text).hasMatch();
}

} // namespace

std::optional<ImageReference> ImageReference::fromText(const QString &text)
{
    const QString name = withoutScheme(text);
    if (!canBeImage(name))
        return std::nullopt;
    const qsizetype slash = name.indexOf(u'/');
    const bool hasScheme = name.size() < text.trimmed().size();
    if (slash < 0 || !(hasScheme || looksLikeRegistry(QStringView(name).first(slash))))
        return fromName(name, RegistryHost::dockerHub());
    const std::optional<RegistryHost> registry =
        RegistryHost::fromText(text.trimmed().first(text.trimmed().size() - name.size() + slash));
    if (!registry || !registry->path().isEmpty()) // an image itself, such as "alpine:3.18"
        return std::nullopt;
    return fromName(name.sliced(slash + 1), *registry);
}

std::optional<ImageReference> ImageReference::fromText(const QString &text,
                                                       const RegistryHost &registry)
{
    const QString name = withoutScheme(text);
    if (!canBeImage(name))
        return std::nullopt;
    const qsizetype slash = name.indexOf(u'/');
    if (slash >= 0) {
        const QString first = name.first(slash);
        // On this computer, the scheme is often left out, and it decides which port is the default.
        const QString scheme = registry.url({}).scheme() + u"://"_s;
        const std::optional<RegistryHost> named = RegistryHost::fromText(scheme + first);
        if (named && named->isSameRegistry(registry))
            return fromName(name.sliced(slash + 1), registry.withoutPath());
        if (looksLikeRegistry(first))
            return std::nullopt;
    }
    return fromName(name, registry.withoutPath());
}

std::optional<ImageReference> ImageReference::fromName(const QString &name,
                                                       const RegistryHost &registry)
{
    ImageReference image(registry);
    QString rest = name;
    if (const qsizetype at = rest.indexOf(u'@'); at >= 0) {
        image.m_digest = rest.sliced(at + 1);
        rest.truncate(at);
        if (!isDigest(image.m_digest))
            return std::nullopt;
    }
    if (const qsizetype colon = rest.indexOf(u':'); colon >= 0) {
        image.m_tag = rest.sliced(colon + 1);
        rest.truncate(colon);
        if (!isTag(image.m_tag))
            return std::nullopt;
    } else if (image.m_digest.isEmpty()) {
        image.m_tag = u"latest"_s;
    }
    const bool isOfficial = registry.isDockerHub() && !rest.contains(u'/');
    image.m_repository = isOfficial ? u"library/"_s + rest : rest;
    return isRepository(image.m_repository) ? std::optional(image) : std::nullopt;
}

QString ImageReference::text() const
{
    const QString &host = m_registry.label();
    // Without a scheme, a host without a dot would be read as part of a name at Docker Hub.
    QString text = looksLikeRegistry(host) ? host : u"https://"_s + host;
    text += u'/' + m_repository;
    if (!m_tag.isEmpty())
        text += u':' + m_tag;
    if (!m_digest.isEmpty())
        text += u'@' + m_digest;
    return text;
}

} // namespace Purser
