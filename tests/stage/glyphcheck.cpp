// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stage/glyphcheck.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QGlyphRun>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTextBlock>
#include <QTextEdit>
#include <QTextLayout>

#include <algorithm>
#include <utility>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

/// A font answers with glyph 0 for what it does not have, after all that stand in for it were
/// asked.
bool isCovered(const QString &text, const QFont &font)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    while (layout.createLine().isValid()) { }
    layout.endLayout();
    return std::ranges::none_of(
        layout.glyphRuns(), [](const QGlyphRun &run) { return run.glyphIndexes().contains(0); });
}

/// The characters of `text` that are missing, by their codes.
QStringList missingIn(const QString &text, const QFont &font)
{
    QStringList codes;
    for (const char32_t code : text.toUcs4()) {
        if (!isCovered(QString::fromUcs4(&code, 1), font))
            codes += u"U+%1"_s.arg(uint(code), 4, 16, QChar(u'0')).toUpper();
    }
    codes.removeDuplicates();
    return codes;
}

using Text = std::pair<QString, QFont>;

QList<Text> textsOf(const QAbstractItemView &view)
{
    QList<Text> texts;
    const QAbstractItemModel *model = view.model();
    for (int row = 0; model && row < model->rowCount(view.rootIndex()); ++row) {
        for (int column = 0; column < model->columnCount(view.rootIndex()); ++column) {
            const QModelIndex index = model->index(row, column, view.rootIndex());
            if (!view.visualRect(index).intersects(view.viewport()->rect()))
                continue;
            const QVariant font = index.data(Qt::FontRole);
            texts +=
                { index.data().toString(), font.isValid() ? font.value<QFont>() : view.font() };
        }
    }
    return texts;
}

QList<Text> textsOf(const QHeaderView &header)
{
    QList<Text> texts;
    for (int section = 0; section < header.count(); ++section)
        texts +=
            { header.model()->headerData(section, header.orientation()).toString(), header.font() };
    return texts;
}

/// Each part of a document has a font of its own.
QList<Text> textsOf(const QTextDocument &document)
{
    QList<Text> texts;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part)
            texts += { part.fragment().text(), part.fragment().charFormat().font() };
    }
    return texts;
}

QList<Text> textsOf(const QWidget &widget)
{
    QStringList texts;
    if (const auto *header = qobject_cast<const QHeaderView *>(&widget))
        return textsOf(*header);
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget))
        return textsOf(*view);
    if (const auto *rich = qobject_cast<const QTextEdit *>(&widget))
        return textsOf(*rich->document());
    if (const auto *plain = qobject_cast<const QPlainTextEdit *>(&widget))
        return textsOf(*plain->document());
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        texts = { label->text() };
    else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        texts = { button->text() };
    else if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
        texts = { edit->displayText().isEmpty() ? edit->placeholderText() : edit->displayText() };
    else if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
        texts = { group->title() };
    else if (const auto *dock = qobject_cast<const QDockWidget *>(&widget))
        texts = { dock->windowTitle() };
    else if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        for (int i = 0; i < box->count(); ++i)
            texts += box->itemText(i);
    else if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
        for (int i = 0; i < tabs->count(); ++i)
            texts += tabs->tabText(i);
    else if (qobject_cast<const QMenu *>(&widget) || qobject_cast<const QMenuBar *>(&widget))
        for (const QAction *action : widget.actions())
            texts += action->text();

    QList<Text> result;
    for (const QString &text : std::as_const(texts))
        result += { text, widget.font() };
    return result;
}

} // namespace

QStringList missingGlyphs()
{
    QStringList problems;
    for (const QWidget *widget : QApplication::allWidgets()) {
        if (!widget->isVisible())
            continue;
        const QString name = QLatin1StringView(widget->metaObject()->className());
        for (const auto &[text, font] : textsOf(*widget)) {
            if (!isCovered(text, font))
                problems += u"%1 “%2” has no glyph for %3"_s.arg(
                    name, text.left(60), missingIn(text, font).join(u", "_s));
        }
    }
    return problems;
}

} // namespace Purser
