// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

#include <QIcon>
#include <QString>

namespace Purser {

/// Purser's own line icons, drawn at the size and in the text color that are needed when they are
/// painted: sharp at every scale, and right in light and dark.
namespace Icons {

/// Which palette color the icon takes.
enum class ColorRole { Text, OnAccent, Muted };

/// `name` is that of a file in resources/icons, without its ending.
QIcon get(const QString &name, ColorRole role = ColorRole::Text);

/// The icon that stands beside words of this tone.
QString nameFor(Theme::Tone tone);

/// The application's icon, in its own colors.
QIcon application();

} // namespace Icons

} // namespace Purser
