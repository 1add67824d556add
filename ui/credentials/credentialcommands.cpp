// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credentials/credentialcommands.h"

#include "models/session/session.h"
#include "ui/credentials/createdialog.h"
#include "ui/credentials/credentialspage.h"
#include "ui/credentials/credentialtable.h"
#include "ui/credentials/deletedialog.h"
#include "ui/credentials/editdialog.h"
#include "ui/registries/checklogindialog.h"
#include "ui/text/credentialtext.h"
#include "ui/text/outcometext.h"
#include "ui/text/plaintext.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>
#include <utility>

namespace Purser {

namespace {

void copyLines(const QStringList &lines)
{
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

QString doneMessage(const ChangeOutcome &outcome)
{
    const QString name = displayName(outcome.name);
    switch (outcome.action) {
    case ChangeOutcome::Action::Create:
        //: %1 is the name of a credential.
        return CredentialCommands::tr("“%1” was created.").arg(name);
    case ChangeOutcome::Action::Update:
        //: %1 is the name of a credential.
        return CredentialCommands::tr("“%1” was saved.").arg(name);
    case ChangeOutcome::Action::Remove:
        return outcome.wasAlreadyDeleted
            ? /*: %1 is the name of a credential. */ CredentialCommands::tr(
                  "“%1” had already been deleted.")
                  .arg(name)
            : /*: %1 is the name of a credential. */ CredentialCommands::tr("“%1” was deleted.")
                  .arg(name);
    }
    return {};
}

Theme::Tone toneOf(const ChangeOutcome &outcome)
{
    if (outcome.hasTakenEffect())
        return outcome.wasAlreadyDeleted ? Theme::Tone::Info : Theme::Tone::Success;
    return outcome.error->kind == ApiError::Kind::OutcomeUnknown ? Theme::Tone::Warning
                                                                 : Theme::Tone::Danger;
}

int severityOf(const ChangeOutcome &outcome)
{
    if (outcome.hasTakenEffect())
        return 0;
    return outcome.error->kind == ApiError::Kind::OutcomeUnknown ? 1 : 2;
}

QString messageOf(const QList<ChangeOutcome> &outcomes)
{
    QStringList lines;
    for (const ChangeOutcome &outcome : outcomes)
        lines += outcome.hasTakenEffect() ? doneMessage(outcome) : failureMessage(outcome);
    return lines.join(u'\n');
}

} // namespace

CredentialCommands::CredentialCommands(CredentialsPage &page, QWidget &window, QObject *parent)
    : QObject(parent)
    , m_page(page)
    , m_window(window)
{
    connect(&page, &CredentialsPage::createRequested, this, &CredentialCommands::create);
    connect(&page, &CredentialsPage::editRequested, this, &CredentialCommands::editSelected);
    connect(&page, &CredentialsPage::clearSearchRequested, this,
            &CredentialCommands::clearSearchRequested);
}

void CredentialCommands::setSession(Session *session)
{
    // Immediately, not with the next event: the dialogs refer to the session's repository.
    qDeleteAll(m_window.findChildren<ChangeDialog *>());
    qDeleteAll(m_window.findChildren<CheckLoginDialog *>());
    if (m_session && !m_failures.isEmpty())
        reportLeft(m_session->account(), std::exchange(m_failures, {}));
    if (m_session)
        disconnect(&m_session->repository(), nullptr, this, nullptr);
    m_session = session;
    ++m_sessionNumber;
    if (!session)
        return;

    const CredentialRepository *repository = &session->repository();
    connect(repository, &CredentialRepository::stateChanged, this, [this, repository] {
        const bool isChanging = m_dialog && repository->isChanging(m_dialog->target());
        if (isChanging && !m_isDialogChanging)
            m_failures.clear(); // the user has seen them
        m_isDialogChanging = isChanging;
    });
    // Queued, so that what the refresh of an unknown outcome reports is not the last message.
    connect(
        repository, &CredentialRepository::changeEnded, this,
        [this, number = m_sessionNumber,
         account = session->account()](const ChangeOutcome &outcome) {
            if (outcome.reporter == ChangeOutcome::Reporter::Caller)
                return;
            if (number == m_sessionNumber)
                changeEnded(outcome);
            else
                reportLeft(account, { outcome });
        },
        Qt::QueuedConnection);
}

void CredentialCommands::refresh()
{
    m_session->repository().refresh();
}

void CredentialCommands::create()
{
    if (m_dialog)
        return;
    QList<Account> others = m_accounts ? m_accounts->accounts() : QList<Account>();
    others.removeIf(
        [id = m_session->account().id](const Account &account) { return account.id == id; });
    auto *dialog = new CreateDialog(*m_session, m_formChoices, &m_window);
    dialog->setOtherAccounts(others);
    connect(dialog, &CreateDialog::createSeveralRequested, this,
            [this, dialog] { Q_EMIT createSeveralRequested(*dialog); });
    openForm(dialog);
}

void CredentialCommands::editSelected()
{
    const QList<Credential> selected = m_page.selected();
    if (selected.size() == 1 && !m_dialog)
        edit(selected.constFirst().id, Focus::Name);
}

void CredentialCommands::edit(const CredentialId &id, Focus focus)
{
    const int row = m_session->credentials().rowOf(id);
    if (row < 0)
        return;
    auto *dialog =
        new EditDialog(*m_session, m_session->credentials().at(row), m_formChoices, &m_window);
    openForm(dialog);
    if (focus == Focus::Password)
        dialog->focusPassword();
}

void CredentialCommands::deleteSelected()
{
    const QList<Credential> selected = m_page.selected();
    if (selected.isEmpty() || m_dialog)
        return;
    const Account &account = m_session->account();
    // A credential may have no name; the account always has one.
    const bool hasNameToType = selected.size() == 1 && !selected.constFirst().name.isEmpty();
    const QString confirmation = !account.requiresNameConfirmation ? QString()
        : hasNameToType                                            ? selected.constFirst().name
                                                                   : account.name;
    m_firstDeletedRow = m_page.firstSelectedRow();
    auto *dialog = new DeleteDialog(m_session->repository(), selected, confirmation, &m_window);
    connect(dialog, &DeleteDialog::replacePasswordRequested, this,
            [this](const CredentialId &id) { edit(id, Focus::Password); });
    connect(dialog, &DeleteDialog::severalConfirmed, this,
            &CredentialCommands::deleteSeveralRequested);
    open(dialog);
    if (!m_asksBeforeDelete && confirmation.isEmpty() && selected.size() == 1)
        dialog->begin();
}

void CredentialCommands::checkSelectedLogins()
{
    const QList<Credential> selected = m_page.selected();
    if (!selected.isEmpty() && !m_dialog)
        (new CheckLoginDialog(*m_session, selected, &m_window))->open();
}

void CredentialCommands::rotateSelected()
{
    const QList<Credential> selected = m_page.selected();
    if (!selected.isEmpty() && !m_dialog)
        Q_EMIT rotateRequested(selected);
}

void CredentialCommands::openForm(FieldsDialog *dialog)
{
    connect(dialog, &QDialog::finished, this,
            [this, dialog] { m_formChoices = dialog->choices(); });
    open(dialog);
}

void CredentialCommands::open(ChangeDialog *dialog)
{
    m_dialog = dialog;
    m_isDialogChanging = false;
    m_reported.clear(); // the dialog covers the page from now on
    connect(dialog, &QDialog::finished, this, [this, dialog] { dialogClosed(*dialog); });
    dialog->open();
}

void CredentialCommands::dialogClosed(const ChangeDialog &dialog)
{
    if (m_dialog == &dialog)
        m_dialog = nullptr;
    // After Cancel, the dialog may have been closed by the next press of the same key.
    if (!dialog.isCancelRequested())
        m_failures.removeIf([](const ChangeOutcome &failure) {
            return failure.error->kind != ApiError::Kind::OutcomeUnknown;
        });
    reportFailures();
}

/// Whether the open dialog waits for the outcome, and shows it.
bool CredentialCommands::isAwaited(const ChangeOutcome &outcome) const
{
    return m_dialog && m_dialog->isWaiting() && m_dialog->target() == outcome.target;
}

void CredentialCommands::changeEnded(const ChangeOutcome &outcome)
{
    if (outcome.hasTakenEffect()) {
        reportDone(outcome);
        return;
    }
    m_failures.append(outcome);
    if (!isAwaited(outcome))
        reportFailures();
}

void CredentialCommands::reportDone(const ChangeOutcome &outcome)
{
    const bool isDeleted = outcome.action == ChangeOutcome::Action::Remove;
    const bool hasFailure =
        m_report.isShown() && !std::ranges::all_of(m_reported, &ChangeOutcome::hasTakenEffect);
    if (hasFailure)
        report({ outcome }); // it must not take the place of what nobody has read yet
    else
        m_page.messages()->showMessage(toneOf(outcome), doneMessage(outcome));
    if (!isAwaited(outcome))
        return; // the user is doing something else by now

    if (outcome.action == ChangeOutcome::Action::Create)
        Q_EMIT clearSearchRequested();
    if (isDeleted) {
        // The next one, for the next deletion by keyboard.
        m_page.selectNear(m_firstDeletedRow);
        m_page.table()->setFocus();
    } else {
        m_page.showChanged(outcome.id);
    }
}

void CredentialCommands::reportFailures()
{
    const QList<ChangeOutcome> failures = std::exchange(m_failures, {});
    if (!failures.isEmpty())
        report(failures);
}

/// Adds them to what the page reports, unless that is from before the last dialog was opened.
void CredentialCommands::report(const QList<ChangeOutcome> &outcomes)
{
    if (!m_report.isShown())
        m_reported.clear();
    m_reported += outcomes;
    const ChangeOutcome &worst = *std::ranges::max_element(m_reported, {}, severityOf);
    m_report = m_page.messages()->showMessage(toneOf(worst), messageOf(m_reported));
}

void CredentialCommands::reportLeft(const Account &account, const QList<ChangeOutcome> &outcomes)
{
    //: %1 is the name of an account, %2 what became of a change in it.
    Q_EMIT reportRequested(
        toneOf(outcomes.constLast()),
        tr("Account “%1”: %2").arg(displayText(account.name, 80), messageOf(outcomes)));
}

void CredentialCommands::copySelectedIds()
{
    QStringList ids;
    for (const Credential &credential : m_page.selected())
        ids += credential.id.text();
    copyLines(ids);
}

void CredentialCommands::copySelectedNames()
{
    QStringList names;
    for (const Credential &credential : m_page.selected())
        names += copiedName(credential.name);
    copyLines(names);
}

} // namespace Purser
