// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packaging/icons/iconfiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSvgRenderer>
#include <QTextStream>

namespace {

/// The size in a name such as 48.png or, with a scale, 12@2x.png.
int sizeIn(const QString &name)
{
    const QStringList parts = name.split(QLatin1Char('@'));
    const int scale = parts.size() == 2 ? QString(parts[1]).remove(QLatin1Char('x')).toInt() : 1;
    return parts[0].toInt() * scale;
}

/// The name of the file says what it contains.
QByteArray contentFor(const QString &path, QSvgRenderer &drawing)
{
    const QFileInfo file(path);
    if (file.suffix() == QLatin1StringView("ico"))
        return IconFiles::ico(drawing);
    if (file.suffix() == QLatin1StringView("icns"))
        return IconFiles::icns(drawing);
    const int size = sizeIn(file.completeBaseName());
    return size > 0 ? IconFiles::png(IconFiles::rendered(drawing, size)) : QByteArray();
}

bool load(QSvgRenderer &drawing, const QString &path, const QByteArray &ink)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly)
        && drawing.load(file.readAll().replace("currentColor", ink));
}

} // namespace

/// purser_icons INK DRAWING FILE…
///
/// INK replaces currentColor in the drawing.
int main(int argc, char **argv)
{
    QSvgRenderer drawing;
    if (argc < 4 || !load(drawing, QString::fromLocal8Bit(argv[2]), argv[1])) {
        QTextStream(stderr)
            << "usage: purser_icons INK DRAWING.svg SIZE[@SCALEx].png|NAME.ico|NAME.icns...\n";
        return 2;
    }
    for (int i = 3; i < argc; ++i) {
        const QString path = QString::fromLocal8Bit(argv[i]);
        const QByteArray content = contentFor(path, drawing);
        QFile file(path);
        if (content.isEmpty() || !QDir().mkpath(QFileInfo(path).path())
            || !file.open(QIODevice::WriteOnly) || file.write(content) != content.size()
            || !file.flush()) {
            QTextStream(stderr) << "purser_icons: cannot write " << path << '\n';
            return 1;
        }
    }
    return 0;
}
