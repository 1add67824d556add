// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/credentials/credentialfiltermodel.h"
#include "tests/support/examples.h"
#include "ui/credentials/celldelegate.h"
#include "ui/credentials/credentialtable.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QTest>
#include <QTextDocument>
#include <QToolTip>

using namespace Purser;
using namespace Qt::StringLiterals;
using Column = CredentialTableModel::Column;
using Examples::credential;

namespace {

/// Gives away what a cell is made of.
class OpenDelegate : public CellDelegate
{
public:
    QStyleOptionViewItem optionFor(const QModelIndex &index) const
    {
        QStyleOptionViewItem option;
        initStyleOption(&option, index);
        return option;
    }
};

} // namespace

class TestCellDelegate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsFromOutsideAreMadeHarmless_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << u"vision-train"_s << u"vision-train"_s;
        QTest::newRow("markup") << u"<b>a</b>"_s << u"<b>a</b>"_s;
        QTest::newRow("text direction") << u"a\u202Eb"_s << u"a‹U+202E›b"_s;
        QTest::newRow("line break") << u"a\nb"_s << u"a b"_s;
        QTest::newRow("nothing") << QString() << u"(no name)"_s;
    }

    void textsFromOutsideAreMadeHarmless()
    {
        QFETCH(const QString, name);
        m_credentials.merge({ credential(u"1", name) });
        QTEST(textAt(Column::NameColumn), "shown");
    }

    void aColumnSizedToItsContentsCutsNothing()
    {
        m_credentials.merge(
            { credential(u"384410568058921807384410568058921807", u"a-rather-long-name-w"_s,
                         u"SOMETHING_ELSE_ENTIRELY"_s, u"2026-03-02T09:30:00Z"_s) });
        CredentialTable table;
        table.setHiddenColumns({});
        table.setFilterModel(&m_filter);
        noteAll();
        for (int column = 0; column < Column::ColumnCount; ++column) {
            table.setColumnWidth(column, 20);
            table.resizeColumnToContents(column);
            const QStyleOptionViewItem option = OpenDelegate().optionFor(m_filter.index(0, column));
            const int textWidth = QFontMetrics(option.font).horizontalAdvance(option.text);
            QVERIFY2(table.columnWidth(column) >= textWidth + 24, qPrintable(option.text));
        }
    }

    void anUnknownTypeIsShownAsItCameAndMadeHarmless()
    {
        m_credentials.merge({ credential(u"1", u"a"_s, u"HARBOR\u202E"_s) });
        QCOMPARE(textAt(Column::TypeColumn), u"HARBOR‹U+202E›"_s);
    }

    void whatTheServiceDoesNotSayIsADash()
    {
        m_credentials.merge({ credential(u"1", u"a"_s) });
        QCOMPARE(textAt(Column::TypeColumn), u"–"_s);
        QCOMPARE(textAt(Column::CreatedColumn), u"–"_s);
    }

    void theIdIsWholeAndMonospaced()
    {
        m_credentials.merge({ credential(u"384410568058921807", u"a"_s) });
        QCOMPARE(textAt(Column::IdColumn), u"384410568058921807"_s);
        QCOMPARE(OpenDelegate().optionFor(m_filter.index(0, Column::IdColumn)).font.family(),
                 Theme::monospaced(QApplication::font()).family());
    }

    void aTooltipReadsTheCellAsText_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("part");
        QTest::newRow("name") << int(Column::NameColumn) << u"<b>a</b>‹U+202E›"_s;
        QTest::newRow("id") << int(Column::IdColumn) << u"384410568058921807"_s;
        QTest::newRow("created, with its age") << int(Column::CreatedColumn) << u" ago"_s;
    }

    void aTooltipReadsTheCellAsText()
    {
        QFETCH(const int, column);
        QFETCH(const QString, part);
        m_credentials.merge({ credential(u"384410568058921807", u"<b>a</b>\u202E"_s, u"ECR"_s,
                                         u"2024-03-01T12:00:00Z"_s) });
        CredentialTable table;
        table.setFilterModel(&m_filter);
        table.resize(900, 300);
        table.show();
        const QRect cell = table.visualRect(m_filter.index(0, column));
        QHelpEvent help(QEvent::ToolTip, cell.center(),
                        table.viewport()->mapToGlobal(cell.center()));
        QCoreApplication::sendEvent(table.viewport(), &help);
        QTextDocument shown;
        shown.setHtml(QToolTip::text());
        QVERIFY2(shown.toPlainText().contains(part), qPrintable(QToolTip::text()));
        QToolTip::hideText();
    }

    void whatIsSelectedOrCurrentLooksDifferent()
    {
        m_credentials.merge({ credential(u"1", u"a"_s, u"ECR"_s), credential(u"2", u"b"_s) });
        CredentialTable table;
        table.setFilterModel(&m_filter);
        table.resize(900, 300);
        table.show();
        const auto ground = [&](int row) {
            const QRect cell = table.visualRect(m_filter.index(row, Column::NameColumn));
            const QImage image = table.viewport()->grab().toImage();
            return image.pixelColor(cell.right() - 3, cell.center().y());
        };
        const QPalette palette = QApplication::palette();
        QCOMPARE(ground(0).rgb(), palette.color(QPalette::Base).rgb());
        table.select(Examples::id(u"1"));
        QCOMPARE(ground(0).rgb(), Theme::selection(palette).rgb());
        QCOMPARE(ground(1).rgb(), palette.color(QPalette::Base).rgb());
    }

    void notesAreReadAsWords()
    {
        m_credentials.merge({ credential(u"1", u"a"_s) });
        for (const Column column : { Column::RegistryColumn, Column::ExpiresColumn,
                                     Column::CheckedColumn, Column::PasswordColumn })
            QCOMPARE(textAt(column), u"–"_s);
        noteAll();
        m_filter.setExpiryRule(QDate::currentDate(), 14);
        QCOMPARE(textAt(Column::RegistryColumn), u"ghcr.io‹U+202E›"_s);
        QCOMPARE(textAt(Column::ExpiresColumn), u"in 5 days"_s);
        QCOMPARE(textAt(Column::CheckedColumn), u"Refused, 2 days ago"_s);
        QCOMPARE(textAt(Column::PasswordColumn), u"3 days ago"_s);
        m_filter.setExpiryRule(QDate::currentDate().addDays(6), 14);
        QCOMPARE(textAt(Column::ExpiresColumn), u"Expired"_s);
    }

    void whatExpiresIsABadgeInItsTone()
    {
        m_credentials.merge({ credential(u"1", u"a"_s) });
        noteAll();
        const QPalette palette = QApplication::palette();
        const auto isFilledWith = [&](const QColor &color) {
            QStyleOptionViewItem option;
            option.rect = QRect(0, 0, 200, Theme::rowHeight);
            option.font = QApplication::font();
            QImage image(option.rect.size(), QImage::Format_RGB32);
            QPainter painter(&image);
            OpenDelegate().paint(&painter, option, m_filter.index(0, Column::ExpiresColumn));
            painter.end();
            return image.pixelColor(18, Theme::rowHeight / 2).rgb() == color.rgb();
        };
        m_filter.setExpiryRule(QDate::currentDate(), 14);
        QVERIFY(isFilledWith(Theme::tint(Theme::Tone::Warning, palette)));
        m_filter.setExpiryRule(QDate::currentDate().addDays(6), 14);
        QVERIFY(isFilledWith(Theme::tint(Theme::Tone::Danger, palette)));
        m_filter.setExpiryRule(QDate::currentDate(), 1);
        QVERIFY(!isFilledWith(Theme::tint(Theme::Tone::Warning, palette)));
        QVERIFY(!isFilledWith(Theme::tint(Theme::Tone::Danger, palette)));
    }

    void everyCellIsPainted()
    {
        m_credentials.merge({ credential(u"384410568058921807", u"vision"_s, u"ECR"_s,
                                         u"2024-03-01T12:00:00Z"_s) });
        noteAll();
        for (int column = 0; column < CredentialTableModel::ColumnCount; ++column) {
            QStyleOptionViewItem option;
            option.rect = QRect(0, 0, 200, Theme::rowHeight);
            option.font = QApplication::font();
            QImage image(option.rect.size(), QImage::Format_RGB32);
            image.fill(Qt::magenta);
            QPainter painter(&image);
            OpenDelegate().paint(&painter, option, m_filter.index(0, column));
            painter.end();
            int colored = 0; // neither the ground nor the line below
            for (int x = 0; x < image.width(); ++x) {
                for (int y = 0; y < image.height() - 1; ++y)
                    colored += image.pixelColor(x, y).rgb()
                        != QApplication::palette().color(QPalette::Base).rgb();
            }
            QVERIFY2(colored > 20, qPrintable(QString::number(column)));
        }
    }

private:
    /// The notes of the only row.
    void noteAll()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const CredentialId id = m_credentials.at(0).id;
        m_credentials.updateNotes(
            { { id,
                { .registry = u"ghcr.io\u202E"_s,
                  .expires = QDate::currentDate().addDays(5),
                  .lastCheck = CheckRecord{ LoginAnswer::Verdict::Refused, now.addDays(-2) },
                  .passwordChangedAt = now.addDays(-3) } } },
            { id });
    }

    QString textAt(Column column) const
    {
        return OpenDelegate().optionFor(m_filter.index(0, column)).text;
    }

    CredentialTableModel m_credentials;
    CredentialFilterModel m_filter{ m_credentials };
};

QTEST_MAIN(TestCellDelegate)
#include "tst_celldelegate.moc"
