// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credentials/celldelegate.h"

#include "models/credentials/credentialfiltermodel.h"
#include "ui/credentials/credentialtable.h"
#include "ui/style/theme.h"
#include "ui/text/credentialtext.h"
#include "ui/text/expirytext.h"
#include "ui/text/plaintext.h"
#include "ui/text/timetext.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <optional>

namespace Purser {

namespace {

constexpr int cellPadding = 12;
constexpr int badgePadding = 8;
constexpr int focusWidth = 2;

const Credential &credentialAt(const QModelIndex &index)
{
    return static_cast<const CredentialFilterModel *>(index.model())->at(index.row());
}

const RowNotes *notesAt(const QModelIndex &index)
{
    return static_cast<const CredentialFilterModel *>(index.model())->rowAt(index.row())->notes();
}

std::optional<Theme::Tone> toneOfExpiry(const Expiry &expiry)
{
    switch (expiry.state) {
    case Expiry::State::None:
        break;
    case Expiry::State::Fine:
        return Theme::Tone::Neutral;
    case Expiry::State::Soon:
    case Expiry::State::Today:
        return Theme::Tone::Warning;
    case Expiry::State::Expired:
        return Theme::Tone::Danger;
    }
    return std::nullopt;
}

/// The tone of the badge that a cell is painted as; nothing for one that is plain text.
std::optional<Theme::Tone> badgeAt(const QModelIndex &index)
{
    const auto *model = static_cast<const CredentialFilterModel *>(index.model());
    switch (index.column()) {
    case CredentialTableModel::TypeColumn:
        return model->at(index.row()).type.isSpecified() ? std::optional(Theme::Tone::Neutral)
                                                         : std::nullopt;
    case CredentialTableModel::ExpiresColumn:
        return toneOfExpiry(model->expiryAt(index.row()));
    case CredentialTableModel::CheckedColumn: {
        const RowNotes *row = notesAt(index);
        const bool isRefused = row && row->notes.lastCheck
            && row->notes.lastCheck->verdict == LoginAnswer::Verdict::Refused;
        return isRefused ? std::optional(Theme::Tone::Danger) : std::nullopt;
    }
    default:
        return std::nullopt;
    }
}

/// What the tooltip of a column of the notes says; empty where the cell says all.
QString notesTooltip(const QModelIndex &index)
{
    const RowNotes *row = notesAt(index);
    if (!row)
        return {};
    const CredentialNotes &notes = row->notes;
    const auto *model = static_cast<const CredentialFilterModel *>(index.model());
    switch (index.column()) {
    case CredentialTableModel::ExpiresColumn:
        return expiryDetail(notes.expires, model->expiryAt(index.row()));
    case CredentialTableModel::CheckedColumn:
        return notes.lastCheck ? exactTime(notes.lastCheck->time) + QStringLiteral(" – ")
                + lastCheckText(*notes.lastCheck, QDateTime::currentDateTimeUtc())
                               : QString();
    case CredentialTableModel::PasswordColumn:
        return notes.passwordChangedAt ? exactTime(*notes.passwordChangedAt) : QString();
    default:
        return {};
    }
}

void paintBadge(QPainter *painter, const QRect &cell, const QString &text, Theme::Tone tone,
                const QStyleOptionViewItem &option)
{
    const QFont font = Theme::scaled(option.font, Theme::smallType, QFont::Medium);
    const QFontMetrics metrics(font);
    const int room = cell.width() - 2 * badgePadding;
    const QString fitting = metrics.elidedText(text, Qt::ElideRight, room);
    const QRect badge(cell.left(), cell.center().y() - metrics.height() / 2 - 2,
                      metrics.horizontalAdvance(fitting) + 2 * badgePadding, metrics.height() + 4);
    const QPalette palette = QApplication::palette();
    const bool isNeutral = tone == Theme::Tone::Neutral;
    const QColor fill = isNeutral
        ? Theme::mix(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.09)
        : Theme::tint(tone, palette);
    const QColor ink = isNeutral ? Theme::readable(palette.color(QPalette::Text), fill)
                                 : Theme::text(tone, palette, fill);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(fill);
    painter->drawRoundedRect(badge, badge.height() / 2.0, badge.height() / 2.0);
    painter->setPen(ink);
    painter->setFont(font);
    painter->drawText(badge, Qt::AlignCenter, fitting);
    painter->restore();
}

bool isCurrentRow(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view && view->hasFocus() && view->currentIndex().row() == index.row();
}

QColor background(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QPalette palette = QApplication::palette();
    const QColor plain = option.state.testFlag(QStyle::State_Selected)
        ? Theme::selection(palette)
        : palette.color(QPalette::Base);
    const auto *table = qobject_cast<const CredentialTable *>(option.widget);
    const double mark = table ? table->highlightOpacity(credentialAt(index).id) : 0;
    return mark > 0 ? Theme::mix(plain, Theme::mark(palette), mark) : plain;
}

/// The keyboard's row: a line above and below, across all cells.
void paintFocus(QPainter *painter, const QRect &cell)
{
    const QColor color = Theme::accent(QApplication::palette());
    painter->fillRect(QRect(cell.left(), cell.top(), cell.width(), focusWidth), color);
    painter->fillRect(QRect(cell.left(), cell.bottom() - focusWidth + 1, cell.width(), focusWidth),
                      color);
}

} // namespace

void CellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->text = cellText(index); // the base has replaced line breaks
    option->features |= QStyleOptionViewItem::HasDisplay;
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

    const QPalette system = QApplication::palette();

    painter->save();
    const QColor fill = background(cell, index);
    painter->fillRect(option.rect, fill);
    painter->setPen(Theme::hairline(system));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (isCurrentRow(cell, index))
        paintFocus(painter, option.rect);
    if (const std::optional<Theme::Tone> tone = badgeAt(index)) {
        paintBadge(painter, inside, text, *tone, cell);
    } else {
        const bool isName = index.column() == CredentialTableModel::NameColumn;
        painter->setFont(isName ? Theme::scaled(cell.font, Theme::plainType, QFont::Medium)
                                : cell.font);
        painter->setPen(isName ? system.color(QPalette::Text)
                               : Theme::readable(Theme::mutedText(system), fill));
        painter->drawText(inside, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, inside.width()));
    }
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const bool isBadge = badgeAt(index).has_value();
    // The widest of the weights that paint() uses.
    const QFontMetrics metrics(Theme::scaled(cell.font, Theme::plainType, QFont::Medium));
    return { metrics.horizontalAdvance(cell.text) + 2 * cellPadding
                 + (isBadge ? 2 * badgePadding : 0),
             Theme::scaledToFont(Theme::rowHeight) };
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
    if (const QString notes = notesTooltip(index); !notes.isEmpty())
        text = notes;
    if (credential.id.isNull())
        text = unreadableRowMessage();
    QToolTip::showText(event->globalPos(), text.isEmpty() ? QString() : tooltipText(text), view);
    return true;
}

} // namespace Purser
