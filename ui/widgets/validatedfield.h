// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/tidiedtext.h"
#include "ui/style/theme.h"

#include <QString>
#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLineEdit;

namespace Purser {

class CapsLockWatch;
class ExpandableLabel;
class PlainLabel;
class RevealButton;
class StrayNotice;

/// A labelled line of text that is judged while it is typed, with the verdict in words under it and
/// a counter beside its label.
class ValidatedField : public QWidget
{
    Q_OBJECT

public:
    /// What there is to say about a text.
    struct Validation
    {
        bool canBeSent = true;
        QString words{}; ///< why not, or what to look at; empty for nothing to say
        QString counter{}; ///< "12 / 20"
        bool keepsHint = false; ///< the hint is shown below the words, since it says what helps
    };

    enum class Content {
        Open,
        Secret, ///< hidden, and shown for a moment by "Show"; kept from input methods' dictionaries
    };

    ValidatedField(const QString &label, Content content, QWidget *parent = nullptr);
    ~ValidatedField() override;

    void setValidator(std::function<Validation(const QString &)> validate);
    /// Stands under the field while there is no verdict to tell.
    void setHint(const QString &hint, Theme::Tone tone = Theme::Tone::Neutral);
    /// Points out stray characters by name and position, with a button that removes them.
    void setPointsOutStrays();
    /// Tidies the text when something was pasted and when the editing ends, and says below the
    /// field what was changed. For what can never contain a stray character; never for a password,
    /// a token or a user name. What setText() gave stays as it is until it is edited.
    void setTidy(std::function<TidiedText(const QString &)> tidy);
    /// What the field is for; a button beside its label tells it, and Shift+F1.
    void setHelp(const QString &help);
    void setPlaceholder(const QString &text);

    /// Tidied, whether the field shows that already or not.
    QString text() const;
    void setText(const QString &text);
    /// Sets a text that the dialog suggests, or that is stored already.
    void setStartText(const QString &text);
    /// Whether there is a text that nobody but the user has: neither empty nor the start text.
    bool hasInput() const;
    /// Leaves the text neither on the screen nor to undo, and hides the next one.
    void clear();

    bool canBeSent() const { return m_validation.canBeSent; }
    /// The words when it cannot be sent; else empty.
    QString problem() const;

    /// What the service said about this field; stays until the text changes.
    void setServerMessage(const QString &words);

    /// Judges again, for when the rules depend on something else.
    void validate();

    QLineEdit *lineEdit() const { return m_edit; }
    RevealButton *revealButton() const { return m_reveal; } ///< none for an open one

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed();

private:
    TidiedText tidied() const;
    void tidyUp();
    void removeStrays();
    void replaceText(const QString &text, const QString &note);
    void followEdit(const QString &text);
    void showVerdict();
    void showCapsLock();
    void describe();

    QHBoxLayout *m_heading;
    PlainLabel *m_caption;

    std::function<Validation(const QString &)> m_validator;
    Validation m_validation;
    std::function<TidiedText(const QString &)> m_tidy;
    QString m_startText;
    QString m_hint;
    Theme::Tone m_hintTone = Theme::Tone::Neutral;
    QString m_serverMessage;
    QString m_given; // by setText(), not by the user
    QString m_former; // before the last edit
    QString m_untidied; // before it was tidied: to be had again by undo
    bool m_isComposing = false; // with an input method
    bool m_isTyping = true; // with the keyboard, and not the key for Paste
    bool m_isWindowLeft = false;
    bool m_isReplacing = false;

    QLineEdit *m_edit;
    PlainLabel *m_counter;
    ExpandableLabel *m_words;
    StrayNotice *m_strays = nullptr; // only where they are pointed out
    PlainLabel *m_note; // what was changed
    PlainLabel *m_capsLockNote;
    RevealButton *m_reveal = nullptr; // only for a secret
    CapsLockWatch *m_capsLock = nullptr; // only for a secret
};

} // namespace Purser
