// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace Purser {

/// A chapter of the user guide. The guide is located in resources/help, with one file for each
/// language.
struct Chapter
{
    QString title;
    QString markdown; ///< the entire chapter, including the title
};

/// Splits a guide into chapters at its second-level headings. Keys in the first column of a table
/// are replaced by their native names, such as "Strg+N" in German.
QList<Chapter> chaptersOf(QStringView markdown);

/// Returns the guide in the current language, or in English if it isn't available in that language.
QList<Chapter> guide();

/// Returns whether a link may be opened: it must use https, contain no username or password, and
/// lead to a known project or service host.
bool isKnownHost(const QString &link);

} // namespace Purser
