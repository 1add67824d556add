// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/rotatedialog.h"

#include "models/accounts/accountlist.h"
#include "models/credentials/credentialrules.h"
#include "models/values/async.h"
#include "ui/accounts/accountconfirmations.h"
#include "ui/credentials/validations.h"
#include "ui/style/colordot.h"
#include "ui/style/theme.h"
#include "ui/text/credentialtext.h"
#include "ui/text/plaintext.h"
#include "ui/text/straytext.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/validatedfield.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDateEdit>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

enum Column { NameColumn, AccountColumn, RegistryColumn, UsernameColumn, PasswordColumn };

/// Wipes its copy of the password.
ValidationResult validated(const Secret &password)
{
    QString text = QString::fromUtf8(password.utf8());
    const ValidationResult result = CredentialRules::validatePassword(text);
    text.fill(u'\0');
    return result;
}

constexpr int dialogWidth = 600;
constexpr int listHeight = 150;
constexpr int maxNameWidth = 180;
constexpr int firstExpiryDays = 90;

} // namespace

RotateDialog::RotateDialog(const QList<Account> &accounts, const QList<RotationTarget> &chosen,
                           QWidget *parent)
    : WaitingDialog(tr("Rotate"), tr("Start"), parent, dialogWidth)
    , m_accounts(accounts)
    , m_heading(new PlainLabel({}, this))
    , m_explanation(new PlainLabel(tr("Running Pods and endpoints may keep using the old login "
                                      "until they restart. Don't revoke the old password at the "
                                      "registry before then."),
                                   this))
    , m_same(new QRadioButton(tr("The same new password for all"), this))
    , m_each(new QRadioButton(tr("A different password for each"), this))
    , m_username(
          new ValidatedField(tr("New username (optional)"), ValidatedField::Content::Open, this))
    , m_password(
          new ValidatedField(tr("New password or token"), ValidatedField::Content::Secret, this))
    , m_paste(new QPushButton(tr("Paste from a table"), this))
    , m_readFile(new QPushButton(tr("Load a CSV file…"), this))
    , m_list(new QTreeWidget(this))
    , m_doesExpire(new QCheckBox(tr("The new password expires on"), this))
    , m_expires(new QDateEdit(QDate::currentDate().addDays(firstExpiryDays), this))
    , m_checksLogins(new QCheckBox(tr("Check each login before saving it"), this))
    , m_sendsUnchecked(new QCheckBox(tr("Also save logins that can't be checked"), this))
    , m_confirmations(new AccountConfirmations(accounts, this))
{
    connect(m_confirmations, &AccountConfirmations::changed, this, &RotateDialog::update);
    makeFields();
    addRows(chosen, true);

    //: %n is the number of credentials, 1 or more.
    m_heading->setText(tr("Rotate %n credentials", nullptr, int(chosen.size())));
    m_heading->setFont(Theme::scaled(font(), Theme::titleType, QFont::DemiBold));
    m_explanation->setWordWrap(true);
    m_explanation->setTone(Theme::Tone::Neutral);
    auto *ways = new QHBoxLayout;
    ways->addWidget(m_same);
    ways->addWidget(m_each);
    ways->addStretch();
    auto *sources = new QHBoxLayout;
    sources->addWidget(m_paste);
    sources->addWidget(m_readFile);
    sources->addStretch();
    auto *expiry = new QHBoxLayout;
    expiry->addWidget(m_doesExpire);
    expiry->addWidget(m_expires);
    expiry->addStretch();

    content()->addWidget(m_heading);
    content()->addWidget(m_explanation);
    content()->addWidget(m_list, 1);
    content()->addLayout(ways);
    content()->addLayout(sources);
    content()->addWidget(m_password);
    content()->addWidget(m_username);
    content()->addLayout(expiry);
    content()->addWidget(m_checksLogins);
    content()->addWidget(m_sendsUnchecked);
    content()->addWidget(m_confirmations);
    update();
    m_password->lineEdit()->setFocus();
}

void RotateDialog::makeFields()
{
    m_same->setChecked(true);
    m_same->setVisible(true);
    m_paste->setAutoDefault(false);
    m_readFile->setAutoDefault(false);
    m_checksLogins->setChecked(true);
    m_expires->setCalendarPopup(true);
    m_expires->setMinimumWidth(Theme::scaledToFont(140));
    m_expires->setAccessibleName(tr("Expiration date"));
    m_expires->setMinimumDate(QDate::currentDate());
    m_expires->setEnabled(false);
    m_username->setHint(tr("Leave empty to keep the current username"));
    m_username->setPointsOutStrays();
    m_username->setValidator([](const QString &text) {
        return text.isEmpty()
            ? ValidatedField::Validation{}
            : validation(CredentialRules::validateUsername(text), CredentialField::Username);
    });
    m_password->setPointsOutStrays();
    m_password->setValidator([](const QString &text) {
        return validation(CredentialRules::validatePassword(text), CredentialField::Password);
    });
    m_list->setAccessibleName(tr("Credentials"));
    m_list->setHeaderLabels(
        { tr("Credential"), tr("Account"), tr("Registry"), tr("Username"), tr("New password") });
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setMinimumHeight(listHeight);
    m_list->setIconSize({ Theme::iconSize, Theme::iconSize });

    for (const QAbstractButton *button :
         std::initializer_list<QAbstractButton *>{ m_same, m_each, m_doesExpire, m_checksLogins })
        connect(button, &QAbstractButton::toggled, this, &RotateDialog::update);
    for (const ValidatedField *field : { m_username, m_password })
        connect(field, &ValidatedField::changed, this, &RotateDialog::update);
    connect(m_list, &QTreeWidget::itemChanged, this, &RotateDialog::update);
    connect(m_paste, &QPushButton::clicked, this, &RotateDialog::paste);
    connect(m_readFile, &QPushButton::clicked, this, &RotateDialog::chooseFile);
}

