// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QTimer>

#include <functional>

namespace Purser {

/// A button that copies text to the clipboard and briefly confirms that it was copied.
class CopyButton : public QPushButton
{
    Q_OBJECT

public:
    /// `what` completes "Copy …" in the tooltip and the accessible name. `text` returns the text to
    /// copy.
    CopyButton(const QString &what, std::function<QString()> text, QWidget *parent = nullptr);

private:
    QTimer m_feedbackTimer;
};

} // namespace Purser
