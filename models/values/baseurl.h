// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

#include <optional>
#include <tl/expected.hpp>

namespace Purser {

/// Where the service is: scheme, host, optional port and path; the contract's paths are put behind.
///
/// https everywhere; http only to this computer, since the API key would travel in the clear.
class BaseUrl
{
public:
    enum class Problem {
        Empty,
        NotAUrl,
        NoHost,
        SchemeNotAllowed, ///< anything but http and https
        HttpNotLocal, ///< http to another host than this computer
        HasUserInfo,
        HasQueryOrFragment,
    };

    /// White space around it and slashes at its end are dropped.
    static tl::expected<BaseUrl, Problem> fromText(const QString &text);

    /// `https://api.yottalabs.ai`, the service's documented address.
    static BaseUrl official();

    QUrl withPath(const QString &encodedPath) const;
    QString text() const;
    /// Host, and the port when it is not the scheme's own.
    QString hostLabel() const;
    bool isLocal() const;
    /// Whether the host of any URL is this computer.
    static bool isLocal(const QUrl &url);

    /// A host name that isn't plain ASCII, in both of its forms.
    struct InternationalHost
    {
        QString unicode{}; ///< as people read it, such as "bücher.example"
        QString ascii{}; ///< as DNS has it, such as "xn--bcher-kva.example"
    };

    /// Such a name can look exactly like another one: "а" in Cyrillic is "a" in Latin. Returns
    /// std::nullopt if the host is plain ASCII.
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
