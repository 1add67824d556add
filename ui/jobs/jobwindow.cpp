// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/jobwindow.h"

#include "models/files/wholefile.h"
#include "models/jobs/jobreport.h"
#include "models/values/async.h"
#include "ui/jobs/jobtablemodel.h"
#include "ui/jobs/jobtext.h"
#include "ui/jobs/realmquestions.h"
#include "ui/text/activitytext.h"
#include "ui/text/plaintext.h"
#include "ui/text/timetext.h"
#include "ui/widgets/expandablelabel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds longestMilliseconds{ 9'999 }; // beyond, in seconds
constexpr QSize firstSize(940, 520);

/// Shows all items, or only those that failed.
class FailureFilter : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setOnlyFailures(bool onlyFailures)
    {
        m_onlyFailures = onlyFailures;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        return !m_onlyFailures
            || sourceModel()->index(row, 0, parent).data(JobTableModel::FailureRole).toBool();
    }

private:
    bool m_onlyFailures = false;
};

std::chrono::seconds wholeSeconds(std::chrono::milliseconds time)
{
    return std::chrono::ceil<std::chrono::seconds>(time);
}

} // namespace

JobWindow::JobWindow(std::unique_ptr<Job> job, const QHash<QUuid, QString> &accountNames,
                     const QString &title, const QString &checklist, QWidget *parent)
    : AutoSizingDialog(title, firstSize, parent)
    , m_job(std::move(job))
    , m_checklist(checklist)
    , m_model(new JobTableModel(m_job->rows(), accountNames, this))
    , m_filter(new FailureFilter(this))
    , m_counts(new PlainLabel({}, this))
    , m_progress(new QProgressBar(this))
    , m_timeLeft(new PlainLabel({}, this))
    , m_runCanceled(new QPushButton(this))
    , m_onlyFailures(new QCheckBox(this))
    , m_table(new QTableView(this))
    , m_details(new ExpandableLabel(this))
    , m_checklistText(new PlainLabel(checklist, this))
    , m_copyChecklist(new QPushButton(this))
    , m_message(new MessageBar(this))
    , m_saveReport(new QPushButton(this))
    , m_retry(new QPushButton(this))
    , m_cancel(new QPushButton(this))
    , m_close(new QPushButton(this))
    , m_realms(std::make_unique<RealmQuestions>(*this))
{
    m_counts->setFont(Theme::scaled(font(), Theme::headingType, QFont::DemiBold));
    m_timeLeft->setTone(Theme::Tone::Neutral);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(Theme::gap);
    m_progress->setRange(0, std::max(1, m_job->rows().size()));
    m_checklistText->setWordWrap(true);
    m_checklistText->hide();
    m_copyChecklist->hide();
    for (QPushButton *button :
         { m_runCanceled, m_saveReport, m_retry, m_cancel, m_close, m_copyChecklist })
        button->setAutoDefault(false);
    makeTable();
    setTexts();

    auto *state = new QHBoxLayout;
    state->addWidget(m_counts);
    state->addStretch();
    state->addWidget(m_timeLeft);
    state->addWidget(m_runCanceled);
    auto *checklistRow = new QHBoxLayout;
    checklistRow->addWidget(m_checklistText, 1);
    checklistRow->addWidget(m_copyChecklist, 0, Qt::AlignTop);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::gap);
    buttons->addStretch();
    buttons->addWidget(m_saveReport);
    buttons->addWidget(m_retry);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::margin, Theme::wide, Theme::margin, Theme::margin);
    layout->setSpacing(Theme::gap);
    layout->addLayout(state);
    layout->addWidget(m_progress);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_onlyFailures);
    layout->addWidget(m_details);
    layout->addLayout(checklistRow);
    layout->addWidget(m_message);
    layout->addLayout(buttons);

    connect(m_onlyFailures, &QCheckBox::toggled, this, [this](bool isChecked) {
        static_cast<FailureFilter *>(m_filter)->setOnlyFailures(isChecked);
    });
    connect(m_saveReport, &QPushButton::clicked, this, &JobWindow::saveReport);
    connect(m_copyChecklist, &QPushButton::clicked, this, &JobWindow::copyChecklist);
    connect(m_retry, &QPushButton::clicked, this, [this] {
        m_message->dismiss();
        m_realms->withdraw();
        m_job->retry();
    });
    connect(m_runCanceled, &QPushButton::clicked, this, [this] {
        m_message->dismiss();
        m_realms->withdraw();
        m_job->runCanceled();
    });
    connect(m_cancel, &QPushButton::clicked, this, &JobWindow::cancelJob);
    connect(m_close, &QPushButton::clicked, this, &JobWindow::discard);
    connectJob();
    updateState();
}

// The models refer to the rows of the job, so they are destroyed first.
JobWindow::~JobWindow()
{
    m_table->setModel(nullptr);
    delete m_filter;
    delete m_model;
}

