// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/registries/refusedlogins.h"

#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <array>

namespace Purser {

RefusedLogins::RefusedLogins()
{
    std::array<quint32, 8> key{};
    QRandomGenerator::system()->generate(key.begin(), key.end());
    m_key = QByteArray(reinterpret_cast<const char *>(key.data()), sizeof key);
}

QByteArray RefusedLogins::fingerprint(const RegistryHost &registry, const QString &username,
                                      const Secret &password) const
{
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, m_key);
    // With their lengths, so that no two logins make the same text.
    for (const QByteArray &part : { registry.label().toUtf8(), username.toUtf8() }) {
        code.addData(QByteArray::number(part.size()) + ':');
        code.addData(part);
    }
    code.addData(password.utf8().data(), password.utf8().size());
    return code.result();
}

} // namespace Purser
