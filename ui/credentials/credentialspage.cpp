// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credentials/credentialspage.h"

#include "models/credentials/credentialfiltermodel.h"
#include "models/session/session.h"
#include "ui/credentials/credentialtable.h"
#include "ui/credentials/detailspanel.h"
#include "ui/credentials/detailsreader.h"
#include "ui/credentials/listmessages.h"
#include "ui/credentials/notesfilterrow.h"
#include "ui/notes/notessection.h"
#include "ui/style/theme.h"
#include "ui/text/credentialtext.h"
#include "ui/text/errortext.h"
#include "ui/text/expirytext.h"
#include "ui/text/networktext.h"
#include "ui/text/plaintext.h"
#include "ui/widgets/busyindicator.h"
#include "ui/widgets/placeholderpage.h"

#include <QEvent>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

// In a narrower window the table needs all of it.
constexpr int narrowestWithDetails = 720;
constexpr std::chrono::milliseconds countdownStep(500);
constexpr std::chrono::minutes ageStep(1);

} // namespace

CredentialsPage::CredentialsPage(QWidget *parent)
    : QWidget(parent)
    , m_messages(new MessageBar(this, Theme::gap))
    , m_listMessages(new ListMessages(*m_messages, this))
    , m_busy(new BusyIndicator(this))
    , m_splitter(new QSplitter(this))
    , m_stack(new QStackedWidget(m_splitter))
    , m_filterRow(new NotesFilterRow(this))
    , m_table(new CredentialTable(m_stack))
    , m_statePage(new PlaceholderPage(m_stack))
    , m_details(new DetailsPanel(m_splitter))
    , m_reader(new DetailsReader(*m_details, *m_messages, this))
{
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_statePage);
    auto *list = new QWidget(m_splitter);
    auto *listLayout = new QVBoxLayout(list);
    listLayout->setContentsMargins({});
    listLayout->setSpacing(0);
    listLayout->addWidget(m_filterRow);
    listLayout->addWidget(m_stack, 1);
    m_filterRow->hide();
    m_splitter->addWidget(list);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setCollapsible(0, false);
    m_splitter->setCollapsible(1, false);
    m_splitter->setHandleWidth(1);
    setProperty("surface", u"page"_s);
    setAttribute(Qt::WA_StyledBackground);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_busy);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_messages);

    m_rowsChangedTimer.setSingleShot(true);
    connect(&m_rowsChangedTimer, &QTimer::timeout, this, [this] {
        showSelection();
        updateState();
    });
    m_afterNotes.setSingleShot(true);
    connect(&m_afterNotes, &QTimer::timeout, this, [this] {
        updateFilterRow();
        if (m_session)
            m_listMessages->showExpiry(m_filter->counts(), m_warningDays);
    });
    connect(m_filterRow, &NotesFilterRow::changed, this, [this] {
        if (m_filter)
            m_filter->setNotesFilter(m_filterRow->filter());
        updateFilterRow();
        updateState();
    });
    m_countdown.setInterval(countdownStep);
    connect(&m_countdown, &QTimer::timeout, this, &CredentialsPage::updateState);

    m_everyMinute.setInterval(ageStep);
    m_everyMinute.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_everyMinute, &QTimer::timeout, this, &CredentialsPage::updateAges);

    connect(m_table, &CredentialTable::selectionUpdated, this, [this] {
        showSelection();
        Q_EMIT selectionChanged();
    });
    connect(m_table, &CredentialTable::activated, this, &CredentialsPage::editRequested);
    connect(m_listMessages, &ListMessages::filterRequested, this, [this](NotesFilter filter) {
        setNotesFilter(filter);
        m_table->setFocus();
    });
    connect(m_listMessages, &ListMessages::newKeyRequested, this,
            &CredentialsPage::newKeyRequested);
    connect(m_statePage, &PlaceholderPage::actionRequested, this, &CredentialsPage::runStateAction);
}

CredentialsPage::~CredentialsPage() = default;

