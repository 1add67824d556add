// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

#include <QIcon>
#include <QString>

namespace Purser {

/// Purser's own line icons. They are painted in a text color of the current palette. The build
/// renders each of them in the sizes needed for scale factors from 1 to 3.
namespace Icons {

/// The palette color that the icon is painted in.
enum class ColorRole { Text, OnAccent, Muted };

/// Returns the icon in the file resources/icons/`name`.svg, or a null icon if there is no such
/// file.
QIcon get(const QString &name, ColorRole role = ColorRole::Text);

/// Returns the name of the icon for messages with the given tone.
QString nameFor(Theme::Tone tone);

/// Returns the application's icon.
QIcon application();

} // namespace Icons

} // namespace Purser
