// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/credential.h"

#include <QObject>

class QWidget;

namespace Purser {

class CredentialsPage;
class Session;

/// What the window's actions do with credentials: opens the dialogs over it, and tells on the page
/// how they ended.
class CredentialCommands : public QObject
{
    Q_OBJECT

public:
    /// Both outlive the commands; the dialogs become children of `window`.
    CredentialCommands(CredentialsPage &page, QWidget &window, QObject *parent);

    /// Closes the dialogs of the former session, which may be destroyed afterwards.
    void setSession(Session *session);

    /// Whether a single deletion is asked about.
    void setAsksBeforeDelete(bool asks) { m_asksBeforeDelete = asks; }

    void create();
    void editSelected();
    void deleteSelected();
    void refresh();
    void copySelectedIds();
    void copySelectedNames();

Q_SIGNALS:
    /// A row has to be seen that the search might hide.
    void clearSearchRequested();

private:
    enum class Focus { Name, Password };

    bool isDialogOpen() const;

    void edit(const CredentialId &id, Focus focus);
    /// `count`: how many of the same question are gone by now.
    void tellRemoved(const Credential &credential, bool wasGone, int count);

    CredentialsPage &m_page;
    QWidget &m_window;
    Session *m_session = nullptr;
    bool m_asksBeforeDelete = true;
};

} // namespace Purser
