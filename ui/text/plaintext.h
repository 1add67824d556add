// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace Purser {

/// The limit to pass to displayText() for text that is copied, or shown in an ExpandableLabel,
/// which truncates long text itself and can show it in full.
constexpr qsizetype maxDisplayLength = 100'000;

/// Returns untrusted text in a form that is safe to show. Control and formatting characters,
/// including bidirectional ones, are replaced by their code points, such as "‹U+202E›", so that
/// they have no effect. Line breaks and tabs become spaces. Text of more than `limit` characters is
/// truncated with an ellipsis.
QString displayText(QStringView text, qsizetype limit = 500);

/// Returns displayText() as rich text, for tooltips and other places where Qt would interpret text
/// that looks like markup. Zero-width spaces are inserted into very long words, so that the tooltip
/// can wrap them.
QString tooltipText(QStringView text);

/// Returns a menu item's text without the "&" that marks its mnemonic. A mnemonic in parentheses,
/// as in the Chinese "编辑(&E)", is removed entirely. "&&" becomes "&".
QString withoutMnemonic(const QString &text);

} // namespace Purser
