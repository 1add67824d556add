// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever stands in the CLI's configuration, what is taken of it can be used.

#include "models/accounts/cliprofiles.h"

#include <QSet>

#include <cstdint>
#include <cstdlib>

using namespace Purser;

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    const CliProfiles found =
        CliProfiles::parse(QByteArrayView(reinterpret_cast<const char *>(bytes), qsizetype(size)));
    QSet<QString> names;
    for (const CliProfile &profile : found.profiles) {
        require(!profile.name.isEmpty() && !names.contains(profile.name));
        require(ApiKey::fromUtf8(profile.key.secret().utf8()).has_value());
        names.insert(profile.name);
    }
    require(found.profiles.size() <= 100);
    return 0;
}
