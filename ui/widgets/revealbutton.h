// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QPushButton>
#include <QTimer>

#include <chrono>

class QLineEdit;

namespace Purser {

/// A button that temporarily reveals the text in a secret field: while the button is held down, or
/// for a few seconds after a short press. The text is hidden immediately if the window is
/// deactivated, or if the button is disabled or hidden.
class RevealButton : public QPushButton
{
    Q_OBJECT

public:
    /// How long the text is revealed after a short press.
    static constexpr std::chrono::seconds defaultDuration{ 10 };
    /// After a press of at least this duration, releasing the button hides the text.
    static constexpr std::chrono::milliseconds longPressThreshold{ 400 };

    /// `edit` must already have an accessible name, and must outlive the button.
    explicit RevealButton(QLineEdit &edit, QWidget *parent = nullptr);

    bool isRevealing() const;
    void setRevealing(bool revealing);

    /// For tests.
    void setDuration(std::chrono::milliseconds time) { m_hideAgain.setInterval(time); }

Q_SIGNALS:
    /// Emitted when the text is revealed or hidden.
    void revealingChanged();

protected:
    bool event(QEvent *event) override;

private:
    QLineEdit &m_edit;
    QTimer m_hideAgain;
    QElapsedTimer m_pressedFor;
    bool m_wasRevealing = false; // whether the text was revealed before the press
};

} // namespace Purser
