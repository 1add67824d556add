// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statusline.h"

#include "models/session/session.h"
#include "ui/style/colordot.h"
#include "ui/style/theme.h"
#include "ui/text/networktext.h"
#include "ui/text/plaintext.h"
#include "ui/text/timetext.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/plainlabel.h"

namespace Purser {

namespace {

QString accountText(const Account &account)
{
    const QString host = displayText(account.baseUrl.hostLabel());
    QString place = account.name == account.baseUrl.hostLabel()
        ? host
        : /*: %1 is the name of an account, %2 the host of its base URL. */ StatusLine::tr(
              "%1 at %2")
              .arg(displayText(account.name), host);
    switch (account.key) {
    case Account::Key::Sandbox:
        //: %1 is the base URL of the sandbox, %2 its API key.
        return StatusLine::tr("%1, API key “%2”").arg(account.baseUrl.text(), account.sandboxKey);
    case Account::Key::ThisSessionOnly:
    case Account::Key::Environment:
        //: %1 is e.g. "Production at api.yottalabs.ai".
        return StatusLine::tr("%1, key for this session only").arg(place);
    case Account::Key::InKeychain:
        break;
    }
    return place;
}

QString ageText(const CredentialRepository &repository)
{
    if (repository.isRefreshing())
        return repository.isRefreshLate() ? stillWaitingMessage() : StatusLine::tr("Loading…");
    if (!repository.lastRead().isValid())
        return {};
    const QString updated = updatedText(repository.lastRead(), QDateTime::currentDateTime());
    //: %1 is "Updated at 11:20", or the same with a day.
    return repository.refreshError() ? StatusLine::tr("%1, refresh failed").arg(updated) : updated;
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
    , m_sandbox(new PlainLabel(tr("Sandbox: nothing leaves this computer"), this))
    , m_color(new IconLabel(Theme::iconSize, Icons::ColorRole::Text, this))
    , m_account(new PlainLabel({}, this))
    , m_count(new PlainLabel({}, this))
    , m_age(new PlainLabel({}, this))
{
    setSizeGripEnabled(false);
    setContentsMargins(Theme::gap, Theme::tight, Theme::gap, Theme::tight);
    m_sandbox->setTone(Theme::Tone::Warning);
    m_sandbox->setFont(Theme::scaled(font(), Theme::plainType, QFont::DemiBold));
    for (PlainLabel *label : { m_sandbox, m_account, m_count, m_age })
        label->setMargin(Theme::tight);
    m_account->setEliding();
    // It gives way last, and only where there is no other room.
    m_sandbox->setEliding();
    m_sandbox->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_sandbox->setMinimumWidth(1);
    m_account->setTextInteractionFlags(Qt::TextSelectableByMouse);
    addWidget(m_sandbox);
    addWidget(m_color);
    addWidget(m_account, 1);
    addPermanentWidget(m_count);
    addPermanentWidget(m_age);
    showSession(nullptr, 0);
}

void StatusLine::showSession(Session *session, int shownRows)
{
    setVisible(session);
    if (!session)
        return;
    m_sandbox->setVisible(session->account().key == Account::Key::Sandbox);
    m_color->setVisible(session->account().color != Account::Color::None);
    m_color->setIcon(colorDot(session->account().color));
    m_account->setText(accountText(session->account()));
    // The total is unknown until the list has been read once.
    m_count->setText(session->repository().lastRead().isValid()
                         ? /*: Numbers of credentials. */ tr("%1 of %2 shown")
                               .arg(QString::number(shownRows),
                                    QString::number(session->credentials().rowCount()))
                         : QString());
    m_age->setText(ageText(session->repository()));
}

} // namespace Purser
