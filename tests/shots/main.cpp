// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Renders every state of the window as PNG files: what people see, to look at. Light and dark, from
// right to left, with texts that are 40 % longer, and in each language.

#include "tests/shots/gallery.h"
#include "tests/stage/pseudolocale.h"
#include "ui/style/appearance.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/text/language.h"
#include "ui/widgets/accessiblecombobox.h"

#include <QApplication>
#include <QDir>
#include <QTextStream>

using namespace Purser;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QTextStream err(stderr);
    if (argc < 2 || argc > 3) {
        err << "Usage: purser_shots DIR [light|dark|languages|pseudo|rtl]" << Qt::endl;
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    if (!folder.mkpath(u"."_s)) {
        err << "Cannot make the folder " << folder.path() << Qt::endl;
        return 1;
    }
    const QString only = argc == 3 ? QString::fromLocal8Bit(argv[2]) : QString();
    const auto isWanted = [&](const QString &what) { return only.isEmpty() || only == what; };

    QApplication::setWindowIcon(Icons::application());
    AccessibleComboBox::installAccessibility();
    Language language;
    language.choose(u"en"_s);
    Appearance appearance(application);
    Gallery gallery(folder);
    // Beside the pictures at the usual scale those at twice of it.
    const QString scale = qApp->devicePixelRatio() > 1 ? u"@2x"_s : QString();
    int failures = 0;
    if (isWanted(u"dark"_s)) {
        appearance.choose(Preferences::Theme::Dark);
        failures += gallery.render(u"-dark"_s + scale);
    }
    appearance.choose(Preferences::Theme::Light);
    if (isWanted(u"light"_s))
        failures += gallery.render(u"-light"_s + scale);
    if (isWanted(u"rtl"_s)) {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        failures += gallery.render(u"-rtl"_s + scale);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }
    if (isWanted(u"pseudo"_s)) {
        const PseudoLocale longer;
        failures += gallery.render(u"-pseudo"_s + scale);
    }
    for (const QString &code : Language::codes()) {
        if (code == "en"_L1 || !isWanted(u"languages"_s))
            continue;
        language.choose(code);
        failures += gallery.render(u'-' + code + scale);
    }
    QTextStream(stdout) << gallery.count() << " pictures in " << folder.absolutePath() << Qt::endl;
    return failures == 0 ? 0 : 1;
}
