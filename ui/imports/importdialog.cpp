// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/importdialog.h"

#include "models/imports/helperlogins.h"
#include "models/imports/importfile.h"
#include "models/imports/importreader.h"
#include "models/values/async.h"
#include "ui/accounts/accountconfirmations.h"
#include "ui/accounts/accountpicker.h"
#include "ui/imports/helperoffers.h"
#include "ui/imports/importtable.h"
#include "ui/imports/importtext.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/text/plaintext.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 860;
constexpr int fileRole = Qt::UserRole;

} // namespace

ImportDialog::ImportDialog(const QList<Account> &accounts, const QUuid &open, Lookup lookup,
                           const ImportEnvironment &environment, QWidget *parent)
    : WaitingDialog(tr("Import"), tr("Start"), parent, dialogWidth)
    , m_lookup(std::move(lookup))
    , m_pages(new QStackedWidget(this))
    , m_places(new QListWidget(this))
    , m_source(new PlainLabel({}, this))
    , m_offers(new HelperOffers(this))
    , m_table(new ImportTable(this))
    , m_accounts(new AccountPicker(tr("Choose an account"), this))
    , m_checksLogins(new QCheckBox(tr("Check each login before saving it"), this))
    , m_sendsUnchecked(new QCheckBox(tr("Also save logins that can't be checked"), this))
    , m_confirmations(new AccountConfirmations(accounts, this))
{
    setAcceptDrops(true);
    m_accounts->setAccounts(accounts, { open });
    m_checksLogins->setChecked(true);
    m_pages->addWidget(makeSourcePage());
    m_pages->addWidget(makeTablePage());
    content()->addWidget(m_pages, 1);
    connect(m_accounts, &AccountPicker::changed, this, &ImportDialog::lookUpAccounts);
    connect(m_checksLogins, &QCheckBox::toggled, m_sendsUnchecked, &QWidget::setEnabled);
    connect(m_offers, &HelperOffers::changed, this, &ImportDialog::update);
    connect(m_offers, &HelperOffers::accepted, this, &ImportDialog::runHelper);
    connect(m_offers, &HelperOffers::missing, this, &ImportDialog::reportMissing);
    connect(m_table, &ImportTable::changed, this, &ImportDialog::update);
    connect(m_confirmations, &AccountConfirmations::changed, this, &ImportDialog::update);
    whenDone(findImportPlaces(environment), this,
             [this](const QList<ImportPlace> &places) { showPlaces(places); });
    update();
}

// The table refers to the plan, so it is destroyed first.
ImportDialog::~ImportDialog()
{
    delete m_table;
}

QWidget *ImportDialog::makeSourcePage()
{
    auto *page = new QWidget(m_pages);
    auto *heading = new PlainLabel(tr("Import logins from other programs"), page);
    heading->setFont(Theme::scaled(font(), Theme::titleType, QFont::DemiBold));
    auto *explanation = new PlainLabel(
        tr("From Docker, Podman, or a Kubernetes Secret, or from a CSV file with the columns name, "
           "username, and password. You can also drop a file here. Purser reads only the "
           "files you choose, and never changes them."),
        page);
    explanation->setWordWrap(true);
    explanation->setTone(Theme::Tone::Neutral);
    m_places->setAccessibleName(tr("Files found"));
    auto *file = new QPushButton(tr("Choose a file…"), page);
    auto *paste = new QPushButton(tr("Paste text"), page);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(file);
    buttons->addWidget(paste);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    layout->addWidget(heading);
    layout->addWidget(explanation);
    layout->addWidget(m_places, 1);
    layout->addLayout(buttons);
    for (QPushButton *button : { file, paste })
        button->setAutoDefault(false);
    connect(file, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    connect(paste, &QPushButton::clicked, this, [this] {
        QString text = QGuiApplication::clipboard()->text();
        readText(text);
        text.fill(u'\0');
    });
    connect(m_places, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { readFile(item->data(fileRole).toString()); });
    connect(m_places, &QListWidget::itemClicked, this, [this] { update(); });
    connect(m_places, &QListWidget::currentRowChanged, this, [this] { update(); });
    return page;
}

QWidget *ImportDialog::makeTablePage()
{
    auto *page = new QWidget(m_pages);
    auto *accountLabel = new PlainLabel(tr("Import into"), page);
    accountLabel->setBuddy(m_accounts);
    m_accounts->setAccessibleName(tr("Import into"));
    auto *accounts = new QHBoxLayout;
    accounts->addWidget(accountLabel);
    accounts->addWidget(m_accounts);
    accounts->addStretch();
    m_source->setWordWrap(true);
    m_source->setTone(Theme::Tone::Neutral);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    layout->addLayout(accounts);
    layout->addWidget(m_source);
    layout->addWidget(m_offers);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_checksLogins);
    layout->addWidget(m_sendsUnchecked);
    layout->addWidget(m_confirmations);
    return page;
}

