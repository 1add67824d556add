// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

#include <QIcon>
#include <QString>

namespace Purser {

/// Purser's own line icons. They are painted in a text color of the current palette, from pictures
/// that are rendered during the build in the sizes that are needed at scales from 1 to 3.
namespace Icons {

/// The palette color that the icon is painted in.
enum class ColorRole { Text, OnAccent, Muted };

/// Returns the icon of the file resources/icons/`name`.svg, or a null icon if there is none.
QIcon get(const QString &name, ColorRole role = ColorRole::Text);

/// Returns the name of the icon for messages of this tone.
QString nameFor(Theme::Tone tone);

/// Returns the application's icon.
QIcon application();

} // namespace Icons

} // namespace Purser
