// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QTimer>

#include <functional>

namespace Purser {

/// Puts a text on the clipboard and says for a moment that it did.
class CopyButton : public QPushButton
{
    Q_OBJECT

public:
    /// `what` completes "Copy …" for those who do not see what stands beside the button.
    CopyButton(const QString &what, std::function<QString()> text, QWidget *parent = nullptr);

private:
    QTimer m_feedbackTimer;
};

} // namespace Purser
