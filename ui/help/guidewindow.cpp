// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/guidewindow.h"

#include "ui/style/theme.h"

#include <QApplication>
#include <QDesktopServices>
#include <QEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QListWidget>
#include <QTextBrowser>
#include <QTextTable>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize firstSize(860, 640);
constexpr int contentsWidth = 210;
constexpr double pictureShare = 0.92; // of the text's width

/// Its pictures fit its width, and are those of the theme in force.
class GuideText : public QTextBrowser
{
public:
    using QTextBrowser::QTextBrowser;

protected:
    QVariant loadResource(int type, const QUrl &name) override
    {
        if (type != QTextDocument::ImageResource)
            return {}; // the guide has nothing else, and nothing is fetched
        // As the link stands in the file, where others show it, too.
        QString path = u":/purser/pictures/"_s + name.fileName();
        QString dark = path;
        dark.replace("-light."_L1, "-dark."_L1);
        if (Theme::isDark(QApplication::palette()) && QFile::exists(dark))
            path = dark;
        QImage picture(path);
        if (picture.isNull())
            return {};
        const qreal ratio = devicePixelRatioF();
        const int width = int(viewport()->width() * pictureShare * ratio);
        if (picture.width() > width)
            picture = picture.scaledToWidth(width, Qt::SmoothTransformation);
        picture.setDevicePixelRatio(ratio);
        return picture;
    }
};

} // namespace

GuideWindow::GuideWindow()
    : AutoSizingDialog(tr("Help"), firstSize, nullptr)
    , m_chapters(guide())
    , m_contents(new QListWidget(this))
    , m_text(new GuideText(this))
{
    setAttribute(Qt::WA_QuitOnClose, false); // the program ends with the main window
    m_contents->setAccessibleName(tr("Chapters"));
    m_contents->setFixedWidth(Theme::scaledToFont(contentsWidth));
    m_contents->setProperty("kind", u"contents"_s);
    m_text->setAccessibleName(tr("Help"));
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(Theme::wide);
    m_contents->ensurePolished(); // the rows are measured once, and the style gives them room
    for (const Chapter &chapter : std::as_const(m_chapters))
        m_contents->addItem(chapter.title);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::wide, Theme::wide, Theme::wide, Theme::wide);
    layout->setSpacing(Theme::wide);
    layout->addWidget(m_contents);
    layout->addWidget(m_text, 1);

    connect(m_contents, &QListWidget::currentRowChanged, this, &GuideWindow::showChapter);
    connect(m_text, &QTextBrowser::anchorClicked, this, [](const QUrl &link) {
        if (isKnownHost(link.toString()))
            QDesktopServices::openUrl(link);
    });
    m_contents->setCurrentRow(0);
}

/// What Markdown leaves open: tables with room in their cells, lines that are not black.
void GuideWindow::layTables()
{
    const QList<QTextFrame *> frames = m_text->document()->rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setCellPadding(Theme::tight + 2);
        format.setCellSpacing(0);
        format.setBorderCollapse(true);
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(Theme::border(palette()));
        format.setWidth(QTextLength(QTextLength::PercentageLength, 98));
        table->setFormat(format);
    }
}

void GuideWindow::present()
{
    show();
    raise();
    activateWindow();
    m_contents->setFocus();
}

void GuideWindow::showChapter(int row)
{
    if (row < 0 || row >= m_chapters.size())
        return;
    m_text->setMarkdown(m_chapters[row].markdown);
    layTables();
    m_text->setAccessibleDescription(m_chapters[row].title);
}

void GuideWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showChapter(m_contents->currentRow()); // its pictures are of the other theme
}

} // namespace Purser
