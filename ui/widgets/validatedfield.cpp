// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/validatedfield.h"

#include "ui/text/straytext.h"
#include "ui/widgets/capslockwatch.h"
#include "ui/widgets/expandablelabel.h"
#include "ui/widgets/helpbutton.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/revealbutton.h"
#include "ui/widgets/secretclipboard.h"
#include "ui/widgets/straynotice.h"

#include <QFocusEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>

#include <algorithm>

namespace Purser {

namespace {

/// How many characters an edit put in; more than one are not typed.
qsizetype insertedCount(const QString &former, const QString &text)
{
    const qsizetype shorter = std::min(former.size(), text.size());
    qsizetype head = 0;
    while (head < shorter && former[head] == text[head])
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head
           && former[former.size() - 1 - tail] == text[text.size() - 1 - tail])
        ++tail;
    return text.size() - head - tail;
}

} // namespace

ValidatedField::ValidatedField(const QString &label, Content content, QWidget *parent)
    : QWidget(parent)
    , m_heading(new QHBoxLayout)
    , m_caption(new PlainLabel(label, this))
    , m_edit(new QLineEdit(this))
    , m_counter(new PlainLabel({}, this))
    , m_words(new ExpandableLabel(this))
    , m_note(new PlainLabel({}, this))
    , m_capsLockNote(new PlainLabel({}, this))
{
    m_caption->setFont(Theme::scaled(font(), Theme::plainType, QFont::DemiBold));
    m_caption->setWordWrap(true);
    m_caption->setBuddy(m_edit);
    m_edit->setAccessibleName(label);
    m_counter->setTone(Theme::Tone::Neutral);
    m_words->label()->setFont(Theme::scaled(font(), Theme::smallType));
    m_counter->setFont(m_words->label()->font());
    // A place for one line at all times, so that the dialog does not jump with the verdict.
    m_words->setMinimumHeight(QFontMetrics(m_words->label()->font()).height() + 2);

    m_heading->setSpacing(Theme::tight);
    m_heading->addWidget(m_caption, 1);
    m_heading->addWidget(m_counter);
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::gap);
    line->addWidget(m_edit, 1);

    if (content == Content::Secret) {
        m_reveal = new RevealButton(*m_edit, this);
        line->addWidget(m_reveal);
        new SecretClipboard(m_edit);
        m_capsLock = new CapsLockWatch(m_edit);
        connect(m_capsLock, &CapsLockWatch::changed, this, &ValidatedField::showCapsLock);
        connect(m_reveal, &RevealButton::revealingChanged, this, &ValidatedField::showCapsLock);
    }
    for (PlainLabel *note : { m_note, m_capsLockNote }) {
        note->setFont(m_counter->font());
        note->setWordWrap(true);
        note->hide();
    }
    m_note->setTone(Theme::Tone::Info);
    m_capsLockNote->setTone(Theme::Tone::Warning);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::tight);
    layout->addLayout(m_heading);
    layout->addLayout(line);
    layout->addWidget(m_words);
    layout->addWidget(m_note);
    layout->addWidget(m_capsLockNote);

    setFocusProxy(m_edit);
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::textEdited, this, &ValidatedField::followEdit);
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        m_serverMessage.clear();
        if (!m_isReplacing)
            m_note->clear();
        validate();
        Q_EMIT changed();
    });
    connect(m_edit, &QLineEdit::editingFinished, this, [this] {
        if (!m_isWindowLeft)
            tidyUp();
    });
}

ValidatedField::~ValidatedField()
{
    // The line edit is destroyed after this object, and tells that it lost the keyboard then.
    m_edit->disconnect(this);
}

void ValidatedField::setValidator(std::function<Validation(const QString &)> validate)
{
    m_validator = std::move(validate);
    this->validate();
}

void ValidatedField::setHint(const QString &hint, Theme::Tone tone)
{
    m_hint = hint;
    m_hintTone = tone;
    showVerdict();
}

void ValidatedField::setPointsOutStrays()
{
    m_strays = new StrayNotice(m_edit->accessibleName(), this);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_note), m_strays);
    // It is younger than what stands below this field.
    setTabOrder(m_reveal ? static_cast<QWidget *>(m_reveal) : m_edit, m_strays->button());
    connect(m_strays, &StrayNotice::removeRequested, this, &ValidatedField::removeStrays);
    showVerdict();
}

void ValidatedField::setTidy(std::function<TidiedText(const QString &)> tidy)
{
    m_tidy = std::move(tidy);
    m_given = m_edit->text();
    m_former = m_given;
    validate();
}

void ValidatedField::setHelp(const QString &help)
{
    // The button stands right behind the label, which would be wrapped before it has to be.
    m_caption->setWordWrap(false);
    m_heading->setStretchFactor(m_caption, 0);
    constexpr int behindLabel = 1;
    m_heading->insertWidget(behindLabel,
                            new HelpButton(m_edit->accessibleName(), help, *m_edit, this));
    m_heading->insertStretch(behindLabel + 1);
}

void ValidatedField::setPlaceholder(const QString &text)
{
    m_edit->setPlaceholderText(text);
}

QString ValidatedField::text() const
{
    return tidied().text;
}

