// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>

class QSvgRenderer;

/// The icon's vector drawing as the files that the systems want. Made while building, with the Qt
/// Svg that the program itself draws with, so that no further tool is needed on any system and no
/// picture has to be kept in step by hand.
namespace IconFiles {

/// Square, with a transparent ground.
QImage rendered(QSvgRenderer &drawing, int size);

QByteArray png(const QImage &image);

/// Windows, 16 to 256. The small sizes are bitmaps: not every reader of the format takes PNG there.
QByteArray ico(QSvgRenderer &drawing);

/// macOS, 16@2x to 512@2x.
QByteArray icns(QSvgRenderer &drawing);

} // namespace IconFiles
