// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/revealbutton.h"

#include <QEvent>
#include <QLineEdit>

namespace Purser {

namespace {

/// Keep input methods from showing, learning and changing what is typed.
constexpr auto hintsOfSecret =
    Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase;

} // namespace

RevealButton::RevealButton(QLineEdit &edit, QWidget *parent)
    : QPushButton(parent)
    , m_edit(edit)
{
    setAutoDefault(false);
    m_hideAgain.setSingleShot(true);
    m_hideAgain.setInterval(defaultDuration);
    connect(&m_hideAgain, &QTimer::timeout, this, [this] { setRevealing(false); });
    connect(this, &QPushButton::pressed, this, [this] {
        m_wasRevealing = isRevealing();
        m_pressedFor.start();
        setRevealing(true);
    });
    // Of a short press, or one by a key or by assistive technology.
    connect(this, &QPushButton::released, this, [this] {
        const bool wasHeld = m_pressedFor.elapsed() >= longPressThreshold.count();
        setRevealing(!m_wasRevealing && !wasHeld);
        if (isRevealing())
            m_hideAgain.start();
    });
    setRevealing(false);
}

bool RevealButton::isRevealing() const
{
    return m_edit.echoMode() == QLineEdit::Normal;
}

void RevealButton::setRevealing(bool revealing)
{
    m_hideAgain.stop();
    const bool isChanging = revealing != isRevealing() || text().isEmpty();
    if (isChanging)
        m_edit.setEchoMode(revealing ? QLineEdit::Normal : QLineEdit::Password);
    // Changing the echo mode resets the hints; a secret that is shown stays one.
    m_edit.setInputMethodHints(m_edit.inputMethodHints() | hintsOfSecret);
    //: A button: hides what is in a field for a secret.
    setText(revealing ? tr("Hide")
                      : /*: A button: shows what is in a field for a secret. */ tr("Show"));
    //: %1 is the label of a field.
    setAccessibleName(
        revealing ? tr("Hide %1").arg(m_edit.accessibleName())
                  : /*: %1 is the label of a field. */ tr("Show %1").arg(m_edit.accessibleName()));
    if (isChanging)
        Q_EMIT revealingChanged();
}

bool RevealButton::event(QEvent *event)
{
    const bool isLocked = event->type() == QEvent::EnabledChange && !isEnabled();
    if (isLocked || event->type() == QEvent::WindowDeactivate || event->type() == QEvent::Hide)
        setRevealing(false);
    return QPushButton::event(event);
}

} // namespace Purser
