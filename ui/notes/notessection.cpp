// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/notessection.h"

#include "ui/style/theme.h"
#include "ui/text/expirytext.h"
#include "ui/text/plaintext.h"
#include "ui/widgets/expandablelabel.h"
#include "ui/widgets/plainlabel.h"

#include <QVBoxLayout>

#include <algorithm>

namespace Purser {

NotesSection::NotesSection(QWidget *parent)
    : QWidget(parent)
    , m_placeholder(new PlainLabel(tr("No notes on this computer"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::tight);
    auto *title = new PlainLabel(tr("Kept on this computer"), this);
    title->setFont(Theme::scaled(font(), Theme::plainType, QFont::DemiBold));
    title->setWordWrap(true);
    m_placeholder->setTone(Theme::Tone::Neutral);
    m_placeholder->setWordWrap(true);
    layout->addWidget(title);
    layout->addWidget(m_placeholder);

    addLine(tr("Registry"),
            [](const CredentialNotes &notes) { return displayText(notes.registry); });
    addLine(tr("Username"),
            [](const CredentialNotes &notes) { return displayText(notes.username); });
    addLine(tr("Image to try"),
            [](const CredentialNotes &notes) { return displayText(notes.image); });
    addLine(tr("Expires"), [this](const CredentialNotes &notes) {
        return expiryDetail(notes.expires,
                            Expiry::of(notes.expires, QDate::currentDate(), m_warningDays));
    });
    addLine(tr("Owner"), [](const CredentialNotes &notes) { return displayText(notes.owner); });
    addLine(tr("Notes"),
            [](const CredentialNotes &notes) { return displayText(notes.text, maxDisplayLength); });
    addLine(tr("Last check"), [](const CredentialNotes &notes) {
        return notes.lastCheck ? lastCheckText(*notes.lastCheck, QDateTime::currentDateTimeUtc())
                               : QString();
    });
    addLine(tr("Password changed here"), [this](const CredentialNotes &notes) {
        return notes.passwordChangedAt ? passwordAgeText(
                   *notes.passwordChangedAt, QDateTime::currentDateTimeUtc(), m_reminderDays)
                                       : QString();
    });
    updateAges();
}

void NotesSection::addLine(const QString &caption,
                           std::function<QString(const CredentialNotes &)> text)
{
    const Line line{ .caption = new PlainLabel(caption, this),
                     .value = new ExpandableLabel(this),
                     .text = std::move(text) };
    line.caption->setTone(Theme::Tone::Neutral);
    line.caption->setFont(Theme::scaled(font(), Theme::smallType, QFont::DemiBold));
    line.caption->setContentsMargins(0, Theme::tight, 0, 0);
    line.value->label()->setTextInteractionFlags(Qt::TextSelectableByMouse
                                                 | Qt::TextSelectableByKeyboard);
    layout()->addWidget(line.caption);
    layout()->addWidget(line.value);
    m_lines.append(line);
}

void NotesSection::setNotes(const CredentialNotes &notes)
{
    if (notes == m_notes)
        return;
    m_notes = notes;
    updateAges();
}

void NotesSection::setThresholds(int warningDays, int reminderDays)
{
    m_warningDays = warningDays;
    m_reminderDays = reminderDays;
    updateAges();
}

void NotesSection::updateAges()
{
    bool isEmpty = true;
    for (const Line &line : std::as_const(m_lines)) {
        const QString text = line.text(m_notes);
        line.value->setText(text);
        line.caption->setVisible(!text.isEmpty());
        line.value->setVisible(!text.isEmpty());
        isEmpty = isEmpty && text.isEmpty();
    }
    m_placeholder->setVisible(isEmpty);
}

} // namespace Purser
