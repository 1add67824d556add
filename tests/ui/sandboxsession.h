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

/// A session at whose other end stands the sandbox's store, behind a server that records each
/// request. A test may have the requests of a method answered in its own way.
class SandboxSession
{
public:
    using Answer = std::function<RawReply(const RawRequest &)>;

    /// With the examples of a fixed day, or the store that is given.
    SandboxSession();
    explicit SandboxSession(SandboxStore store, Account::Key place = Account::Key::Sandbox,
                            const RetryPolicy &policy = RetryPolicy::never());

    Session &session() { return m_session; }
    CredentialRepository &repository() { return m_session.repository(); }
    CredentialTableModel &credentials() { return m_session.credentials(); }
    QString baseUrl() const { return m_server.baseUrl(); }

    /// Reads the list and waits for the end; false when that failed.
    bool read();
    /// One of the rows; with a null id when there is none of that name.
    Credential named(const QString &name);

    void answer(const QByteArray &method, const Answer &answer)
    {
        m_answers.insert(method, answer);
    }
    void answer(const QByteArray &method, const RawReply &reply);
    void answerAsEver(const QByteArray &method) { m_answers.remove(method); }
    /// Lets the store do what is asked, and gives its answer.
    RawReply serve(const RawRequest &request);
    /// Another client's doing: the store has it, the rows do not know yet.
    void createElsewhere(const QString &name);
    void removeElsewhere(const CredentialId &id) { m_store.remove(id.text()); }

    /// The changes that have taken effect, in their order.
    QList<ChangeOutcome> doneChanges() const;

    QList<RawRequest> sent(const QByteArray &method) const;
    /// The body of the one request of that method; empty when there was not exactly one.
    QJsonObject sentBody(const QByteArray &method) const;
    const SandboxStore &store() const { return m_store; }

private:
    SandboxStore m_store;
    QHash<QByteArray, Answer> m_answers;
    RawServer m_server;
    QList<ChangeOutcome> m_outcomes;
    Session m_session; // last: it is gone before the server it talks to
};

/// An envelope that says that all went well.
RawReply successReply(const QByteArray &data);
/// An envelope with the service's words for a failure.
RawReply failureReply(int status, int code, const QByteArray &message);

} // namespace Purser
