// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credentials/credentialcommands.h"

#include "models/session.h"
#include "ui/credentials/createdialog.h"
#include "ui/credentials/credentialspage.h"
#include "ui/credentials/credentialtable.h"
#include "ui/credentials/deletedialog.h"
#include "ui/credentials/editdialog.h"
#include "ui/widgets/messagebar.h"
#include "ui/words/credentialwords.h"

#include <QClipboard>
#include <QGuiApplication>

namespace Purser {

namespace {

void copyLines(const QStringList &lines)
{
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
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
    // At once, not with the next event: they hold on to the session's controller.
    qDeleteAll(m_window.findChildren<ChangeDialog *>());
    m_session = session;
}

void CredentialCommands::refresh()
{
    m_session->controller().refresh();
}

/// A key held down or pressed twice may ask for a second one before the first one is seen.
bool CredentialCommands::isDialogOpen() const
{
    return m_window.findChild<ChangeDialog *>();
}

void CredentialCommands::create()
{
    if (isDialogOpen())
        return;
    auto *dialog = new CreateDialog(m_session->controller(), m_session->credentials(), &m_window);
    connect(dialog, &CreateDialog::created, this, [this](const Credential &credential) {
        Q_EMIT clearSearchRequested();
        m_page.messages()->showMessage(Theme::Tone::Success,
                                       tr("“%1” was created.").arg(shownName(credential.name)));
        m_page.showChanged(credential.id);
    });
    dialog->open();
}

void CredentialCommands::editSelected()
{
    const QList<Credential> selected = m_page.selected();
    if (selected.size() == 1 && !isDialogOpen())
        edit(selected.constFirst().id, Focus::Name);
}

void CredentialCommands::edit(const CredentialId &id, Focus focus)
{
    const int row = m_session->credentials().rowOf(id);
    if (row < 0)
        return;
    auto *dialog =
        new EditDialog(m_session->controller(), m_session->credentials().at(row), &m_window);
    connect(dialog, &EditDialog::saved, this, [this](const Credential &credential) {
        m_page.messages()->showMessage(Theme::Tone::Success,
                                       tr("“%1” was saved.").arg(shownName(credential.name)));
        m_page.showChanged(credential.id);
    });
    dialog->open();
    if (focus == Focus::Password)
        dialog->focusPassword();
}

void CredentialCommands::deleteSelected()
{
    const QList<Credential> selected = m_page.selected();
    if (selected.isEmpty() || isDialogOpen())
        return;
    const Account &account = m_session->account();
    // A credential may have no name; the account always has one.
    const bool hasNameToType = selected.size() == 1 && !selected.constFirst().name.isEmpty();
    const QString confirmation = !account.asksForName ? QString()
        : hasNameToType                               ? selected.constFirst().name
                                                      : account.name;
    auto *dialog = new DeleteDialog(m_session->controller(), selected, confirmation, &m_window);
    connect(dialog, &DeleteDialog::credentialRemoved, this,
            [this, row = m_page.firstSelectedRow(), count = 0](const Credential &credential,
                                                               bool wasGone) mutable {
                tellRemoved(credential, wasGone, ++count);
                // The next one, for the next deletion by keyboard.
                m_page.selectNear(row);
                m_page.table()->setFocus();
            });
    connect(dialog, &DeleteDialog::replacePasswordRequested, this,
            [this](const CredentialId &id) { edit(id, Focus::Password); });
    dialog->open();
    if (!m_asksBeforeDelete && confirmation.isEmpty() && selected.size() == 1)
        dialog->begin();
}

void CredentialCommands::tellRemoved(const Credential &credential, bool wasGone, int count)
{
    const QString name = shownName(credential.name);
    if (count > 1)
        m_page.messages()->showMessage(Theme::Tone::Success,
                                       tr("%n credentials were deleted.", nullptr, count));
    else if (wasGone)
        m_page.messages()->showMessage(Theme::Tone::Info,
                                       tr("“%1” was deleted elsewhere already.").arg(name));
    else
        m_page.messages()->showMessage(Theme::Tone::Success, tr("“%1” was deleted.").arg(name));
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
