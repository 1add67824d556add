// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shots/gallery.h"

#include "ui/accounts/accountmenu.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QDialog>
#include <QPainter>
#include <QTest>
#include <QTextStream>

#include <algorithm>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

int depthOf(const QWidget &widget)
{
    int depth = 0;
    for (const QWidget *parent = widget.parentWidget(); parent; parent = parent->parentWidget())
        ++depth;
    return depth;
}

/// Those that are open, each behind the ones that were opened from it.
QList<QDialog *> openDialogs()
{
    QList<QDialog *> dialogs;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        auto *dialog = qobject_cast<QDialog *>(window);
        if (dialog && dialog->isVisible())
            dialogs += dialog;
    }
    std::ranges::sort(dialogs, {}, [](const QDialog *dialog) { return depthOf(*dialog); });
    return dialogs;
}

} // namespace

Gallery::Gallery(const QDir &folder)
    : m_folder(folder)
{ }

int Gallery::render(const QString &suffix)
{
    int failures = 0;
    for (const Scene &scene : allScenes()) {
        Stage stage;
        if (!scene.play(stage) || !grab(stage.window(), scene.name + suffix)) {
            QTextStream(stderr) << "Not reached: " << scene.name << suffix << Qt::endl;
            ++failures;
        }
    }
    return failures;
}

bool Gallery::grab(MainWindow &window, const QString &name)
{
    if (!name.startsWith("create-waiting"_L1)) // where every event may bring the end of it
        QTest::qWait(60); // let the busy line move
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QPixmap picture = window.grab();
    QPainter painter(&picture);
    const auto draw = [&](QWidget &other, const QPoint &place) {
        const QPixmap shown = other.grab();
        painter.fillRect(QRect(place, other.size()).adjusted(-1, -1, 1, 1),
                         Theme::border(window.palette()));
        painter.drawPixmap(place, shown);
    };
    for (QDialog *dialog : openDialogs()) {
        painter.fillRect(window.rect(), QColor(0, 0, 0, 90));
        draw(*dialog,
             QPoint((window.width() - dialog->width()) / 2,
                    (window.height() - dialog->height()) / 2));
    }
    for (AccountMenu *menu : window.findChildren<AccountMenu *>()) {
        if (menu->isVisible())
            draw(*menu, window.mapFromGlobal(menu->pos()));
    }
    painter.end();
    ++m_count;
    return picture.save(m_folder.filePath(name + u".png"_s));
}

} // namespace Purser
