// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace Purser {

/// The user's guide, in chapters: the files in resources/help, one for each language.
struct Chapter
{
    QString title;
    QString markdown; ///< the title included
};

/// What stands between the headings of the second level, which are the chapters' titles. The keys
/// in the first column of a table are given as the platform and the language call them.
QList<Chapter> chaptersOf(QStringView markdown);

/// The guide in the language that is in force; else in English.
QList<Chapter> guide();

/// Whether a link may be opened: over https, at a host that is known to be the project's or the
/// service's.
bool isKnownHost(const QString &link);

} // namespace Purser