void ValidatedField::setText(const QString &text)
{
    if (m_tidy) {
        m_given = text;
        m_former = text;
        m_untidied.clear();
    }
    m_note->clear();
    m_note->hide();
    m_edit->setText(text);
}

TidiedText ValidatedField::tidied() const
{
    const QString text = m_edit->text();
    return m_tidy && text != m_given ? m_tidy(text) : TidiedText{ text };
}

void ValidatedField::followEdit(const QString &text)
{
    if (!m_tidy)
        return;
    const qsizetype typedAtOnce = m_isTyping ? 1 : 0;
    const bool isPasted =
        insertedCount(m_former, text) > typedAtOnce && !m_isComposing && !m_isReplacing;
    m_former = text;
    // Once the line edit is done with it. What undo brought back is left alone.
    if (isPasted && text != m_untidied)
        QMetaObject::invokeMethod(this, &ValidatedField::tidyUp, Qt::QueuedConnection);
}

void ValidatedField::tidyUp()
{
    const TidiedText text = tidied();
    if (text.isChanged())
        replaceText(text.text, tidiedMessage(text));
}

void ValidatedField::removeStrays()
{
    const QList<StrayCharacter> strays = m_strays->strays();
    m_edit->setFocus(); // the button is about to hide
    replaceText(withoutCharacters(m_edit->text(), strays), removedMessage(strays));
}

/// As if it was typed, so that it can be undone.
void ValidatedField::replaceText(const QString &text, const QString &note)
{
    const qsizetype behindCursor = m_edit->text().size() - m_edit->cursorPosition();
    if (m_tidy)
        m_untidied = m_edit->text();
    m_isReplacing = true;
    m_note->setText(note);
    m_edit->selectAll();
    m_edit->insert(text);
    m_isReplacing = false;
    m_edit->setCursorPosition(int(std::max<qsizetype>(0, text.size() - behindCursor)));
}

bool ValidatedField::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::InputMethod:
        m_isComposing = true;
        break;
    case QEvent::KeyPress:
        m_isComposing = false;
        m_isTyping = !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste);
        break;
    case QEvent::MouseButtonPress:
    case QEvent::ContextMenu:
    case QEvent::Drop:
        m_isComposing = false;
        m_isTyping = false;
        break;
    case QEvent::FocusOut:
        // Somebody who looks something up in another window has not finished.
        m_isWindowLeft = static_cast<QFocusEvent *>(event)->reason() == Qt::ActiveWindowFocusReason;
        break;
    case QEvent::FocusIn:
        m_isWindowLeft = false;
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void ValidatedField::setStartText(const QString &text)
{
    setText(text);
    m_startText = m_edit->text();
}

bool ValidatedField::hasInput() const
{
    return !text().isEmpty() && text() != m_startText;
}

void ValidatedField::clear()
{
    // Unlike clear(), this leaves nothing to undo.
    setText({});
    if (m_reveal)
        m_reveal->setRevealing(false);
}

QString ValidatedField::problem() const
{
    return m_validation.canBeSent ? QString() : m_validation.words;
}

void ValidatedField::setServerMessage(const QString &words)
{
    m_serverMessage = words;
    showVerdict();
}

void ValidatedField::validate()
{
    m_validation = m_validator ? m_validator(text()) : Validation{};
    showVerdict();
}

void ValidatedField::showVerdict()
{
    // An untouched field is not scolded: the hint says what belongs there, the button what is
    // missing.
    const bool isUntouched = m_edit->text().isEmpty();
    const bool isBroken = !m_serverMessage.isEmpty() || (!m_validation.canBeSent && !isUntouched);

    QString words = m_hint;
    Theme::Tone tone = m_hintTone;
    if (!m_serverMessage.isEmpty()) {
        words = m_serverMessage;
        tone = Theme::Tone::Danger;
    } else if (isBroken) {
        words = m_validation.words;
        if (m_validation.keepsHint)
            words += u'\n' + m_hint;
        tone = Theme::Tone::Danger;
    } else if (!m_validation.words.isEmpty() && !isUntouched) {
        words = m_validation.words;
        tone = Theme::Tone::Warning;
    }
    m_words->label()->setTone(tone);
    m_words->setText(words);
    m_counter->setText(m_validation.counter);
    if (m_strays)
        m_strays->setStrays(strayCharacters(m_edit->text()));
    m_note->setVisible(!m_note->text().isEmpty());
    describe();

    if (m_edit->property("broken").toBool() != isBroken) {
        m_edit->setProperty("broken", isBroken);
        m_edit->style()->unpolish(m_edit);
        m_edit->style()->polish(m_edit);
    }
}

void ValidatedField::showCapsLock()
{
    const bool isShown = m_capsLock->isOn() && !m_reveal->isRevealing();
    m_capsLockNote->setText(isShown ? tr("Caps Lock is on") : QString());
    m_capsLockNote->setVisible(isShown);
    describe();
}

/// All that stands under the field, for those who don't see it.
void ValidatedField::describe()
{
    QStringList texts{ m_words->text().left(ExpandableLabel::limit) };
    if (m_strays)
        texts += m_strays->text();
    texts += { m_note->text(), m_capsLockNote->text() };
    texts.removeAll(QString());
    m_edit->setAccessibleDescription(texts.join(u'\n'));
}

} // namespace Purser
