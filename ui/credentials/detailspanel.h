// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/baseurl.h"
#include "models/credential.h"

#include <QFrame>
#include <QList>

class QPushButton;
class QStackedLayout;

namespace Purser {

class PlainLabel;

/// What the service returns for the selected credential, and texts to paste elsewhere.
class DetailsPanel : public QFrame
{
    Q_OBJECT

public:
    explicit DetailsPanel(QWidget *parent = nullptr);

    void setBaseUrl(const BaseUrl &baseUrl);
    void show(const QList<Credential> &selected);

    void setReading(bool reading);
    /// How the last "Read again" ended; goes when another credential is shown.
    void setReadOutcome(const QString &text);

Q_SIGNALS:
    void readAgainRequested(const Purser::CredentialId &id);

private:
    QWidget *makeDetails();
    void showCredential();

    BaseUrl m_baseUrl = BaseUrl::official();
    Credential m_credential;

    QStackedLayout *m_pages;
    PlainLabel *m_nothing;
    QWidget *m_details;
    PlainLabel *m_name = nullptr;
    PlainLabel *m_id = nullptr;
    PlainLabel *m_type = nullptr;
    PlainLabel *m_created = nullptr;
    PlainLabel *m_createdAgo = nullptr;
    QPushButton *m_readAgain = nullptr;
    PlainLabel *m_readOutcome = nullptr;
    PlainLabel *m_podLine = nullptr;
    PlainLabel *m_curl = nullptr;
};

} // namespace Purser
