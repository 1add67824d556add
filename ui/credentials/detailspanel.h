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

/// Shows the selected credential: the data from the service, the notes on this computer, and
/// snippets to paste elsewhere.
class DetailsPanel : public QFrame
{
    Q_OBJECT

public:
    explicit DetailsPanel(QWidget *parent = nullptr);

    void setBaseUrl(const BaseUrl &baseUrl);
    void showSelection(const QList<Credential> &selected);
    /// Shows only the number of selected credentials. Use this if none or several are selected.
    void showCount(int selected);

    /// Returns the section with the notes on the displayed credential.
    NotesSection *notes() const { return m_notes; }

    /// Sets whether the credential is being reloaded. If so, the button "Reload" becomes "Stop".
    void setReading(bool reading);
    /// Shows the outcome of a reload. It is cleared when another credential is shown.
    void setReadOutcome(const QString &text);
    /// Shows that a reload succeeded at `time`.
    void setReadAt(const QDateTime &time);

    /// Updates the relative times, such as "5 minutes ago".
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
    PlainLabel *m_placeholder;
    QWidget *m_details; // contains the widgets below
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
    CodeText *m_command;
    std::optional<QDateTime> m_readAt;
};

} // namespace Purser
