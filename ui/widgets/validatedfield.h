// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

#include <QString>
#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLineEdit;

namespace Purser {

class LongLabel;
class PlainLabel;
class RevealButton;

/// A labelled line of text that is judged while it is typed, with the verdict in words under it and
/// a counter beside its label.
class ValidatedField : public QWidget
{
    Q_OBJECT

public:
    /// What there is to say about a text.
    struct Judgement
    {
        bool canBeSent = true;
        QString words{}; ///< why not, or what to look at; empty for nothing to say
        QString counter{}; ///< "12 / 20"
    };

    enum class Content {
        Open,
        Secret, ///< hidden, and shown for a moment by "Show"; kept from input methods' dictionaries
    };

    ValidatedField(const QString &label, Content content, QWidget *parent = nullptr);

    void setJudge(std::function<Judgement(const QString &)> judge);
    /// Stands under the field while there is no verdict to tell.
    void setHint(const QString &hint);
    /// What the field is for; a button beside its label tells it, and Shift+F1.
    void setHelp(const QString &help);
    void setPlaceholder(const QString &text);

    QString text() const;
    void setText(const QString &text);
    /// Leaves the text neither on the screen nor to undo, and hides the next one.
    void clear();

    bool canBeSent() const { return m_judgement.canBeSent; }
    /// The words when it cannot be sent; else empty.
    QString problem() const;

    /// What the service said about this field; stays until the text changes.
    void setServiceWords(const QString &words);

    /// Judges again, for when the rules depend on something else.
    void judge();

    QLineEdit *lineEdit() const { return m_edit; }
    RevealButton *revealButton() const { return m_reveal; } ///< none for an open one

Q_SIGNALS:
    void changed();

private:
    void showVerdict();

    QHBoxLayout *m_heading;

    std::function<Judgement(const QString &)> m_judge;
    Judgement m_judgement;
    QString m_hint;
    QString m_serviceWords;

    QLineEdit *m_edit;
    PlainLabel *m_counter;
    LongLabel *m_words;
    RevealButton *m_reveal = nullptr; // only for a secret
};

} // namespace Purser
