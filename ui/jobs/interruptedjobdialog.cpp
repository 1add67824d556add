// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/interruptedjobdialog.h"

#include "models/accounts/accountlist.h"
#include "ui/style/theme.h"
#include "ui/text/credentialtext.h"
#include "ui/text/plaintext.h"
#include "ui/text/timetext.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Purser {

using namespace Qt::StringLiterals;
using State = RecordedItem::State;

namespace {

constexpr QSize firstSize(620, 420);

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
    case State::NotDone:
        break;
    }
    //: What became of an item of a job.
    return InterruptedJobDialog::tr("Failed");
}

} // namespace

InterruptedJobDialog::InterruptedJobDialog(const JobRecord &record,
                                           const QHash<QUuid, QString> &accountNames,
                                           QWidget *parent)
    : AutoSizingDialog(tr("Interrupted job"), firstSize, parent)
{
    auto *heading = new PlainLabel(
        //: %1 and %2 are numbers of items, %3 is a date and time.
        tr("The job started on %3 and completed %1 of %2 items before Purser quit.")
            .arg(record.count(State::Done))
            .arg(record.items.size())
            .arg(exactTime(record.begun)),
        this);
    heading->setWordWrap(true);
    // Whoever deletes looks at the list again anyway.
    const bool canGoOn = std::ranges::any_of(record.items, [](const RecordedItem &item) {
        return item.state != State::Done && item.action != JobItem::Action::Delete;
    });
    auto *explanation = new PlainLabel(
        canGoOn ? tr("To resume, enter the passwords again: Purser doesn't save them.")
                : tr("To delete the rest, select them in the list of credentials."),
        this);
    explanation->setWordWrap(true);
    explanation->setTone(Theme::Tone::Neutral);

    auto *discard = new QPushButton(tr("Remove this job"), this);
    auto *close = new QPushButton(tr("Close"), this);
    auto *resume = new QPushButton(tr("Resume…"), this);
    resume->setProperty("kind", u"main"_s);
    resume->setVisible(canGoOn);
    resume->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::gap);
    buttons->addWidget(discard);
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(resume);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::margin, Theme::wide, Theme::margin, Theme::margin);
    layout->setSpacing(Theme::wide);
    layout->addWidget(heading);
    layout->addWidget(explanation);
    layout->addWidget(makeList(record, accountNames), 1);
    layout->addLayout(buttons);

    connect(close, &QPushButton::clicked, this, &AutoSizingDialog::discard);
    connect(discard, &QPushButton::clicked, this, [this] {
        Q_EMIT discarded();
        accept();
    });
    connect(resume, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT resumeRequested();
    });
}

QTreeWidget *InterruptedJobDialog::makeList(const JobRecord &record,
                                            const QHash<QUuid, QString> &accountNames)
{
    auto *list = new QTreeWidget(this);
    list->setAccessibleName(tr("Items"));
    list->setHeaderLabels({ tr("Credential"), tr("Account"), tr("Result") });
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    QList<QTreeWidgetItem *> items;
    for (const RecordedItem &item : record.items)
        items.append(new QTreeWidgetItem(
            { displayName(item.name),
              displayText(accountNames.value(item.account), AccountList::maxNameLength),
              stateText(item.state) }));
    list->addTopLevelItems(items);
    list->header()->resizeSection(0, Theme::scaledToFont(200));
    list->header()->resizeSection(1, Theme::scaledToFont(160));
    return list;
}

} // namespace Purser
