// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/baseurl.h"
#include "models/values/credential.h"

#include <QDateTime>
#include <QFrame>
#include <QList>

#include <optional>

class QPushButton;
class QStackedLayout;

namespace Purser {

class CodeText;
class CopyButton;
class ExpandableLabel;
class NotesSection;
class PlainLabel;

/// What the service returns for the selected credential, what this computer remembers of it, and
/// texts to paste elsewhere.
class DetailsPanel : public QFrame
{
    Q_OBJECT

public:
    explicit DetailsPanel(QWidget *parent = nullptr);

    void setBaseUrl(const BaseUrl &baseUrl);
    void showSelection(const QList<Credential> &selected);
    /// Of several, only how many they are.
    void showCount(int selected);

    /// What this computer remembers of the credential that is shown.
    NotesSection *notes() const { return m_notes; }

    /// While it is read again, the button stops that.
    void setReading(bool reading);
    /// How the last "Read again" ended; goes when another credential is shown.
    void setReadOutcome(const QString &text);
    /// It ended well, at that time.
    void setReadAt(const QDateTime &time);

    /// Shows anew how long ago everything was.
    void updateAges();

Q_SIGNALS:
    void readAgainRequested(const Purser::CredentialId &id);
    void stopReadingRequested();

private:
    void makeDetails();
    void showCredential();

    bool m_isReading = false;
    BaseUrl m_baseUrl = BaseUrl::official();
    Credential m_credential;

    QStackedLayout *m_pages;
    PlainLabel *m_nothing;
    QWidget *m_details; // the rest is in it
    ExpandableLabel *m_name;
    CopyButton *m_copyName = nullptr;
    CodeText *m_id;
    ExpandableLabel *m_type;
    PlainLabel *m_created;
    PlainLabel *m_createdAgo;
    NotesSection *m_notes;
    QPushButton *m_readAgain;
    ExpandableLabel *m_readOutcome;
    CodeText *m_podLine;
    CodeText *m_curl;
    std::optional<QDateTime> m_readAt;
};

} // namespace Purser
