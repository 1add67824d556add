// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "models/session/accountsession.h"
#include "ui/about.h"
#include "ui/accounts/accountmenu.h"
#include "ui/accounts/accountswitcher.h"
#include "ui/activity/activitydock.h"
#include "ui/credentials/credentialcommands.h"
#include "ui/credentials/credentialspage.h"
#include "ui/credentials/credentialtable.h"
#include "ui/help/guidewindow.h"
#include "ui/help/helpkey.h"
#include "ui/notes/notesexchange.h"
#include "ui/palette/commandpalette.h"
#include "ui/palette/credentialcatalog.h"
#include "ui/searchfield.h"
#include "ui/statusline.h"
#include "ui/style/theme.h"
#include "ui/text/plaintext.h"
#include "ui/welcomepage.h"
#include "ui/widgets/autosizingdialog.h"
#include "ui/widgets/compacttoolbar.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/screenplace.h"
#include "ui/windowactions.h"

#include <QClipboard>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolBar>
#include <QVBoxLayout>

#include <utility>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize firstSize(1200, 720);
// Fits a screen of 640 by 400, beside the title bar and a panel of the desktop.
constexpr QSize smallestSize(600, 320);
constexpr std::chrono::seconds longRefresh(2);

} // namespace

MainWindow::MainWindow(ActivityLog &activity, const AccountList &accounts, QWidget *parent)
    : QMainWindow(parent)
    , m_accounts(accounts)
    , m_center(new QWidget(this))
    , m_pages(new QStackedWidget(m_center))
    , m_welcome(new WelcomePage(m_pages))
    , m_notesExchange(new NotesExchange(*this, this))
    , m_accountMessages(new MessageBar(m_center, Theme::gap))
    , m_status(new StatusLine(this))
    , m_actions(new WindowActions(this))
    , m_toolBar(new CompactToolBar(tr("Toolbar"), this))
    , m_search(new SearchField(m_toolBar))
    , m_accountMenu(new AccountMenu(accounts, this))
    , m_switcher(new AccountSwitcher(*m_accountMenu, m_toolBar))
    , m_activityDock(new ActivityDock(activity, this))
{
    setMinimumSize(smallestSize);
    resize(firstSize.boundedTo(roomOnScreen(*this)));
    keepOnScreens(*this);
    m_pages->addWidget(m_welcome);
    auto *centerLayout = new QVBoxLayout(m_center);
    centerLayout->setContentsMargins(0, 0, 0, 0);
    centerLayout->setSpacing(0);
    centerLayout->addWidget(m_pages, 1);
    centerLayout->addWidget(m_accountMessages);
    setCentralWidget(m_center);
    setStatusBar(m_status);
    setAcceptDrops(true);
    setContextMenuPolicy(Qt::NoContextMenu); // no menu that could hide the one toolbar
    connectActions();
    m_longRefresh.setSingleShot(true);
    connect(&m_longRefresh, &QTimer::timeout, this, [this] {
        m_isRefreshLong = true;
        updateRefresh();
    });
    placeActivityDock();
    makeMenus();
    makeToolBar();

    connect(m_welcome, &WelcomePage::sandboxRequested, m_actions->sandbox, &QAction::trigger);
    connect(m_welcome, &WelcomePage::importProfilesRequested, m_actions->importProfiles,
            &QAction::trigger);
    connect(m_welcome, &WelcomePage::recoverRequested, m_actions->recover, &QAction::trigger);
    // The list of accounts may be the reason for the toolbar to be there.
    for (const auto signal :
         { &QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved })
        connect(&accounts, signal, this, &MainWindow::updateSession);
    setSession(nullptr);
}

MainWindow::~MainWindow()
{
    delete m_guide;
}

CredentialsPage *MainWindow::credentials()
{
    if (!m_credentials)
        makeCredentials();
    return m_credentials;
}

