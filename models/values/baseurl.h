// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

#include <optional>
#include <tl/expected.hpp>

namespace Purser {

/// The base URL of the service: scheme, host, optional port and path. The API's paths are appended
/// to it.
///
/// The scheme is https. http is allowed only for this computer, since it sends the API key
/// unencrypted.
class BaseUrl
{
public:
    enum class Problem {
        Empty,
        NotAUrl,
        NoHost,
        SchemeNotAllowed, ///< anything but http and https
        HttpNotLocal, ///< http to a host other than this computer
        HasUserInfo,
        HasQueryOrFragment,
    };

    /// Parses a base URL. White space around it and slashes at its end are removed.
    static tl::expected<BaseUrl, Problem> fromText(const QString &text);

    /// Returns `https://api.yottalabs.ai`, the service's documented address.
    static BaseUrl official();

    QUrl withPath(const QString &encodedPath) const;
    QString text() const;
    /// Returns the host, followed by the port if the URL contains one.
    QString hostLabel() const;
    bool isLocal() const;
    /// Returns whether the host of `url` is this computer: "localhost" or a loopback address.
    static bool isLocal(const QUrl &url);

    /// Returns whether `url` has a host to which a connection can be made: a name, or an IPv4 or
    /// IPv6 address. URLs may also contain addresses of future kinds, such as "[v7.example]".
    static bool hasHost(const QUrl &url);

    /// A host name that isn't plain ASCII, in both of its forms.
    struct InternationalHost
    {
        QString unicode{}; ///< as people write it, such as "bücher.example"
        QString ascii{}; ///< as used by DNS, such as "xn--bcher-kva.example"
    };

    /// Returns the host if it isn't plain ASCII, otherwise std::nullopt. Such a name can look
    /// exactly like another one: a Cyrillic "а" looks like a Latin "a".
    std::optional<InternationalHost> internationalHost() const;

    bool usesTls() const;

    friend bool operator==(const BaseUrl &, const BaseUrl &) = default;

private:
    explicit BaseUrl(QUrl url)
        : m_url(std::move(url))
    { }

    QUrl m_url;
};

} // namespace Purser
