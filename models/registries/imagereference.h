// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/registries/registryhost.h"

#include <QString>

#include <optional>

namespace Purser {

/// An image as passed to "docker pull": a registry, a repository in it, and a tag or a digest.
class ImageReference
{
public:
    /// Parses an image with its registry, e.g. "ghcr.io/team/app:1.2", or an image on Docker Hub,
    /// e.g. "alpine". Returns std::nullopt if the text is invalid.
    static std::optional<ImageReference> fromText(const QString &text);

    /// Parses an image in `registry`, e.g. "team/app:1.2"; the text may begin with the registry.
    /// Returns std::nullopt if the text is invalid or names another registry.
    static std::optional<ImageReference> fromText(const QString &text,
                                                  const RegistryHost &registry);

    const RegistryHost &registry() const { return m_registry; }
    /// Returns the name in the registry, e.g. "team/app", or "library/alpine" for an official image
    /// on Docker Hub.
    const QString &repository() const { return m_repository; }
    const QString &tag() const { return m_tag; } ///< empty if there is only a digest
    const QString &digest() const { return m_digest; } ///< e.g. "sha256:…"; may be empty

    /// Returns the digest if there is one, otherwise the tag.
    const QString &version() const { return m_digest.isEmpty() ? m_tag : m_digest; }
    /// Returns the complete reference. fromText() parses it into an equal image.
    QString text() const;

    friend bool operator==(const ImageReference &, const ImageReference &) = default;

private:
    explicit ImageReference(RegistryHost registry)
        : m_registry(std::move(registry))
    { }

    static std::optional<ImageReference> fromName(const QString &name,
                                                  const RegistryHost &registry);

    RegistryHost m_registry;
    QString m_repository;
    QString m_tag;
    QString m_digest;
};

} // namespace Purser
