// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/account.h"
#include "models/imports/credentialhelper.h"
#include "models/imports/importplaces.h"
#include "models/jobs/importplan.h"
#include "models/jobs/joboptions.h"
#include "ui/widgets/waitingdialog.h"

#include <QFuture>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

class QCheckBox;
class QDragEnterEvent;
class QDropEvent;
class QListWidget;
class QStackedWidget;

namespace Purser {

class AccountConfirmations;
class AccountPicker;
class HelperOffers;
class ImportTable;
class PlainLabel;

/// Imports logins from other programs. The dialog reads the logins from a file or from pasted text
/// and lists them in a table, where the user selects the logins to import. A file is read only
/// after the user has chosen it, and is never changed. The dialog sends nothing itself: when it
/// emits startRequested(), items() and options() describe the job.
class ImportDialog : public WaitingDialog
{
    Q_OBJECT

public:
    /// A function that looks up the account data that the import needs, such as the credentials of
    /// each account.
    using Lookup = std::function<QFuture<QList<ImportAccount>>(const QList<QUuid> &)>;

    /// `open` is the ID of the open account, which is selected initially.
    ImportDialog(const QList<Account> &accounts, const QUuid &open, Lookup lookup,
                 const ImportEnvironment &environment = ImportEnvironment::system(),
                 QWidget *parent = nullptr);
    ~ImportDialog() override;

    /// Sets whether each login is checked before it is saved. The default is true.
    void setChecksLogins(bool isChecked);

    void readFile(const QString &file);
    void readText(const QString &text);

    /// Returns nullptr until logins have been read.
    const ImportPlan *plan() const { return m_plan.get(); }
    ImportTable *table() const { return m_table; }
    AccountPicker *accountPicker() const { return m_accounts; }

    std::vector<JobItem> items() const { return m_plan->items(); }
    JobOptions options() const;

    bool hasUnsavedInput() const override;

Q_SIGNALS:
    void startRequested();

protected:
    void submit() override;
    void stop() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    /// What the user saw of a login.
    struct ShownLogin
    {
        QString name{};
        QString username{};
        QStringList existing{}; ///< names of the credentials that already exist
        int existingCount = 0; ///< number of them, in all accounts

        friend bool operator==(const ShownLogin &, const ShownLogin &) = default;
    };

    QWidget *makeSourcePage();
    QWidget *makeTablePage();
    void showPlaces(const QList<ImportPlace> &places);
    void chooseFile();
    void setLogins(ImportedLogins logins, const QString &source);
    void lookUpAccounts();
    void reportMissing(const QStringList &helpers);
    void runHelper(const CredentialHelper &helper);
    void askHelpers();
    void start();
    ShownLogin shownLogin(int row) const;
    QString changesSinceStart() const;
    void update();
    QString problem() const;

    Lookup m_lookup;
    std::unique_ptr<ImportPlan> m_plan;
    QHash<QString, CredentialHelper> m_helpers; // helpers that the user allowed for this file
    QHash<int, ShownLogin> m_started; // the chosen rows when the user clicked "Start"
    std::function<void()> m_stopRunning;
    bool m_isLookingUp = false; // the plan's accounts aren't the chosen ones yet
    QStackedWidget *m_pages;
    QListWidget *m_places;
    PlainLabel *m_source;
    HelperOffers *m_offers;
    ImportTable *m_table;
    AccountPicker *m_accounts;
    QCheckBox *m_checksLogins;
    QCheckBox *m_sendsUnchecked;
    AccountConfirmations *m_confirmations;
};

} // namespace Purser
