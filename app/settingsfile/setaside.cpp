// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settingsfile/setaside.h"

#include "app/settingsfile/settingsrescue.h"
#include "app/settingsfile/settingsvalidation.h"
#include "models/files/renamefile.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace Purser {

using namespace Qt::StringLiterals;

using Kind = SettingsProblem::Kind;

namespace {

const auto damagedMark = ".damaged-"_L1;
const auto newerMark = ".newer-"_L1;

QString dateOf(const QString &name)
{
    const auto mark = name.contains(damagedMark) ? damagedMark : newerMark;
    return name.mid(name.lastIndexOf(mark) + mark.size());
}

} // namespace

std::optional<SettingsProblem> validateSettingsFile(const QString &file)
{
    const QFileInfo info(file);
    if (!info.exists())
        return info.isSymLink() ? std::optional(SettingsProblem{ .kind = Kind::BrokenLink })
                                : std::nullopt;
    if (!info.isFile())
        return SettingsProblem{ .kind = Kind::NotAFile };
    const std::optional<QByteArray> bytes = readSettingsBytes(file);
    if (!bytes)
        return SettingsProblem{ .kind = Kind::Unreadable };
    return validateSettings(*bytes);
}

std::optional<SettingsTrouble> setAsideUnusableSettings(const QString &file, const QDateTime &now)
{
    const std::optional<SettingsProblem> problem = validateSettingsFile(file);
    if (!problem)
        return std::nullopt;
    const auto mark = problem->kind == Kind::NewerVersion ? newerMark : damagedMark;
    return SettingsTrouble{ .problem = *problem,
                            .file = file,
                            .setAsideAs = moveAside(file, mark, now) };
}

QString lastSetAside(const QString &file)
{
    const QFileInfo info(file);
    QStringList names = info.dir().entryList(
        { info.fileName() + damagedMark + u'*', info.fileName() + newerMark + u'*' },
        QDir::Files | QDir::Hidden);
    names.removeIf([&](const QString &name) { // a link to a device
        return !QFileInfo(info.dir(), name).isFile();
    });
    const auto last = std::ranges::max_element(names, {}, dateOf);
    return last == names.end() ? QString() : info.dir().filePath(*last);
}

} // namespace Purser
