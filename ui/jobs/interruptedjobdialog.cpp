// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/interruptedjobdialog.h"

#include "models/accounts/accountlist.h"
#include "ui/accounts/accountconfirmations.h"
#include "ui/style/theme.h"
#include "ui/text/credentialtext.h"
#include "ui/text/plaintext.h"
#include "ui/text/timetext.h"
#include "ui/widgets/plainlabel.h"

#include <QHash>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <utility>

namespace Purser {

using namespace Qt::StringLiterals;
using State = RecordedItem::State;

namespace {

constexpr QSize firstSize(720, 420);

enum Column { NameColumn, AccountColumn, ResultColumn, IdColumn };

QString stateText(State state)
{
    switch (state) {
    case State::NotSent:
        //: What became of an item of a job.
        return InterruptedJobDialog::tr("Not sent");
    case State::Sent:
        //: What became of an item of a job.
        return InterruptedJobDialog::tr("Sent, outcome unknown");
    case State::Done:
        //: What became of an item of a job.
        return InterruptedJobDialog::tr("Done");
    case State::Canceled:
        //: What became of an item of a job.
        return InterruptedJobDialog::tr("Canceled");
    case State::NotDone:
        break;
    }
    //: What became of an item of a job.
    return InterruptedJobDialog::tr("Failed");
}

QString headingText(const JobRecord &record)
{
    if (record.isLeft)
        //: %n is 1 or more.
        return InterruptedJobDialog::tr(
            "%n items were left out when the rest of an interrupted job was resumed.", nullptr,
            int(record.items.size()));
    //: %1 and %2 are numbers of items, %3 is a date and time.
    return InterruptedJobDialog::tr(
               "The job started on %3 and completed %1 of %2 items before it was interrupted.")
        .arg(record.count(State::Done))
        .arg(record.items.size())
        .arg(exactTime(record.begun));
}

} // namespace

InterruptedJobDialog::InterruptedJobDialog(const JobRecord &record, const QList<Account> &accounts,
                                           QWidget *parent)
    : AutoSizingDialog(tr("Interrupted job"), firstSize, parent)
    , m_record(record)
    , m_resume(new QPushButton(this))
{
    auto *heading = new PlainLabel(headingText(record), this);
    heading->setWordWrap(true);
    const bool isDeletion = record.isDeletion();
    auto *explanation = new PlainLabel(
        isDeletion
            ? tr("If you resume, the remaining credentials will be deleted. You can't undo this.")
            : tr("To resume, enter the passwords again: Purser doesn't save them."),
        this);
    explanation->setWordWrap(true);
    explanation->setTone(Theme::Tone::Neutral);
    explanation->setHidden(record.rest().isEmpty());

    auto *discard = new QPushButton(tr("Remove this job"), this);
    auto *close = new QPushButton(tr("Close"), this);
    m_resume->setText(isDeletion ? tr("Resume") : tr("Resume…"));
    m_resume->setProperty("kind", isDeletion ? u"danger"_s : u"main"_s);
    m_resume->setVisible(!record.rest().isEmpty());
    (isDeletion ? close : m_resume)->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::gap);
    buttons->addWidget(discard);
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_resume);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::margin, Theme::wide, Theme::margin, Theme::margin);
    layout->setSpacing(Theme::wide);
    layout->addWidget(heading);
    layout->addWidget(explanation);
    layout->addWidget(makeList(accounts), 1);
    if (isDeletion) {
        confirmDeletions(accounts);
        layout->addWidget(m_confirmations);
    }
    layout->addLayout(buttons);

    connect(close, &QPushButton::clicked, this, &AutoSizingDialog::discard);
    connect(discard, &QPushButton::clicked, this, [this] {
        Q_EMIT discarded();
        accept();
    });
    connect(m_resume, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT resumeRequested();
    });
}

void InterruptedJobDialog::confirmDeletions(const QList<Account> &accounts)
{
    m_confirmations = new AccountConfirmations(accounts, this);
    QList<QUuid> changed;
    for (const RecordedItem &item : m_record.rest())
        changed.append(item.account);
    m_confirmations->setChanged(changed);
    const auto follow = [this] {
        m_resume->setEnabled(m_confirmations->problem().isEmpty());
        m_resume->setToolTip(m_confirmations->problem());
        m_resume->setAccessibleDescription(m_confirmations->problem());
    };
    connect(m_confirmations, &AccountConfirmations::changed, this, follow);
    follow();
}

QTreeWidget *InterruptedJobDialog::makeList(const QList<Account> &accounts)
{
    auto *list = new QTreeWidget(this);
    list->setAccessibleName(tr("Items"));
    list->setHeaderLabels({ tr("Credential"), tr("Account"), tr("Result"), tr("ID") });
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    QHash<QUuid, QString> names;
    for (const Account &account : accounts)
        names.insert(account.id, displayText(account.name, AccountList::maxNameLength));
    QList<QTreeWidgetItem *> items;
    for (const RecordedItem &item : std::as_const(m_record.items))
        items.append(new QTreeWidgetItem({ displayName(item.name), names.value(item.account),
                                           stateText(item.state), item.id.text() }));
    list->ensurePolished(); // before rows are measured
    list->addTopLevelItems(items);
    list->header()->resizeSection(NameColumn, Theme::scaledToFont(160));
    list->header()->resizeSection(AccountColumn, Theme::scaledToFont(120));
    list->resizeColumnToContents(ResultColumn);
    list->resizeColumnToContents(IdColumn);
    return list;
}

} // namespace Purser
