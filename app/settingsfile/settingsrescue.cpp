// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settingsfile/settingsrescue.h"

#include "app/settingsfile/inilines.h"
#include "app/settingsfile/settingsvalidation.h"
#include "app/settingsfile/storedaccounts.h"
#include "models/files/wholefile.h"

#include <QSettings>
#include <QTemporaryFile>

#include <algorithm>

namespace Purser {

namespace {

// A thousand accounts take a quarter of it.
constexpr qint64 maxSize = 1024 * 1024;

enum class Side { Ours, Theirs };

/// The lines about accounts that QSettings understands; of a conflict, one side.
QByteArray accountLines(const QList<IniLine> &lines, Side side)
{
    enum class Place { Outside, Ours, Base, Theirs };
    Place place = Place::Outside;
    QByteArray section;
    QByteArray kept = "[accounts]\n";
    for (const IniLine &line : lines) {
        if (line.text.startsWith("<<<<<<<"))
            place = Place::Ours;
        else if (line.text.startsWith("|||||||"))
            place = Place::Base;
        else if (line.text.startsWith("=======") && place != Place::Outside)
            place = Place::Theirs;
        else if (line.text.startsWith(">>>>>>>"))
            place = Place::Outside;
        const bool isOfSide =
            place == Place::Outside || place == (side == Side::Ours ? Place::Ours : Place::Theirs);
        if (!isOfSide)
            continue;
        if (line.kind == IniLine::Kind::Section)
            section = line.section();
        // Without a section the head of the file is lost.
        else if (line.kind == IniLine::Kind::Value && (section == "accounts" || section.isEmpty()))
            kept += line.text + '\n';
    }
    return kept;
}

/// QSettings reads files only. No secret is in it.
QList<Account> readBack(const QByteArray &text)
{
    QTemporaryFile file;
    if (!file.open() || file.write(text) != text.size() || !file.flush())
        return {};
    QSettings settings(file.fileName(), QSettings::IniFormat);
    return StoredAccounts::read(settings).content().accounts;
}

} // namespace

std::optional<QByteArray> readSettingsBytes(const QString &file)
{
    return readWholeFile(file, maxSize);
}

QList<Account> rescueAccounts(const QByteArray &bytes)
{
    const QList<IniLine> lines = iniLines(settingsText(bytes));
    QList<Account> rescued;
    for (const Side side : { Side::Ours, Side::Theirs }) {
        for (const Account &account : readBack(accountLines(lines, side))) {
            if (std::ranges::find(rescued, account.id, &Account::id) == rescued.end())
                rescued.append(account);
        }
    }
    return rescued;
}

} // namespace Purser
