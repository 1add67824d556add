// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "models/session.h"
#include "ui/about.h"
#include "ui/accounts/accountmenu.h"
#include "ui/activity/activitypanel.h"
#include "ui/credentials/credentialcommands.h"
#include "ui/credentials/credentialspage.h"
#include "ui/credentials/credentialtable.h"
#include "ui/help/guidewindow.h"
#include "ui/palette/commandpalette.h"
#include "ui/statusline.h"
#include "ui/style/colourdot.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/welcomepage.h"
#include "ui/widgets/messagebar.h"
#include "ui/words/credentialwords.h"
#include "ui/words/plaintext.h"

#include <QAction>
#include <QClipboard>
#include <QCloseEvent>
#include <QDockWidget>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolBar>
#include <QToolButton>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize firstSize(1080, 680);
constexpr QSize smallestSize(640, 400);
constexpr int searchWidth = 240;
constexpr std::chrono::seconds longRefresh(2);
constexpr int longestSwitcherName = 24;

} // namespace

MainWindow::MainWindow(ActivityLog &activity, const AccountList &accounts, QWidget *parent)
    : QMainWindow(parent)
    , m_accounts(accounts)
    , m_pages(new QStackedWidget(this))
    , m_welcome(new WelcomePage(this))
    , m_credentials(new CredentialsPage(this))
    , m_commands(new CredentialCommands(*m_credentials, *this, this))
    , m_status(new StatusLine(this))
    , m_search(new QLineEdit(this))
    , m_accountMenu(new AccountMenu(accounts, this))
    , m_switcher(new QToolButton(this))
{
    setMinimumSize(smallestSize);
    resize(firstSize);
    m_pages->addWidget(m_welcome);
    m_pages->addWidget(m_credentials);
    setCentralWidget(m_pages);
    setStatusBar(m_status);
    setContextMenuPolicy(Qt::NoContextMenu); // no menu that could hide the one toolbar
    makeActions();
    m_longRefresh.setSingleShot(true);
    connect(&m_longRefresh, &QTimer::timeout, this, [this] {
        m_isRefreshLong = true;
        updateRefresh();
    });
    makeActivityPanel(activity);
    makeMenus();
    makeToolBar();

    connect(m_welcome, &WelcomePage::sandboxRequested, this, &MainWindow::sandboxRequested);
    connect(m_welcome, &WelcomePage::takeOverRequested, this, &MainWindow::takeOverRequested);
    // The list of accounts may be the reason for the toolbar to be there.
    for (const auto signal :
         { &QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved })
        connect(&accounts, signal, this, &MainWindow::updateSession);
    connect(m_credentials, &CredentialsPage::selectionChanged, this, &MainWindow::updateActions);
    connect(m_commands, &CredentialCommands::clearSearchRequested, m_search, &QLineEdit::clear);
    connect(m_credentials, &CredentialsPage::stateChanged, this, &MainWindow::updateActions);
    connect(m_search, &QLineEdit::textChanged, m_credentials, &CredentialsPage::setSearch);
    setSession(nullptr);
}

