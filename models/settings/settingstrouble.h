// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Purser {

/// Why Purser doesn't use a settings file.
struct SettingsProblem
{
    enum class Kind {
        Empty, ///< no bytes, or white space only
        Zeros, ///< zero bytes, as a file system leaves them after a power failure
        OtherEncoding, ///< readable text, but not UTF-8
        MergeConflict, ///< the marks of a version control system
        BrokenLine, ///< settings, and at least one line that is none
        NoSettings, ///< something else altogether
        NewerVersion, ///< written by a later Purser in a format that this one would misread
        NotAFile, ///< a folder, a pipe, a device or a socket
        BrokenLink, ///< a symbolic link that leads to no file, or back to itself
        Unreadable, ///< no permission, or the disk reports an error
    };

    Kind kind = Kind::NoSettings;
    int line = 0; ///< of BrokenLine and MergeConflict, counted from 1; else 0

    friend bool operator==(const SettingsProblem &, const SettingsProblem &) = default;
};

/// A settings file that isn't used, and its place now.
struct SettingsTrouble
{
    SettingsProblem problem{};
    QString file{}; ///< the path of the settings file
    QString setAsideAs{}; ///< its path now; empty if it could not be moved

    friend bool operator==(const SettingsTrouble &, const SettingsTrouble &) = default;
};

} // namespace Purser