void CredentialsPage::setSession(Session *session)
{
    m_reader->setSession(session);
    m_sessionContext.reset();
    m_countdown.stop();
    m_everyMinute.stop();
    m_rowsChangedTimer.stop();
    m_afterNotes.stop();
    m_table->setFilterModel(nullptr);
    m_filter.reset();
    m_session = session;
    {
        const QSignalBlocker blocker(m_filterRow); // there is nothing to filter
        m_filterRow->setFilter(NotesFilter::All);
        m_filterRow->hide();
    }
    showSelection();
    m_listMessages->setSession(session);
    if (!session)
        return;

    m_details->setBaseUrl(session->account().baseUrl);
    m_filter = std::make_unique<CredentialFilterModel>(session->credentials());
    m_filter->setCellText(cellText);
    m_filter->setSearch(m_search);
    applyExpiryRule();
    m_table->setFilterModel(m_filter.get());
    m_sessionContext = std::make_unique<QObject>();
    QObject *context = m_sessionContext.get();
    const CredentialRepository *repository = &session->repository();
    connect(repository, &CredentialRepository::stateChanged, context, [this] { updateState(); });
    connect(repository, &CredentialRepository::refreshFailed, context,
            [this](const ApiError &error) { m_listMessages->showFailure(error); });
    connect(repository, &CredentialRepository::refreshed, context,
            [this](const ListChanges &elsewhere) {
                m_listMessages->showRefreshed(elsewhere);
                m_afterNotes.start();
            });
    // Once for all that changes in one go.
    const auto rowsChanged = [this] { m_rowsChangedTimer.start(); };
    connect(m_filter.get(), &QAbstractItemModel::rowsInserted, context, rowsChanged);
    connect(m_filter.get(), &QAbstractItemModel::rowsRemoved, context, rowsChanged);
    connect(m_filter.get(), &QAbstractItemModel::dataChanged, context, rowsChanged);
    connect(m_filter.get(), &QAbstractItemModel::modelReset, context, rowsChanged);
    followNotes(context);
    m_everyMinute.start();
    updateState();
}

void CredentialsPage::followNotes(QObject *context)
{
    // Once for all that changes in one go.
    const auto changed = [this] { m_afterNotes.start(); };
    connect(&m_session->credentials(), &CredentialTableModel::rowsChanged, context, changed);
    connect(&m_session->rowNotes(), &RowNotesUpdate::done, context, changed);
    connect(&m_session->notes(), &AccountNotes::failed, context,
            [this](const NotesTrouble &trouble) {
                m_messages->showMessage(Theme::Tone::Warning, notesTroubleText(trouble));
            });
    updateFilterRow();
}

void CredentialsPage::updateFilterRow()
{
    if (!m_session)
        return;
    m_filterRow->setCounts(m_filter->counts());
    m_filterRow->setVisible(m_filterRow->filter() != NotesFilter::All || m_filter->hasNotes());
}

void CredentialsPage::setNotesFilter(NotesFilter filter)
{
    m_filterRow->setFilter(filter);
}

void CredentialsPage::setExpiryDays(int warningDays, int reminderDays)
{
    m_warningDays = warningDays;
    m_details->notes()->setThresholds(warningDays, reminderDays);
    applyExpiryRule();
    updateFilterRow();
    m_table->viewport()->update();
}

void CredentialsPage::applyExpiryRule()
{
    if (m_filter)
        m_filter->setExpiryRule(QDate::currentDate(), m_warningDays);
}

void CredentialsPage::setSearch(const QString &text)
{
    m_search = text;
    if (m_filter)
        m_filter->setSearch(text);
    updateState();
}

void CredentialsPage::setDetailsEnabled(bool wanted)
{
    m_isDetailsEnabled = wanted;
    m_showDetailsWhenNarrow = wanted && isNarrow(); // an explicit request wins
    placeDetails();
    Q_EMIT stateChanged();
}

void CredentialsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (!isNarrow())
        m_showDetailsWhenNarrow = false;
    placeDetails();
    Q_EMIT stateChanged();
}

void CredentialsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_session)
        m_session->credentials().retranslate();
}

void CredentialsPage::updateAges()
{
    applyExpiryRule(); // a day may have ended
    updateFilterRow();
    m_table->viewport()->update();
    m_details->updateAges();
    Q_EMIT stateChanged();
}

bool CredentialsPage::isNarrow() const
{
    return isVisible() && width() < narrowestWithDetails; // before it is shown nobody knows
}

bool CredentialsPage::isDetailsPanelVisible() const
{
    return m_isDetailsEnabled && (!isNarrow() || m_showDetailsWhenNarrow);
}

void CredentialsPage::placeDetails()
{
    m_details->setVisible(isDetailsPanelVisible() && m_state == State::Rows);
}

QList<Credential> CredentialsPage::selected() const
{
    return m_table->selected();
}

int CredentialsPage::selectedCount() const
{
    return m_table->selectedCount();
}

void CredentialsPage::select(const CredentialId &id)
{
    layout()->activate(); // a longer message takes its room before the row is shown
    if (m_filter && m_filter->rowOf(id) < 0 && m_session->credentials().rowOf(id) >= 0)
        setNotesFilter(NotesFilter::All);
    m_table->select(id);
}

