// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QClipboard>
#include <QObject>

#include <chrono>

class QLineEdit;
class QMimeData;

namespace Purser {

/// Watches what is copied from a secret's field while it is shown, by keyboard, mouse or assistive
/// technology: on the clipboard it is marked, so that clipboard managers do not keep it, and taken
/// away again after some time and at the end of the program, if it is still there. What another
/// program has put there is left alone.
///
/// A part of the secret that is copied from another place of Purser meanwhile is marked as well.
class SecretClipboard : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds defaultDuration{ 30 };

    /// Belongs to the field; what it has put on the clipboard is taken away without it, too.
    explicit SecretClipboard(QLineEdit *edit);

    /// For tests, which do not wait that long.
    void setDuration(std::chrono::milliseconds time) { m_duration = time; }

    /// Whether clipboard managers are told not to keep this.
    static bool isMarked(const QMimeData *data);

private:
    void mark(QClipboard::Mode mode);

    QLineEdit *m_edit;
    std::chrono::milliseconds m_duration = defaultDuration;
};

} // namespace Purser
