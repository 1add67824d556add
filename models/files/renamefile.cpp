// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/renamefile.h"

#include <QFileInfo>

#include <filesystem>
#include <system_error>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

bool isTaken(const QString &file)
{
    const QFileInfo info(file);
    return info.exists() || info.isSymLink();
}

} // namespace

bool renameFile(const QString &file, const QString &name)
{
    std::error_code error;
    std::filesystem::rename(QFileInfo(file).filesystemAbsoluteFilePath(),
                            QFileInfo(name).filesystemAbsoluteFilePath(), error);
    return !error;
}

QString moveAside(const QString &file, QLatin1StringView mark, const QDateTime &now)
{
    const QString wanted = file + mark + now.toString(u"yyyy-MM-dd-HHmmss"_s);
    QString name = wanted;
    for (int number = 2; isTaken(name); ++number)
        name = u"%1-%2"_s.arg(wanted, QString::number(number));
    return renameFile(file, name) ? name : QString();
}

} // namespace Purser
