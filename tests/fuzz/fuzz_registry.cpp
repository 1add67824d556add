// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is typed as a registry or an image is refused, or leads to a host over a safe scheme and
// nowhere else; and it is the same again when it is read from what is shown.

#include "models/registries/imagereference.h"
#include "models/registries/registryhost.h"

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

void requireSafety(const RegistryHost &registry)
{
    const QUrl url = registry.url(u"/v2/"_s);
    require(url.isValid() && !url.host().isEmpty());
    require(url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && registry.isLocal()));
    require(url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment());
    require(url.path(QUrl::FullyEncoded) == "/v2/"_L1);
    require(RegistryHost::fromText(registry.label()) == registry.withoutPath());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(bytes), qsizetype(size));
    const auto registry = RegistryHost::fromText(text);
    if (registry)
        requireSafety(*registry);
    const auto image = ImageReference::fromText(text);
    if (image) {
        requireSafety(image->registry());
        require(!image->repository().isEmpty() && !image->version().isEmpty());
        require(ImageReference::fromText(image->text()) == image);
        require(ImageReference::fromText(image->text(), image->registry()) == image);
    }
    return 0;
}
