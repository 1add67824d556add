// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/credentials/credentialfiltermodel.h"
#include "tests/support/examples.h"
#include "ui/credentials/credentialtable.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPaintEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;
using Examples::credential;
using Examples::id;

namespace {

QStringList namesOf(const QList<Credential> &credentials)
{
    QStringList names;
    for (const Credential &each : credentials)
        names += each.name;
    names.sort();
    return names;
}

/// What of a widget was painted since clear().
class PaintedRegion : public QObject
{
public:
    explicit PaintedRegion(QWidget &widget) { widget.installEventFilter(this); }

    void clear() { m_region = {}; }
    bool contains(const QRect &rect) const { return m_region.intersected(rect) == QRegion(rect); }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            m_region += static_cast<QPaintEvent *>(event)->region();
        return false;
    }

private:
    QRegion m_region;
};

} // namespace

class TestCredentialTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_credentials.merge({ credential(u"3", u"beta"_s, u"ECR"_s),
                              credential(u"1", u"gamma"_s, u"ACR"_s),
                              credential(u"2", u"alpha"_s, u"GCR"_s) });
        m_table = std::make_unique<CredentialTable>();
        m_table->setFilterModel(&m_filter);
        m_table->resize(900, 400);
        m_table->show();
    }

    void cleanup() { m_table.reset(); }

    void rowsAreSelectedWhole()
    {
        QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, centerOf(0, 3));
        QCOMPARE(namesOf(m_table->selected()), QStringList(u"alpha"_s));
        QCOMPARE(m_table->selectionModel()->selectedIndexes().size(),
                 int(CredentialTableModel::ColumnCount));
    }

    void aRowWithoutAnIdIsPassedOver()
    {
        const Credential odd{ {}, u"aaa"_s, RegistryType(), {} };
        m_credentials.merge({ odd, credential(u"1", u"beta"_s), credential(u"2", u"gamma"_s) });
        QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, centerOf(0, 0));
        QVERIFY(m_table->selected().isEmpty());
        QTest::keyClick(m_table.get(), Qt::Key_Home);
        QCOMPARE(namesOf(m_table->selected()), QStringList(u"beta"_s));
        QTest::keyClick(m_table.get(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(namesOf(m_table->selected()), QStringList({ u"beta"_s, u"gamma"_s }));
        QTest::keyClick(m_table.get(), Qt::Key_End);
        QCOMPARE(namesOf(m_table->selected()), QStringList(u"gamma"_s));
        m_table->selectNear(0);
        QCOMPARE(namesOf(m_table->selected()), QStringList(u"beta"_s));
        m_table->sortByColumn(CredentialTableModel::NameColumn, Qt::DescendingOrder);
        m_table->selectNear(2);
        QCOMPARE(namesOf(m_table->selected()), QStringList(u"beta"_s));
        m_credentials.merge({ odd });
        m_table->selectNear(0);
        QVERIFY(m_table->selected().isEmpty());
    }

    void severalCanBeSelected()
    {
        QSignalSpy changed(m_table.get(), &CredentialTable::selectionUpdated);
        QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, centerOf(0, 0));
        QTest::mouseClick(m_table->viewport(), Qt::LeftButton, Qt::ControlModifier, centerOf(2, 0));
        QCOMPARE(namesOf(m_table->selected()), QStringList({ u"alpha"_s, u"gamma"_s }));
        QCOMPARE(changed.size(), 2);
    }

    void itStartsSortedByNameAndAClickSortsAnew()
    {
        QCOMPARE(shownNames(), QStringList({ u"alpha"_s, u"beta"_s, u"gamma"_s }));
        const QHeaderView *header = m_table->horizontalHeader();
        const int x = header->sectionViewportPosition(CredentialTableModel::IdColumn) + 20;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, { x, header->height() / 2 });
        QCOMPARE(shownNames(), QStringList({ u"gamma"_s, u"alpha"_s, u"beta"_s }));
    }

    void enterOpensTheCurrentRow()
    {
        QSignalSpy activated(m_table.get(), &CredentialTable::activated);
        QTest::keyClick(m_table.get(), Qt::Key_Return);
        QCOMPARE(activated.size(), 0); // there is none yet
        m_table->select(id(u"3"));
        QTest::keyClick(m_table.get(), Qt::Key_Return);
        QTest::keyClick(m_table.get(), Qt::Key_Enter);
        QCOMPARE(activated.size(), 2);
        QCOMPARE(activated[0][0].toModelIndex().row(), 1);
    }

    void copyIsLeftToTheAction()
    {
        m_table->select(id(u"3"));
        QGuiApplication::clipboard()->setText(u"before"_s);
        QKeyEvent copy(QEvent::KeyPress, Qt::Key_C, Qt::ControlModifier);
        QCoreApplication::sendEvent(m_table.get(), &copy);
        QVERIFY(!copy.isAccepted());
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
    }

    void homeAndEndGoToTheFirstAndTheLastRow()
    {
        QTest::keyClick(m_table.get(), Qt::Key_End);
        QCOMPARE(namesOf(m_table->selected()), QStringList(u"gamma"_s));
        QTest::keyClick(m_table.get(), Qt::Key_Home);
        QCOMPARE(namesOf(m_table->selected()), QStringList(u"alpha"_s));
    }

    void selectionCurrentRowAndScrollSurviveAReset()
    {
        QList<Credential> many;
        for (int i = 1000; i < 1400; ++i)
            many += credential(QString::number(i), u"name-%1"_s.arg(i));
        m_credentials.merge(many);
        m_table->select(id(u"1201"));
        m_table->selectionModel()->select(m_filter.index(m_filter.rowOf(id(u"1203")), 0),
                                          QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QSignalSpy resets(&m_filter, &QAbstractItemModel::modelReset);
        QList<Credential> odd; // too many gaps to tell row by row
        for (const Credential &each : many) {
            if (each.id.text().back().digitValue() % 2 == 1)
                odd += each;
        }
        m_credentials.merge(odd);
        QCOMPARE(resets.size(), 1);
        QCOMPARE(namesOf(m_table->selected()), QStringList({ u"name-1201"_s, u"name-1203"_s }));
        QCOMPARE(m_table->currentIndex().data().toString(), u"name-1201"_s);
        QVERIFY(m_table->verticalScrollBar()->value() > 0);
    }

    void whatIsSelectedIsCountedWithoutRowsThatCannotBe()
    {
        QCOMPARE(m_table->selectedCount(), 0);
        m_table->selectAll();
        QCOMPARE(m_table->selectedCount(), m_filter.rowCount());
        QCOMPARE(m_table->selected().size(), m_filter.rowCount());
        QList<Credential> list = m_table->selected();
        list.append({ {}, u"odd"_s, RegistryType(), {} });
        m_credentials.merge(list);
        m_table->selectAll();
        QCOMPARE(m_table->selectedCount(), m_filter.rowCount() - 1);
        QCOMPARE(m_table->selected().size(), m_filter.rowCount() - 1);
    }

    void whatIsSelectedOfAllIsSelectedAfterASearchThatResets()
    {
        QList<Credential> list;
        for (int i = 0; i < 1000; ++i)
            list.append(credential(QString::number(i),
                                   u"name-%1-%2"_s.arg(i).arg(i % 2 == 0 ? u"even"_s : u"odd"_s)));
        m_credentials.merge(list);
        m_table->selectAll();
        const QSignalSpy resets(&m_filter, &QAbstractItemModel::modelReset);
        m_filter.setSearch(u"odd"_s);
        QCOMPARE(resets.size(), 1);
        QCOMPARE(m_filter.rowCount(), 500);
        QCOMPARE(m_table->selectedCount(), 500);
        m_filter.setSearch({});
        QCOMPARE(resets.size(), 2);
        QCOMPARE(m_filter.rowCount(), 1000);
        QCOMPARE(m_table->selectedCount(), 500); // what was not seen is no longer selected
        for (const Credential &each : m_table->selected())
            QVERIFY(each.name.endsWith("odd"_L1));
    }

    void otherKeysAreStillTheTables()
    {
        m_table->select(id(u"2"));
        QTest::keyClick(m_table.get(), Qt::Key_Down);
        QCOMPARE(namesOf(m_table->selected()), QStringList(u"beta"_s));
        QTest::keyClick(m_table.get(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(m_table->selected().size(), 3);
    }

    void selectingByIdMakesItTheCurrentOneAndShowsIt()
    {
        QList<Credential> many;
        for (int i = 100; i < 400; ++i)
            many += credential(QString::number(i), u"name-%1"_s.arg(i));
        m_credentials.merge(many);
        m_table->select(id(u"350"));
        QCOMPARE(namesOf(m_table->selected()), QStringList(u"name-350"_s));
        QCOMPARE(m_table->currentIndex().data().toString(), u"name-350"_s);
        QVERIFY(
            m_table->viewport()->rect().intersects(m_table->visualRect(m_table->currentIndex())));
    }

    void aKeyHeldDownDoesNotChangeWhatSelectingDoes()
    {
        QTest::keyPress(m_table.get(), Qt::Key_Control, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::keyboardModifiers(), Qt::ControlModifier);
        m_table->select(id(u"2"));
        m_table->select(id(u"2"));
        QTest::keyRelease(m_table.get(), Qt::Key_Control);
        QCOMPARE(namesOf(m_table->selected()), QStringList(u"alpha"_s));
    }

    void selectingWhatIsNotThereChangesNothing()
    {
        m_table->select(id(u"2"));
        m_table->select(id(u"77"));
        QCOMPARE(namesOf(m_table->selected()), QStringList(u"alpha"_s));
    }

    void withoutAModelThereIsNothingSelected()
    {
        m_table->select(id(u"2"));
        m_table->setFilterModel(nullptr);
        QVERIFY(m_table->selected().isEmpty());
        m_table->select(id(u"2"));
        QVERIFY(m_table->selected().isEmpty());
    }

    void theColumnLayoutMakesARoundTrip()
    {
        m_table->setColumnWidth(CredentialTableModel::TypeColumn, 333);
        m_table->sortByColumn(CredentialTableModel::IdColumn, Qt::DescendingOrder);
        const QByteArray layout = m_table->columnLayout();

        CredentialTable other;
        other.setColumnLayout(layout); // before there is a model, as at the start
        QCOMPARE(other.columnLayout(), layout);
        CredentialFilterModel filter(m_credentials);
        other.setFilterModel(&filter);
        QCOMPARE(other.columnWidth(CredentialTableModel::TypeColumn), 333);
        QCOMPARE(other.horizontalHeader()->sortIndicatorSection(),
                 int(CredentialTableModel::IdColumn));
        QCOMPARE(filter.index(0, 0).data().toString(), u"beta"_s);
    }

    void whatIsRememberedStandsBeforeCreatedAndIdAndPartlyHidden()
    {
        const QHeaderView *header = m_table->horizontalHeader();
        QStringList titles;
        for (int place = 0; place < header->count(); ++place) {
            const int column = header->logicalIndex(place);
            if (!header->isSectionHidden(column))
                titles += m_filter.headerData(column, Qt::Horizontal).toString();
        }
        QCOMPARE(titles,
                 QStringList(
                     { u"Name"_s, u"Type"_s, u"Registry"_s, u"Expires"_s, u"Created"_s, u"ID"_s }));
    }

    void aLayoutFromBeforeThereWereNotesStillHolds()
    {
        QStandardItemModel four(0, 4);
        QTableView earlier;
        earlier.setModel(&four);
        earlier.setSortingEnabled(true);
        earlier.setColumnWidth(CredentialTableModel::TypeColumn, 333);
        earlier.sortByColumn(CredentialTableModel::IdColumn, Qt::DescendingOrder);
        m_table->setColumnLayout(earlier.horizontalHeader()->saveState());
        QCOMPARE(m_table->columnWidth(CredentialTableModel::TypeColumn), 333);
        QCOMPARE(m_table->horizontalHeader()->sortIndicatorSection(),
                 int(CredentialTableModel::IdColumn));
        QCOMPARE(m_table->horizontalHeader()->count(), int(CredentialTableModel::ColumnCount));
        QVERIFY(m_table->columnWidth(CredentialTableModel::ExpiresColumn) > 0);
        QVERIFY(m_table->isColumnHidden(CredentialTableModel::CheckedColumn));
    }

    void theColumnLayoutOutlivesASession()
    {
        m_table->setColumnWidth(CredentialTableModel::TypeColumn, 333);
        m_table->setFilterModel(nullptr);
        QVERIFY(!m_table->columnLayout().isEmpty());
        m_table->setFilterModel(&m_filter);
        QCOMPARE(m_table->columnWidth(CredentialTableModel::TypeColumn), 333);
    }

    void aModelIsSortedOnce()
    {
        m_table->sortByColumn(CredentialTableModel::IdColumn, Qt::DescendingOrder);
        m_table->setFilterModel(nullptr);
        CredentialFilterModel other(m_credentials);
        const QSignalSpy sorted(&other, &QAbstractItemModel::layoutChanged);
        m_table->setFilterModel(&other);
        QCOMPARE(sorted.size(), 1);
        m_table->setFilterModel(nullptr);
    }

    void aBrokenLayoutLeavesTheColumnsAsTheyAre()
    {
        const int width = m_table->columnWidth(CredentialTableModel::NameColumn);
        m_table->setColumnLayout("not a layout");
        QCOMPARE(m_table->columnWidth(CredentialTableModel::NameColumn), width);
        QCOMPARE(shownNames().constFirst(), u"alpha"_s);
    }

    void eachModelLeavesNoSelectionModelBehind()
    {
        const auto count = [this] { return m_table->findChildren<QItemSelectionModel *>().size(); };
        const qsizetype before = count();
        for (int i = 0; i < 3; ++i) {
            CredentialFilterModel other(m_credentials);
            m_table->setFilterModel(&other);
            QCOMPARE(count(), before);
            m_table->select(id(u"3"));
            QCOMPARE(namesOf(m_table->selected()), QStringList(u"beta"_s));
            QCOMPARE(m_table->horizontalHeader()->selectionModel(), m_table->selectionModel());
            m_table->setFilterModel(nullptr);
            QCOMPARE(count(), before);
        }
    }

    void theFrameOfTheFormerCurrentRowGoesFromAllColumns()
    {
        QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
        m_table->select(id(u"2"));
        PaintedRegion painted(*m_table->viewport());
        QCoreApplication::processEvents();
        painted.clear();
        // Only the current row changes, not what is selected.
        m_table->selectionModel()->setCurrentIndex(m_filter.index(2, 0),
                                                   QItemSelectionModel::NoUpdate);
        for (int column = 0; column < CredentialTableModel::ColumnCount; ++column) {
            QTRY_VERIFY(painted.contains(m_table->visualRect(m_filter.index(0, column))));
            QTRY_VERIFY(painted.contains(m_table->visualRect(m_filter.index(2, column))));
        }
        QVERIFY(!painted.contains(m_table->visualRect(m_filter.index(1, 0))));
    }

    void theRowNearestToAPlaceIsSelected_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("name");
        QTest::newRow("there") << 1 << u"beta"_s;
        QTest::newRow("behind the end") << 3 << u"gamma"_s;
        QTest::newRow("nowhere") << -1 << u"alpha"_s;
    }

    void theRowNearestToAPlaceIsSelected()
    {
        QFETCH(const int, row);
        QFETCH(const QString, name);
        QCOMPARE(m_table->firstSelectedRow(), -1);
        m_table->selectNear(row);
        QCOMPARE(namesOf(m_table->selected()), QStringList(name));
        m_table->selectAll();
        QCOMPARE(m_table->firstSelectedRow(), 0);
    }

    void nothingIsEditedInPlaceAndNoRowAsksForItsSize()
    {
        QCOMPARE(m_table->editTriggers(), QAbstractItemView::NoEditTriggers);
        QCOMPARE(m_table->verticalHeader()->sectionResizeMode(0), QHeaderView::Fixed);
        for (int column = 0; column < CredentialTableModel::ColumnCount; ++column)
            QVERIFY(m_table->horizontalHeader()->sectionResizeMode(column)
                    != QHeaderView::ResizeToContents);
    }

private:
    QPoint centerOf(int row, int column) const
    {
        return m_table->visualRect(m_filter.index(row, column)).center();
    }

    QStringList shownNames() const
    {
        QStringList names;
        for (int row = 0; row < m_filter.rowCount(); ++row)
            names += m_filter.index(row, 0).data().toString();
        return names;
    }

    CredentialTableModel m_credentials;
    CredentialFilterModel m_filter{ m_credentials };
    std::unique_ptr<CredentialTable> m_table;
};

QTEST_MAIN(TestCredentialTable)
#include "tst_credentialtable.moc"
