// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace Purser {

/// Returns the content of a regular file, or std::nullopt if it doesn't exist, can't be read, or
/// has more than `maxSize` bytes. Pipes and devices are not opened, since reading them may block
/// forever.
std::optional<QByteArray> readWholeFile(const QString &file, qint64 maxSize);

/// Writes a file that only this user can read. Even if the process is killed or the disk is full,
/// the file contains either all of `bytes` or its previous content. Returns false if the file
/// couldn't be written.
bool replaceFile(const QString &file, const QByteArray &bytes);

/// Removes the temporary files that processes left when they were killed in replaceFile(). The
/// caller must hold the lock that all who replace this file take.
void removeUnfinishedFiles(const QString &file);

/// Like replaceFile(), but leaves the permissions to the system, or to the existing file. For files
/// that the user asked for.
bool exportFile(const QString &file, const QByteArray &bytes);

} // namespace Purser
