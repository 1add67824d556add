// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packaging/icons/iconfiles.h"

#include <QFile>
#include <QFileInfo>
#include <QSvgRenderer>
#include <QTextStream>

namespace {

/// What is asked for shows in the name: icon.ico, icon.icns, 48.png.
QByteArray contentFor(const QString &path, QSvgRenderer &drawing)
{
    const QFileInfo file(path);
    if (file.suffix() == QLatin1StringView("ico"))
        return IconFiles::ico(drawing);
    if (file.suffix() == QLatin1StringView("icns"))
        return IconFiles::icns(drawing);
    const int size = file.baseName().toInt();
    return size > 0 ? IconFiles::png(IconFiles::rendered(drawing, size)) : QByteArray();
}

} // namespace

/// purser_icons DRAWING FILE…
int main(int argc, char **argv)
{
    QSvgRenderer drawing;
    if (argc < 3 || !drawing.load(QString::fromLocal8Bit(argv[1]))) {
        QTextStream(stderr) << "usage: purser_icons DRAWING.svg SIZE.png|NAME.ico|NAME.icns...\n";
        return 2;
    }
    for (int i = 2; i < argc; ++i) {
        const QByteArray content = contentFor(QString::fromLocal8Bit(argv[i]), drawing);
        QFile file(QString::fromLocal8Bit(argv[i]));
        if (content.isEmpty() || !file.open(QIODevice::WriteOnly)
            || file.write(content) != content.size() || !file.flush()) {
            QTextStream(stderr) << "purser_icons: cannot write " << file.fileName() << '\n';
            return 1;
        }
    }
    return 0;
}
