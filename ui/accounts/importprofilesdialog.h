// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/cliprofiles.h"
#include "ui/widgets/autosizingdialog.h"

class QListWidget;
class QPushButton;

namespace Purser {

/// Which profile of the Yotta CLI to take over, and what of its file could not be read.
class ImportProfilesDialog : public AutoSizingDialog
{
    Q_OBJECT

public:
    /// `file` is where they come from, as the user knows it; `profiles` outlives the dialog.
    ImportProfilesDialog(const CliProfiles &profiles, const QString &file,
                         QWidget *parent = nullptr);

Q_SIGNALS:
    /// Its place among the profiles.
    void chosen(int profile);

private:
    QListWidget *m_list;
    QPushButton *m_importProfiles;
};

} // namespace Purser
