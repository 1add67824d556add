// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registries/checklogindialog.h"

#include "models/notes/accountnotes.h"
#include "models/registries/loginrequest.h"
#include "models/session/session.h"
#include "models/text/tidiedtext.h"
#include "ui/registries/logincheckbutton.h"
#include "ui/style/theme.h"
#include "ui/text/credentialtext.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/validatedfield.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Purser {

CheckLoginDialog::CheckLoginDialog(Session &session, const QList<Credential> &credentials,
                                   QWidget *parent)
    : WaitingDialog(tr("Check login"), tr("Check login"), parent)
    , m_session(session)
    , m_credentials(credentials)
    , m_heading(new PlainLabel({}, this))
    , m_registry(new ValidatedField(tr("Registry"), ValidatedField::Content::Open, this))
    , m_username(new ValidatedField(tr("Username"), ValidatedField::Content::Open, this))
    , m_password(new ValidatedField(tr("Password or token"), ValidatedField::Content::Secret, this))
    , m_image(new ValidatedField(tr("Image to try"), ValidatedField::Content::Open, this))
    , m_check(new LoginCheckButton(
          session.loginChecker(), [this] { return enteredLogin(); }, *message(), this))
    , m_skip(new QPushButton(tr("Skip"), this))
{
    m_check->hide();
    m_heading->setFont(Theme::scaled(font(), Theme::titleType, QFont::DemiBold));
    m_heading->setWordWrap(true);
    auto *explanation = new PlainLabel(tr("Yotta never returns a login, so enter the one you want "
                                          "to check. It isn't sent to Yotta, and it isn't saved."),
                                       this);
    explanation->setWordWrap(true);
    explanation->setTone(Theme::Tone::Neutral);
    m_registry->setHint(tr("Host name, such as ghcr.io"));
    m_registry->setTidy(tidiedIdentifier);
    m_image->setHint(tr("Image that this login can pull, such as team/app:1.0"));
    m_image->setTidy(tidiedIdentifier);
    m_username->setPointsOutStrays();
    m_password->setPointsOutStrays();
    content()->addWidget(m_heading);
    content()->addWidget(explanation);
    for (ValidatedField *field : { m_registry, m_username, m_password, m_image }) {
        content()->addWidget(field);
        connect(field, &ValidatedField::changed, this, &CheckLoginDialog::loginChanged);
    }
    content()->addStretch();
    cancelButton()->setText(tr("Close"));
    m_skip->setAutoDefault(false);
    addButton(m_skip);
    connect(m_skip, &QPushButton::clicked, this, &CheckLoginDialog::resume);
    connect(m_check, &LoginCheckButton::checkEnded, this, &CheckLoginDialog::checkEnded);
    start();
}

/// Shows the next credential with what is remembered of it.
void CheckLoginDialog::start()
{
    const CredentialNotes notes = m_session.notes().notes(current().id);
    const QString name = displayName(current().name);
    if (m_credentials.size() == 1) {
        m_heading->setText(name);
    } else {
        //: %1 is the name of a credential, %2 its number, and %3 how many there are.
        m_heading->setText(
            tr("%1 (%2 of %3)").arg(name).arg(m_index + 1).arg(m_credentials.size()));
    }
    // The same password is for the same login at most.
    if (m_registry->text() != notes.registry || m_username->text() != notes.username
        || notes.username.isEmpty())
        m_password->clear();
    m_registry->setStartText(notes.registry);
    m_username->setStartText(notes.username);
    m_image->setStartText(notes.image);
    loginChanged();
    m_skip->setVisible(!isLast());
    const ValidatedField *empty = m_password;
    for (const ValidatedField *field : { m_username, m_registry }) {
        if (field->text().isEmpty())
            empty = field;
    }
    empty->lineEdit()->setFocus();
}

void CheckLoginDialog::loginChanged()
{
    m_check->updateLogin();
    mainButton()->setText(tr("Check login"));
    setBlockedReason(
        m_check->canCheck() ? QString() : tr("Enter a registry, a username, and a password first"));
}

std::optional<LoginRequest> CheckLoginDialog::enteredLogin() const
{
    const std::optional<RegistryHost> registry = RegistryHost::fromText(m_registry->text());
    if (!registry || m_username->text().isEmpty() || m_password->text().isEmpty())
        return std::nullopt;
    return LoginRequest{ .registry = *registry,
                         .username = m_username->text(),
                         .password = Secret::fromText(m_password->text()),
                         .image = ImageReference::fromText(m_image->text(), *registry) };
}

void CheckLoginDialog::submit()
{
    if (m_check->answer() && !isLast()) {
        resume();
        return;
    }
    startWaiting(tr("Checking the login…"));
    m_check->check();
}

void CheckLoginDialog::resume()
{
    ++m_index;
    start();
}

void CheckLoginDialog::stop()
{
    m_check->stop();
}

void CheckLoginDialog::checkEnded()
{
    if (isWaiting())
        stopWaiting();
    const std::optional<LoginAnswer> &answer = m_check->answer();
    if (!answer)
        return;
    // An answer about another registry or another user says nothing about this login.
    const CredentialNotes notes = m_session.notes().notes(current().id);
    const std::optional<RegistryHost> noted = RegistryHost::fromText(notes.registry);
    const std::optional<RegistryHost> asked = RegistryHost::fromText(m_registry->text());
    const bool isSameUser = notes.username.isEmpty() || notes.username == m_username->text();
    if (isSameUser && (!noted || (asked && noted->isSameRegistry(*asked))))
        m_session.notes().recordCheck(
            current().id,
            { .verdict = answer->verdictToKeep(), .time = QDateTime::currentDateTimeUtc() });
    if (!isLast())
        mainButton()->setText(tr("Next credential"));
    m_skip->hide();
}

} // namespace Purser
