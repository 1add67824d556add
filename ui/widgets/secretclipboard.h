// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QClipboard>
#include <QObject>

#include <chrono>

class QContextMenuEvent;
class QKeyEvent;
class QLineEdit;
class QMimeData;

namespace Purser {

/// Protects text that is copied from a secret field with the keyboard, the mouse or assistive
/// technology while the secret is revealed. The copied text is marked so that clipboard managers
/// don't store it. It is removed from the clipboard after a delay or when the program quits, unless
/// other content has replaced it.
///
/// While the secret is revealed, text that is part of the secret is also protected if it is copied
/// from elsewhere in Purser. Content from other programs is never changed.
class SecretClipboard : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds defaultDuration{ 30 };

    /// `edit` takes ownership of this object. Copied text is removed from the clipboard even if
    /// this object has been destroyed.
    explicit SecretClipboard(QLineEdit *edit);

    /// For tests.
    void setDuration(std::chrono::milliseconds time) { m_duration = time; }

    /// Returns whether `data` is marked as a secret that clipboard managers don't store.
    static bool isMarked(const QMimeData *data);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool handleKey(const QKeyEvent &event);
    void showMenu(const QContextMenuEvent &event);
    void copySelection();
    void cutSelection();
    void put(const QString &secret, QClipboard::Mode mode);
    void mark(QClipboard::Mode mode);

    QLineEdit *m_edit;
    std::chrono::milliseconds m_duration = defaultDuration;
};

} // namespace Purser
