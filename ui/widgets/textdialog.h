// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/autosizingdialog.h"

namespace Purser {

/// Shows long text that the user can read and copy. The text is never interpreted as markup.
class TextDialog : public AutoSizingDialog
{
    Q_OBJECT

public:
    TextDialog(const QString &title, const QString &text, QWidget *parent = nullptr);
};

} // namespace Purser
