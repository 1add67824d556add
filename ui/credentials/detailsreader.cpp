// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credentials/detailsreader.h"

#include "models/session/session.h"
#include "models/values/async.h"
#include "ui/credentials/detailspanel.h"
#include "ui/text/errortext.h"
#include "ui/text/networktext.h"
#include "ui/widgets/messagebar.h"

#include <QDateTime>
#include <QPointer>

namespace Purser {

DetailsReader::DetailsReader(DetailsPanel &details, MessageBar &messages, QObject *parent)
    : QObject(parent)
    , m_details(details)
    , m_messages(messages)
{
    connect(&details, &DetailsPanel::readAgainRequested, this, &DetailsReader::read);
    connect(&details, &DetailsPanel::stopReadingRequested, this, &DetailsReader::cancel);
}

DetailsReader::~DetailsReader() = default;

void DetailsReader::setSession(Session *session)
{
    m_reading.cancel(); // the session may live on, with another page
    m_sessionContext = session ? std::make_unique<QObject>() : nullptr;
    m_session = session;
    setShown({});
}

void DetailsReader::cancel()
{
    m_reading.cancel();
}

void DetailsReader::setShown(const std::optional<CredentialId> &id)
{
    if (!m_id || m_id == id)
        return;
    // Cancel later: this may be running because the reply removed the row, and it is yet to be
    // reported.
    QMetaObject::invokeMethod(
        this,
        [reading = m_reading]() mutable {
            if (!reading.isFinished())
                reading.cancel();
        },
        Qt::QueuedConnection);
    m_id.reset();
    m_details.setReading(false);
}

void DetailsReader::read(const CredentialId &id)
{
    if (m_id)
        return;
    m_details.setReading(true);
    // Another one may be looked at when a report comes.
    const auto report = [reader = QPointer(this), id](const std::optional<RetryDelay> &pause) {
        if (reader && reader->m_id == id)
            reader->m_details.setReadOutcome(pause ? retryDelayMessage(*pause, Intent::Read)
                                                   : tr("Loading…"));
    };
    const auto late = [reader = QPointer(this), id](bool isLate) {
        if (reader && reader->m_id == id && isLate)
            reader->m_details.setReadOutcome(stillWaitingMessage());
    };
    m_reading = m_session->repository().read(id, report, late);
    m_id = id;
    whenDone(m_reading, m_sessionContext.get(),
             [this, id](const Result<Credential> &result) { showOutcome(id, result); });
}

void DetailsReader::showOutcome(const CredentialId &id, const Result<Credential> &result)
{
    if (!result && result.error().kind == ApiError::Kind::NotFound)
        m_messages.showMessage(
            Theme::Tone::Info,
            tr("This credential no longer exists and was removed from the list."));
    if (m_id != id)
        return; // another one is looked at by now
    m_id.reset();
    m_details.setReading(false);
    if (result)
        m_details.setReadAt(QDateTime::currentDateTime());
    else
        m_details.setReadOutcome(errorMessage(result.error(), Intent::Read));
}

} // namespace Purser
