// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notes/expiry.h"
#include "models/notes/notesfilter.h"
#include "models/values/apierror.h"
#include "models/values/credential.h"
#include "models/values/result.h"
#include "ui/widgets/messagebar.h"

#include <QFuture>
#include <QList>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

class QSplitter;
class QStackedWidget;

namespace Purser {

class BusyIndicator;
class CredentialFilterModel;
class CredentialTable;
class DetailsPanel;
class NotesFilterRow;
class Session;
class PlaceholderPage;

/// The working page of one session: table in all its states, details panel, message bar. The bar is
/// below the table, so that a message that comes or goes moves no row under the mouse.
class CredentialsPage : public QWidget
{
    Q_OBJECT

public:
    explicit CredentialsPage(QWidget *parent = nullptr);
    ~CredentialsPage() override;

    /// nullptr takes the session away; it may be destroyed afterwards.
    void setSession(Session *session);
    void setSearch(const QString &text);
    /// Shows only credentials with such notes, until another filter is chosen.
    void setNotesFilter(NotesFilter filter);
    /// See Preferences.
    void setExpiryDays(int warningDays, int reminderDays);

    /// Shows the details panel where there is room for it, and in a narrow window when it is wanted
    /// there.
    void setDetailsEnabled(bool wanted);
    bool isDetailsEnabled() const { return m_isDetailsEnabled; }
    bool isDetailsPanelVisible() const;

    QList<Credential> selected() const;
    int selectedCount() const;
    void select(const CredentialId &id);
    /// Selects it and marks it for a moment: it was changed just now.
    void showChanged(const CredentialId &id);
    /// See CredentialTable. selectNear() does nothing while something is selected.
    int firstSelectedRow() const;
    void selectNear(int row);
    int shownCount() const;

    MessageBar *messages() const { return m_messages; }
    void readSelectedAgain();
    /// Shows anew how long ago everything was.
    void updateAges();

    CredentialTable *table() const { return m_table; }
    NotesFilterRow *filterRow() const { return m_filterRow; }
    DetailsPanel *details() const { return m_details; }
    QSplitter *splitter() const { return m_splitter; }

Q_SIGNALS:
    void selectionChanged();
    /// What the status line tells (counts, busy, age) may be different now.
    void stateChanged();
    void createRequested();
    void editRequested();
    void clearSearchRequested();
    /// The service rejects the account's API key, and the user wants to replace it.
    void newKeyRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool isNarrow() const;
    void placeDetails();
    void tellUnreadable();
    void followNotes(QObject *context);
    void updateFilterRow();
    void applyExpiryRule();
    void tellExpiry();
    void describeNoMatch();
    void updateState();
    void showFailure(const ApiError &error);
    void showPause();
    bool needsNewKey(const ApiError &error) const;
    QString retryText(const ApiError &error) const;
    void retry(const ApiError &error);
    void runStateAction();
    void showSelection();
    void readAgain(const CredentialId &id);

    enum class State { Rows, FirstLoad, Empty, NoMatch, Failed };

    State m_state = State::Rows;
    Session *m_session = nullptr;
    std::unique_ptr<QObject> m_sessionContext; // ends the connections to a session with it
    std::unique_ptr<CredentialFilterModel> m_filter;
    QString m_search;
    int m_warningDays = defaultExpiryWarningDays;
    bool m_isExpiryTold = false; // in this session

    MessageBar *m_messages;
    std::optional<MessageBar::Message> m_pauseMessage; // set until the refresh ends
    MessageBar::Message m_failureMessage; // of the last refresh
    int m_toldUnreadable = 0; // rows of the list
    QTimer m_countdown;
    QTimer m_everyMinute; // ages grow, and a day ends
    QTimer m_rowsChangedTimer; // counts nothing: the end of this round of events
    QTimer m_afterNotes; // the same for what the filters count
    BusyIndicator *m_busy;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    NotesFilterRow *m_filterRow;
    CredentialTable *m_table;
    PlaceholderPage *m_statePage;
    DetailsPanel *m_details;
    QFuture<Result<Credential>> m_reading; // one credential again
    std::optional<CredentialId> m_readingId;
    bool m_isDetailsEnabled = true;
    bool m_showDetailsWhenNarrow = false; // on the details in a narrow window
};

} // namespace Purser
