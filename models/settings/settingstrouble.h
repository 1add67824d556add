// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Purser {

/// The reason why a settings file can't be used.
struct SettingsProblem
{
    enum class Kind {
        Empty, ///< no bytes, or only white space
        Zeros, ///< contains zero bytes, which may be the result of a power failure
        OtherEncoding, ///< readable text, but not UTF-8
        MergeConflict, ///< contains a version control system's conflict markers
        BrokenLine, ///< contains settings, but also at least one malformed line
        NoSettings, ///< the file doesn't contain settings
        NewerVersion, ///< written by a later version of Purser in a format that this one would
                      ///< misread
        NotAFile, ///< a folder, a pipe, a device or a socket
        BrokenLink, ///< a dangling or circular symbolic link
        Unreadable, ///< no permission, or the disk reports an error
    };

    Kind kind = Kind::NoSettings;
    int line = 0; ///< 1-based line number for BrokenLine and MergeConflict; otherwise 0

    friend bool operator==(const SettingsProblem &, const SettingsProblem &) = default;
};

/// A settings file that can't be used, and where it was moved.
struct SettingsTrouble
{
    SettingsProblem problem{};
    QString file{}; ///< the settings file's path
    QString setAsideAs{}; ///< its new path; empty if it could not be moved

    friend bool operator==(const SettingsTrouble &, const SettingsTrouble &) = default;
};

} // namespace Purser
