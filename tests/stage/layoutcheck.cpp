// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stage/layoutcheck.h"

#include "ui/widgets/plainlabel.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QScreen>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionFrame>
#include <QTabBar>
#include <QToolBar>
#include <QToolButton>

#include <optional>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QWidget &widget, const QString &text)
{
    return u"%1 “%2”"_s.arg(QLatin1StringView(widget.metaObject()->className()), text.left(60));
}

/// Whether the widget is the content of something that scrolls.
bool isScrolled(const QWidget &widget)
{
    const auto *area = widget.parentWidget()
        ? qobject_cast<const QAbstractScrollArea *>(widget.parentWidget()->parentWidget())
        : nullptr;
    return area && area->viewport() == widget.parentWidget();
}

bool isOutside(const QWidget &widget)
{
    if (widget.isWindow() || !widget.parentWidget() || isScrolled(widget))
        return false;
    // From right to left, a QSplitter sets the pixel of its handle aside on the wrong side.
    const QRect room = widget.parentWidget()->rect().adjusted(-1, -1, 1, 1);
    return !room.contains(widget.geometry());
}

/// Whether a part of the window or of its frame is not on its screen. One without a parent is
/// placed by the window manager, and has to be small enough.
bool isOffScreen(const QWidget &widget)
{
    if (!widget.isWindow())
        return false;
    const QRect screen = widget.screen()->availableGeometry();
    const QRect frame = widget.frameGeometry();
    const bool fits = frame.size() == frame.size().boundedTo(screen.size());
    return !fits || (widget.parentWidget() && !screen.contains(frame));
}

int placeholderRoom(const QLineEdit &edit)
{
    QStyleOptionFrame option;
    option.initFrom(&edit);
    option.lineWidth = edit.style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, &edit);
    const QRect contents =
        edit.style()->subElementRect(QStyle::SE_LineEditContents, &option, &edit);
    return contents.width();
}

/// The room that the widget's text needs and does not have.
std::optional<QString> cutOffText(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        const auto *plain = qobject_cast<const PlainLabel *>(label);
        if (label->text().isEmpty() || (plain && plain->isEliding()))
            return std::nullopt;
        const bool fits = label->wordWrap()
            ? label->heightForWidth(label->width()) <= label->height()
            : label->sizeHint().width() <= label->width()
                && label->sizeHint().height() <= label->height();
        return fits ? std::nullopt : std::optional(label->text());
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        const bool fits = button->text().isEmpty() || button->sizeHint().width() <= button->width();
        return fits ? std::nullopt : std::optional(button->text());
    }
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget)) {
        const int wanted = edit->fontMetrics().horizontalAdvance(edit->placeholderText());
        const bool fits = !edit->text().isEmpty() || edit->placeholderText().isEmpty()
            || wanted <= placeholderRoom(*edit);
        return fits ? std::nullopt : std::optional(edit->placeholderText());
    }
    if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        QStyleOptionComboBox option;
        option.initFrom(box);
        const QRect field = box->style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                         QStyle::SC_ComboBoxEditField, box);
        const bool fits = box->fontMetrics().horizontalAdvance(box->currentText()) <= field.width();
        return fits ? std::nullopt : std::optional(box->currentText());
    }
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        const bool fits = tabs->sizeHint().width() <= tabs->width();
        return fits || tabs->count() == 0 ? std::nullopt : std::optional(tabs->tabText(0));
    }
    if (const auto *header = qobject_cast<const QHeaderView *>(&widget)) {
        for (int section = 0; section < header->count(); ++section) {
            if (!header->isSectionHidden(section)
                && header->sectionSize(section) < header->sectionSizeHint(section))
                return header->model()->headerData(section, header->orientation()).toString();
        }
        return std::nullopt;
    }
    if (const auto *bar = qobject_cast<const QToolBar *>(&widget)) {
        for (QAction *action : bar->actions()) {
            const QWidget *item = bar->widgetForAction(action);
            if (action->isVisible() && item && item->isHidden())
                return item->accessibleName().isEmpty() ? action->text() : item->accessibleName();
        }
        return std::nullopt;
    }
    if (const auto *menus = qobject_cast<const QMenuBar *>(&widget)) {
        const bool fits = menus->sizeHint().width() <= menus->width();
        return fits ? std::nullopt : std::optional(menus->actions().constFirst()->text());
    }
    return std::nullopt;
}

} // namespace

QStringList layoutProblems()
{
    QStringList problems;
    for (const QWidget *widget : QApplication::allWidgets()) {
        if (!widget->isVisible())
            continue;
        if (isOffScreen(*widget))
            problems += nameOf(*widget, widget->windowTitle()) + u" is partly off the screen"_s;
        if (isOutside(*widget))
            problems += nameOf(*widget, widget->accessibleName()) + u" lies outside its parent"_s;
        if (const std::optional<QString> text = cutOffText(*widget))
            problems += nameOf(*widget, *text) + u" is cut off"_s;
    }
    return problems;
}

} // namespace Purser
