// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/baseurl.h"

#include <QString>
#include <QUrl>

#include <optional>

namespace Purser {

/// A container registry, parsed from user input or an auth file: a host name, with or without
/// scheme, port, path or image.
///
/// Requests use https, or http if the registry is on this computer and https wasn't specified. All
/// host names of Docker Hub denote the same registry.
class RegistryHost
{
public:
    /// Returns std::nullopt if the text contains no host, or anything that is invalid in a registry
    /// address, such as user information, white space or control characters. The path is the part
    /// after the host, without the API version, tag, digest and query. An image without a host,
    /// such as "team/app", is on Docker Hub.
    static std::optional<RegistryHost> fromText(const QString &text);

    static RegistryHost dockerHub();

    /// Returns the usual name in ASCII, e.g. "docker.io" or "registry.example:5000". fromText()
    /// parses it into the same registry, without the path.
    const QString &label() const { return m_label; }
    /// Returns the path from the text, e.g. "team/app"; may be empty. It doesn't affect requests.
    const QString &path() const { return m_path; }
    RegistryHost withoutPath() const;

    /// Returns the URL for a path, which must begin with a slash and be percent-encoded.
    QUrl url(const QString &encodedPath) const { return m_base.withPath(encodedPath); }

    bool isDockerHub() const;
    bool isLocal() const { return m_base.isLocal(); }

    /// See BaseUrl::internationalHost().
    std::optional<BaseUrl::InternationalHost> internationalHost() const;

    /// Returns whether both are the same registry. Paths are ignored.
    bool isSameRegistry(const RegistryHost &other) const { return m_base == other.m_base; }
    friend bool operator==(const RegistryHost &, const RegistryHost &) = default;

private:
    RegistryHost(BaseUrl base, QString label, QString path);

    BaseUrl m_base;
    QString m_label;
    QString m_path;
};

/// Returns whether the first part of an image's name is its registry's host. As in Docker's
/// clients, that is the case if it contains a dot or a colon, or is "localhost".
bool looksLikeRegistry(QStringView part);

} // namespace Purser
