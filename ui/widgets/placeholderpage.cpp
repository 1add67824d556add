// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/placeholderpage.h"

#include "ui/style/theme.h"
#include "ui/widgets/contentarea.h"
#include "ui/widgets/expandablelabel.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/plainlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSize = 48;
constexpr int textWidth = 420;
constexpr int narrowestText = 260;

} // namespace

PlaceholderPage::PlaceholderPage(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(iconSize, Icons::ColorRole::Muted, this))
    , m_title(new PlainLabel({}, this))
    , m_text(new ExpandableLabel(this))
    , m_action(new QPushButton(this))
{
    setProperty("surface", u"page"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_title->setFont(Theme::scaled(font(), Theme::titleType, QFont::DemiBold));
    m_text->label()->setAlignment(Qt::AlignCenter);
    m_text->label()->setTone(Theme::Tone::Neutral);
    m_text->setMaximumWidth(Theme::scaledToFont(textWidth));
    m_text->setMinimumWidth(narrowestText);
    m_text->label()->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *content = new QWidget(this);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    addShrinking(*outer, new ContentArea(content, this));
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    layout->setSpacing(Theme::gap);
    layout->addStretch(2);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addSpacing(Theme::gap);
    layout->addWidget(m_title);
    auto *centered = new QHBoxLayout;
    centered->addStretch(1);
    centered->addWidget(m_text, 4);
    centered->addStretch(1);
    layout->addLayout(centered);
    layout->addSpacing(Theme::gap);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &PlaceholderPage::actionRequested);
}

void PlaceholderPage::describe(const QString &icon, const QString &title, const QString &text,
                               const QString &action)
{
    m_icon->setIcon(icon);
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

QString PlaceholderPage::title() const
{
    return m_title->text();
}

} // namespace Purser
