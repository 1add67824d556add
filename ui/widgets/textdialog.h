// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/autosizingdialog.h"

namespace Purser {

/// A long text to read, scroll and copy; nothing in it is taken for markup.
class TextDialog : public AutoSizingDialog
{
    Q_OBJECT

public:
    TextDialog(const QString &title, const QString &text, QWidget *parent = nullptr);
};

} // namespace Purser