/// Also when the language changes, which a job outlives.
void JobWindow::setTexts()
{
    m_progress->setAccessibleName(tr("Progress"));
    m_table->setAccessibleName(tr("Items"));
    m_runCanceled->setText(tr("Run the canceled ones"));
    m_onlyFailures->setText(tr("Show only the failed ones"));
    m_copyChecklist->setText(tr("Copy checklist"));
    m_saveReport->setText(tr("Save report…"));
    m_retry->setText(tr("Retry the failed ones"));
    m_cancel->setText(tr("Cancel"));
    m_close->setText(tr("Close"));
}

void JobWindow::changeEvent(QEvent *event)
{
    AutoSizingDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setTexts();
        updateProgress();
    }
}

void JobWindow::makeTable()
{
    m_filter->setSourceModel(m_model);
    m_table->setModel(m_filter);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(Theme::scaledToFont(Theme::rowHeight));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(JobTableModel::ResultColumn,
                                                      QHeaderView::Stretch);
    const auto resize = [header = m_table->horizontalHeader()](int column, int width) {
        header->resizeSection(
            column, std::max(Theme::scaledToFont(width), header->sectionSizeHint(column)));
    };
    resize(JobTableModel::NameColumn, 170);
    resize(JobTableModel::AccountColumn, 120);
    resize(JobTableModel::RegistryColumn, 130);
    resize(JobTableModel::StepColumn, 110);
    resize(JobTableModel::DurationColumn, 80);
    // In some languages the unit is a long word.
    const int longest = m_table->fontMetrics().horizontalAdvance(durationText(longestMilliseconds));
    QHeaderView *header = m_table->horizontalHeader();
    header->resizeSection(
        JobTableModel::DurationColumn,
        std::max(header->sectionSize(JobTableModel::DurationColumn), longest + 2 * Theme::wide));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &JobWindow::updateDetails);
}

void JobWindow::connectJob()
{
    connect(m_job.get(), &Job::stateChanged, this, &JobWindow::updateState);
    connect(m_job.get(), &Job::ended, this, &JobWindow::showEnd);
    connect(m_job.get(), &Job::journalFailed, this, [this] {
        m_message->showMessage(
            Theme::Tone::Warning,
            tr("Couldn't save the progress of this job. If Purser is interrupted, it won't know "
               "which changes were made. Check that the disk isn't full."));
    });
    connect(&m_job->rows(), &JobRows::changed, this, &JobWindow::updateProgress);
    connect(m_realms.get(), &RealmQuestions::allowed, this, &JobWindow::realmAllowed);
    connect(m_realms.get(), &RealmQuestions::finished, this, [this] {
        m_message->dismiss();
        m_job->checkAgain();
    });
    // The countdown and the time left go on while nothing else changes.
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &JobWindow::updateProgress);
}

void JobWindow::updateState()
{
    const bool isRunning = m_job->isRunning();
    if (isRunning)
        m_second.start();
    else
        m_second.stop();
    const bool canRunCanceled = !isRunning && m_job->rows().counts().cancelled > 0;
    const bool canCancel = isRunning && (!m_job->isCanceling() || m_job->isConfirming());
    // Not left to Qt, which would move it to a button that the next press of Space would click.
    if ((m_cancel->hasFocus() && !canCancel) || (m_retry->hasFocus() && !m_job->canRetry())
        || (m_runCanceled->hasFocus() && !canRunCanceled))
        m_table->setFocus();
    m_runCanceled->setVisible(canRunCanceled);
    m_cancel->setEnabled(canCancel);
    m_close->setEnabled(!isRunning);
    m_retry->setEnabled(m_job->canRetry());
    m_saveReport->setEnabled(!isRunning);
    updateProgress();
}

void JobWindow::updateProgress()
{
    const JobCounts &counts = m_job->rows().counts();
    m_progress->setValue(counts.ended());
    m_counts->setText(jobCountsText(counts));
    QString text;
    if (const std::optional<QDeadlineTimer> until = m_job->pausedUntil())
        //: %1 is a length of time, such as "12 seconds".
        text =
            tr("A server asked Purser to slow down. Continuing in %1.")
                .arg(timeSpanText(wholeSeconds(std::chrono::milliseconds(until->remainingTime()))));
    else if (m_job->isConfirming())
        text = tr("Refreshing the list to confirm…");
    else if (m_job->isCanceling())
        text = tr("Canceling. Waiting for changes that were already sent.");
    else if (const auto left = m_job->timeLeft())
        //: %1 is a length of time, such as "12 seconds".
        text = tr("About %1 left").arg(timeSpanText(wholeSeconds(*left)));
    m_timeLeft->setText(text);
    updateDetails();
}

void JobWindow::updateDetails()
{
    const QModelIndex current = m_filter->mapToSource(m_table->currentIndex());
    m_details->setText(current.isValid() ? displayText(jobResultDetails(m_model->at(current.row())),
                                                       maxDisplayLength)
                                         : QString());
    m_details->setVisible(!m_details->text().isEmpty());
}