void MainWindow::makeCredentials()
{
    m_credentials = new CredentialsPage(m_pages);
    m_commands = new CredentialCommands(*m_credentials, *this, this);
    m_commands->setAccounts(m_accounts);
    m_pages->addWidget(m_credentials);
    m_actions->addTo(m_credentials->table());
    connect(m_credentials, &CredentialsPage::selectionChanged, this, &MainWindow::updateActions);
    connect(m_credentials, &CredentialsPage::newKeyRequested, m_actions->newKey, &QAction::trigger);
    connect(m_commands, &CredentialCommands::clearSearchRequested, m_search, &QLineEdit::clear);
    connect(m_commands, &CredentialCommands::deleteSeveralRequested, this,
            &MainWindow::deleteSeveralRequested);
    connect(m_commands, &CredentialCommands::rotateRequested, this, &MainWindow::rotateRequested);
    connect(m_commands, &CredentialCommands::createSeveralRequested, this,
            &MainWindow::createSeveralRequested);
    connect(m_commands, &CredentialCommands::reportRequested, m_accountMessages,
            [this](Theme::Tone tone, const QString &text) {
                m_accountMessages->showMessage(tone, text);
            });
    connect(m_credentials, &CredentialsPage::stateChanged, this, &MainWindow::updateActions);
    connect(m_search, &QLineEdit::textChanged, m_credentials, &CredentialsPage::setSearch);
    connect(m_search, &SearchField::left, m_credentials->table(), qOverload<>(&QWidget::setFocus));
    applyPreferences();
    applyLayout();
}

CredentialCommands &MainWindow::commands()
{
    credentials();
    return *m_commands;
}

GuideWindow *MainWindow::guide() const
{
    return m_guide;
}

void MainWindow::connectActions()
{
    const auto on = [this](const QAction *action, auto &&slot) {
        connect(action, &QAction::triggered, this, slot);
    };
    on(m_actions->create, [this] { commands().create(); });
    on(m_actions->edit, [this] { commands().editSelected(); });
    on(m_actions->remove, [this] { commands().deleteSelected(); });
    on(m_actions->copyId, [this] { commands().copySelectedIds(); });
    on(m_actions->copyName, [this] { commands().copySelectedNames(); });
    on(m_actions->readAgain, [this] { credentials()->readSelectedAgain(); });
    on(m_actions->checkLogin, [this] { commands().checkSelectedLogins(); });
    on(m_actions->rotate, [this] { commands().rotateSelected(); });
    on(m_actions->exportNotes, [this] {
        if (m_session)
            m_notesExchange->exportNotes(m_session->notes());
    });
    on(m_actions->importNotes, [this] {
        if (m_session)
            m_notesExchange->importNotes(m_session->notes());
    });
    connect(m_notesExchange, &NotesExchange::ended, this,
            [this](Theme::Tone tone, const QString &text) { messages()->showMessage(tone, text); });
    on(m_actions->refresh, [this] { commands().refresh(); });
    on(m_actions->stopRefresh, [this] {
        if (m_session)
            m_session->repository().cancelRefresh();
    });
    on(m_actions->quit, [this] { close(); });

    on(m_actions->copySandbox, [this] {
        if (!m_session)
            return;
        const Account &account = m_session->account();
        QGuiApplication::clipboard()->setText(
            u"export YOTTA_BASE_URL=%1\nexport YOTTA_API_KEY=%2\n"_s.arg(account.baseUrl.text(),
                                                                         account.sandboxKey));
    });
    on(m_actions->goTo, [this] { showPalette(); });
    on(m_actions->find, [this] { m_search->enter(); });
    on(m_actions->showDetails,
       [this] { credentials()->setDetailsEnabled(m_actions->showDetails->isChecked()); });

    on(m_actions->guide, [this] {
        if (!m_guide)
            m_guide = new GuideWindow;
        m_guide->present();
    });
    new HelpKey(m_actions->guide);
    on(m_actions->about, [this] { showAbout(this); });
}

void MainWindow::makeMenus()
{
    const WindowActions &actions = *m_actions;
    QMenu *credentials = menuBar()->addMenu(tr("&Credentials"));
    credentials->addActions({ actions.create, actions.edit, actions.remove });
    credentials->addSeparator();
    credentials->addActions({ actions.copyId, actions.copyName, actions.readAgain,
                              actions.checkLogin, actions.refresh, actions.stopRefresh });
    credentials->addSeparator();
    credentials->addActions({ actions.rotate, actions.importLogins });
    credentials->addSeparator();
    credentials->addActions({ actions.exportNotes, actions.importNotes });
    credentials->addSeparator();
    credentials->addActions({ actions.preferences, actions.quit });

    QMenu *account = menuBar()->addMenu(tr("&Account"));
    account->addMenu(m_accountMenu);
    account->addAction(actions.editAccount);
    account->addSeparator();
    account->addActions({ actions.newKey, actions.keepKey, actions.forgetKey });
    account->addSeparator();
    account->addActions({ actions.importProfiles, actions.recover });
    account->addSeparator();
    account->addActions({ actions.sandbox, actions.copySandbox });

    QAction *showActivity = m_activityDock->toggleViewAction();
    QMenu *view = menuBar()->addMenu(tr("&View"));
    view->addActions(
        { actions.goTo, actions.find, actions.attention, actions.showDetails, showActivity });

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addActions({ actions.guide, actions.diagnostics, actions.about });
}

