// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/settingstext.h"

#include "ui/text/plaintext.h"

#include <QCoreApplication>
#include <QDir>

namespace Purser {

namespace {

constexpr int maxPath = 300;

struct SettingsText
{
    Q_DECLARE_TR_FUNCTIONS(Purser::SettingsText)
};

QString problemMessage(const SettingsProblem &problem)
{
    using Kind = SettingsProblem::Kind;
    switch (problem.kind) {
    case Kind::Empty:
        return SettingsText::tr("Your settings file is empty.");
    case Kind::Zeros:
        return SettingsText::tr("Your settings file is damaged: it contains null bytes.");
    case Kind::OtherEncoding:
        return SettingsText::tr("Your settings file isn't encoded in UTF-8.");
    case Kind::MergeConflict:
        //: %1 is a number.
        return SettingsText::tr("Your settings file has a merge conflict on line %1.")
            .arg(problem.line);
    case Kind::BrokenLine:
        //: %1 is a number.
        return SettingsText::tr("Couldn't read line %1 of your settings file.").arg(problem.line);
    case Kind::NewerVersion:
        return SettingsText::tr("Your settings were saved by a newer version of Purser.");
    case Kind::NotAFile:
        return SettingsText::tr(
            "There's a folder, pipe, or device where your settings file should be.");
    case Kind::BrokenLink:
        return SettingsText::tr("Your settings file is a link to a file that doesn't exist.");
    case Kind::Unreadable:
        return SettingsText::tr("Couldn't open your settings file.");
    case Kind::NoSettings:
        break;
    }
    return SettingsText::tr("Your settings file contains no settings.");
}

QString shownPath(const QString &path)
{
    return displayText(QDir::toNativeSeparators(path), maxPath);
}

} // namespace

QString settingsTroubleMessage(const SettingsTrouble &trouble, bool isRecoveryShown)
{
    const QString problem = problemMessage(trouble.problem);
    if (trouble.setAsideAs.isEmpty())
        //: %1 is a sentence that names the problem, %2 is the path of the settings file.
        return SettingsText::tr("%1 Purser couldn't move it, so nothing you change is saved. "
                                "Move or delete “%2”, and start Purser again.")
            .arg(problem, shownPath(trouble.file));
    if (!isRecoveryShown)
        //: %1 is a sentence that names the problem, %2 is a path.
        return SettingsText::tr("%1 Purser moved it to “%2” and started with new settings.")
            .arg(problem, shownPath(trouble.setAsideAs));
    //: %1 is a sentence that names the problem, %2 is a path. "Recover accounts…" is a button.
    return SettingsText::tr("%1 Purser moved it to “%2” and started with new settings. Select "
                            "“Recover accounts…” to look for your accounts.")
        .arg(problem, shownPath(trouble.setAsideAs));
}

QString settingsNotSavedMessage()
{
    return SettingsText::tr("Couldn't save your settings, so changes last only until you quit. "
                            "Check that the disk isn't full and the settings file isn't "
                            "read-only.");
}

QString accountsNotSavedMessage()
{
    return SettingsText::tr("Couldn't save your accounts. Check that the disk isn't full and the "
                            "settings file isn't read-only.");
}

} // namespace Purser
