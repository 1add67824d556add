// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/messagebar.h"

#include "ui/style/icons.h"
#include "ui/widgets/expandablelabel.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/plainlabel.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include <utility>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    auto *bar = qobject_cast<MessageBar *>(object);
    return bar && className == QLatin1StringView(MessageBar::staticMetaObject.className())
        ? new QAccessibleWidget(bar, QAccessible::AlertMessage)
        : nullptr;
}

} // namespace

void MessageBar::installAccessibility()
{
    QAccessible::installFactory(makeInterface);
}

MessageBar::MessageBar(QWidget *parent, int outerMargin)
    : QFrame(parent)
    , m_outerMargin(outerMargin)
    , m_icon(new IconLabel(Theme::iconSize, Icons::ColorRole::Text, this))
    , m_text(new ExpandableLabel(this))
    , m_action(new QPushButton(this))
    , m_close(new QPushButton(Icons::get(u"close"_s), {}, this))
{
    m_text->label()->setTextInteractionFlags(Qt::TextSelectableByMouse);

    m_close->setProperty("kind", u"quiet"_s);
    //: A button: closes a message.
    m_close->setAccessibleName(tr("Dismiss"));
    //: A button: closes a message.
    m_close->setToolTip(tr("Dismiss"));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::wide + outerMargin, Theme::gap + outerMargin,
                               Theme::gap + outerMargin, Theme::gap + outerMargin);
    layout->setSpacing(Theme::gap);
    layout->addWidget(m_icon, 0, Qt::AlignVCenter);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action, 0, Qt::AlignVCenter);
    layout->addWidget(m_close, 0, Qt::AlignVCenter);

    connect(m_action, &QPushButton::clicked, this, &MessageBar::runAction);
    connect(m_close, &QPushButton::clicked, this, [this] {
        Q_EMIT dismissing();
        dismiss();
    });
    hide();
}

bool MessageBar::Message::isShown() const
{
    return m_bar && m_bar->m_messageId == m_id && !m_bar->isHidden();
}

void MessageBar::Message::setText(const QString &text) const
{
    if (isShown())
        m_bar->setText(text);
}

void MessageBar::Message::dismiss() const
{
    if (isShown())
        m_bar->dismiss();
}

MessageBar::Message MessageBar::showMessage(Theme::Tone tone, const QString &text,
                                            const QString &action, std::function<void()> onAction)
{
    ++m_messageId;
    m_onAction = std::move(onAction);
    m_tone = tone;
    m_icon->setIcon(Icons::nameFor(tone));
    setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    if (isVisible())
        announceAgain();
    setVisible(true);
    update();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    return { this, m_messageId };
}

/// Assistive technology is told when an alert comes. Of a message that takes the place of another
/// one it would only hear that a name has changed.
void MessageBar::announceAgain()
{
    for (const QAccessible::Event type : { QAccessible::ObjectHide, QAccessible::ObjectShow }) {
        QAccessibleEvent event(this, type);
        QAccessible::updateAccessibility(&event);
    }
}

void MessageBar::setText(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text.left(ExpandableLabel::limit));
}

void MessageBar::dismiss()
{
    if (isHidden())
        return;
    hide();
    m_text->clear();
    m_onAction = nullptr;
}

void MessageBar::setDismissible(bool isDismissible)
{
    m_close->setVisible(isDismissible);
}

void MessageBar::runAction()
{
    // The function may show another message, which replaces it while it runs.
    if (const std::function<void()> onAction = m_onAction)
        onAction();
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::mix(Theme::tint(m_tone, palette()),
                              Theme::text(m_tone, palette(), palette().color(QPalette::Base)),
                              0.4));
    painter.setBrush(Theme::tint(m_tone, palette()));
    const double inset = m_outerMargin + 0.5; // half a pixel keeps the line sharp
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), Theme::radius,
                            Theme::radius);
}

} // namespace Purser