void ImportDialog::showPlaces(const QList<ImportPlace> &places)
{
    for (const ImportPlace &place : places) {
        if (!place.exists)
            continue;
        auto *item = new QListWidgetItem(importPlaceText(place), m_places);
        item->setData(fileRole, place.file);
    }
    if (m_places->count() > 0)
        m_places->setCurrentRow(0);
    update();
}

void ImportDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setFilter(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::readFile);
    dialog->open();
}

void ImportDialog::setChecksLogins(bool isChecked)
{
    m_checksLogins->setChecked(isChecked);
}

void ImportDialog::readFile(const QString &file)
{
    const auto read = std::make_shared<QFuture<ImportedLogins>>(readImportFile(file));
    m_stopRunning = [read] { read->cancel(); };
    startWaiting(tr("Loading the file…"));
    whenDone(*read, this, [this, source = displayText(file)](ImportedLogins logins) {
        setLogins(std::move(logins), source);
    });
}

void ImportDialog::readText(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    setLogins(readLogins(bytes), tr("Pasted text"));
    bytes.fill('\0');
}

/// `source` says where the logins are from.
void ImportDialog::setLogins(ImportedLogins logins, const QString &source)
{
    if (isWaiting())
        stopWaiting();
    const QString problem = importProblemText(logins);
    if (logins.logins.empty() && logins.credentialStore.isEmpty()) {
        message()->showMessage(Theme::Tone::Danger, problem);
        return; // the table keeps the logins that it had
    }
    if (problem.isEmpty())
        message()->dismiss();
    else
        message()->showMessage(logins.logins.empty() ? Theme::Tone::Danger : Theme::Tone::Warning,
                               problem);
    m_plan = std::make_unique<ImportPlan>(std::move(logins));
    m_source->setText(source);
    m_helpers.clear();
    m_table->setPlan(m_plan.get());
    m_pages->setCurrentIndex(1);
    m_table->list()->setFocus();
    lookUpAccounts();
    m_offers->offer(helpersOf(m_plan->file()));
    update();
}

void ImportDialog::lookUpAccounts()
{
    if (!m_plan)
        return;
    m_isLookingUp = true;
    const QList<QUuid> ids = m_accounts->checkedAccounts();
    whenDone(m_lookup(ids), this, [this, ids](const QList<ImportAccount> &accounts) {
        if (ids != m_accounts->checkedAccounts())
            return; // chosen otherwise meanwhile
        m_isLookingUp = false;
        m_plan->setAccounts({ accounts.begin(), accounts.end() });
        m_table->refresh();
        update();
    });
    update();
}

void ImportDialog::reportMissing(const QStringList &helpers)
{
    m_plan->complete([&helpers](ImportedLogins &file) {
        for (const QString &helper : helpers)
            setHelperMissing(file, helper);
    });
    const QString &store = m_plan->file().credentialStore;
    if (helpers.contains(store)) // it may have logins without a row
        message()->showMessage(Theme::Tone::Warning, helperMissingText(store));
    m_table->refresh();
    update();
}

void ImportDialog::runHelper(const CredentialHelper &helper)
{
    m_helpers.insert(helper.name(), helper);
    message()->dismiss();
    startWaiting(tr("Asking the credential helper…"));
    using List = HelperResult<QMap<QString, QString>>;
    const auto list = std::make_shared<QFuture<List>>(helper.list());
    m_stopRunning = [list] { list->cancel(); };
    whenDone(*list, this, [this, name = helper.name()](const List &usernames) {
        stopWaiting();
        if (!usernames) {
            message()->showMessage(Theme::Tone::Danger, helperFailureText(usernames.error()));
            update();
            return; // it can be run again
        }
        m_offers->remove(name);
        m_plan->complete([&](ImportedLogins &file) { addHelperList(file, name, *usernames); });
        const QString problem = m_plan->count() == 0 ? tr("The credential helper has no logins.")
                                                     : importProblemText(m_plan->file());
        if (!problem.isEmpty())
            message()->showMessage(Theme::Tone::Warning, problem);
        m_table->refresh();
        m_table->list()->setFocus(); // the button is gone
        update();
    });
}

