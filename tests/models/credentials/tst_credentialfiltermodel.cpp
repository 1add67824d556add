// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/credentials/credentialfiltermodel.h"
#include "tests/support/examples.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QLocale>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <QTranslator>

#include <algorithm>
#include <memory>

using namespace Purser;
using namespace Qt::StringLiterals;
using Examples::credential;

class TestCredentialFilterModel : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CredentialTableModel> m_credentials;
    std::unique_ptr<CredentialFilterModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    /// The ids as they stand, or would stand in the table.
    QString order() const
    {
        QStringList ids;
        for (int row = 0; row < m_model->rowCount(); ++row)
            ids.append(m_model->at(row).id.text());
        return ids.join(u' ');
    }

    static QList<Credential> many(int count, int from = 0)
    {
        QList<Credential> list;
        for (int i = from; i < from + count; ++i)
            list.append(
                credential(QString::number(1000 + i), u"name-%1"_s.arg(i, 4, 10, QChar(u'0'))));
        return list;
    }

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_credentials = std::make_unique<CredentialTableModel>();
        m_model = std::make_unique<CredentialFilterModel>(*m_credentials);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_credentials.reset();
    }

    void findsRowsThatHaveEveryWord_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<QString>("found");
        QTest::newRow("nothing") << u""_s << u"11 22 33 44"_s;
        QTest::newRow("white space") << u" \t "_s << u"11 22 33 44"_s;
        QTest::newRow("part of a name") << u"pha"_s << u"11"_s;
        QTest::newRow("any case") << u"ALPHA"_s << u"11"_s;
        QTest::newRow("beyond ASCII") << u"GRÜN"_s << u"33"_s;
        QTest::newRow("part of an id") << u"2"_s << u"22"_s;
        QTest::newRow("label of a type") << u"docker hub"_s << u"11 22"_s;
        QTest::newRow("wire name of a type") << u"docker_h"_s << u"11 22"_s;
        QTest::newRow("unknown type") << u"quay"_s << u"44"_s;
        QTest::newRow("words of two fields") << u"22 docker"_s << u"22"_s;
        QTest::newRow("words in any order") << u"hub beta"_s << u"22"_s;
        QTest::newRow("one word that nothing has") << u"docker zzz"_s << u""_s;
        QTest::newRow("no match across two fields") << u"alphadocker"_s << u""_s;
        QTest::newRow("an id as JSON has it") << u"\"22\","_s << u"22"_s;
        QTest::newRow("a name in typographic quotes") << u"“alpha”"_s << u"11"_s;
        QTest::newRow("pattern characters are letters") << u".*"_s << u""_s;
    }

    void findsRowsThatHaveEveryWord()
    {
        QFETCH(const QString, search);
        m_credentials->merge({ credential(u"44", u"delta"_s, u"QUAY"_s),
                               credential(u"22", u"beta"_s, u"DOCKER_HUB"_s),
                               credential(u"33", u"color-grün"_s),
                               credential(u"11", u"Alpha"_s, u"DOCKER_HUB"_s) });
        m_model->setSearch(search);
        QTEST(order(), "found");
        QCOMPARE(m_model->isSearching(), !search.trimmed().isEmpty());
        m_model->setSearch({});
        QCOMPARE(order(), u"11 22 33 44"_s);
        QVERIFY(!m_model->isSearching());
    }

    void quotationMarksAloneSearchForNothing()
    {
        m_credentials->merge({ credential(u"1", u"a"_s) });
        m_model->setSearch(u"\","_s);
        QCOMPARE(order(), u"1"_s);
        QVERIFY(!m_model->isSearching());
    }

    void theSearchFollowsTheLanguage()
    {
        /// Has one other label of a type.
        class German : public QTranslator
        {
        public:
            bool isEmpty() const override { return false; }
            QString translate(const char *, const char *source, const char *, int) const override
            {
                return QLatin1StringView(source) == "Docker Hub"_L1 ? u"Zentrale"_s : QString();
            }
        };
        m_credentials->merge(
            { credential(u"1", u"a"_s, u"DOCKER_HUB"_s), credential(u"2", u"b"_s, u"ECR"_s) });
        m_model->setSearch(u"zentrale"_s);
        QCOMPARE(order(), u""_s);

        German german;
        QCoreApplication::installTranslator(&german);
        m_credentials->retranslate();
        QCOMPARE(order(), u"1"_s);
        m_model->setSearch({});
        m_model->sort(CredentialTableModel::TypeColumn);
        QCOMPARE(order(), u"2 1"_s); // Amazon ECR, Zentrale
        QCoreApplication::removeTranslator(&german);
        m_model->setSearch(u"zentrale"_s);
        m_credentials->retranslate();
        QCOMPARE(order(), u""_s);
        m_model->setSearch(u"docker hub"_s);
        QCOMPARE(order(), u"1"_s);
    }

    void digitsInNamesCountAsNumbers_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::newRow("C") << QLocale::c();
        QTest::newRow("of the system") << QLocale::system(); // C.UTF-8 in this test
        QTest::newRow("English") << QLocale(QLocale::English);
        QTest::newRow("Chinese") << QLocale(QLocale::Chinese);
    }

    void digitsInNamesCountAsNumbers()
    {
        QFETCH(const QLocale, locale);
        QLocale::setDefault(locale);
        CredentialTableModel credentials;
        CredentialFilterModel sorted(credentials);
        credentials.merge({ credential(u"4", u"GPU-10"_s), credential(u"3", u"gpu-9"_s),
                            credential(u"1", u"gpu-1"_s), credential(u"2", u"Gpu-2"_s) });
        QStringList ids;
        for (int row = 0; row < sorted.rowCount(); ++row)
            ids += sorted.at(row).id.text();
        QCOMPARE(ids.join(u' '), u"1 2 3 4"_s);
    }

    void showsAndHidesRowsAsTheyChange()
    {
        m_credentials->merge({ credential(u"1", u"a"_s), credential(u"2", u"b"_s) });
        m_model->setSearch(u"x"_s);
        QCOMPARE(order(), u""_s);
        m_credentials->upsert(credential(u"2", u"bx"_s));
        QCOMPARE(order(), u"2"_s);
        m_credentials->upsert(credential(u"3", u"ax"_s));
        QCOMPARE(order(), u"3 2"_s);
        m_credentials->upsert(credential(u"2", u"b"_s));
        QCOMPARE(order(), u"3"_s);
        QCOMPARE(m_model->rowOf(Examples::id(u"2")), -1);
        QCOMPARE(m_model->rowOf(Examples::id(u"3")), 0);
        QCOMPARE(m_model->rowOf(Examples::id(u"9")), -1);
    }

    void sortsByEveryColumnBothWays_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("ascending");
        QTest::addColumn<QString>("descending");
        QTest::newRow("name, without case, the id decides")
            << int(CredentialTableModel::NameColumn) << u"100 20 9 3"_s << u"3 9 20 100"_s;
        QTest::newRow("type by its label, none first, then the name")
            << int(CredentialTableModel::TypeColumn) << u"9 100 3 20"_s << u"20 3 100 9"_s;
        QTest::newRow("creation time, unknown ones together")
            << int(CredentialTableModel::CreatedColumn) << u"100 9 3 20"_s << u"20 3 9 100"_s;
        QTest::newRow("id by its value")
            << int(CredentialTableModel::IdColumn) << u"3 9 20 100"_s << u"100 20 9 3"_s;
    }

    void sortsByEveryColumnBothWays()
    {
        QFETCH(const int, column);
        // The labels are "Docker Hub" and "Amazon ECR": the other way round than the wire names.
        m_credentials->merge(
            { credential(u"20", u"beta"_s, u"DOCKER_HUB"_s, u"2026-03-01T00:00:00Z"_s),
              credential(u"9", u"Gamma"_s), credential(u"100", u"Alpha"_s, u"ECR"_s),
              credential(u"3", u"gamma"_s, u"ECR"_s, u"2026-01-01T00:00:00Z"_s) });
        m_credentials->upsert(credential(u"3", u"zeta"_s, u"ACR"_s, u"2026-01-01T00:00:00Z"_s));
        m_credentials->upsert(credential(u"3", u"zeta"_s, u"ECR"_s, u"2026-01-01T00:00:00Z"_s));
        m_model->sort(column, Qt::AscendingOrder);
        QTEST(order(), "ascending");
        m_model->sort(column, Qt::DescendingOrder);
        QTEST(order(), "descending");
    }

    void namesThatComeTwiceStandInTheOrderOfTheirIds()
    {
        m_credentials->merge({ credential(u"20", u"same"_s), credential(u"9", u"same"_s),
                               credential(u"100", u"same"_s) });
        QCOMPARE(order(), u"9 20 100"_s);
    }

    void typesWithTheSameLabelAreSortedByName()
    {
        // Two types of which only the case differs must not break the order of the others.
        m_model->sort(CredentialTableModel::TypeColumn);
        m_credentials->merge(
            { credential(u"1", u"c"_s, u"quay"_s), credential(u"2", u"b"_s, u"QUAY"_s),
              credential(u"3", u"a"_s, u"quay"_s), credential(u"4", u"d"_s, u"QUAY"_s) });
        QCOMPARE(order(), u"3 2 1 4"_s);
    }

    void staysSortedWhenARowChanges()
    {
        m_credentials->merge(
            { credential(u"1", u"a"_s), credential(u"2", u"b"_s), credential(u"3", u"c"_s) });
        m_credentials->upsert(credential(u"1", u"d"_s));
        QCOMPARE(order(), u"2 3 1"_s);
    }

    void aViewKeepsSelectionCurrentRowAndScrollOverAMerge()
    {
        m_tester.reset(); // too slow for this many rows
        m_credentials->merge(many(200));
        QTableView view;
        view.setModel(m_model.get());
        view.setSelectionBehavior(QAbstractItemView::SelectRows);
        view.resize(400, 300);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));

        const auto idsOf = [this](const QModelIndexList &indexes) {
            QStringList ids;
            for (const QModelIndex &index : indexes)
                ids.append(m_model->at(index.row()).id.text());
            ids.sort();
            return ids;
        };
        view.selectRow(120);
        view.selectionModel()->select(m_model->index(125, 0),
                                      QItemSelectionModel::Select | QItemSelectionModel::Rows);
        view.selectionModel()->setCurrentIndex(m_model->index(123, 0),
                                               QItemSelectionModel::NoUpdate);
        view.verticalScrollBar()->setValue(118);
        const QStringList selected = idsOf(view.selectionModel()->selectedRows());
        QCOMPARE(selected, QStringList({ u"1120"_s, u"1125"_s }));
        const QModelIndex top = view.indexAt({ 5, 5 });
        QCOMPARE(m_model->at(top.row()).id.text(), u"1118"_s);

        // The service answers in another order, with one renamed at its place, others gone and new
        // ones behind.
        QList<Credential> list = many(210);
        std::reverse(list.begin(), list.end());
        list.removeIf(
            [](const Credential &c) { return c.id.text() > u"1150"_s && c.id.text() < u"1160"_s; });
        for (Credential &c : list) {
            if (c.id.text() == u"1125"_s)
                c.name += u'x';
        }
        m_credentials->merge(list);

        QCOMPARE(m_model->rowCount(), 201);
        QCOMPARE(idsOf(view.selectionModel()->selectedRows()), selected);
        QCOMPARE(m_model->at(view.currentIndex().row()).id.text(), u"1123"_s);
        QCOMPARE(m_model->at(view.indexAt({ 5, 5 }).row()).id.text(), u"1118"_s);
    }

    void aViewKeepsTheSelectedCredentialWhenItsRowMoves()
    {
        m_credentials->merge(
            { credential(u"1", u"a"_s), credential(u"2", u"b"_s), credential(u"3", u"c"_s) });
        QTableView view;
        view.setModel(m_model.get());
        view.selectRow(m_model->rowOf(Examples::id(u"1")));
        m_credentials->merge(
            { credential(u"3", u"c"_s), credential(u"1", u"z"_s), credential(u"4", u"aa"_s) });
        QCOMPARE(order(), u"4 3 1"_s);
        QCOMPARE(view.selectionModel()->selectedRows().size(), 1);
        QCOMPARE(view.selectionModel()->selectedRows().constFirst().row(), 2);
        QCOMPARE(view.currentIndex().row(), 2);
    }
};

QTEST_MAIN(TestCredentialFilterModel)
#include "tst_credentialfiltermodel.moc"
