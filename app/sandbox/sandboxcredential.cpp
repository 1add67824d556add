// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandboxcredential.h"

namespace Purser {

using namespace Qt::StringLiterals;

QJsonObject SandboxCredential::toJson() const
{
    QJsonObject object{ { u"id"_s, id }, { u"name"_s, name } };
    if (type)
        object.insert(u"type"_s, *type);
    if (createdAt) {
        object.insert(u"createdAt"_s,
                      dateForm == DateForm::Iso8601
                          ? QJsonValue(createdAt->toUTC().toString(Qt::ISODate))
                          : QJsonValue(createdAt->toMSecsSinceEpoch()));
    }
    return object;
}

} // namespace Purser
