// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>

class QSvgRenderer;

/// Renders a vector drawing into the formats that the systems need. This is done during the build,
/// so that no pictures have to be kept in sync by hand, and that the program doesn't need Qt Svg.
namespace IconFiles {

/// Renders the drawing as a square on a transparent background.
QImage rendered(QSvgRenderer &drawing, int size);

QByteArray png(const QImage &image);

/// Windows, 16 to 256. The small sizes are bitmaps: not every reader of the format takes PNG there.
QByteArray ico(QSvgRenderer &drawing);

/// macOS, 16@2x to 512@2x.
QByteArray icns(QSvgRenderer &drawing);

} // namespace IconFiles
