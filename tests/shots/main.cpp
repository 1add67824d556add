// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Renders every state of the window, light and dark, as PNG files: what people see, to look at.
// The rows come over real HTTP from the sandbox, or from a server that fails.

#include "tests/shots/gallery.h"
#include "ui/style/appearance.h"
#include "ui/style/icons.h"
#include "ui/words/language.h"

#include <QApplication>
#include <QDir>
#include <QTextStream>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QTextStream err(stderr);
    if (argc != 2) {
        err << "Usage: purser_shots DIR" << Qt::endl;
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    if (!folder.mkpath(QStringLiteral("."))) {
        err << "Cannot make the folder " << folder.path() << Qt::endl;
        return 1;
    }
    QApplication::setWindowIcon(Purser::Icons::application());
    const Purser::Language language(QLocale::c());
    const Purser::Appearance appearance(application);
    Purser::Gallery gallery(folder);
    const int failures = gallery.renderAll();
    QTextStream(stdout) << gallery.count() << " pictures in " << folder.absolutePath() << Qt::endl;
    return failures == 0 ? 0 : 1;
}
