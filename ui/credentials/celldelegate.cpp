// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credentials/celldelegate.h"

#include "models/credentialfiltermodel.h"
#include "ui/style/theme.h"
#include "ui/words/plaintext.h"
#include "ui/words/timewords.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace Purser {

namespace {

constexpr int cellPadding = 12;
constexpr int badgePadding = 8;

const Credential &credentialAt(const QModelIndex &index)
{
    return static_cast<const CredentialFilterModel *>(index.model())->at(index.row());
}

void paintBadge(QPainter *painter, const QRect &cell, const QString &text,
                const QStyleOptionViewItem &option)
{
    const QFont font = Theme::scaled(option.font, 0.9, QFont::Medium);
    const QFontMetrics metrics(font);
    const int room = cell.width() - 2 * badgePadding;
    const QString fitting = metrics.elidedText(text, Qt::ElideRight, room);
    const QRect badge(cell.left(), cell.center().y() - metrics.height() / 2 - 2,
                      metrics.horizontalAdvance(fitting) + 2 * badgePadding, metrics.height() + 4);
    const QPalette &palette = option.palette;
    const QColor fill =
        Theme::mix(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.09);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(fill);
    painter->drawRoundedRect(badge, badge.height() / 2.0, badge.height() / 2.0);
    painter->setPen(Theme::readable(palette.color(QPalette::Text), fill));
    painter->setFont(font);
    painter->drawText(badge, Qt::AlignCenter, fitting);
    painter->restore();
}

} // namespace

void CellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->text = shownText(option->text);
    option->features |= QStyleOptionViewItem::HasDisplay;
    const Credential &credential = credentialAt(index);
    if (index.column() == CredentialTableModel::NameColumn && credential.name.isEmpty())
        option->text = tr("(no name)");
    if (index.column() == CredentialTableModel::CreatedColumn && !credential.createdAt)
        option->text = QStringLiteral("–");
    if (index.column() == CredentialTableModel::IdColumn)
        option->font = Theme::monospaced(option->font);
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = cell.text;
    const QRect inside = option.rect.adjusted(cellPadding, 0, -cellPadding, 0);

    // The style draws background, selection and focus; the text follows with a margin of its own.
    cell.text.clear();
    QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    painter->save();
    painter->setPen(Theme::mix(cell.palette.color(QPalette::Base),
                               cell.palette.color(QPalette::Text), 0.09));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (index.column() == CredentialTableModel::TypeColumn && !text.isEmpty()) {
        paintBadge(painter, inside, text, cell);
    } else {
        const bool isName = index.column() == CredentialTableModel::NameColumn;
        painter->setFont(isName ? Theme::scaled(cell.font, 1.0, QFont::Medium) : cell.font);
        painter->setPen(isName ? cell.palette.color(QPalette::Text)
                               : Theme::mutedText(cell.palette));
        painter->drawText(inside, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, inside.width()));
    }
    painter->restore();
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                             const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const Credential &credential = credentialAt(index);
    QString text = index.data().toString();
    if (index.column() == CredentialTableModel::CreatedColumn && credential.createdAt)
        text = exactTime(*credential.createdAt) + QStringLiteral(" – ")
            + relativeTime(*credential.createdAt, QDateTime::currentDateTimeUtc());
    QToolTip::showText(event->globalPos(), text.isEmpty() ? QString() : shownInTooltip(text), view);
    return true;
}

} // namespace Purser
