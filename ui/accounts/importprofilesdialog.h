// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/cliprofiles.h"
#include "ui/widgets/autosizingdialog.h"

class QListWidget;
class QPushButton;

namespace Purser {

/// Asks the user which Yotta CLI profile to import, and lists the problems found in the profile
/// file.
class ImportProfilesDialog : public AutoSizingDialog
{
    Q_OBJECT

public:
    /// `profiles` must outlive the dialog. `file` is the path of the profile file, as shown to the
    /// user.
    ImportProfilesDialog(const CliProfiles &profiles, const QString &file,
                         QWidget *parent = nullptr);

Q_SIGNALS:
    /// Emitted when the user chooses a profile. `profile` is its index.
    void chosen(int profile);

private:
    QListWidget *m_list;
    QPushButton *m_importProfiles;
};

} // namespace Purser
