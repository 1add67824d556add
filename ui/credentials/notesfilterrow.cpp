// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credentials/notesfilterrow.h"

#include "ui/style/theme.h"
#include "ui/text/expirytext.h"
#include "ui/widgets/flowlayout.h"

#include <QButtonGroup>
#include <QEvent>
#include <QLocale>
#include <QPushButton>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

constexpr NotesFilter filters[] = { NotesFilter::All, NotesFilter::Expiring, NotesFilter::Expired,
                                    NotesFilter::LoginRefused, NotesFilter::NeverChecked };

} // namespace

NotesFilterRow::NotesFilterRow(QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QButtonGroup(this))
{
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins(Theme::gap, Theme::gap, Theme::gap, Theme::tight);
    layout->setSpacing(Theme::tight);
    for (const NotesFilter filter : filters) {
        auto *button = new QPushButton(this);
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setProperty("kind", u"filter"_s);
        m_buttons->addButton(button, int(filter));
        layout->addWidget(button);
    }
    button(NotesFilter::All)->setChecked(true);
    setAccessibleName(tr("Filter"));
    updateTexts();
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int, bool isChecked) {
        if (isChecked)
            Q_EMIT changed();
    });
}

NotesFilter NotesFilterRow::filter() const
{
    return NotesFilter(m_buttons->checkedId());
}

void NotesFilterRow::setFilter(NotesFilter filter)
{
    button(filter)->setChecked(true);
}

void NotesFilterRow::setCounts(const NotesCounts &counts)
{
    if (counts == m_counts)
        return;
    m_counts = counts;
    updateTexts();
}

QPushButton *NotesFilterRow::button(NotesFilter filter) const
{
    return static_cast<QPushButton *>(m_buttons->button(int(filter)));
}

void NotesFilterRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        updateTexts();
}

void NotesFilterRow::updateTexts()
{
    for (const NotesFilter filter : filters) {
        const QString name = notesFilterText(filter);
        const auto count = int(m_counts.of(filter));
        //: A filter and its number of credentials, on a button: "Expiring (3)".
        button(filter)->setText(tr("%1 (%2)").arg(name, QLocale().toString(count)));
        //: The name of a button for assistive technology; %1 is a filter, such as "Expiring".
        button(filter)->setAccessibleName(tr("%1, %n credentials", nullptr, count).arg(name));
    }
}

} // namespace Purser