void CredentialsPage::showChanged(const CredentialId &id)
{
    select(id);
    m_table->highlight(id);
}

int CredentialsPage::firstSelectedRow() const
{
    return m_table->firstSelectedRow();
}

void CredentialsPage::selectNear(int row)
{
    if (m_table->selectedCount() > 0)
        return;
    layout()->activate();
    m_table->selectNear(row);
}

int CredentialsPage::shownCount() const
{
    return m_filter ? m_filter->rowCount() : 0;
}

void CredentialsPage::updateState()
{
    if (!m_session)
        return;
    const CredentialRepository &repository = m_session->repository();
    const std::optional<RetryDelay> &pause = repository.refreshDelay();
    m_busy->setBusy(repository.isRefreshing() && !pause);
    const QString waiting = repository.isRefreshLate() ? stillWaitingMessage() : QString();
    if (!waiting.isEmpty())
        m_busy->setText(waiting);
    m_listMessages->updatePause();
    if (!pause)
        m_countdown.stop();
    else if (!m_countdown.isActive())
        m_countdown.start();

    const int rows = m_session->credentials().rowCount();
    if (rows > 0 && m_filter->rowCount() > 0) {
        m_state = State::Rows;
    } else if (rows > 0) {
        m_state = State::NoMatch;
        describeNoMatch();
    } else if (repository.isRefreshing() && !repository.lastRead().isValid()) {
        m_state = State::FirstLoad;
        m_statePage->describe(u"refresh"_s, tr("Loading credentials…"),
                              pause ? retryDelayMessage(*pause, Intent::List) : waiting,
                              tr("Cancel"));
    } else if (repository.refreshError()) {
        m_state = State::Failed;
        m_statePage->describe(u"offline"_s, tr("Couldn't load credentials"),
                              errorMessage(*repository.refreshError(), Intent::List),
                              m_listMessages->retryText(*repository.refreshError()));
    } else {
        m_state = State::Empty;
        m_statePage->describe(u"box"_s, tr("No credentials yet"),
                              tr("Add a credential so that Pods and endpoints can pull images from "
                                 "a private registry."),
                              tr("New credential"));
    }
    m_stack->setCurrentWidget(m_state == State::Rows ? static_cast<QWidget *>(m_table)
                                                     : m_statePage);
    placeDetails();
    Q_EMIT stateChanged();
}

void CredentialsPage::describeNoMatch()
{
    const QString search = displayText(m_search, 60);
    if (m_filterRow->filter() == NotesFilter::All) {
        m_statePage->describe(u"search"_s, tr("No matches"),
                              //: %1 is what the user searches for.
                              tr("No credentials match “%1”.").arg(search), tr("Clear search"));
        return;
    }
    const QString filter = notesFilterText(m_filterRow->filter());
    m_statePage->describe(
        u"search"_s, tr("No matches"),
        m_filter->isSearching()
            //: %1 is a text that was searched for, %2 a filter of the table, such as "Expired".
            ? tr("No credentials match “%1” with the filter “%2”.").arg(search, filter)
            //: %1 is a filter of the table, such as "Expired".
            : tr("No credentials match the filter “%1”.").arg(filter),
        tr("Show all"));
}

void CredentialsPage::runStateAction()
{
    switch (m_state) {
    case State::Rows:
        break;
    case State::FirstLoad:
        m_session->repository().cancelRefresh();
        break;
    case State::Empty:
        Q_EMIT createRequested();
        break;
    case State::NoMatch:
        setNotesFilter(NotesFilter::All);
        Q_EMIT clearSearchRequested();
        break;
    case State::Failed:
        if (const auto &error = m_session->repository().refreshError())
            m_listMessages->retry(*error);
        break;
    }
}

void CredentialsPage::showSelection()
{
    const int count = m_table->selectedCount();
    const QList<Credential> one = count == 1 ? selected() : QList<Credential>();
    m_reader->setShown(one.isEmpty() ? std::nullopt : std::optional(one.constFirst().id));
    if (count > 1) {
        m_details->showCount(count);
        return;
    }
    m_details->showSelection(one);
    m_details->notes()->setNotes(one.isEmpty() ? CredentialNotes()
                                               : m_session->notes().notes(one.constFirst().id));
}

void CredentialsPage::readSelectedAgain()
{
    if (m_table->selectedCount() == 1)
        m_reader->read(selected().constFirst().id);
}

} // namespace Purser
