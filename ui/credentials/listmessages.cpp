// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credentials/listmessages.h"

#include "models/session/session.h"
#include "ui/text/credentialtext.h"
#include "ui/text/errortext.h"
#include "ui/text/expirytext.h"
#include "ui/text/networktext.h"
#include "ui/text/timetext.h"

#include <QDateTime>

namespace Purser {

ListMessages::ListMessages(MessageBar &bar, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
{ }

void ListMessages::setSession(Session *session)
{
    m_session = session;
    m_shownUnreadable = 0;
    m_isExpiryShown = false;
    m_pause.reset();
    m_bar.dismiss();
}

void ListMessages::showRefreshed(const ListChanges &elsewhere)
{
    if (m_pause)
        m_pause->dismiss();
    m_pause.reset();
    m_failure.dismiss();
    if (!elsewhere.isEmpty())
        m_bar.showMessage(Theme::Tone::Info, changedElsewhereMessage(elsewhere));
    showUnreadable();
}

/// Once for each number of them, and not with every refresh.
void ListMessages::showUnreadable()
{
    const int count = int(m_session->credentials().unreadable().size());
    if (count == m_shownUnreadable)
        return;
    m_shownUnreadable = count;
    if (count > 0)
        m_bar.showMessage(Theme::Tone::Warning, unreadableMessage(count));
}

void ListMessages::showExpiry(const NotesCounts &counts, int warningDays)
{
    const bool isAllThere =
        m_session->repository().lastRead().isValid() && m_session->rowNotes().isDone();
    if (m_isExpiryShown || !isAllThere || m_bar.isVisibleTo(m_bar.parentWidget()))
        return;
    m_isExpiryShown = true;
    if (counts.expired + counts.expiring == 0)
        return;
    const NotesFilter filter = counts.expired > 0 ? NotesFilter::Expired : NotesFilter::Expiring;
    m_bar.showMessage(Theme::Tone::Info, expirySummary(counts, warningDays),
                      //: Shows the credentials that a message is about.
                      tr("Show"), [this, filter] {
                          Q_EMIT filterRequested(filter);
                          m_bar.dismiss();
                      });
}

void ListMessages::updatePause()
{
    const std::optional<RetryDelay> &pause = m_session->repository().refreshDelay();
    if (!pause) {
        // A message that replaced this one stays, also during the next pause.
        if (m_pause && m_pause->isShown()) {
            m_pause->dismiss();
            m_pause.reset();
        }
        return;
    }
    if (m_session->credentials().rowCount() == 0)
        return;
    //: %1 is a sentence that says why, and when the next attempt is.
    const QString text =
        tr("Couldn't refresh the list. %1").arg(retryDelayMessage(*pause, Intent::List));
    if (m_pause)
        m_pause->setText(text);
    else
        //: A button: ends the attempts to refresh the list.
        m_pause = m_bar.showMessage(Theme::Tone::Warning, text, tr("Stop"),
                                    [this] { m_session->repository().cancelRefresh(); });
}

void ListMessages::showFailure(const ApiError &error)
{
    m_pause.reset();
    if (m_session->credentials().rowCount() == 0)
        return;
    const QDateTime lastRead = m_session->repository().lastRead();
    const QString age = lastRead.isValid()
        ? /*: %1 is e.g. "3 minutes ago" or "just now". */ tr("The list was last updated %1.")
              .arg(relativeTime(lastRead, QDateTime::currentDateTimeUtc()))
        : tr("The full list hasn't been loaded yet. There may be more credentials.");
    m_failure = m_bar.showMessage(
        Theme::Tone::Danger,
        //: %1 is a sentence that says why, %2 one about the credentials that are shown.
        tr("Couldn't refresh the list. %1 %2").arg(errorMessage(error, Intent::List), age),
        retryText(error), [this, error] { retry(error); });
}

/// With a key that the service rejects, trying again is no use.
bool ListMessages::needsNewKey(const ApiError &error) const
{
    return error.kind == ApiError::Kind::Unauthorized
        && m_session->account().key != Account::Key::Sandbox;
}

QString ListMessages::retryText(const ApiError &error) const
{
    return needsNewKey(error) ? tr("Change API key…") : tr("Try again");
}

void ListMessages::retry(const ApiError &error)
{
    if (needsNewKey(error))
        Q_EMIT newKeyRequested();
    else
        m_session->repository().refresh();
}

} // namespace Purser
