// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credentials/detailspanel.h"

#include "models/yotta/snippets.h"
#include "ui/notes/notessection.h"
#include "ui/style/theme.h"
#include "ui/text/credentialtext.h"
#include "ui/text/plaintext.h"
#include "ui/text/snippettext.h"
#include "ui/text/timetext.h"
#include "ui/widgets/codetext.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/expandablelabel.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

constexpr int panelWidth = 304;

PlainLabel *caption(const QString &text, QWidget *parent)
{
    auto *label = new PlainLabel(text, parent);
    label->setTone(Theme::Tone::Neutral);
    label->setFont(Theme::scaled(parent->font(), Theme::smallType, QFont::DemiBold));
    return label;
}

PlainLabel *value(QWidget *parent)
{
    auto *label = new PlainLabel({}, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

ExpandableLabel *longValue(QWidget *parent)
{
    auto *label = new ExpandableLabel(parent);
    label->label()->setTextInteractionFlags(Qt::TextSelectableByMouse
                                            | Qt::TextSelectableByKeyboard);
    return label;
}

/// A framed, monospaced text with a button that copies it.
QFrame *snippet(CodeText *text, CopyButton *copy, QWidget *parent)
{
    auto *frame = new QFrame(parent);
    frame->setProperty("surface", u"code"_s);
    text->setFont(Theme::scaled(Theme::monospaced(parent->font()), Theme::smallType));
    auto *layout = new QHBoxLayout(frame);
    layout->setContentsMargins(Theme::gap + 2, Theme::tight + 2, Theme::tight, Theme::tight + 2);
    layout->setSpacing(Theme::tight);
    layout->addWidget(text, 1, Qt::AlignVCenter);
    layout->addWidget(copy, 0, Qt::AlignTop);
    return frame;
}

} // namespace

DetailsPanel::DetailsPanel(QWidget *parent)
    : QFrame(parent)
    , m_pages(new QStackedLayout(this))
    , m_placeholder(new PlainLabel({}, this))
    , m_details(new QWidget(this))
    , m_name(longValue(m_details))
    , m_id(new CodeText(tr("ID"), m_details))
    , m_type(longValue(m_details))
    , m_created(value(m_details))
    , m_createdAgo(value(m_details))
    , m_notes(new NotesSection(m_details))
    , m_readAgain(new QPushButton(tr("Reload"), m_details))
    , m_readOutcome(longValue(m_details))
    //: Also completes "Copy %1".
    , m_podLine(new CodeText(tr("JSON snippet"), m_details))
    , m_command(new CodeText(commandName(), m_details))
{
    makeDetails();
    setProperty("surface", u"panel"_s);
    setMinimumWidth(Theme::scaledToFont(panelWidth));
    m_placeholder->setAlignment(Qt::AlignCenter);
    m_placeholder->setTone(Theme::Tone::Neutral);
    m_placeholder->setWordWrap(true);
    m_placeholder->setMargin(Theme::margin);

    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_details);
    scroll->viewport()->setAutoFillBackground(false);
    m_details->setAutoFillBackground(false);
    m_pages->addWidget(m_placeholder);
    m_pages->addWidget(scroll);
    showSelection({});
}

