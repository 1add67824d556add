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

/// A line edit with a label. Its text is validated as the user types. The result is shown as a
/// message below the line edit and as a counter beside the label.
class ValidatedField : public QWidget
{
    Q_OBJECT

public:
    /// The result of validating the text.
    struct Validation
    {
        bool canBeSent = true;
        QString words{}; ///< the reason why the text can't be sent, or a warning; may be empty
        QString counter{}; ///< length and limit, such as "12 / 20"
        bool keepsHint = false; ///< whether the hint is still shown, below `words`
    };

    enum class Content {
        Open,
        Secret, ///< hidden unless revealed with "Show"; not learned by input methods
    };

    ValidatedField(const QString &label, Content content, QWidget *parent = nullptr);
    ~ValidatedField() override;

    void setValidator(std::function<Validation(const QString &)> validate);
    /// Sets the hint, which is shown below the field while there is no other message.
    void setHint(const QString &hint, Theme::Tone tone = Theme::Tone::Neutral);
    /// Makes the field show the names and positions of stray characters, with a button to remove
    /// them.
    void setPointsOutStrays();
    /// Makes the field tidy its text with `tidy` after pasting and when editing is finished, and
    /// show the changes below the line edit. Use this only for text that can't contain stray
    /// characters, not for passwords, tokens or usernames. Text set by setText() isn't tidied until
    /// the user edits it.
    void setTidy(std::function<TidiedText(const QString &)> tidy);
    /// Sets the help text, which is shown by a button beside the label and by Shift+F1.
    void setHelp(const QString &help);
    void setPlaceholder(const QString &text);

    /// Returns the tidied text, even if the field doesn't show it yet; see setTidy().
    QString text() const;
    void setText(const QString &text);
    /// Sets the initial text, which is suggested by the dialog or already stored. hasInput()
    /// compares the text with it.
    void setStartText(const QString &text);
    /// Returns whether the field contains input that can be lost, i.e. text that is neither empty
    /// nor the start text.
    bool hasInput() const;
    /// Clears the text and the undo history. If this is a secret field, also hides text that is
    /// entered later.
    void clear();

    bool canBeSent() const { return m_validation.canBeSent; }
    /// Returns the reason why the text can't be sent, or an empty string if it can.
    QString problem() const;

    /// Shows a message from the service about this field until the text changes.
    void setServerMessage(const QString &words);

    /// Validates the text again. Call this after anything else that affects the result changes.
    void validate();

    QLineEdit *lineEdit() const { return m_edit; }
    RevealButton *revealButton() const { return m_reveal; } ///< nullptr for Content::Open

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
    QString m_given; // the text set by setText(), not by the user
    QString m_former; // the text before the last edit
    QString m_untidied; // the text before it was tidied, which undo restores
    bool m_isComposing = false; // whether an input method is composing text
    bool m_isTyping = true; // whether the last input was a key press other than Paste
    bool m_isWindowLeft = false;
    bool m_isReplacing = false;

    QLineEdit *m_edit;
    PlainLabel *m_counter;
    ExpandableLabel *m_words;
    StrayNotice *m_strays = nullptr; // nullptr without setPointsOutStrays()
    PlainLabel *m_note; // shows what was tidied or removed
    PlainLabel *m_capsLockNote;
    RevealButton *m_reveal = nullptr; // only for a secret field
    CapsLockWatch *m_capsLock = nullptr; // only for a secret field
};

} // namespace Purser