void MainWindow::makeActions()
{
    const auto make = [this](const QString &text, const QString &icon,
                             const QList<QKeySequence> &keys, auto &&slot) {
        auto *action = new QAction(text, this);
        if (!icon.isEmpty())
            action->setIcon(Icons::get(icon));
        action->setShortcuts(keys);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        return action;
    };
    m_new = make(tr("New credential"), u"add"_s, { QKeySequence::New },
                 [this] { m_commands->create(); });
    m_new->setIcon(Icons::get(u"add"_s, Icons::Ink::OnAccent));
    m_new->setIconVisibleInMenu(false); // it is drawn for the button's colour
    m_edit = make(tr("Edit"), u"edit"_s, { QKeySequence(Qt::Key_F2) },
                  [this] { m_commands->editSelected(); });
    m_delete = make(tr("Delete"), u"delete"_s, { QKeySequence::Delete },
                    [this] { m_commands->deleteSelected(); });
    m_copyId = make(tr("Copy ID"), u"copy"_s, { QKeySequence::Copy },
                    [this] { m_commands->copySelectedIds(); });
    m_readAgain = make(tr("Read again"), {}, { QKeySequence(Qt::CTRL | Qt::Key_R) },
                       [this] { m_credentials->readSelectedAgain(); });
    m_refresh = make(tr("Refresh"), u"refresh"_s, { QKeySequence(Qt::Key_F5) },
                     [this] { m_commands->refresh(); });
    m_stopRefresh = make(tr("Stop refreshing"), u"close"_s, {},
                         [this] { m_session->controller().cancelRefresh(); });
    m_find = make(tr("Find"), u"search"_s, { QKeySequence::Find }, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    m_showDetails = make(tr("Details"), u"panel"_s, { QKeySequence(Qt::Key_F9) },
                         [this] { m_credentials->setDetailsWanted(m_showDetails->isChecked()); });
    m_showDetails->setCheckable(true);
    m_showDetails->setChecked(true);
    m_sandbox =
        make(tr("Open the sandbox"), u"sandbox"_s, {}, [this] { Q_EMIT sandboxRequested(); });
    m_copySandbox = make(tr("Copy the sandbox's address and key"), {}, {}, [this] {
        const Account &account = m_session->account();
        QGuiApplication::clipboard()->setText(
            u"export YOTTA_BASE_URL=%1\nexport YOTTA_API_KEY=%2\n"_s.arg(account.baseUrl.text(),
                                                                         account.demonstrationKey));
    });
    m_otherKey =
        make(tr("Use another API key…"), u"key"_s, {}, [this] { Q_EMIT otherKeyRequested(); });
    m_editAccount =
        make(tr("Edit this account…"), {}, {}, [this] { Q_EMIT editAccountRequested(); });
    m_takeOver =
        make(tr("Take over from the Yotta CLI…"), {}, {}, [this] { Q_EMIT takeOverRequested(); });
    m_keepKey =
        make(tr("Keep the API key in the keychain"), {}, {}, [this] { Q_EMIT keepKeyRequested(); });
    m_forgetKey = make(tr("Forget the API key…"), {}, {}, [this] { Q_EMIT forgetKeyRequested(); });

    m_preferences = make(tr("Preferences…"), {}, { QKeySequence::Preferences },
                         [this] { Q_EMIT preferencesRequested(); });

    m_palette =
        make(tr("Go to…"), {}, { QKeySequence(Qt::CTRL | Qt::Key_K) }, [this] { showPalette(); });

    // These keys belong to the table; in a text field they edit the text.
    for (QAction *action : { m_delete, m_copyId }) {
        removeAction(action);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    }
    m_credentials->table()->addActions({ m_new, m_edit, m_delete, m_copyId, m_readAgain });

    auto *leaveSearch = new QAction(this);
    leaveSearch->setShortcut(QKeySequence(Qt::Key_Escape));
    leaveSearch->setShortcutContext(Qt::WidgetShortcut);
    connect(leaveSearch, &QAction::triggered, this, [this] {
        m_search->clear();
        m_credentials->table()->setFocus();
    });
    m_search->addAction(leaveSearch);
}

void MainWindow::makeMenus()
{
    QMenu *credentials = menuBar()->addMenu(tr("&Credentials"));
    credentials->addActions({ m_new, m_edit, m_delete });
    credentials->addSeparator();
    credentials->addActions({ m_copyId, m_readAgain, m_refresh, m_stopRefresh });
    credentials->addSeparator();
    credentials->addAction(m_preferences);
    credentials->addAction(tr("Quit"), QKeySequence::Quit, this, &QWidget::close);

    QMenu *account = menuBar()->addMenu(tr("&Account"));
    account->addMenu(m_accountMenu);
    account->addAction(m_editAccount);
    account->addSeparator();
    account->addActions({ m_otherKey, m_keepKey, m_forgetKey, m_takeOver });
    account->addSeparator();
    account->addActions({ m_sandbox, m_copySandbox });

    QMenu *view = menuBar()->addMenu(tr("&View"));
    view->addActions({ m_palette, m_find, m_showDetails, m_showActivity });

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addAction(tr("Guide and keyboard shortcuts"), QKeySequence(Qt::Key_F1), this,
                    [this] { GuideWindow::showFor(this); });
    help->addAction(tr("Doctor…"), this, &MainWindow::doctorRequested);
    help->addAction(tr("About Purser"), this, [this] { showAbout(this); });
}

void MainWindow::makeToolBar()
{
    QToolBar *bar = addToolBar(tr("Toolbar"));
    bar->setObjectName(u"toolbar"_s);
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize({ Theme::iconSize, Theme::iconSize });
    bar->addAction(m_new);
    bar->widgetForAction(m_new)->setProperty("kind", u"main"_s);
    bar->addActions({ m_edit, m_delete, m_refresh, m_stopRefresh });
    for (QAction *action : { m_new, m_edit, m_delete, m_refresh, m_stopRefresh })
        bar->widgetForAction(action)->setFocusPolicy(Qt::TabFocus);

    makeSwitcher();
    bar->addSeparator();
    bar->addWidget(m_switcher);
    auto *space = new QWidget(bar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    m_search->setObjectName(u"search"_s);
    m_search->setAccessibleName(tr("Search"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setToolTip(tr("Search name, type or ID"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(Icons::get(u"search"_s, Icons::Ink::Muted), QLineEdit::LeadingPosition);
    m_search->setMaximumWidth(searchWidth);
    m_search->setMinimumWidth(searchWidth / 2);
    bar->addWidget(m_search);
}

void MainWindow::makeSwitcher()
{
    m_switcher->setObjectName(u"switcher"_s);
    m_switcher->setMenu(m_accountMenu);
    m_switcher->setPopupMode(QToolButton::InstantPopup);
    m_switcher->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_switcher->setFocusPolicy(Qt::TabFocus);
    m_switcher->setToolTip(tr("Switch account"));
    connect(m_accountMenu, &AccountMenu::chosen, this, &MainWindow::accountChosen);
    connect(m_accountMenu, &AccountMenu::addRequested, this, &MainWindow::addAccountRequested);
    connect(m_accountMenu, &AccountMenu::manageRequested, this,
            &MainWindow::manageAccountsRequested);
}

void MainWindow::updateSwitcher()
{
    const Account account = m_session ? m_session->account() : Account();
    const QString name = shownText(account.name, longestSwitcherName).replace(u'&', "&&"_L1);
    m_switcher->setText(m_session ? name : tr("Accounts"));
    m_switcher->setIcon(account.colour == Account::Colour::None ? Icons::get(u"account"_s)
                                                                : colourDot(account.colour));
    m_switcher->setAccessibleName(m_session ? tr("Account %1").arg(name) : tr("Accounts"));
    m_accountMenu->setCurrent(account.id);
}

void MainWindow::makeActivityPanel(ActivityLog &activity)
{
    auto *dock = new QDockWidget(tr("Activity"), this);
    dock->setObjectName(u"activity"_s);
    dock->setFeatures(QDockWidget::DockWidgetClosable);
    auto *panel = new ActivityPanel(activity, dock);
    dock->setWidget(panel);
    addDockWidget(Qt::BottomDockWidgetArea, dock);
    dock->hide();
    m_showActivity = dock->toggleViewAction();
    m_showActivity->setShortcut(QKeySequence(Qt::Key_F12));
    addAction(m_showActivity);
    connect(panel, &ActivityPanel::exported, this, [this](const QString &words, bool isDone) {
        MessageBar *messages = m_session ? m_credentials->messages() : m_welcome->messages();
        messages->say(isDone ? Theme::Tone::Success : Theme::Tone::Danger, words);
    });
}

void MainWindow::setSession(Session *session)
{
    m_commands->setSession(session);
    m_session = session;
    m_search->clear();
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
    updateSwitcher();
    // Without an account there is nothing on it to press.
    for (QToolBar *bar : findChildren<QToolBar *>())
        bar->setVisible(m_session || m_accounts.rowCount() > 0);
    if (!m_session)
        setWindowTitle(tr("Purser"));
    else if (m_session->account().key == Account::Key::Sandbox)
        setWindowTitle(tr("Purser – Sandbox: nothing leaves this computer"));
    else
        setWindowTitle(tr("Purser – %1").arg(shownText(m_session->account().name, 80)));
}

void MainWindow::updateActions()
{
    const qsizetype selected = m_credentials->selected().size();
    m_new->setEnabled(m_session);
    m_edit->setEnabled(selected == 1);
    m_delete->setEnabled(selected > 0);
    m_copyId->setEnabled(selected > 0);
    m_readAgain->setEnabled(selected == 1);
    updateRefresh();
    m_find->setEnabled(m_session);
    m_showDetails->setEnabled(m_session);
    m_showDetails->setChecked(m_credentials->haveDetailsTheirPlace());
    m_search->setEnabled(m_session);
    m_otherKey->setEnabled(m_session);
    const auto hasKey = [this](Account::Key key) {
        return m_session && m_session->account().key == key;
    };
    m_editAccount->setEnabled(hasKey(Account::Key::InKeychain)
                              || hasKey(Account::Key::ThisSessionOnly));
    m_keepKey->setEnabled(hasKey(Account::Key::ThisSessionOnly)
                          || hasKey(Account::Key::Environment));
    m_forgetKey->setEnabled(hasKey(Account::Key::InKeychain));
    const bool isSandbox = hasKey(Account::Key::Sandbox);
    m_sandbox->setEnabled(!isSandbox);
    m_copySandbox->setVisible(isSandbox);
    m_status->showSession(m_session, m_credentials->shownCount());
}

/// A refresh that takes its time can be stopped where it was started.
void MainWindow::updateRefresh()
{
    const bool isRefreshing = m_session && m_session->controller().isRefreshing();
    m_isRefreshLong = m_isRefreshLong && isRefreshing;
    if (!isRefreshing)
        m_longRefresh.stop();
    else if (!m_longRefresh.isActive() && !m_isRefreshLong)
        m_longRefresh.start(longRefresh);
    m_refresh->setEnabled(m_session && !isRefreshing);
    m_refresh->setVisible(!m_isRefreshLong);
    m_stopRefresh->setVisible(m_isRefreshLong);
}

void MainWindow::showPalette()
{
    const auto *shown = findChild<CommandPalette *>();
    if (shown && shown->isVisible())
        return; // the key was pressed twice before it was seen
    QList<PaletteEntry> entries = entriesOf(*menuBar());
    erase_if(entries,
             [this](const PaletteEntry &entry) { return entry.text == m_palette->text(); });
    for (int row = 0; m_session && row < m_session->credentials().rowCount(); ++row) {
        const Credential &credential = m_session->credentials().at(row);
        entries.append({ .text = shownName(credential.name),
                         .detail = tr("Credential"),
                         .icon = Icons::get(u"box"_s),
                         .run = [this, id = credential.id] {
                             m_search->clear();
                             m_credentials->select(id);
                             m_credentials->table()->setFocus();
                         } });
    }
    (new CommandPalette(entries, this))->open();
}

void MainWindow::createCredential()
{
    m_new->trigger();
}

void MainWindow::setPreferences(const Preferences &preferences)
{
    m_commands->setAsksBeforeDelete(preferences.asksBeforeDelete);
    m_credentials->table()->setHiddenColumns(preferences.hiddenColumns);
}

WindowLayout MainWindow::windowLayout() const
{
    return { saveGeometry(), saveState(), m_credentials->splitter()->saveState(),
             m_credentials->table()->columnLayout(), m_credentials->areDetailsWanted() };
}

void MainWindow::setWindowLayout(const WindowLayout &layout)
{
    if (!layout.geometry.isEmpty())
        restoreGeometry(layout.geometry);
    if (!layout.docks.isEmpty())
        restoreState(layout.docks);
    if (!layout.splitter.isEmpty())
        m_credentials->splitter()->restoreState(layout.splitter);
    // Another orientation is not ours, but of a damaged file.
    m_credentials->splitter()->setOrientation(Qt::Horizontal);
    m_credentials->table()->setColumnLayout(layout.columns);
    m_credentials->setDetailsWanted(layout.areDetailsShown);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    Q_EMIT closing();
    event->accept();
}

} // namespace Purser