void DetailsPanel::makeDetails()
{
    QWidget *details = m_details;
    auto *layout = new QVBoxLayout(details);
    layout->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    layout->setSpacing(Theme::tight);

    m_name->label()->setFont(Theme::scaled(font(), Theme::titleType, QFont::DemiBold));
    m_createdAgo->setTone(Theme::Tone::Neutral);
    m_readAgain->setToolTip(tr("Get the latest version of this credential"));
    m_readOutcome->label()->setTone(Theme::Tone::Neutral);
    m_readOutcome->label()->setObjectName(u"readOutcome"_s);

    auto *nameLine = new QHBoxLayout;
    nameLine->setSpacing(Theme::tight);
    nameLine->addWidget(m_name, 1);
    //: Completes "Copy %1": the name of a credential.
    m_copyName = new CopyButton(
        tr("name"), [this] { return copiedName(m_credential.name); }, details);
    nameLine->addWidget(m_copyName, 0, Qt::AlignTop);
    layout->addLayout(nameLine);
    layout->addSpacing(Theme::gap);
    layout->addWidget(caption(tr("ID"), details));
    layout->addWidget(snippet(m_id,
                              new CopyButton(
                                  tr("ID"), [this] { return m_credential.id.text(); }, details),
                              details));
    layout->addSpacing(Theme::gap);
    layout->addWidget(caption(tr("Type"), details));
    layout->addWidget(m_type);
    layout->addSpacing(Theme::gap);
    layout->addWidget(caption(tr("Created"), details));
    layout->addWidget(m_created);
    layout->addWidget(m_createdAgo);
    layout->addSpacing(Theme::wide);
    layout->addWidget(m_notes);
    layout->addSpacing(Theme::wide);
    //: The heading of a JSON snippet.
    layout->addWidget(caption(tr("Use in a Pod or endpoint"), details));
    layout->addWidget(snippet(
        m_podLine,
        new CopyButton(
            //: Also completes "Copy %1".
            tr("JSON snippet"), [this] { return Snippets::podJsonLine(m_credential.id); }, details),
        details));
    layout->addSpacing(Theme::gap);
    layout->addWidget(caption(commandHeading(), details));
    layout->addWidget(
        snippet(m_command,
                new CopyButton(
                    commandName(), [this] { return Snippets::command(m_baseUrl, m_credential.id); },
                    details),
                details));
    layout->addSpacing(Theme::wide);
    layout->addWidget(m_readAgain, 0, Qt::AlignLeft);
    layout->addWidget(m_readOutcome);
    layout->addStretch();

    connect(m_readAgain, &QPushButton::clicked, this, [this] {
        if (m_isReading)
            Q_EMIT stopReadingRequested();
        else
            Q_EMIT readAgainRequested(m_credential.id);
    });
}

void DetailsPanel::setBaseUrl(const BaseUrl &baseUrl)
{
    m_baseUrl = baseUrl;
}

void DetailsPanel::showSelection(const QList<Credential> &selected)
{
    if (selected.size() != 1) {
        showCount(int(selected.size()));
        return;
    }
    if (selected.constFirst().id != m_credential.id)
        setReadOutcome({});
    m_credential = selected.constFirst();
    showCredential();
    m_pages->setCurrentIndex(1);
}

void DetailsPanel::showCount(int selected)
{
    m_credential = {};
    m_placeholder->setText(
        selected == 0 ? tr("Select a credential to see its details")
                      : /*: %n is 2 or more. */ tr("%n credentials selected", nullptr, selected));
    m_pages->setCurrentIndex(0);
}

void DetailsPanel::showCredential()
{
    m_name->setText(displayName(m_credential.name, maxDisplayLength));
    m_type->setText(m_credential.type.isSpecified()
                        ? displayText(m_credential.type.label(), maxDisplayLength)
                        : /*: The type of a credential. */ tr("Not specified"));
    m_copyName->setVisible(!m_credential.name.isEmpty());
    m_id->setText(m_credential.id.text());
    m_created->setText(m_credential.createdAt
                           ? exactTime(*m_credential.createdAt)
                           : /*: When the credential was created. */ tr("Unknown"));
    m_createdAgo->setVisible(m_credential.createdAt.has_value());
    m_podLine->setText(Snippets::podJsonLine(m_credential.id));
    m_command->setText(Snippets::command(m_baseUrl, m_credential.id));
    updateAges();
}

void DetailsPanel::updateAges()
{
    m_notes->updateAges();
    m_createdAgo->setText(m_credential.createdAt ? relativeTime(*m_credential.createdAt,
                                                                QDateTime::currentDateTimeUtc())
                                                 : QString());
    if (m_readAt)
        m_readOutcome->setText(updatedText(*m_readAt, QDateTime::currentDateTime()));
}

void DetailsPanel::setReading(bool reading)
{
    m_isReading = reading;
    m_readAgain->setText(reading ? tr("Stop") : tr("Reload"));
    if (reading)
        setReadOutcome(tr("Loading…"));
}

void DetailsPanel::setReadOutcome(const QString &text)
{
    m_readAt.reset();
    m_readOutcome->setText(text);
}

void DetailsPanel::setReadAt(const QDateTime &time)
{
    m_readAt = time;
    updateAges();
}

} // namespace Purser
