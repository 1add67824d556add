// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace Purser {

/// A dialog that is gone when it is closed, and that has room for its texts: as wide as wished at
/// the size of the letters in force, and higher as soon as a text in it needs more lines. Qt gives
/// a window with wrapped texts the height that they need once, and not when they change.
class GrowingDialog : public QDialog
{
    Q_OBJECT

public:
    /// Both in device-independent pixels, for letters of the usual size; no height: what its
    /// content needs.
    GrowingDialog(const QString &title, QSize size, QWidget *parent);

protected:
    bool event(QEvent *event) override;

private:
    void grow();
};

} // namespace Purser
