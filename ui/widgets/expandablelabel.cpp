// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/expandablelabel.h"

#include "ui/style/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textdialog.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace Purser {

using namespace Qt::StringLiterals;

ExpandableLabel::ExpandableLabel(QWidget *parent)
    : QWidget(parent)
    , m_label(new PlainLabel({}, this))
    , m_more(new QPushButton(tr("Show more"), this))
{
    m_label->setWordWrap(true);
    m_more->setProperty("kind", u"quiet"_s);
    m_more->setAutoDefault(false);
    m_more->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::tight);
    layout->addWidget(m_label);
    layout->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QPushButton::clicked, this, &ExpandableLabel::showAll);
}

void ExpandableLabel::setText(const QString &text)
{
    m_text = text;
    const bool isCut = text.size() > limit;
    QString shown = text;
    if (isCut) {
        shown.truncate(limit);
        if (shown.back().isHighSurrogate())
            shown.chop(1);
        shown += u'…';
    }
    m_label->setText(shown);
    m_label->setVisible(!shown.isEmpty()); // nothing is nothing to come to, either
    m_more->setVisible(isCut);
}

void ExpandableLabel::showAll()
{
    auto *dialog = new TextDialog(tr("Full text"), m_text, this);
    dialog->open();
}

} // namespace Purser
