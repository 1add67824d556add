// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/waitingdialog.h"

#include "ui/style/theme.h"
#include "ui/text/plaintext.h"
#include "ui/widgets/busyindicator.h"
#include "ui/widgets/contentarea.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace Purser {

using namespace Qt::StringLiterals;

WaitingDialog::WaitingDialog(const QString &title, const QString &mainButton, QWidget *parent,
                             int width)
    : AutoSizingDialog(title, { width, 0 }, parent)
    , m_content(new QWidget(this))
    , m_contentLayout(new QVBoxLayout(m_content))
    , m_message(new MessageBar(this))
    , m_busyLine(new BusyIndicator(this))
    , m_busyText(new PlainLabel({}, this))
    , m_main(new QPushButton(mainButton, this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{

    m_contentLayout->setContentsMargins(0, 0, 0, 0);
    m_contentLayout->setSpacing(Theme::gap);
    m_busyText->setTone(Theme::Tone::Neutral);
    m_busyText->setWordWrap(true);
    m_main->setProperty("kind", u"main"_s);
    m_main->setDefault(true);
    m_cancel->setAutoDefault(false);

    auto *buttons = new QHBoxLayout;
    buttons->setObjectName(u"buttons"_s);
    buttons->setSpacing(Theme::gap);
    buttons->addWidget(m_busyText, 1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_main);

    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(Theme::margin, Theme::wide, Theme::margin, Theme::margin);
    inner->setSpacing(Theme::wide);
    inner->addWidget(m_message);
    addShrinking(*inner, new ContentArea(m_content, this));
    inner->addLayout(buttons);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_busyLine);
    outer->addLayout(inner);

    connect(m_main, &QPushButton::clicked, this, [this] { submit(); });
    connect(m_cancel, &QPushButton::clicked, this, &WaitingDialog::discard);
}

void WaitingDialog::addButton(QPushButton *button)
{
    auto *buttons = findChild<QHBoxLayout *>(u"buttons"_s);
    buttons->insertWidget(buttons->indexOf(m_cancel), button);
}

bool WaitingDialog::hasUnsavedInput() const
{
    return (m_isWaiting && !canCloseWhileWaiting()) || AutoSizingDialog::hasUnsavedInput();
}

void WaitingDialog::reject()
{
    if (m_isWaiting && !canCloseWhileWaiting())
        stop();
    else
        AutoSizingDialog::reject();
}

void WaitingDialog::setBlockedReason(const QString &reason)
{
    m_blockedReason = reason;
    updateMainButton(reason);
}

void WaitingDialog::setBusyText(const QString &text)
{
    m_busyText->setText(text);
}

void WaitingDialog::updateMainButton(const QString &reason)
{
    m_main->setEnabled(reason.isEmpty() && !m_isWaiting);
    m_main->setToolTip(reason.isEmpty() ? QString() : tooltipText(reason));
    m_main->setAccessibleDescription(reason);
}

void WaitingDialog::startWaiting(const QString &what)
{
    m_isWaiting = true;
    m_focusBefore = focusWidget();
    m_message->dismiss();
    m_content->setEnabled(false);
    m_main->setEnabled(false);
    m_busyLine->setBusy(true);
    m_busyText->setText(what);
    m_cancel->setFocus();
}

void WaitingDialog::stopWaiting()
{
    m_isWaiting = false;
    m_content->setEnabled(true);
    m_busyLine->setBusy(false);
    m_busyText->clear();
    setBlockedReason(m_blockedReason);
    // Not left on Cancel, where a space would close the dialog with everything in it.
    if (m_focusBefore)
        m_focusBefore->setFocus();
}

} // namespace Purser
