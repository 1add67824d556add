// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/sharedsessions.h"

#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <array>

namespace Purser {

SharedSessions::SharedSessions()
{
    std::array<quint32, 8> random{};
    QRandomGenerator::system()->generate(random.begin(), random.end());
    m_salt = QByteArray(reinterpret_cast<const char *>(random.data()), sizeof random);
}

QByteArray SharedSessions::fingerprint(const ApiKey &key) const
{
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, m_salt);
    const QByteArrayView bytes = key.secret().utf8();
    code.addData(bytes.data(), bytes.size());
    return code.result();
}

void SharedSessions::add(const std::shared_ptr<Session> &session, const ApiKey &key)
{
    std::erase_if(m_sessions, [](const Shared &each) { return each.session.expired(); });
    for (const Shared &each : m_sessions) {
        const std::shared_ptr<Session> other = each.session.lock();
        if (other && other->account().id == session->account().id) {
            session->repository().shareChanges(other->repository());
            break; // which shares with the rest
        }
    }
    m_sessions.push_back({ session, fingerprint(key) });
}

std::shared_ptr<Session> SharedSessions::find(const Account &account, const ApiKey &key) const
{
    const QByteArray wanted = fingerprint(key);
    for (const Shared &each : m_sessions) {
        std::shared_ptr<Session> session = each.session.lock();
        if (session && session->account().id == account.id && each.key == wanted
            && session->account().baseUrl == account.baseUrl)
            return session;
    }
    return nullptr;
}

std::shared_ptr<Session> SharedSessions::find(const Account &account) const
{
    for (const Shared &each : m_sessions) {
        std::shared_ptr<Session> session = each.session.lock();
        if (session && !account.keyEntry.isNull() && session->account().id == account.id
            && session->account().keyEntry == account.keyEntry
            && session->account().baseUrl == account.baseUrl)
            return session;
    }
    return nullptr;
}

} // namespace Purser
