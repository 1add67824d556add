// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/notesform.h"

#include "models/text/tidiedtext.h"
#include "ui/style/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/validatedfield.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Purser {

namespace {

constexpr int expectedMonths = 3; // until a new login expires, for a start
constexpr int textLines = 3;

} // namespace

NotesForm::NotesForm(QWidget *parent)
    : QGroupBox(tr("Kept on this computer"), parent)
    , m_registry(new ValidatedField(tr("Registry"), ValidatedField::Content::Open, this))
    , m_expand(new QPushButton(this))
    , m_collapsibleFields(new QWidget(this))
    , m_image(new ValidatedField(tr("Image to try"), ValidatedField::Content::Open,
                                 m_collapsibleFields))
    , m_doesExpire(new QCheckBox(tr("Expires"), m_collapsibleFields))
    , m_expires(new QDateEdit(m_collapsibleFields))
    , m_owner(new ValidatedField(tr("Owner"), ValidatedField::Content::Open, m_collapsibleFields))
    , m_text(new QPlainTextEdit(m_collapsibleFields))
{
    m_registry->setHint(tr("Host name, such as ghcr.io"));
    m_registry->setHelp(tr("The registry that this login is for. Yotta doesn't store it; Purser "
                           "remembers it on this computer to check the login."));
    m_registry->setTidy(tidiedIdentifier);
    m_registry->setValidator([](const QString &text) {
        ValidatedField::Validation validation;
        validation.canBeSent = text.isEmpty() || RegistryHost::fromText(text);
        if (!validation.canBeSent)
            validation.words = tr("Enter a host name, such as ghcr.io");
        return validation;
    });
    m_image->setHint(tr("Image that this login can pull, such as team/app:1.0"));
    m_image->setTidy(tidiedIdentifier);
    m_image->setValidator([this](const QString &text) {
        ValidatedField::Validation validation;
        validation.canBeSent = text.isEmpty() || !registry() || image();
        if (!validation.canBeSent)
            validation.words = tr("Enter an image in this registry, such as team/app:1.0");
        return validation;
    });
    m_owner->setHint(tr("Person or team to ask about this login"));
    m_expires->setAccessibleName(tr("Expires"));
    m_expires->setCalendarPopup(true);
    m_expires->setDate(QDate::currentDate().addMonths(expectedMonths));
    m_expires->setEnabled(false);
    auto *textLabel = new PlainLabel(tr("Notes"), m_collapsibleFields);
    textLabel->setFont(Theme::scaled(font(), Theme::plainType, QFont::DemiBold));
    textLabel->setBuddy(m_text);
    m_text->setAccessibleName(textLabel->text());
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * textLines + Theme::wide);

    auto *expiresLine = new QHBoxLayout;
    expiresLine->setSpacing(Theme::gap);
    expiresLine->addWidget(m_doesExpire);
    expiresLine->addWidget(m_expires);
    expiresLine->addStretch();
    auto *collapsibleLayout = new QVBoxLayout(m_collapsibleFields);
    collapsibleLayout->setContentsMargins({});
    collapsibleLayout->addWidget(m_image);
    collapsibleLayout->addLayout(expiresLine);
    collapsibleLayout->addSpacing(Theme::gap);
    collapsibleLayout->addWidget(m_owner);
    collapsibleLayout->addWidget(textLabel);
    collapsibleLayout->addWidget(m_text);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_registry);
    layout->addWidget(m_expand, 0, Qt::AlignLeading);
    layout->addWidget(m_collapsibleFields);

    connect(m_expand, &QPushButton::clicked, this, [this] { setExpanded(!m_isExpanded); });
    connect(m_doesExpire, &QCheckBox::toggled, m_expires, &QWidget::setEnabled);
    connect(m_registry, &ValidatedField::changed, this, [this] {
        m_image->validate();
        if (!m_image->canBeSent())
            setExpanded(true); // so that the reason can be seen
    });
    for (const ValidatedField *field : { m_registry, m_image, m_owner })
        connect(field, &ValidatedField::changed, this, &NotesForm::changed);
    connect(m_doesExpire, &QCheckBox::toggled, this, &NotesForm::changed);
    connect(m_expires, &QDateEdit::dateChanged, this, &NotesForm::changed);
    connect(m_text, &QPlainTextEdit::textChanged, this, &NotesForm::changed);
    setExpanded(false);
}

void NotesForm::setNotes(const CredentialNotes &notes)
{
    m_registry->setStartText(notes.registry);
    m_image->setStartText(notes.image);
    m_owner->setStartText(notes.owner);
    m_doesExpire->setChecked(notes.expires.isValid());
    if (notes.expires.isValid())
        m_expires->setDate(notes.expires);
    m_text->setPlainText(notes.text);
    m_originalNotes = enteredNotes();
}

NotesEdit NotesForm::edit() const
{
    return NotesEdit::between(m_originalNotes, enteredNotes());
}

CredentialNotes NotesForm::enteredNotes() const
{
    CredentialNotes notes = m_originalNotes;
    notes.registry = m_registry->text();
    notes.image = m_image->text();
    notes.owner = m_owner->text();
    notes.expires = m_doesExpire->isChecked() ? m_expires->date() : QDate();
    notes.text = m_text->toPlainText();
    return notes;
}

QString NotesForm::problem() const
{
    for (const ValidatedField *field : { m_registry, m_image }) {
        if (!field->canBeSent())
            return field->problem();
    }
    return {};
}

std::optional<RegistryHost> NotesForm::registry() const
{
    const QString text = m_registry->text();
    return text.isEmpty() ? std::nullopt : RegistryHost::fromText(text);
}

std::optional<ImageReference> NotesForm::image() const
{
    const QString text = m_image->text();
    const std::optional<RegistryHost> host = registry();
    return text.isEmpty() || !host ? std::nullopt : ImageReference::fromText(text, *host);
}

void NotesForm::addCollapsibleField(QWidget *field)
{
    m_collapsibleFields->layout()->addWidget(field);
}

void NotesForm::setExpanded(bool isExpanded)
{
    m_isExpanded = isExpanded;
    m_collapsibleFields->setVisible(isExpanded);
    m_expand->setText(isExpanded ? tr("Fewer fields") : tr("More fields"));
}

} // namespace Purser
