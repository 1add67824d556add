// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/account.h"
#include "models/jobs/job.h"
#include "models/jobs/rotation.h"
#include "ui/widgets/waitingdialog.h"

#include <QList>

#include <optional>
#include <vector>

class QCheckBox;
class QDateEdit;
class QRadioButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace Purser {

class AccountConfirmations;
class PlainLabel;
class ValidatedField;

/// Asks for the new passwords of one or more credentials, and whether to change other credentials
/// with the same login. The dialog sends nothing itself: when it emits startRequested(), items()
/// and options() describe the job.
class RotateDialog : public WaitingDialog
{
    Q_OBJECT

public:
    RotateDialog(const QList<Account> &accounts, const QList<RotationTarget> &chosen,
                 QWidget *parent = nullptr);

    /// Adds credentials that an interrupted job may or may not have changed. They are initially
    /// unchecked.
    void offerUncertain(const QList<RotationTarget> &uncertain);
    /// Adds further credentials with the same login. They are initially unchecked.
    void offer(const QList<RotationTarget> &related);
    /// Replaces the default window title and heading, which describe a rotation.
    void setTitles(const QString &windowTitle, const QString &heading);

    /// Call this in a slot of startRequested() to keep the dialog open, with what was typed, until
    /// accept() or startFailed() is called.
    void waitForStart();
    /// Shows the problem, and lets the user try again.
    void startFailed(const QString &problem);

    ValidatedField *passwordField() const { return m_password; }
    ValidatedField *usernameField() const { return m_username; }
    QTreeWidget *list() const { return m_list; }

    /// Returns a job item for each checked credential.
    std::vector<JobItem> items() const;
    JobOptions options() const;

    bool hasUnsavedInput() const override;

Q_SIGNALS:
    void startRequested();

protected:
    void submit() override;
    void stop() override { }

private:
    struct Row
    {
        RotationTarget target;
        NewLogin login; // for this row alone; used with "A different password for each"
        QTreeWidgetItem *item = nullptr;
    };

    void makeFields();
    void addRows(const QList<RotationTarget> &targets, bool areChosen);
    bool isForEach() const;
    void paste();
    void chooseFile();
    void readFile(const QString &file);
    void take(const std::vector<NewLoginRow> &table, const QString &problem);
    void update();
    void updateRow(const Row &row);
    QList<QUuid> checkedAccounts() const;
    QString problem() const;
    QString accountName(const QUuid &id) const;

    QList<Account> m_accounts;
    std::vector<Row> m_rows;
    PlainLabel *m_heading;
    PlainLabel *m_explanation;
    QRadioButton *m_same;
    QRadioButton *m_each;
    ValidatedField *m_username;
    ValidatedField *m_password;
    QPushButton *m_paste;
    QPushButton *m_readFile;
    QTreeWidget *m_list;
    QCheckBox *m_doesExpire;
    QDateEdit *m_expires;
    QCheckBox *m_checksLogins;
    QCheckBox *m_sendsUnchecked;
    AccountConfirmations *m_confirmations;
    bool m_isUpdating = false;
};

/// Returns the remaining steps for the user after a password rotation, one per line.
QString rotationChecklist();

} // namespace Purser