QString RotateDialog::accountName(const QUuid &id) const
{
    const auto account = std::ranges::find(m_accounts, id, &Account::id);
    return account == m_accounts.end() ? QString()
                                       : displayText(account->name, AccountList::maxNameLength);
}

void RotateDialog::addRows(const QList<RotationTarget> &targets, bool areChosen)
{
    m_isUpdating = true;
    for (const RotationTarget &target : targets) {
        const auto account = std::ranges::find(m_accounts, target.account, &Account::id);
        if (account == m_accounts.end())
            continue;
        const QString name = target.name.isEmpty()
            //: In place of the name of a credential; %1 is its ID.
            ? tr("ID %1").arg(target.id.text())
            : displayName(target.name);
        auto *item =
            new QTreeWidgetItem({ name, accountName(target.account), displayText(target.registry),
                                  displayText(target.username) });
        item->setIcon(AccountColumn, colorDot(account->color));
        item->setCheckState(NameColumn, areChosen ? Qt::Checked : Qt::Unchecked);
        m_list->addTopLevelItem(item);
        m_rows.push_back({ .target = target, .login = {}, .item = item });
    }
    // A resumed job may only create credentials.
    m_explanation->setVisible(std::ranges::any_of(
        m_rows, [](const Row &row) { return row.target.action == JobItem::Action::Rotate; }));
    for (const int column : { NameColumn, AccountColumn, RegistryColumn, UsernameColumn })
        m_list->resizeColumnToContents(column);
    const int maxWidth = Theme::scaledToFont(maxNameWidth);
    m_list->header()->resizeSection(NameColumn,
                                    std::min(m_list->header()->sectionSize(NameColumn), maxWidth));
    m_isUpdating = false;
}

void RotateDialog::offer(const QList<RotationTarget> &related)
{
    if (related.isEmpty())
        return;
    addRows(related, false);
    message()->showMessage(Theme::Tone::Info,
                           //: %n is the number of credentials, 1 or more.
                           tr("%n more credentials seem to have the same login. Select those that "
                              "should get the new password, too.",
                              nullptr, int(related.size())));
    update();
}

void RotateDialog::offerUncertain(const QList<RotationTarget> &uncertain)
{
    if (uncertain.isEmpty())
        return;
    addRows(uncertain, false);
    message()->showMessage(Theme::Tone::Warning,
                           //: %n is the number of credentials, 1 or more.
                           tr("The outcome for %n more credentials is unknown. Check the list "
                              "before you select them here.",
                              nullptr, int(uncertain.size())));
    update();
}

void RotateDialog::setTitles(const QString &windowTitle, const QString &heading)
{
    setWindowTitle(windowTitle);
    m_heading->setText(heading);
}

bool RotateDialog::isForEach() const
{
    return m_each->isChecked();
}

void RotateDialog::paste()
{
    QString text = QGuiApplication::clipboard()->text();
    QByteArray table = text.toUtf8();
    take(readPastedLogins(table),
         tr("The clipboard doesn't contain a table for these credentials. Copy a column of "
            "passwords, or a column of names and a column of passwords."));
    text.fill(u'\0');
    table.fill('\0');
}

void RotateDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Load a CSV file"), QString(),
                                   tr("CSV files (*.csv)") + u";;"_s + tr("All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &RotateDialog::readFile);
    dialog->open();
}

void RotateDialog::readFile(const QString &file)
{
    whenDone(readNewLoginsFile(file), this, [this](std::unique_ptr<std::vector<NewLoginRow>> read) {
        if (read)
            take(*read,
                 tr("The file doesn't contain passwords for these credentials. It needs a "
                    "name column and a password column."));
        else
            message()->showMessage(Theme::Tone::Danger,
                                   tr("Couldn't read the file. Check that it's a CSV file in UTF-8 "
                                      "and that you're allowed to read it."));
    });
}

