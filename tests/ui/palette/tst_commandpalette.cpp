// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/finding.h"
#include "ui/palette/commandpalette.h"
#include "ui/palette/palettemodel.h"

#include <QHelpEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QScrollBar>
#include <QTest>
#include <QToolTip>

using namespace Purser;
using namespace Qt::StringLiterals;

class TestCommandPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_done.clear();
        m_window = std::make_unique<QWidget>();
        m_window->show();
        QList<PaletteEntry> entries;
        for (const QString &text :
             { u"Edit"_s, u"New credential"_s, u"Refresh"_s, u"vision-train"_s })
            entries.append({ .text = text, .run = [this, text] { m_done += text; } });
        m_made = 0;
        const PaletteCatalog catalog{
            .count = 1000,
            .foldedText = [](int i) -> QStringView { return i == 999 ? u"retrain" : u"stock"; },
            .notesContain =
                [](int i, const QStringList &words) {
                    return words == QStringList{ u"ghcr.io"_s } && (i == 7 || i == 999);
                },
            .entry =
                [this](int i) {
                    ++m_made;
                    const QString text = i == 999 ? u"Retrain"_s : u"Stock"_s;
                    return PaletteEntry{ .text = text, .run = [this, text] { m_done += text; } };
                }
        };
        m_palette = new CommandPalette(entries, catalog, m_window.get());
        m_palette->open();
    }

    void whatThereIsComesFirstToBeginWith()
    {
        QCOMPARE(shown().first(5),
                 QStringList({ u"Edit"_s, u"New credential"_s, u"Refresh"_s, u"vision-train"_s,
                               u"Stock"_s }));
        QCOMPARE(shown().size(), 100); // nobody reads on
    }

    void anEntryOfACatalogIsMadeOnlyWhenItIsLookedAt()
    {
        m_made = 0;
        QTest::keyClicks(m_palette->field(), u"retr"_s);
        QVERIFY(m_made < 100);
        QTest::keyClick(m_palette->field(), Qt::Key_Return);
        QTRY_COMPARE(m_done, QStringList{ u"Retrain"_s });
    }

    void theBestComesFirst()
    {
        QTest::keyClicks(m_palette->field(), u"train"_s);
        QCOMPARE(shown(), QStringList({ u"vision-train"_s, u"Retrain"_s }));
    }

    void whatIsRememberedOfACredentialIsFoundToo()
    {
        QTest::keyClicks(m_palette->field(), u"GHCR.io"_s);
        QCOMPARE(shown(), QStringList({ u"Stock"_s, u"Retrain"_s }));
    }

    void enterDoesTheFirstAndCloses()
    {
        QTest::keyClicks(m_palette->field(), u"new"_s);
        QTest::keyClick(m_palette->field(), Qt::Key_Return);
        QTRY_COMPARE(m_done, QStringList{ u"New credential"_s });
        QTRY_VERIFY(!m_palette);
    }

    void theArrowsChooseWhileOneTypes()
    {
        QTest::keyClick(m_palette->field(), Qt::Key_Down);
        QTest::keyClick(m_palette->field(), Qt::Key_Down);
        QTest::keyClick(m_palette->field(), Qt::Key_Up);
        QTest::keyClick(m_palette->field(), Qt::Key_Return);
        QTRY_COMPARE(m_done, QStringList{ u"New credential"_s });
    }

    void whatIsNotThereIsSaidAndEnterDoesNothing()
    {
        QTest::keyClicks(m_palette->field(), u"xyz"_s);
        QVERIFY(shows(*m_palette, u"No matches"_s));
        QCOMPARE(m_palette->field()->accessibleDescription(), u"No matches"_s);
        QTest::keyClick(m_palette->field(), Qt::Key_Return);
        QVERIFY(m_palette->isVisible());
        QCOMPARE(m_done, QStringList());
    }

    void escapeClosesAndDoesNothing()
    {
        QTest::keyClick(m_palette->field(), Qt::Key_Escape);
        QTRY_VERIFY(!m_palette);
        QCOMPARE(m_done, QStringList());
    }

    void aLongTextIsCutOffAndInTheTooltip()
    {
        const QString name(240, u'w');
        CommandPalette palette({ { .text = name, .detail = u"Credential"_s, .run = [] {} } }, {},
                               m_window.get());
        palette.setAttribute(Qt::WA_DeleteOnClose, false);
        const int width = palette.width();
        palette.open();
        QListView *list = palette.list();
        QCoreApplication::processEvents();
        QCOMPARE(palette.width(), width);
        QCOMPARE(list->horizontalScrollBar()->maximum(), 0);
        const QRect row = list->visualRect(list->model()->index(0, 0));
        QCOMPARE(row.width(), list->viewport()->width());
        QHelpEvent event(QEvent::ToolTip, row.center(),
                         list->viewport()->mapToGlobal(row.center()));
        QCoreApplication::sendEvent(list->viewport(), &event);
        QCOMPARE(QToolTip::text().count(u'w'), 240);
        QToolTip::hideText();
    }

    void onlyWhatTheMenusOfferNowIsAnEntry()
    {
        QMenuBar menus;
        QMenu *menu = menus.addMenu(u"&File"_s);
        menu->addAction(u"&Open"_s)->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_O));
        menu->addAction(u"Closed"_s)->setEnabled(false);
        menu->addAction(u"Hidden"_s)->setVisible(false);
        menu->addSeparator();
        menu->addMenu(u"More"_s)->addAction(u"Salt && pepper"_s);
        const QList<PaletteEntry> entries = entriesOf(menus);
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries[0].text, u"Open"_s);
        QCOMPARE(entries[0].detail, u"Ctrl+O"_s);
        QCOMPARE(entries[1].text, u"Salt & pepper"_s);

        const QList<PaletteEntry> others = entriesOf(menus, menu->actions().constFirst());
        QCOMPARE(others.size(), 1);
        QCOMPARE(others[0].text, u"Salt & pepper"_s);
    }

    void anEntryWhoseActionHasGoneDoesNothing()
    {
        QMenuBar menus;
        QMenu *menu = menus.addMenu(u"&File"_s);
        menu->addAction(u"Open"_s);
        const QList<PaletteEntry> entries = entriesOf(menus);
        delete menu;
        entries[0].run();
    }

private:
    QStringList shown() const
    {
        QStringList texts;
        const QAbstractItemModel *model = m_palette->list()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            texts += model->index(row, 0).data().toString();
        return texts;
    }

    std::unique_ptr<QWidget> m_window;
    QPointer<CommandPalette> m_palette;
    QStringList m_done;
    int m_made = 0; // entries of the catalog
};

QTEST_MAIN(TestCommandPalette)
#include "tst_commandpalette.moc"