/// Asks for the passwords of the chosen rows, one after the other, and starts then.
void ImportDialog::askHelpers()
{
    const QList<int> rows = m_plan->chosenRows();
    const auto next =
        std::ranges::find_if(rows, [this](int row) { return m_plan->login(row).needsHelper(); });
    if (next == rows.end()) {
        if (isWaiting())
            stopWaiting();
        start();
        return;
    }
    if (!isWaiting())
        startWaiting(tr("Asking the credential helper…"));
    const int row = *next;
    const ImportedLogin &asked = m_plan->login(row);
    using Login = HelperResult<HelperLogin>;
    const auto get = std::make_shared<QFuture<Login>>(m_helpers.find(asked.helper)->get(asked.key));
    m_stopRunning = [get] { get->cancel(); };
    whenDone(*get, this, [this, row](Login login) {
        const bool canBeRunAgain = !login && login.error().kind != HelperFailure::Kind::NoPassword;
        if (canBeRunAgain)
            m_offers->add(*m_helpers.find(m_plan->login(row).helper));
        m_plan->complete([&](ImportedLogins &file) {
            setHelperLogin(file.logins[size_t(row)], std::move(login));
        });
        m_table->refresh();
        askHelpers(); // a row that has a problem now isn't chosen any more
    });
}

void ImportDialog::submit()
{
    if (!m_plan) {
        if (const QListWidgetItem *item = m_places->currentItem())
            readFile(item->data(fileRole).toString());
        return;
    }
    m_started.clear();
    for (const int row : m_plan->chosenRows())
        m_started.insert(row, shownLogin(row));
    askHelpers();
}

void ImportDialog::start()
{
    m_table->refresh();
    update();
    const QString changes = changesSinceStart();
    if (!changes.isEmpty())
        message()->showMessage(Theme::Tone::Warning, changes);
    if (!changes.isEmpty() || !problem().isEmpty())
        return;
    Q_EMIT startRequested();
    accept();
}

ImportDialog::ShownLogin ImportDialog::shownLogin(int row) const
{
    return { m_plan->name(row), m_plan->login(row).username, m_plan->existingNames(row),
             m_plan->existingCount(row) };
}

/// Returns what the helpers have changed after the user clicked "Start", or an empty text. Nothing
/// is sent that the user hasn't seen.
QString ImportDialog::changesSinceStart() const
{
    int unusable = 0;
    bool isAnyOther = false;
    for (auto shown = m_started.begin(); shown != m_started.end(); ++shown) {
        if (!m_plan->isChosen(shown.key()))
            ++unusable;
        else if (*shown != shownLogin(shown.key()))
            isAnyOther = true;
    }
    if (isAnyOther)
        return tr(
            "The credential helper changed some logins. Check them, then select Start again.");
    if (unusable == 0)
        return {};
    return m_plan->chosenRows().isEmpty()
        //: %n is the number of logins, 1 or more.
        ? tr("%n logins can't be imported.", nullptr, unusable)
        //: %n is the number of logins, 1 or more.
        : tr("%n logins can't be imported. To import the others, select Start again.", nullptr,
             unusable);
}

void ImportDialog::stop()
{
    if (m_stopRunning)
        std::exchange(m_stopRunning, nullptr)();
    stopWaiting();
    update();
}

JobOptions ImportDialog::options() const
{
    return { .checksLogins = m_checksLogins->isChecked(),
             .sendsUnchecked = m_sendsUnchecked->isChecked() };
}

bool ImportDialog::hasUnsavedInput() const
{
    return WaitingDialog::hasUnsavedInput() || m_plan;
}

void ImportDialog::update()
{
    mainButton()->setText(m_plan ? tr("Start") : tr("Load"));
    if (m_plan)
        m_confirmations->setChanged(m_plan->rotatedAccounts());
    setBlockedReason(problem());
}

QString ImportDialog::problem() const
{
    if (!m_plan)
        return m_places->currentItem() ? QString() : tr("Choose a file first");
    if (m_accounts->checkedAccounts().isEmpty())
        return tr("Choose an account first");
    if (m_isLookingUp)
        return tr("Loading the accounts…"); // until then, the plan has the accounts chosen before
    if (m_plan->count() == 0 && !m_offers->isEmpty())
        return tr("Run the credential helper first");
    const QList<int> chosen = m_plan->chosenRows();
    if (chosen.isEmpty())
        return tr("Select a login first");
    for (const int row : chosen) {
        if (m_plan->problem(row) != ImportPlan::Problem::None)
            return importRowText(*m_plan, row);
        if (m_plan->login(row).needsHelper() && !m_helpers.contains(m_plan->login(row).helper))
            return tr("Run the credential helper, or deselect the logins that need it");
    }
    const bool hasHelperRows =
        std::ranges::any_of(chosen, [this](int row) { return m_plan->login(row).needsHelper(); });
    if (!hasHelperRows && m_plan->items().empty())
        return tr("All of these already exist");
    return m_confirmations->problem();
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!isWaiting() && urls.size() == 1 && urls.constFirst().isLocalFile())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    if (isWaiting())
        return;
    event->acceptProposedAction();
    readFile(event->mimeData()->urls().constFirst().toLocalFile());
}

} // namespace Purser
