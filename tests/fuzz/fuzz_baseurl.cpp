// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is typed as an address is refused, or leads to a host over a safe scheme and nowhere
// else.

#include "models/values/baseurl.h"
#include "models/values/networksettings.h"

#include <cstdint>
#include <cstdlib>

using namespace Purser;
using namespace Qt::StringLiterals;

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(bytes), qsizetype(size));
    if (const auto base = BaseUrl::fromText(text)) {
        const QUrl url = base->withPath(u"/v2/container-registry-auths/42"_s);
        require(url.isValid());
        require(!url.host().isEmpty());
        require(url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && base->isLocal()));
        require(base->usesTls() == (url.scheme() == "https"_L1));
        require(url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment());
        require(url.path(QUrl::FullyEncoded).endsWith("/v2/container-registry-auths/42"_L1));
        // What is remembered is the same address again.
        require(BaseUrl::fromText(base->text()) == *base);
    }
    if (const auto proxy = ProxyAddress::fromText(text)) {
        require(!proxy->host.isEmpty() && proxy->port != 0);
        require(ProxyAddress::fromText(proxy->text()) == *proxy);
    }
    return 0;
}
