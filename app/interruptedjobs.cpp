// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interruptedjobs.h"

#include "models/jobs/resumption.h"
#include "models/values/async.h"
#include "ui/jobs/interruptedjobdialog.h"
#include "ui/jobs/rotatedialog.h"
#include "ui/mainwindow.h"

#include <QDialog>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>
#include <memory>
#include <utility>

namespace Purser {

namespace {

QString resumeTitle(int count)
{
    //: The title of a window, and the heading of a dialog; %n is the number of credentials, 1 or
    //: more.
    return InterruptedJobs::tr("Resume job: %n credentials", nullptr, count);
}

QString offerText(const JobRecord &record)
{
    if (record.isLeft)
        //: %n is 1 or more.
        return InterruptedJobs::tr("%n items of an interrupted job haven't been resumed.", nullptr,
                                   int(record.items.size()));
    //: %1 and %2 are numbers of items.
    return InterruptedJobs::tr("A job was interrupted with %1 of %2 items completed.")
        .arg(record.count(RecordedItem::State::Done))
        .arg(record.items.size());
}

} // namespace

InterruptedJobs::InterruptedJobs(JobJournals &journals, NotesStore &notes,
                                 std::function<QList<Account>()> accounts, Start start)
    : m_journals(journals)
    , m_missedNotes(notes)
    , m_accounts(std::move(accounts))
    , m_start(std::move(start))
{ }

void InterruptedJobs::setWindow(MainWindow &window)
{
    m_window = &window;
    m_offer = {}; // of the former window
    connect(window.accountMessages(), &MessageBar::dismissing, this,
            &InterruptedJobs::followDismissal);
    offer();
}

void InterruptedJobs::report()
{
    whenDone(m_journals.interrupted(), this, [this](const QList<JobRecord> &records) {
        QList<QUuid> accounts;
        for (const Account &account : m_accounts())
            accounts.append(account.id);
        m_missedNotes.complete(records, accounts);
        m_records = records;
        offer();
    });
}

void InterruptedJobs::offer()
{
    if (m_records.isEmpty() || !m_window || m_dialog || m_isTaking || m_offer.isShown())
        return;
    m_offer = m_window->accountMessages()->showMessage(
        Theme::Tone::Warning, offerText(m_records.constFirst()), tr("Show"), [this] { show(); });
}

void InterruptedJobs::offerLater()
{
    QMetaObject::invokeMethod(this, &InterruptedJobs::offer, Qt::QueuedConnection);
}

/// Whoever dismisses the offer doesn't get it again until the next start. Other messages take its
/// place only for a while.
void InterruptedJobs::followDismissal()
{
    if (m_offer.isShown())
        m_records.removeFirst();
    offerLater();
}

/// Shows the job that is offered.
void InterruptedJobs::show()
{
    const JobRecord record = m_records.constFirst();
    auto *dialog = new InterruptedJobDialog(record, m_accounts(), m_window);
    m_dialog = dialog;
    m_offer.dismiss();
    connect(dialog, &InterruptedJobDialog::resumeRequested, this,
            [this, record] { resume(record); });
    connect(dialog, &InterruptedJobDialog::discarded, this, [this, record] {
        m_journals.discard(record);
        drop(record.id);
    });
    connect(dialog, &QObject::destroyed, this, &InterruptedJobs::offerLater);
    dialog->open();
}

void InterruptedJobs::drop(const QUuid &id)
{
    m_records.removeIf([&id](const JobRecord &record) { return record.id == id; });
    m_offer.dismiss(); // it may be about that one
    offerLater();
}

/// In a window of its own, since the message bar may be offering the next job.
void InterruptedJobs::warn(const QString &text)
{
    if (!m_window)
        return;
    auto *box =
        new QMessageBox(QMessageBox::Warning, tr("Resume job"), text, QMessageBox::Close, m_window);
    // Qt may not know the language.
    box->button(QMessageBox::Close)->setText(InterruptedJobDialog::tr("Close"));
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

/// What is left of a job, except for accounts that are gone.
JobRecord InterruptedJobs::restOf(const JobRecord &record) const
{
    JobRecord rest = record;
    rest.items = record.rest();
    rest.items.removeIf([accounts = m_accounts()](const RecordedItem &item) {
        return std::ranges::find(accounts, item.account, &Account::id) == accounts.end();
    });
    return rest;
}

void InterruptedJobs::resume(const JobRecord &record)
{
    const JobRecord rest = restOf(record);
    if (rest.items.isEmpty()) {
        drop(record.id);
        warn(tr("The accounts of this job were removed from Purser."));
    } else if (rest.isDeletion()) {
        resumeDeletion(record);
    } else {
        askForPasswords(record);
    }
}

void InterruptedJobs::resumeDeletion(const JobRecord &record)
{
    std::vector<JobItem> items;
    for (const JobRecord rest = restOf(record); const RecordedItem &item : rest.items)
        items.push_back(resumedDeletion(item));
    take(record, std::move(items), {}, nullptr);
}

/// The journal contains no passwords.
void InterruptedJobs::askForPasswords(const JobRecord &record)
{
    QList<RotationTarget> open;
    QList<RotationTarget> uncertain;
    for (const JobRecord rest = restOf(record); const RecordedItem &item : rest.items) {
        if (item.action == JobItem::Action::Delete)
            continue;
        const RotationTarget target = resumedTarget(item);
        (target.mayBeDone ? uncertain : open).append(target);
    }
    auto *dialog = new RotateDialog(m_accounts(), open, m_window);
    m_dialog = dialog;
    dialog->offerUncertain(uncertain);
    dialog->setTitles(tr("Resume job"), resumeTitle(int(open.size() + uncertain.size())));
    connect(dialog, &RotateDialog::startRequested, this, [this, dialog, record] {
        dialog->waitForStart();
        take(record, dialog->items(), dialog->options(), dialog);
    });
    connect(dialog, &QObject::destroyed, this, &InterruptedJobs::offerLater);
    dialog->open();
}

/// Starts what the user has chosen of the rest of an interrupted job; what wasn't chosen remains to
/// be resumed. Of all windows and processes that try, one gets it. `dialog` is where the passwords
/// were typed, and may be nullptr.
void InterruptedJobs::take(const JobRecord &record, std::vector<JobItem> items,
                           const JobOptions &options, RotateDialog *dialog)
{
    const JobRecord left = restOf(record).without(items);
    const auto shared = std::make_shared<std::vector<JobItem>>(std::move(items));
    const auto handle = [this, id = record.id, shared, options,
                         asked = QPointer(dialog)](const JobJournals::Taken &taken) {
        m_isTaking = false;
        offerLater();
        if (taken.result == JobJournals::Taken::Result::NotWritten) {
            const QString problem = tr("Couldn't save the progress of the job, so it wasn't "
                                       "resumed. Check that the disk isn't full.");
            if (asked)
                asked->startFailed(problem);
            else
                warn(problem);
            return;
        }
        if (asked)
            asked->accept();
        drop(id);
        if (taken.result == JobJournals::Taken::Result::Changed) {
            warn(tr("Couldn't resume the job. Another Purser window may have resumed or removed "
                    "it."));
            return;
        }
        const QString title = resumeTitle(int(shared->size()));
        m_start(std::move(*shared), options, title, taken);
    };
    m_isTaking = true;
    whenDone(m_journals.take(record, *shared, left), this, handle);
}

} // namespace Purser
