// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rest/proxyvariable.h"

#include <QUrl>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

bool namesProxy(const QString &value, const QUrl &proxy)
{
    const QUrl url(value.contains("://"_L1) ? value : u"http://"_s + value);
    // Without a port, which one is meant depends on who reads it.
    return url.isValid() && !url.host().isEmpty() && url.host() == proxy.host()
        && (url.port() < 0 || url.port() == proxy.port());
}

} // namespace

QString proxyVariable(const QString &address, const QProcessEnvironment &environment)
{
    const QUrl proxy(u"http://"_s + address);
    // In the order in which they count for https.
    for (const QString &name : { u"https_proxy"_s, u"HTTPS_PROXY"_s, u"http_proxy"_s,
                                 u"HTTP_PROXY"_s, u"all_proxy"_s, u"ALL_PROXY"_s }) {
        if (namesProxy(environment.value(name).trimmed(), proxy))
            return name;
    }
    return {};
}

} // namespace Purser
