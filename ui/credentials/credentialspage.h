// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notes/expiry.h"
#include "models/notes/notesfilter.h"
#include "models/values/credential.h"
#include "ui/widgets/messagebar.h"

#include <QList>
#include <QTimer>
#include <QWidget>

#include <memory>

class QSplitter;
class QStackedWidget;

namespace Purser {

class BusyIndicator;
class CredentialFilterModel;
class CredentialTable;
class DetailsPanel;
class DetailsReader;
class ListMessages;
class NotesFilterRow;
class PlaceholderPage;
class Session;

/// Shows the credentials of one session: the table or a placeholder, the details panel and a
/// message bar. The bar is below the table, so that rows under the mouse don't move when a message
/// appears.
class CredentialsPage : public QWidget
{
    Q_OBJECT

public:
    explicit CredentialsPage(QWidget *parent = nullptr);
    ~CredentialsPage() override;

    /// Shows `session`, or nothing if it is nullptr. The previous session may be destroyed
    /// afterwards.
    void setSession(Session *session);
    void setSearch(const QString &text);
    /// Shows only credentials whose notes match `filter`, until another filter is chosen.
    void setNotesFilter(NotesFilter filter);
    /// Sets the number of days for the expiry warning and for the password reminder; see
    /// Preferences.
    void setExpiryDays(int warningDays, int reminderDays);

    /// Shows or hides the details panel. In a narrow window it stays hidden unless this is called
    /// with true while the window is narrow.
    void setDetailsEnabled(bool wanted);
    bool isDetailsEnabled() const { return m_isDetailsEnabled; }
    bool isDetailsPanelVisible() const;

    QList<Credential> selected() const;
    int selectedCount() const;
    void select(const CredentialId &id);
    /// Selects a credential that was just changed, and highlights it briefly.
    void showChanged(const CredentialId &id);
    /// See the functions with the same names in CredentialTable. Here, selectNear() does nothing if
    /// any row is selected.
    int firstSelectedRow() const;
    void selectNear(int row);
    int shownCount() const;

    MessageBar *messages() const { return m_messages; }
    void readSelectedAgain();
    /// Updates the relative times, such as "5 minutes ago".
    void updateAges();

    CredentialTable *table() const { return m_table; }
    NotesFilterRow *filterRow() const { return m_filterRow; }
    DetailsPanel *details() const { return m_details; }
    QSplitter *splitter() const { return m_splitter; }

Q_SIGNALS:
    void selectionChanged();
    /// Emitted when the status line may need an update, because the counts, the progress or the
    /// list's age may have changed.
    void stateChanged();
    void createRequested();
    void editRequested();
    void clearSearchRequested();
    /// Emitted when the service rejected the account's API key and the user wants to replace it.
    void newKeyRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool isNarrow() const;
    void placeDetails();
    void followNotes(QObject *context);
    void updateFilterRow();
    void applyExpiryRule();
    void describeNoMatch();
    void updateState();
    void runStateAction();
    void showSelection();

    enum class State { Rows, FirstLoad, Empty, NoMatch, Failed };

    State m_state = State::Rows;
    Session *m_session = nullptr;
    std::unique_ptr<QObject> m_sessionContext; // context object for the connections to the session
    std::unique_ptr<CredentialFilterModel> m_filter;
    QString m_search;
    int m_warningDays = defaultExpiryWarningDays;

    MessageBar *m_messages;
    ListMessages *m_listMessages;
    QTimer m_countdown;
    QTimer m_everyMinute; // updates relative times, and expiry states when a new day begins
    QTimer m_rowsChangedTimer; // interval 0; combines the changes made in one event loop pass
    QTimer m_afterNotes; // likewise, for changes that affect the filter counts
    BusyIndicator *m_busy;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    NotesFilterRow *m_filterRow;
    CredentialTable *m_table;
    PlaceholderPage *m_statePage;
    DetailsPanel *m_details;
    DetailsReader *m_reader;
    bool m_isDetailsEnabled = true;
    bool m_showDetailsWhenNarrow = false; // the user enabled the details in a narrow window
};

} // namespace Purser
