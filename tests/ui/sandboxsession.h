// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/sandboxstore.h"
#include "models/session/session.h"
#include "tests/support/rawserver.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <functional>

namespace Purser {

/// A session with a server that answers requests from a SandboxStore and records them. A test can
/// replace the replies to requests with a given HTTP method.
class SandboxSession
{
public:
    using Answer = std::function<RawReply(const RawRequest &)>;

    /// Uses SandboxStore::withExamples() with a fixed date.
    SandboxSession();
    explicit SandboxSession(SandboxStore store, Account::Key place = Account::Key::Sandbox,
                            const RetryPolicy &policy = RetryPolicy::never());

    Session &session() { return m_session; }
    CredentialRepository &repository() { return m_session.repository(); }
    CredentialTableModel &credentials() { return m_session.credentials(); }
    QString baseUrl() const { return m_server.baseUrl(); }

    /// Refreshes the list and waits until the refresh ends. Returns false if the refresh failed.
    bool read();
    /// Returns the credential with this name, or one with a null ID if there is none.
    Credential named(const QString &name);

    void answer(const QByteArray &method, const Answer &answer)
    {
        m_answers.insert(method, answer);
    }
    void answer(const QByteArray &method, const RawReply &reply);
    void answerAsEver(const QByteArray &method) { m_answers.remove(method); }
    /// Performs the request in the store and returns the reply.
    RawReply serve(const RawRequest &request);
    /// These functions change the store as another client would. The rows don't change until the
    /// list is refreshed.
    void createElsewhere(const QString &name);
    void removeElsewhere(const CredentialId &id) { m_store.remove(id.text()); }

    /// Returns the changes that have taken effect, in the order in which they finished.
    QList<ChangeOutcome> doneChanges() const;

    QList<RawRequest> sent(const QByteArray &method) const;
    /// Returns the body of the only request with this method. The body is empty unless there was
    /// exactly one such request.
    QJsonObject sentBody(const QByteArray &method) const;
    const SandboxStore &store() const { return m_store; }

private:
    SandboxStore m_store;
    QHash<QByteArray, Answer> m_answers;
    RawServer m_server;
    QList<ChangeOutcome> m_outcomes;
    Session m_session; // declared last, because it must be destroyed before the server
};

/// Returns a successful reply with this data.
RawReply successReply(const QByteArray &data);
/// Returns a failure reply with this code and message.
RawReply failureReply(int status, int code, const QByteArray &message);

} // namespace Purser
