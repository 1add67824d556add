// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/appearance.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QListWidget>
#include <QRadioButton>
#include <QStyleOptionButton>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>
#include <memory>

using namespace Purser;
using namespace Qt::StringLiterals;

namespace {

/// The best contrast that a pixel in `place` has against the color at its corner.
double bestContrast(QWidget &widget, const QRect &place)
{
    const QImage image = widget.grab().toImage();
    const QColor background = image.pixelColor(place.topLeft());
    double best = 1;
    for (int y = place.top(); y <= place.bottom(); ++y) {
        for (int x = place.left(); x <= place.right(); ++x)
            best = std::max(best, Theme::contrast(image.pixelColor(x, y), background));
    }
    return best;
}

/// The part in front of the texts, which has nothing but the box in it.
QRect checkBoxOf(const QWidget &widget)
{
    QStyleOptionButton option;
    option.initFrom(&widget);
    return widget.style()
        ->subElementRect(QStyle::SE_CheckBoxIndicator, &option, &widget)
        .adjusted(-1, -1, 1, 1)
        .intersected(widget.rect());
}

QRect radioButtonOf(const QWidget &widget)
{
    QStyleOptionButton option;
    option.initFrom(&widget);
    return widget.style()
        ->subElementRect(QStyle::SE_RadioButtonIndicator, &option, &widget)
        .adjusted(-1, -1, 1, 1)
        .intersected(widget.rect());
}

QRect checkBoxOf(const QAbstractItemView &view)
{
    QRect row = view.visualRect(view.model()->index(0, 0));
    row.setWidth(26);
    return row.translated(view.viewport()->pos());
}

} // namespace

/// A check box is an outline of 3:1 at least against what is around it (WCAG 2.1, 1.4.11).
class TestCheckBoxStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCheckBoxIsSeenInEveryPalette_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::addColumn<Qt::CheckState>("state");
        for (const Qt::CheckState state : { Qt::Unchecked, Qt::PartiallyChecked, Qt::Checked }) {
            const auto row = [&](const char *name, const QPalette &palette) {
                QTest::addRow("%s, %d", name, int(state)) << palette << state;
            };
            row("light", Theme::lightPalette());
            row("dark", Theme::darkPalette());
            row("black on white",
                QPalette(Qt::black, Qt::white, Qt::white, Qt::black, Qt::gray, Qt::black, Qt::black,
                         Qt::white, Qt::white));
            row("white on black",
                QPalette(Qt::white, Qt::black, Qt::black, Qt::black, Qt::black, Qt::white,
                         Qt::white, Qt::black, Qt::black));
        }
    }

    void aCheckBoxIsSeenInEveryPalette()
    {
        QFETCH(const QPalette, palette);
        QFETCH(const Qt::CheckState, state);
        QApplication::setPalette(palette);
        const Appearance appearance(*qApp);

        QWidget window;
        QCheckBox box(&window); // without a text
        box.setCheckState(state);
        box.resize(box.sizeHint() + QSize(10, 10));
        QRadioButton radio(&window);
        radio.setChecked(state == Qt::Checked);
        radio.setFocusPolicy(Qt::NoFocus);
        radio.setGeometry(QRect({ 200, 200 }, radio.sizeHint() + QSize(10, 10)));
        QTreeWidget tree(&window);
        auto *item = new QTreeWidgetItem(&tree);
        item->setCheckState(0, state);
        tree.setHeaderHidden(true);
        tree.setRootIsDecorated(false);
        QListWidget list(&window);
        auto *line = new QListWidgetItem(&list);
        line->setCheckState(state);
        for (QWidget *view : { static_cast<QWidget *>(&tree), static_cast<QWidget *>(&list) })
            view->resize(200, 100);
        window.resize(300, 300);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));

        constexpr double ratio = 3;
        QCOMPARE_GE(bestContrast(box, checkBoxOf(box)), ratio);
        QCOMPARE_GE(bestContrast(radio, radioButtonOf(radio)), ratio);
        QCOMPARE_GE(bestContrast(tree, checkBoxOf(tree)), ratio);
        QCOMPARE_GE(bestContrast(list, checkBoxOf(list)), ratio);
    }

    void theThreeStatesDiffer()
    {
        const Appearance appearance(*qApp);
        QList<QImage> images;
        for (const Qt::CheckState state : { Qt::Unchecked, Qt::PartiallyChecked, Qt::Checked }) {
            QCheckBox box;
            box.setCheckState(state);
            images += box.grab().toImage();
        }
        QVERIFY(images[0] != images[1]);
        QVERIFY(images[1] != images[2]);
        QVERIFY(images[0] != images[2]);
    }

    void aRadioButtonShowsThatItIsChosen()
    {
        const Appearance appearance(*qApp);
        QRadioButton radio;
        const QImage off = radio.grab().toImage();
        radio.setChecked(true);
        QVERIFY(radio.grab().toImage() != off);
    }
};

QTEST_MAIN(TestCheckBoxStyle)
#include "tst_checkboxstyle.moc"
