// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/baseurl.h"

#include <QString>
#include <QUrl>

#include <optional>

namespace Purser {

/// A container registry, as a person types it or an auth file has it: a host name, with or without
/// scheme, port, path or image.
///
/// It is asked over https. Over http it is asked only on this computer, unless https was given for
/// it. The names of Docker Hub all mean the same registry.
class RegistryHost
{
public:
    /// Returns std::nullopt if the text names no host, or has what no registry's address has, such
    /// as user information, white space or control characters. The path is what follows the host
    /// without the version of the API, a tag, a digest and a query. An image without a host, such
    /// as "team/app", is at Docker Hub.
    static std::optional<RegistryHost> fromText(const QString &text);

    static RegistryHost dockerHub();

    /// As people write it, e.g. "docker.io", "registry.example:5000"; in ASCII. fromText() makes
    /// the same registry of it again, without the path.
    const QString &label() const { return m_label; }
    /// What the text names beside the registry, e.g. "team/app"; may be empty. It has no part in
    /// how the registry is asked.
    const QString &path() const { return m_path; }
    RegistryHost withoutPath() const;

    /// The address for a path that begins with a slash and is encoded already.
    QUrl url(const QString &encodedPath) const { return m_base.withPath(encodedPath); }

    bool isDockerHub() const;
    bool isLocal() const { return m_base.isLocal(); }

    /// See BaseUrl::internationalHost().
    std::optional<BaseUrl::InternationalHost> internationalHost() const;

    /// Whether both are the same registry, whatever their paths.
    bool isSameRegistry(const RegistryHost &other) const { return m_base == other.m_base; }
    friend bool operator==(const RegistryHost &, const RegistryHost &) = default;

private:
    RegistryHost(BaseUrl base, QString label, QString path);

    BaseUrl m_base;
    QString m_label;
    QString m_path;
};

/// Whether the first part of an image's name is the host of its registry, by the rule of Docker's
/// clients: it has a dot or a colon, or is "localhost".
bool looksLikeRegistry(QStringView part);

} // namespace Purser