void MainWindow::makeToolBar()
{
    m_toolBar->setObjectName(u"toolbar"_s);
    m_toolBar->setMovable(false);
    m_toolBar->setIconSize({ Theme::iconSize, Theme::iconSize });
    const QList<QAction *> buttons{ m_actions->create, m_actions->edit, m_actions->remove,
                                    m_actions->refresh, m_actions->stopRefresh };
    m_toolBar->addActions(buttons);
    for (QAction *action : buttons)
        m_toolBar->widgetForAction(action)->setFocusPolicy(Qt::TabFocus);
    m_toolBar->widgetForAction(m_actions->create)->setProperty("kind", u"main"_s);
    m_toolBar->addSeparator();
    m_toolBar->addWidget(m_switcher);
    auto *space = new QWidget(m_toolBar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_toolBar->addWidget(space);
    m_toolBar->addWidget(m_search);
    addToolBar(m_toolBar);
}

void MainWindow::placeActivityDock()
{
    addDockWidget(Qt::BottomDockWidgetArea, m_activityDock);
    addAction(m_activityDock->toggleViewAction());
    connect(m_activityDock, &ActivityDock::exported, this,
            [this](const QString &words, bool isDone) {
                messages()->showMessage(isDone ? Theme::Tone::Success : Theme::Tone::Danger, words);
            });
}

void MainWindow::observe(AccountSession &session)
{
    m_observed = &session;
    m_welcome->observe(session);
    const auto show = [this, &session] {
        if (m_session != session.session())
            setSession(session.session());
    };
    connect(&session, &AccountSession::stateChanged, this, show);
    connect(&session, &AccountSession::accountChanged, this, &MainWindow::updateSession);
    connect(&session, &AccountSession::leftChangeEnded, this,
            [this](const Account &account, const ChangeOutcome &outcome) {
                commands().reportLeft(account, { outcome });
            });
    show();
}

MessageBar *MainWindow::messages() const
{
    return m_session ? m_credentials->messages() : m_welcome->messages();
}

void MainWindow::setSession(Session *session)
{
    if (m_session)
        delete findChild<CommandPalette *>(); // what it offers is of that one
    if (session)
        credentials();
    if (m_commands)
        m_commands->setSession(session);
    m_session = session;
    m_search->clear();
    if (m_credentials)
        m_credentials->setSession(session);
    m_pages->setCurrentWidget(session ? static_cast<QWidget *>(m_credentials) : m_welcome);
    updateSession();
    if (session)
        m_credentials->table()->setFocus();
    else
        m_welcome->setFocus();
}

void MainWindow::updateSession()
{
    updateActions();
    m_switcher->showAccount(m_session ? std::optional(m_session->account()) : std::nullopt);
    // Without an account there is nothing on it to press.
    m_toolBar->setVisible(m_session || m_accounts.rowCount() > 0);
    if (!m_session)
        setWindowTitle(tr("Purser"));
    else if (m_session->account().key == Account::Key::Sandbox)
        setWindowTitle(tr("Purser – Sandbox: nothing leaves this computer"));
    else
        //: The title of the window; %1 is the name of an account.
        setWindowTitle(tr("Purser – %1").arg(displayText(m_session->account().name, 80)));
}

void MainWindow::updateActions()
{
    m_actions->updateFor(m_session ? &m_session->account() : nullptr,
                         m_session ? m_credentials->selectedCount() : 0);
    updateRefresh();
    m_actions->showDetails->setChecked(m_credentials ? m_credentials->isDetailsPanelVisible()
                                                     : m_layout.areDetailsShown);
    m_search->setEnabled(m_session);
    m_status->showSession(m_session, m_session ? m_credentials->shownCount() : 0);
}

/// A refresh that takes its time can be stopped where it was started.
void MainWindow::updateRefresh()
{
    const bool isRefreshing = m_session && m_session->repository().isRefreshing();
    m_isRefreshLong = m_isRefreshLong && isRefreshing;
    if (!isRefreshing)
        m_longRefresh.stop();
    else if (!m_longRefresh.isActive() && !m_isRefreshLong)
        m_longRefresh.start(longRefresh);
    m_actions->refresh->setEnabled(m_session && !isRefreshing);
    m_actions->refresh->setVisible(!m_isRefreshLong);
    m_actions->stopRefresh->setVisible(m_isRefreshLong);
}

void MainWindow::showPalette()
{
    const auto *shown = findChild<CommandPalette *>();
    if (shown && shown->isVisible())
        return; // the shortcut was pressed twice
    PaletteCatalog catalog;
    if (m_session)
        catalog = catalogOf(m_session->credentials(),
                            [this](const CredentialId &id) { selectCredential(id); });
    (new CommandPalette(entriesOf(*menuBar(), m_actions->goTo), std::move(catalog), this))->open();
}

void MainWindow::selectCredential(const CredentialId &id)
{
    m_search->clear();
    credentials()->select(id);
    m_credentials->table()->setFocus();
}

void MainWindow::createCredential()
{
    m_actions->create->trigger();
}

void MainWindow::setPreferences(const Preferences &preferences)
{
    m_preferences = preferences;
    if (m_credentials)
        applyPreferences();
}

void MainWindow::applyPreferences()
{
    m_commands->setAsksBeforeDelete(m_preferences.asksBeforeDelete);
    m_credentials->table()->setHiddenColumns(m_preferences.hiddenColumns);
    m_credentials->setExpiryDays(m_preferences.expiryWarningDays,
                                 m_preferences.passwordReminderDays);
}

FormChoices MainWindow::formChoices() const
{
    return m_commands ? m_commands->formChoices() : m_layout.form;
}

void MainWindow::setFormChoices(const FormChoices &choices)
{
    commands().setFormChoices(choices);
}

WindowLayout MainWindow::windowLayout() const
{
    if (!m_credentials)
        return { saveGeometry(),           saveState(),  m_layout.splitter, m_layout.columns,
                 m_layout.areDetailsShown, formChoices() };
    return { saveGeometry(),
             saveState(),
             m_credentials->splitter()->saveState(),
             m_credentials->table()->columnLayout(),
             m_credentials->isDetailsEnabled(),
             formChoices() };
}

void MainWindow::setWindowLayout(const WindowLayout &layout)
{
    if (!layout.geometry.isEmpty())
        restoreGeometry(layout.geometry);
    fitOnScreens(*this); // the geometry may be of a screen that is no longer there
    if (!layout.docks.isEmpty())
        restoreState(layout.docks);
    if (!m_activityDock->isHidden())
        m_activityDock->makePanel();
    m_layout = layout;
    if (m_credentials)
        applyLayout();
    // The toolbar may have been shown when the layout was kept, with nothing on it to press now.
    updateSession();
}

void MainWindow::applyLayout()
{
    if (!m_layout.splitter.isEmpty())
        m_credentials->splitter()->restoreState(m_layout.splitter);
    // Another orientation is not ours, but of a damaged file.
    m_credentials->splitter()->setOrientation(Qt::Horizontal);
    m_credentials->table()->setColumnLayout(m_layout.columns);
    m_credentials->setDetailsEnabled(m_layout.areDetailsShown);
    m_commands->setFormChoices(m_layout.form);
}

/// One that would lose what was typed, or the outcome of a change, if the window closed now.
AutoSizingDialog *MainWindow::unfinishedDialog() const
{
    // Children come after their parents: the last one is on top.
    AutoSizingDialog *unfinished = nullptr;
    for (AutoSizingDialog *dialog : findChildren<AutoSizingDialog *>()) {
        if (dialog->isVisible() && dialog->hasUnsavedInput())
            unfinished = dialog;
    }
    return unfinished;
}

/// Also after the dialog that started the change was closed.
bool MainWindow::isChanging() const
{
    return m_observed ? m_observed->isChanging()
                      : m_session && m_session->repository().isChanging();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (m_session && urls.size() == 1 && urls.constFirst().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    Q_EMIT fileDropped(event->mimeData()->urls().constFirst().toLocalFile());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (AutoSizingDialog *dialog = unfinishedDialog()) {
        event->ignore();
        dialog->closeThen([this] { QTimer::singleShot(0, this, &QWidget::close); });
        return;
    }
    if (isChanging()) {
        // The outcome comes at once then, so the user can close the window after reading it.
        if (m_observed)
            m_observed->cancelChanges();
        else
            m_session->repository().cancelChanges();
        event->ignore();
        return;
    }
    Q_EMIT closing();
    event->accept();
}

} // namespace Purser
