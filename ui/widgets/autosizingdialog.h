// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QPointer>

#include <functional>

class QMessageBox;

namespace Purser {

/// A dialog that deletes itself when it is closed, grows with its texts, and asks before it drops
/// what was typed.
///
/// Its width scales with the font. Its height follows wrapped labels, to which Qt fits a window
/// only once. It never exceeds its screen.
///
/// Escape and the window's close button ask before typed text is lost. Choices don't count: they
/// are made again with one click, and the mouse wheel may have changed one by accident.
///
/// The key for Quit closes the main window, which a modal dialog keeps from its own keys.
class AutoSizingDialog : public QDialog
{
    Q_OBJECT

public:
    /// Both in device-independent pixels, for letters of the usual size; no height: what its
    /// content needs.
    AutoSizingDialog(const QString &title, QSize size, QWidget *parent);

    /// Whether closing the dialog now loses something. That is so when the text of a ValidatedField
    /// is not the one that the dialog put there.
    virtual bool hasSomethingToLose() const;

    /// Closes the dialog, after a question if there is something to lose.
    void reject() override;
    /// As reject(), and calls `next` once the dialog is closed; never if the user keeps it open.
    void closeThen(std::function<void()> next);
    /// Closes the dialog without a question, as its Cancel button does: its name says what it does.
    void discard();

protected:
    bool event(QEvent *event) override;

    /// Returns whether reject() has asked the user something and the answer is still to come.
    virtual bool isAsking() const;
    /// Returns whether something waits for the dialog to be closed; see closeThen().
    bool isAwaited() const { return bool(m_next); }
    /// Keeps the dialog open after all.
    void stayOpen() { m_next = {}; }

private:
    void grow(bool isFirst);
    void askToDiscard();
    void quit();

    QPointer<QMessageBox> m_question;
    std::function<void()> m_next; // for when the question is answered with "Discard"
    bool m_isDiscarding = false;
};

} // namespace Purser
