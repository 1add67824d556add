// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>

class QSvgRenderer;

/// Renders a vector drawing into each system's icon formats. This is done during the build, so that
/// no images have to be kept in sync by hand and the program doesn't need Qt SVG.
namespace IconFiles {

/// Renders the drawing as a square on a transparent background.
QImage rendered(QSvgRenderer &drawing, int size);

QByteArray png(const QImage &image);

/// Returns a Windows icon in sizes from 16 to 256 pixels. Sizes up to 128 are stored as bitmaps,
/// since not every program can read them as PNG.
QByteArray ico(QSvgRenderer &drawing);

/// Returns a macOS icon in sizes from 16@2x to 512@2x.
QByteArray icns(QSvgRenderer &drawing);

} // namespace IconFiles
