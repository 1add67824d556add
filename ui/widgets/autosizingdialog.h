// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QPointer>

#include <functional>

class QMessageBox;

namespace Purser {

/// A dialog that deletes itself when it is closed, grows with its contents, and asks before typed
/// text is lost.
///
/// Its width scales with the font. Its height grows with wrapped labels, whereas Qt fits a window
/// to them only once. It is never larger than its screen.
///
/// Escape and the window's close button ask before typed text is lost. Other input, such as a
/// choice in a combo box, isn't considered: it is quickly made again, and the mouse wheel may have
/// changed it by accident.
///
/// The shortcut for Quit closes the main window, whose own shortcuts don't work while a modal
/// dialog is open.
class AutoSizingDialog : public QDialog
{
    Q_OBJECT

public:
    /// `size` is in device-independent pixels, for the usual font size. If its height is 0, the
    /// dialog is as high as its content.
    AutoSizingDialog(const QString &title, QSize size, QWidget *parent);

    /// Returns whether closing the dialog now would lose something, such as text that the user
    /// typed in a ValidatedField.
    virtual bool hasSomethingToLose() const;

    /// Closes the dialog, after a question if there is something to lose.
    void reject() override;
    /// Calls reject(), and then `next` once the dialog is closed. `next` is dropped if the dialog
    /// stays open.
    void closeThen(std::function<void()> next);
    /// Closes the dialog without asking, as the Cancel button does.
    void discard();

protected:
    bool event(QEvent *event) override;

    /// Returns whether reject() has asked the user a question that isn't answered yet.
    virtual bool isAsking() const;
    /// Returns whether something waits for the dialog to be closed; see closeThen().
    bool isAwaited() const { return bool(m_next); }
    /// Drops the function of closeThen(), because the dialog stays open.
    void stayOpen() { m_next = {}; }

private:
    void grow(bool isFirst);
    void askToDiscard();
    void quit();

    QPointer<QMessageBox> m_question;
    std::function<void()> m_next; // of closeThen()
    bool m_isDiscarding = false;
};

} // namespace Purser
