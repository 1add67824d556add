// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/registries/registryhost.h"

#include <QString>

#include <optional>

namespace Purser {

/// An image as it is given to "docker pull": its registry, its name there, and a tag or a digest.
class ImageReference
{
public:
    /// An image with its registry, e.g. "ghcr.io/team/app:1.2", or one at Docker Hub, e.g.
    /// "alpine". Returns std::nullopt if the text is none.
    static std::optional<ImageReference> fromText(const QString &text);

    /// An image of `registry`, e.g. "team/app:1.2"; the registry may stand before it. Returns
    /// std::nullopt if the text is none, or names another registry.
    static std::optional<ImageReference> fromText(const QString &text,
                                                  const RegistryHost &registry);

    const RegistryHost &registry() const { return m_registry; }
    /// Its name there, e.g. "team/app"; of an official image at Docker Hub "library/alpine".
    const QString &repository() const { return m_repository; }
    const QString &tag() const { return m_tag; } ///< empty with a digest alone
    const QString &digest() const { return m_digest; } ///< e.g. "sha256:…"; may be empty

    /// Which one is meant: the digest where there is one.
    const QString &version() const { return m_digest.isEmpty() ? m_tag : m_digest; }
    /// The whole of it; fromText() makes the same image of it again.
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