void JobWindow::showEnd()
{
    if (m_question)
        m_question->close();
    const JobCounts &counts = m_job->rows().counts();
    const Theme::Tone tone = counts.failed > 0 ? Theme::Tone::Danger
        : counts.unknown > 0                   ? Theme::Tone::Warning
        : counts.cancelled > 0                 ? Theme::Tone::Info
                                               : Theme::Tone::Success;
    const bool isAnyUnchecked = std::ranges::any_of(m_job->rows().all(), [](const JobRow &row) {
        return row.cause.reason == JobRow::Reason::LoginNotChecked;
    });
    //: %1 is such as “40 done, 2 failed”.
    const QString text = tr("%1.").arg(jobCountsText(counts));
    if (isAnyUnchecked)
        m_message->showMessage(tone, text, tr("Save unchecked logins anyway"),
                               [this] { sendUnchecked(); });
    else
        m_message->showMessage(tone, text);
    const bool hasChecklist = counts.done > 0 && !m_checklist.isEmpty();
    m_checklistText->setVisible(hasChecklist);
    m_copyChecklist->setVisible(hasChecklist);
    if (m_table->currentIndex().isValid() || counts.done == counts.total) {
        updateDetails();
    } else {
        // Select the first failure.
        for (int row = 0; row < m_filter->rowCount(); ++row) {
            const QModelIndex index = m_filter->index(row, 0);
            if (!index.data(JobTableModel::FailureRole).toBool())
                continue;
            m_table->setCurrentIndex(index);
            break;
        }
    }
    Q_EMIT ended();
    if (isAwaited()) // the program is to quit
        discard();
    else if (counts.cancelled == 0)
        m_realms->ask(m_job->rows().all());
}

void JobWindow::sendUnchecked()
{
    m_message->dismiss();
    m_realms->withdraw();
    m_job->sendUnchecked();
}

void JobWindow::cancelJob()
{
    m_job->cancel();
}

bool JobWindow::isAsking() const
{
    return m_question || m_job->isCanceling();
}

void JobWindow::reject()
{
    if (m_job->isRunning())
        askToCancel();
    else
        AutoSizingDialog::reject();
}

void JobWindow::askToCancel()
{
    raise();
    activateWindow();
    if (m_job->isCanceling() && m_job->isConfirming())
        cancelJob(); // all have ended, and whoever canceled doesn't wait for the list
    if (!m_job->isRunning() || m_question || m_job->isCanceling())
        return;
    const JobCounts &counts = m_job->rows().counts();
    m_question = new QMessageBox(
        QMessageBox::Question, windowTitle(),
        //: %1 and %2 are numbers of items.
        tr("This job is still running, with %1 of %2 items finished. Cancel the rest?")
            .arg(counts.ended())
            .arg(counts.total),
        QMessageBox::NoButton, this);
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton *cancel =
        m_question->addButton(tr("Cancel the rest"), QMessageBox::DestructiveRole);
    QPushButton *keep = m_question->addButton(tr("Keep running"), QMessageBox::RejectRole);
    m_question->setDefaultButton(keep);
    // Closed with its title bar, it clicks no button.
    connect(m_question, &QDialog::finished, this, [this, box = m_question.data(), cancel] {
        if (box->clickedButton() == cancel)
            cancelJob();
        else if (m_job->isRunning())
            stayOpen();
    });
    m_question->open();
}

void JobWindow::saveReport()
{
    QList<JobReportRow> rows;
    for (const JobRow &row : m_job->rows().all())
        rows.append({ .row = row,
                      .accountName = m_model->accountName(row),
                      .result = jobResultText(row),
                      .details = displayText(jobResultDetails(row), maxDisplayLength) });
    auto *dialog = new QFileDialog(this, tr("Save report"), QString(),
                                   tr("CSV files (*.csv)") + u";;"_s + tr("JSON files (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(u"purser-report.csv"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(u"json"_s) ? u"json"_s : u"csv"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, rows](const QString &file) {
        const auto work = [rows, file] {
            const bool isJson = file.endsWith(u".json"_s, Qt::CaseInsensitive);
            return exportFile(file, isJson ? JobReport::json(rows) : JobReport::csv(rows));
        };
        whenDone(onPool(work), this, [this, shown = displayText(file)](bool isSaved) {
            if (isSaved)
                m_message->showMessage(Theme::Tone::Success,
                                       //: %1 is the path of a file.
                                       tr("The report was saved to %1.").arg(shown));
            else
                m_message->showMessage(Theme::Tone::Danger,
                                       //: %1 is the path of a file.
                                       tr("Couldn't write %1. Check that the disk isn't full and "
                                          "that you're allowed to write there.")
                                           .arg(shown));
        });
    });
    dialog->open();
}

void JobWindow::copyChecklist()
{
    QGuiApplication::clipboard()->setText(m_checklist);
}

} // namespace Purser
