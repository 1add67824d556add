// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/credential.h"
#include "models/values/result.h"

#include <QFuture>
#include <QObject>

#include <memory>
#include <optional>

namespace Purser {

class DetailsPanel;
class MessageBar;
class Session;

/// Reads the credential in the details panel again when the user asks for it, and shows the
/// progress and the outcome in the panel.
class DetailsReader : public QObject
{
    Q_OBJECT

public:
    DetailsReader(DetailsPanel &details, MessageBar &messages, QObject *parent = nullptr);
    ~DetailsReader() override;

    /// Cancels the read of the previous session, which may be destroyed afterwards.
    void setSession(Session *session);

    /// Does nothing if a credential is being read.
    void read(const CredentialId &id);
    /// Call this when the panel shows another credential, or with std::nullopt when it shows none
    /// or several. Cancels the read of any other credential.
    void setShown(const std::optional<CredentialId> &id);

private:
    void cancel();
    void showOutcome(const CredentialId &id, const Result<Credential> &result);

    DetailsPanel &m_details;
    MessageBar &m_messages;
    Session *m_session = nullptr;
    std::unique_ptr<QObject> m_sessionContext; // context object for the replies
    QFuture<Result<Credential>> m_reading; // the last read
    std::optional<CredentialId> m_id; // the credential that is being read and shown
};

} // namespace Purser
