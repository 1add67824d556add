// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/validatedfield.h"

#include "ui/widgets/helpbutton.h"
#include "ui/widgets/longlabel.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/revealbutton.h"
#include "ui/widgets/secretclipboard.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStyle>

namespace Purser {

ValidatedField::ValidatedField(const QString &label, Content content, QWidget *parent)
    : QWidget(parent)
    , m_heading(new QHBoxLayout)
    , m_edit(new QLineEdit(this))
    , m_counter(new PlainLabel({}, this))
    , m_words(new LongLabel(this))
{
    auto *caption = new PlainLabel(label, this);
    caption->setFont(Theme::scaled(font(), Theme::plainType, QFont::DemiBold));
    caption->setBuddy(m_edit);
    m_edit->setAccessibleName(label);
    m_counter->setTone(Theme::Tone::Neutral);
    m_words->label()->setFont(Theme::scaled(font(), Theme::smallType));
    m_counter->setFont(m_words->label()->font());
    // A place for one line at all times, so that the dialog does not jump with the verdict.
    m_words->setMinimumHeight(QFontMetrics(m_words->label()->font()).height() + 2);

    m_heading->setSpacing(Theme::tight);
    m_heading->addWidget(caption);
    m_heading->addStretch();
    m_heading->addWidget(m_counter);
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::gap);
    line->addWidget(m_edit, 1);

    if (content == Content::Secret) {
        m_reveal = new RevealButton(*m_edit, this);
        line->addWidget(m_reveal);
        new SecretClipboard(m_edit);
    }

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::tight);
    layout->addLayout(m_heading);
    layout->addLayout(line);
    layout->addWidget(m_words);

    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        m_serviceWords.clear();
        judge();
        Q_EMIT changed();
    });
}

void ValidatedField::setJudge(std::function<Judgement(const QString &)> judge)
{
    m_judge = std::move(judge);
    this->judge();
}

void ValidatedField::setHint(const QString &hint)
{
    m_hint = hint;
    showVerdict();
}

void ValidatedField::setHelp(const QString &help)
{
    constexpr int behindLabel = 1;
    m_heading->insertWidget(behindLabel,
                            new HelpButton(m_edit->accessibleName(), help, *m_edit, this));
}

void ValidatedField::setPlaceholder(const QString &text)
{
    m_edit->setPlaceholderText(text);
}

QString ValidatedField::text() const
{
    return m_edit->text();
}

void ValidatedField::setText(const QString &text)
{
    m_edit->setText(text);
}

void ValidatedField::clear()
{
    // Unlike clear(), this leaves nothing to undo.
    m_edit->setText({});
    if (m_reveal)
        m_reveal->setRevealing(false);
}

QString ValidatedField::problem() const
{
    return m_judgement.canBeSent ? QString() : m_judgement.words;
}

void ValidatedField::setServiceWords(const QString &words)
{
    m_serviceWords = words;
    showVerdict();
}

void ValidatedField::judge()
{
    m_judgement = m_judge ? m_judge(m_edit->text()) : Judgement{};
    showVerdict();
}

void ValidatedField::showVerdict()
{
    // An untouched field is not scolded: the hint says what belongs there, the button what is
    // missing.
    const bool isUntouched = m_edit->text().isEmpty();
    const bool isBroken = !m_serviceWords.isEmpty() || (!m_judgement.canBeSent && !isUntouched);

    QString words = m_hint;
    Theme::Tone tone = Theme::Tone::Neutral;
    if (!m_serviceWords.isEmpty()) {
        words = m_serviceWords;
        tone = Theme::Tone::Danger;
    } else if (isBroken) {
        words = m_judgement.words;
        tone = Theme::Tone::Danger;
    } else if (!m_judgement.words.isEmpty() && !isUntouched) {
        words = m_judgement.words;
        tone = Theme::Tone::Warning;
    }
    m_words->label()->setTone(tone);
    m_words->setText(words);
    m_counter->setText(m_judgement.counter);
    m_edit->setAccessibleDescription(words.left(LongLabel::limit));

    if (m_edit->property("broken").toBool() != isBroken) {
        m_edit->setProperty("broken", isBroken);
        m_edit->style()->unpolish(m_edit);
        m_edit->style()->polish(m_edit);
    }
}

} // namespace Purser
