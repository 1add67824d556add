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

namespace Purser {

using namespace Qt::StringLiterals;

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
    for (QWidget *other : QApplication::topLevelWidgets()) {
        auto *dialog = qobject_cast<QDialog *>(other);
        if (!dialog || !dialog->isVisible())
            continue;
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