/// Replaces the logins of an earlier table.
void RotateDialog::take(const std::vector<NewLoginRow> &table, const QString &problem)
{
    std::vector<Row *> rows; // those that the table is for
    QStringList names;
    for (Row &row : m_rows) {
        row.login = {};
        if (isInOrder(table) && row.item->checkState(NameColumn) != Qt::Checked)
            continue;
        rows.push_back(&row);
        names.append(row.target.name);
    }
    std::vector<NewLogin> logins = loginsFor(names, table);
    int taken = 0;
    for (size_t i = 0; i < logins.size(); ++i) {
        rows[i]->login = std::move(logins[i]);
        if (rows[i]->item->checkState(NameColumn) == Qt::Checked
            && !rows[i]->login.password.isEmpty())
            ++taken;
    }
    m_each->setChecked(true);
    if (logins.empty())
        message()->showMessage(Theme::Tone::Warning,
                               tr("The number of passwords in the table doesn't match the number "
                                  "of selected credentials."));
    else if (taken == 0)
        message()->showMessage(Theme::Tone::Warning, problem);
    else
        message()->showMessage(Theme::Tone::Info,
                               //: %n is the number of passwords, 1 or more.
                               tr("%n new passwords were loaded.", nullptr, taken));
    update();
}

void RotateDialog::updateRow(const Row &row)
{
    QString text;
    if (isForEach() && row.item->checkState(NameColumn) == Qt::Checked) {
        QString password = QString::fromUtf8(row.login.password.utf8());
        const ValidationResult result = validated(row.login.password);
        const QString strays = strayMessage(strayCharacters(password));
        password.fill(u'\0');
        text = row.login.password.isEmpty() ? tr("Missing")
            : !result.isValid()             ? validationMessage(result, CredentialField::Password)
            : !strays.isEmpty()             ? strays
                                            : tr("Ready");
    }
    row.item->setText(PasswordColumn, text);
    row.item->setText(UsernameColumn,
                      displayText(isForEach() ? row.login.username.value_or(row.target.username)
                                              : row.target.username));
}

QList<QUuid> RotateDialog::checkedAccounts() const
{
    QList<QUuid> accounts;
    for (const Row &row : m_rows) {
        if (row.item->checkState(NameColumn) == Qt::Checked)
            accounts.append(row.target.account);
    }
    return accounts;
}

void RotateDialog::update()
{
    if (m_isUpdating)
        return;
    m_isUpdating = true;
    m_password->setVisible(!isForEach());
    m_username->setVisible(!isForEach());
    m_paste->setVisible(isForEach());
    m_readFile->setVisible(isForEach());
    m_list->setColumnHidden(PasswordColumn, !isForEach());
    for (const Row &row : m_rows)
        updateRow(row);
    if (isForEach())
        m_list->resizeColumnToContents(PasswordColumn);
    m_expires->setEnabled(m_doesExpire->isChecked());
    m_sendsUnchecked->setEnabled(m_checksLogins->isChecked());
    m_confirmations->setChanged(checkedAccounts());
    setBlockedReason(problem());
    m_isUpdating = false;
}

QString RotateDialog::problem() const
{
    bool isAnyChecked = false;
    for (const Row &row : m_rows) {
        if (row.item->checkState(NameColumn) != Qt::Checked)
            continue;
        isAnyChecked = true;
        if (isForEach() && !validated(row.login.password).isValid())
            //: %1 is the name of a credential.
            return tr("“%1” has no new password yet").arg(row.item->text(NameColumn));
    }
    if (!isAnyChecked)
        return tr("Select a credential first");
    for (const ValidatedField *field : { m_password, m_username }) {
        if (!isForEach() && !field->canBeSent())
            return field->problem();
    }
    return m_confirmations->problem();
}

std::vector<JobItem> RotateDialog::items() const
{
    NewLogin same{ .password = Secret::fromText(m_password->text()) };
    if (!m_username->text().isEmpty())
        same.username = m_username->text();
    const std::optional<QDate> expires =
        m_doesExpire->isChecked() ? std::optional(m_expires->date()) : std::optional(QDate());
    std::vector<JobItem> items;
    for (const Row &row : m_rows) {
        if (row.item->checkState(NameColumn) == Qt::Checked)
            items.push_back(rotationItem(row.target, isForEach() ? row.login : same, expires));
    }
    return items;
}

JobOptions RotateDialog::options() const
{
    return { .checksLogins = m_checksLogins->isChecked(),
             .sendsUnchecked = m_sendsUnchecked->isChecked() };
}

bool RotateDialog::hasUnsavedInput() const
{
    return WaitingDialog::hasUnsavedInput() || std::ranges::any_of(m_rows, [](const Row &row) {
               return !row.login.password.isEmpty();
           });
}

void RotateDialog::submit()
{
    Q_EMIT startRequested();
    if (!isWaiting())
        accept();
}

void RotateDialog::waitForStart()
{
    startWaiting({});
}

void RotateDialog::startFailed(const QString &problem)
{
    stopWaiting();
    message()->showMessage(Theme::Tone::Danger, problem);
}

QString rotationChecklist()
{
    return RotateDialog::tr("1. Restart the Pods and endpoints that use these credentials.\n"
                            "2. Check that they pull their images.\n"
                            "3. Revoke the old passwords at the registry.");
}

} // namespace Purser
