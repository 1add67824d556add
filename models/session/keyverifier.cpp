// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/keyverifier.h"

#include <QNetworkInterface>

#include <algorithm>

namespace Purser {

KeyVerifier::KeyVerifier(std::unique_ptr<Session> session, QObject *parent)
    : QObject(parent)
    , m_session(std::move(session))
{
    // Queued: the repository that speaks may be destroyed by what follows.
    const CredentialRepository *repository = &m_session->repository();
    connect(repository, &CredentialRepository::refreshed, this, &KeyVerifier::succeeded,
            Qt::QueuedConnection);
    connect(repository, &CredentialRepository::refreshFailed, this, &KeyVerifier::failed,
            Qt::QueuedConnection);
}

void KeyVerifier::start()
{
    m_session->repository().refreshOnce();
}

bool KeyVerifier::isOffline()
{
    const QList<QNetworkInterface> interfaces = QNetworkInterface::allInterfaces();
    return std::ranges::none_of(interfaces, [](const QNetworkInterface &interface) {
        const auto flags = interface.flags();
        return flags.testFlag(QNetworkInterface::IsUp)
            && flags.testFlag(QNetworkInterface::IsRunning)
            && !flags.testFlag(QNetworkInterface::IsLoopBack)
            && !interface.addressEntries().isEmpty();
    });
}

} // namespace Purser
