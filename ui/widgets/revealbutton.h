// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QPushButton>
#include <QTimer>

#include <chrono>

class QLineEdit;

namespace Purser {

/// Shows what stands in a secret's field, for a moment: while it is held, or for some seconds after
/// a short press. The window's going to the back, or the field's being locked, hides it at once.
class RevealButton : public QPushButton
{
    Q_OBJECT

public:
    /// After a short press.
    static constexpr std::chrono::seconds defaultDuration{ 10 };
    /// Pressed for longer, it is held: letting go hides.
    static constexpr std::chrono::milliseconds longPressThreshold{ 400 };

    /// `edit` has its accessible name already, and outlives the button.
    explicit RevealButton(QLineEdit &edit, QWidget *parent = nullptr);

    bool isRevealing() const;
    void setRevealing(bool revealing);

    /// For tests, which do not wait that long.
    void setDuration(std::chrono::milliseconds time) { m_hideAgain.setInterval(time); }

Q_SIGNALS:
    /// The text is shown from now on, or hidden.
    void revealingChanged();

protected:
    bool event(QEvent *event) override;

private:
    QLineEdit &m_edit;
    QTimer m_hideAgain;
    QElapsedTimer m_pressedFor;
    bool m_wasRevealing = false; // when it was pressed
};

} // namespace Purser
