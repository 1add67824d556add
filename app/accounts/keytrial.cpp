// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/keytrial.h"

#include <QNetworkInterface>

#include <algorithm>

namespace Purser {

KeyTrial::KeyTrial(std::unique_ptr<Session> session, QObject *parent)
    : QObject(parent)
    , m_session(std::move(session))
{
    // Queued: the controller that speaks may be destroyed by what follows.
    const CredentialController *controller = &m_session->controller();
    connect(controller, &CredentialController::refreshed, this, &KeyTrial::worked,
            Qt::QueuedConnection);
    connect(controller, &CredentialController::refreshFailed, this, &KeyTrial::failed,
            Qt::QueuedConnection);
}

void KeyTrial::start()
{
    m_session->controller().refreshOnce();
}

bool KeyTrial::isOffline()
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
