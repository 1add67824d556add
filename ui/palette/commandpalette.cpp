// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/commandpalette.h"

#include "ui/palette/palettemodel.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/text/plaintext.h"
#include "ui/widgets/plainlabel.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QToolTip>
#include <QVBoxLayout>

#include <utility>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize firstSize(520, 400);

/// Where the parts of an entry are; the detail and the text may be cut off.
struct EntryLayout
{
    EntryLayout(const QStyleOptionViewItem &option, const QModelIndex &index)
        : line(option.rect.adjusted(Theme::wide, 0, -Theme::wide, 0))
        , icon(line.left(), line.center().y() - Theme::iconSize / 2, Theme::iconSize,
               Theme::iconSize)
    {
        const auto elided = [&](int role, int width) {
            return option.fontMetrics.elidedText(index.data(role).toString(), Qt::ElideRight,
                                                 width);
        };
        detail = elided(PaletteModel::DetailRole, line.width() / 2);
        const int detailWidth = option.fontMetrics.horizontalAdvance(detail);
        detailRect = QRect(line.right() - detailWidth + 1, line.top(), detailWidth, line.height());
        textRect = line.adjusted(Theme::iconSize + Theme::gap, 0,
                                 detail.isEmpty() ? 0 : -detailWidth - Theme::wide, 0);
        text = elided(Qt::DisplayRole, textRect.width());
    }

    QRect line;
    QRect icon;
    QRect textRect{};
    QRect detailRect{};
    QString text{};
    QString detail{};
};

/// The detail stands at the end of the line, in a quiet color.
class EntryDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        // The list makes it as wide as itself, so that a long text is cut off and not scrolled.
        return { 1, Theme::scaledToFont(Theme::rowHeight) };
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const QPalette palette = QApplication::palette();
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        const QColor fill = isSelected ? Theme::selection(palette) : palette.color(QPalette::Base);
        painter->fillRect(option.rect, fill);

        const EntryLayout entry(option, index);
        const auto place = [&](const QRect &rect) {
            return QStyle::visualRect(option.direction, entry.line, rect);
        };
        index.data(Qt::DecorationRole).value<QIcon>().paint(painter, place(entry.icon));

        painter->save();
        painter->setFont(option.font);
        painter->setPen(Theme::readable(Theme::mutedText(palette), fill));
        painter->drawText(place(entry.detailRect), Qt::AlignCenter | Qt::TextSingleLine,
                          entry.detail);
        painter->setPen(palette.color(QPalette::Text));
        painter->drawText(place(entry.textRect),
                          Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine, entry.text);
        painter->restore();
    }

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override
    {
        if (event->type() != QEvent::ToolTip || !index.isValid())
            return QStyledItemDelegate::helpEvent(event, view, option, index);
        const QString text = index.data().toString();
        const bool isCut = EntryLayout(option, index).text != text;
        QToolTip::showText(event->globalPos(), isCut ? tooltipText(text) : QString(), view);
        return true;
    }
};

} // namespace

CommandPalette::CommandPalette(const QList<PaletteEntry> &entries, PaletteCatalog catalog,
                               QWidget *parent)
    : AutoSizingDialog(tr("Command palette"), firstSize, parent)
    , m_model(new PaletteModel(entries, std::move(catalog), this))
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_placeholder(new PlainLabel(tr("No matches"), this))
{
    m_field->setAccessibleName(tr("Search actions and credentials"));
    m_field->setPlaceholderText(tr("Search actions and credentials"));
    m_field->addAction(Icons::get(u"search"_s, Icons::ColorRole::Muted),
                       QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    //: The name of the list of actions and credentials that were found.
    m_list->setAccessibleName(tr("Results"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_placeholder->setTone(Theme::Tone::Neutral);
    m_placeholder->setAlignment(Qt::AlignCenter);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::wide, Theme::wide, Theme::wide, Theme::wide);
    layout->setSpacing(Theme::gap);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_placeholder, 1);

    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_field, &QLineEdit::returnPressed, this, &CommandPalette::run);
    connect(m_list, &QListView::activated, this, &CommandPalette::run);
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    // Qt announces the current row of a list without the keyboard no longer.
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CommandPalette::announce);
#endif
    search({});
    m_field->setFocus();
}

void CommandPalette::search(const QString &query)
{
    m_model->setQuery(query);
    const bool isFound = m_model->rowCount() > 0;
    m_list->setVisible(isFound);
    m_placeholder->setVisible(!isFound);
    m_field->setAccessibleDescription(isFound ? QString() : m_placeholder->text());
    m_list->setCurrentIndex(m_model->index(0));
}

/// The keyboard is in the field; assistive technology is told which row Enter chooses.
void CommandPalette::announce(const QModelIndex &current)
{
    if (!current.isValid())
        return;
    QAccessibleEvent event(m_list, QAccessible::Focus);
    event.setChild(current.row());
    QAccessible::updateAccessibility(&event);
}

void CommandPalette::run()
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || isHidden())
        return; // there is nothing, or it was chosen already
    // After this dialog is gone: what is done may open another one.
    QTimer::singleShot(0, parentWidget(), m_model->at(row).run);
    accept();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp
            || key == Qt::Key_PageDown) {
            QApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace Purser
