// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace Purser {

/// As much of a text as anybody will read: for places that show the rest on demand.
constexpr qsizetype maxDisplayLength = 100'000;

/// A text from outside, made fit to be looked at: control, formatting and bidirectional characters
/// are shown by their code ("‹U+202E›") instead of acting, line breaks become spaces, and what is
/// over `limit` characters is cut with an ellipsis.
QString displayText(QStringView text, qsizetype limit = 500);

/// displayText() for a place that guesses rich text, such as a tooltip.
QString tooltipText(QStringView text);

/// A menu's text without its mnemonic. Chinese and Japanese have it behind the text, in brackets,
/// which go with it. "&&" stands for an ampersand.
QString withoutMnemonic(const QString &text);

} // namespace Purser
