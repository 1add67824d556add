// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packaging/icons/iconfiles.h"

#include <QBuffer>
#include <QDataStream>
#include <QPainter>
#include <QSvgRenderer>

#include <array>

namespace {

constexpr int largestBitmap = 128; // in an .ico; PNG above

/// A bitmap as an .ico has it: bottom-up, color over an all-zero mask (the alpha says it already),
/// and a height that counts both.
QByteArray iconBitmap(const QImage &image)
{
    const QImage rows = image.convertToFormat(QImage::Format_ARGB32).mirrored();
    const int size = rows.width();
    const qsizetype maskStride = (size + 31) / 32 * 4;
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setByteOrder(QDataStream::LittleEndian);
    constexpr quint32 headerSize = 40;
    constexpr quint16 planes = 1;
    constexpr quint16 bitsPerPixel = 32;
    stream << headerSize << qint32(size) << qint32(2 * size) << planes << bitsPerPixel;
    for (int unused = 0; unused < 6; ++unused)
        stream << quint32(0);
    for (int y = 0; y < size; ++y)
        for (int x = 0; x < size; ++x)
            stream << quint32(rows.pixel(x, y));
    return bytes + QByteArray(maskStride * size, '\0');
}

} // namespace

namespace IconFiles {

QImage rendered(QSvgRenderer &drawing, int size)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    drawing.render(&painter);
    return image;
}

QByteArray png(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray ico(QSvgRenderer &drawing)
{
    constexpr std::array sizes{ 16, 20, 24, 32, 40, 48, 64, 128, 256 };
    constexpr qsizetype headerSize = 6;
    constexpr qsizetype entrySize = 16;
    QByteArray directory;
    QDataStream stream(&directory, QIODevice::WriteOnly);
    stream.setByteOrder(QDataStream::LittleEndian);
    constexpr quint16 isIcon = 1;
    stream << quint16(0) << isIcon << quint16(sizes.size());
    QByteArray images;
    for (const int size : sizes) {
        const QImage image = rendered(drawing, size);
        const QByteArray bytes = size <= largestBitmap ? iconBitmap(image) : png(image);
        const auto side = quint8(size % 256); // 0 stands for 256
        constexpr quint16 planes = 1;
        constexpr quint16 bitsPerPixel = 32;
        stream << side << side << quint8(0) << quint8(0) << planes << bitsPerPixel
               << quint32(bytes.size())
               << quint32(headerSize + entrySize * qsizetype(sizes.size()) + images.size());
        images += bytes;
    }
    return directory + images;
}

QByteArray icns(QSvgRenderer &drawing)
{
    struct Kind
    {
        const char *name;
        int size;
    };
    constexpr std::array kinds{ Kind{ "ic11", 32 },  Kind{ "ic12", 64 },  Kind{ "ic07", 128 },
                                Kind{ "ic13", 256 }, Kind{ "ic08", 256 }, Kind{ "ic14", 512 },
                                Kind{ "ic09", 512 }, Kind{ "ic10", 1024 } };
    constexpr qsizetype headerSize = 8; // of the file and of each picture: name and length with it
    QByteArray pictures;
    for (const Kind &kind : kinds) {
        const QByteArray bytes = png(rendered(drawing, kind.size));
        QDataStream stream(&pictures, QIODevice::Append);
        stream.writeRawData(kind.name, 4);
        stream << quint32(headerSize + bytes.size());
        stream.writeRawData(bytes.constData(), int(bytes.size()));
    }
    QByteArray file;
    QDataStream stream(&file, QIODevice::WriteOnly);
    stream.writeRawData("icns", 4);
    stream << quint32(headerSize + pictures.size());
    return file + pictures;
}

} // namespace IconFiles
