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
/// The width scales with the font. The height grows whenever wrapped labels need more space,
/// whereas Qt adjusts it only when a window is first shown. The dialog is never larger than its
/// screen.
///
/// If the user has typed text, pressing Escape or the window's close button asks for confirmation.
/// Other input, such as a choice in a combo box, isn't considered, because it is easy to repeat and
/// the mouse wheel may have changed it by accident.
///
/// The shortcut for quitting also works in the dialog and closes the main window, whose own
/// shortcuts are disabled while a modal dialog is open.
class AutoSizingDialog : public QDialog
{
    Q_OBJECT

public:
    /// `size` is in device-independent pixels, for the usual font size. If the height is 0, the
    /// dialog is as tall as its content.
    AutoSizingDialog(const QString &title, QSize size, QWidget *parent);

    /// Returns whether closing the dialog now would lose something, such as text that the user
    /// typed in a ValidatedField.
    virtual bool hasUnsavedInput() const;

    /// Closes the dialog. If there is unsaved input, asks the user first.
    void reject() override;
    /// Calls reject(), and calls `next` once the dialog has been closed. If the dialog stays open,
    /// `next` is not called.
    void closeThen(std::function<void()> next);
    /// Closes the dialog without asking, like the Cancel button.
    void discard();

protected:
    bool event(QEvent *event) override;

    /// Returns whether reject() has asked the user a question that hasn't been answered yet.
    virtual bool isAsking() const;
    /// Returns whether a function will be called when the dialog is closed; see closeThen().
    bool isAwaited() const { return bool(m_next); }
    /// Discards the function that was passed to closeThen(). Called when the dialog stays open.
    void stayOpen() { m_next = {}; }

private:
    void grow(bool isFirst);
    void askToDiscard();
    void quit();

    QPointer<QMessageBox> m_question;
    std::function<void()> m_next; // passed to closeThen()
    bool m_isDiscarding = false;
};

} // namespace Purser
