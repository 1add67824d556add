// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notes/notesfilter.h"
#include "models/values/apierror.h"
#include "ui/widgets/messagebar.h"

#include <QObject>

#include <optional>

namespace Purser {

class Session;
struct ListChanges;

/// Shows the messages about a session's list: why it couldn't be refreshed, what has changed
/// elsewhere, which rows couldn't be read, and what expires.
class ListMessages : public QObject
{
    Q_OBJECT

public:
    explicit ListMessages(MessageBar &bar, QObject *parent = nullptr);

    /// Dismisses all messages. The previous session may be destroyed afterwards.
    void setSession(Session *session);

    /// Replaces the messages about earlier attempts to refresh the list.
    void showRefreshed(const ListChanges &elsewhere);
    void showFailure(const ApiError &error);
    /// Shows, updates or dismisses the message about the delay before the next attempt. Without
    /// rows there is none: the placeholder page says it.
    void updatePause();
    /// Shows the number of expiring and expired passwords, once for each session, when the list and
    /// the notes have been read and no other message is shown.
    void showExpiry(const NotesCounts &counts, int warningDays);

    /// Returns the text of the button that calls retry().
    QString retryText(const ApiError &error) const;
    void retry(const ApiError &error);

Q_SIGNALS:
    /// Emitted when the user wants to see the credentials that a message is about.
    void filterRequested(Purser::NotesFilter filter);
    /// Emitted when the service rejected the account's API key and the user wants to replace it.
    void newKeyRequested();

private:
    void showUnreadable();
    bool needsNewKey(const ApiError &error) const;

    MessageBar &m_bar;
    Session *m_session = nullptr;
    std::optional<MessageBar::Message> m_pause; // the message about the next attempt
    MessageBar::Message m_failure; // says that the last refresh failed
    int m_shownUnreadable = 0; // the last reported number of unreadable rows
    bool m_isExpiryShown = false; // for this session
};

} // namespace Purser
