// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/credentials/credentialtablemodel.h"
#include "models/values/async.h"
#include "tests/support/examples.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Purser;
using namespace Qt::StringLiterals;
using Examples::credential;

class TestCredentialTableModel : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CredentialTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < m_model->rowCount(); ++row)
            names.append(m_model->at(row).name);
        return names;
    }

    /// What every row and its index entry must agree on.
    bool isIndexRight() const
    {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (m_model->rowOf(m_model->at(row).id) != row)
                return false;
        }
        return true;
    }

    static Credential unreadable(const QString &name) { return { {}, name, RegistryType(), {} }; }

    static QList<Credential> letters(QStringView letters)
    {
        QList<Credential> list;
        for (const QChar letter : letters)
            list.append(credential(QString(letter), QString(letter)));
        return list;
    }

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<CredentialTableModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void showsEveryColumn()
    {
        QLocale::setDefault(QLocale::c());
        m_model->merge(
            { credential(u"384410568058921807", u"a"_s, u"ECR"_s, u"2026-01-02T03:04:05Z"_s),
              credential(u"2", u"b"_s) });
        const auto text = [this](int row, int column) {
            return m_model->data(m_model->index(row, column)).toString();
        };
        QCOMPARE(text(0, CredentialTableModel::NameColumn), u"a"_s);
        QCOMPARE(text(0, CredentialTableModel::TypeColumn), u"Amazon ECR"_s);
        QCOMPARE(text(0, CredentialTableModel::CreatedColumn),
                 QLocale::c().toString(QDate(2026, 1, 2), QLocale::ShortFormat));
        QCOMPARE(text(0, CredentialTableModel::IdColumn), u"384410568058921807"_s);
        QCOMPARE(text(1, CredentialTableModel::TypeColumn), QString());
        QCOMPARE(text(1, CredentialTableModel::CreatedColumn), QString());
        for (int column = 0; column < CredentialTableModel::ColumnCount; ++column) {
            const QVariant id =
                m_model->data(m_model->index(1, column), CredentialTableModel::IdRole);
            QCOMPARE(id.value<CredentialId>(), Examples::id(u"2"));
        }
    }

    void hasAHeaderForEachColumn()
    {
        QStringList titles;
        for (int column = 0; column < m_model->columnCount(); ++column)
            titles.append(m_model->headerData(column, Qt::Horizontal).toString());
        QCOMPARE(titles,
                 QStringList({ u"Name"_s, u"Type"_s, u"Created"_s, u"ID"_s, u"Registry"_s,
                               u"Expires"_s, u"Checked"_s, u"Changed here"_s }));
        QVERIFY(!m_model->headerData(0, Qt::Vertical).isValid());
    }

    void mergesByIdAndKeepsTheRowsOfWhatStayed_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("rows");
        QTest::addColumn<int>("removals"); // runs of neighbours
        QTest::addColumn<int>("insertions");
        QTest::newRow("first") << u""_s << u"abc"_s << u"abc"_s << 0 << 1;
        QTest::newRow("same") << u"abc"_s << u"abc"_s << u"abc"_s << 0 << 0;
        QTest::newRow("another order") << u"abc"_s << u"cab"_s << u"abc"_s << 0 << 0;
        QTest::newRow("one more in front") << u"abc"_s << u"xabc"_s << u"abcx"_s << 0 << 1;
        QTest::newRow("several more at once") << u"a"_s << u"xayz"_s << u"axyz"_s << 0 << 1;
        QTest::newRow("first gone") << u"abc"_s << u"bc"_s << u"bc"_s << 1 << 0;
        QTest::newRow("last gone") << u"abc"_s << u"ab"_s << u"ab"_s << 1 << 0;
        QTest::newRow("neighbours gone") << u"abcde"_s << u"ae"_s << u"ae"_s << 1 << 0;
        QTest::newRow("two runs gone") << u"abcdefg"_s << u"adg"_s << u"adg"_s << 2 << 0;
        QTest::newRow("every other gone") << u"abcde"_s << u"bd"_s << u"bd"_s << 3 << 0;
        QTest::newRow("all gone") << u"abc"_s << u""_s << u""_s << 1 << 0;
        QTest::newRow("all others") << u"abc"_s << u"xy"_s << u"xy"_s << 1 << 1;
        QTest::newRow("gone and added") << u"abcd"_s << u"xdb"_s << u"bdx"_s << 2 << 1;
    }

    void mergesByIdAndKeepsTheRowsOfWhatStayed()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        QFETCH(const QString, rows);
        m_model->merge(letters(before));
        QList<QPersistentModelIndex> indexes;
        for (int row = 0; row < m_model->rowCount(); ++row)
            indexes.append(m_model->index(row, 0));
        const QSignalSpy removals(m_model.get(), &QAbstractItemModel::rowsRemoved);
        const QSignalSpy insertions(m_model.get(), &QAbstractItemModel::rowsInserted);
        const QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
        const QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        const QSignalSpy layouts(m_model.get(), &QAbstractItemModel::layoutChanged);

        m_model->merge(letters(after));

        QCOMPARE(names().join(QString()), rows);
        QVERIFY(isIndexRight());
        QTEST(int(removals.size()), "removals");
        QTEST(int(insertions.size()), "insertions");
        QCOMPARE(changes.size(), 0);
        QCOMPARE(resets.size() + layouts.size(), 0);
        for (qsizetype i = 0; i < indexes.size(); ++i) {
            const QString name(before[i]);
            QCOMPARE(indexes[i].isValid(), after.contains(name));
            if (indexes[i].isValid())
                QCOMPARE(indexes[i].data().toString(), name);
        }
        for (const QChar letter : before)
            QCOMPARE(m_model->rowOf(Examples::id(QString(letter))), int(rows.indexOf(letter)));
    }

    void mergeSaysWhatItChanged()
    {
        QCOMPARE(m_model->merge(letters(u"abc")), ListChanges{ .added = 3 });
        QCOMPARE(m_model->merge(letters(u"abc")), ListChanges{});
        QCOMPARE(m_model->merge(letters(u"bcde")), (ListChanges{ .added = 2, .removed = 1 }));
        QList<Credential> renamed = letters(u"bcde");
        renamed[1].name = u"another"_s;
        QCOMPARE(m_model->merge(renamed), ListChanges{ .renamed = 1 });
        QCOMPARE(m_model->merge(renamed + renamed), ListChanges{}); // each once
        QCOMPARE(m_model->merge({}), ListChanges{ .removed = 4 });
    }

    void mergeReportsTheRowsThatChangedAndNoOthers()
    {
        m_model->merge(letters(u"abc"));
        const QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
        m_model->merge(
            { credential(u"a", u"a"_s), credential(u"b", u"B2"_s), credential(u"c", u"c"_s) });
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes[0][0].toModelIndex(), m_model->index(1, 0));
        QCOMPARE(changes[0][1].toModelIndex(),
                 m_model->index(1, CredentialTableModel::ColumnCount - 1));
        QCOMPARE(names(), QStringList({ u"a"_s, u"B2"_s, u"c"_s }));
    }

    void neighboursThatChangedAreToldInOne()
    {
        m_model->merge(letters(u"abcdef"));
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_model->merge({ credential(u"a", u"A"_s), credential(u"b", u"B"_s),
                         credential(u"c", u"c"_s), credential(u"d", u"d"_s),
                         credential(u"e", u"E"_s), credential(u"f", u"f"_s) });
        QCOMPARE(changed.size(), 2);
        QCOMPARE(changed[0][1].toModelIndex().row(), 1);
        QCOMPARE(changed[1][0].toModelIndex().row(), 4);
    }

    void whatWouldTakeTooManySignalsIsAReset()
    {
        QList<Credential> all;
        QList<Credential> half;
        for (int i = 0; i < 300; ++i) {
            all += credential(QString::number(i), u"n"_s);
            if (i % 2 == 0)
                half += all.constLast();
        }
        m_model->merge(all);
        QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
        QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        m_model->merge(half);
        QCOMPARE(removed.size(), 0);
        QCOMPARE(resets.size(), 1);
        QCOMPARE(m_model->rowCount(), 150);
        QVERIFY(isIndexRight());
        for (Credential &each : half)
            each.name = u"renamed"_s;
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_model->merge(half);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_model->at(149).name, u"renamed"_s);
    }

    void aRowWithoutAnIdIsThereButCannotBeSelected()
    {
        m_model->merge(
            { credential(u"1", u"a"_s), unreadable(u"odd"_s), credential(u"2", u"b"_s) });
        QCOMPARE(names(), QStringList({ u"a"_s, u"odd"_s, u"b"_s }));
        QCOMPARE(m_model->unreadable(), QList<Credential>{ unreadable(u"odd"_s) });
        QCOMPARE(m_model->rowOf(CredentialId()), -1);
        QCOMPARE(m_model->rowOf(Examples::id(u"2")), 2);
        for (int column = 0; column < CredentialTableModel::ColumnCount; ++column) {
            QVERIFY(m_model->flags(m_model->index(0, column)).testFlag(Qt::ItemIsSelectable));
            const Qt::ItemFlags flags = m_model->flags(m_model->index(1, column));
            QVERIFY(!flags.testFlag(Qt::ItemIsSelectable));
            QVERIFY(flags.testFlag(Qt::ItemIsEnabled)); // it can be read
        }
        QVERIFY(m_model->hasName(u"odd"_s));
    }

    void rowsWithoutAnIdStayWhereTheyAreUntilTheyChange()
    {
        const QList<Credential> list{ unreadable(u"odd"_s), credential(u"1", u"a"_s),
                                      unreadable(u"odd"_s) };
        m_model->merge(list);
        QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
        QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
        QVERIFY(m_model->merge(list).isEmpty());
        QCOMPARE(removed.size() + inserted.size(), 0);
        m_model->merge({ credential(u"1", u"a"_s), unreadable(u"odder"_s) });
        QCOMPARE(names(), QStringList({ u"a"_s, u"odder"_s }));
        m_model->merge({ credential(u"1", u"a"_s) });
        QCOMPARE(names(), QStringList(u"a"_s));
        QVERIFY(m_model->unreadable().isEmpty());
        QVERIFY(isIndexRight());
    }

    void aRowThatBecomesUnreadableIsNotToldAsGone_data()
    {
        QTest::addColumn<QList<Credential>>("before");
        QTest::addColumn<QList<Credential>>("after");
        QTest::addColumn<ListChanges>("changes");
        const Credential a = credential(u"1", u"a"_s);
        const Credential b = credential(u"2", u"b"_s);
        const Credential odd = unreadable(u"b"_s);
        using List = QList<Credential>;
        QTest::newRow("becomes unreadable") << List{ a, b } << List{ a, odd } << ListChanges();
        QTest::newRow("becomes readable") << List{ a, odd } << List{ a, b } << ListChanges();
        QTest::newRow("one goes beside it")
            << List{ a, b } << List{ odd } << ListChanges{ .removed = 1 };
        QTest::newRow("one goes, an unreadable one stays")
            << List{ a, odd } << List{ odd } << ListChanges{ .removed = 1 };
        QTest::newRow("one comes, an unreadable one stays")
            << List{ odd } << List{ a, odd } << ListChanges{ .added = 1 };
    }

    void aRowThatBecomesUnreadableIsNotToldAsGone()
    {
        QFETCH(const QList<Credential>, before);
        QFETCH(const QList<Credential>, after);
        m_model->merge(before);
        QTEST(m_model->merge(after), "changes");
    }

    void upsertKeepsTheNameThatTheAnswerDoesNotHave()
    {
        m_model->merge(letters(u"a"));
        m_model->upsert(credential(u"a", {}));
        QCOMPARE(names(), QStringList(u"a"_s));
    }

    void upsertAddsWhatIsNew()
    {
        m_model->merge(letters(u"ab"));
        m_model->upsert(credential(u"c", u"c"_s));
        QCOMPARE(names(), QStringList({ u"a"_s, u"b"_s, u"c"_s }));
        QVERIFY(isIndexRight());
    }

    void upsertKeepsTypeAndTimeThatTheAnswerDoesNotHave()
    {
        m_model->merge({ credential(u"1", u"old"_s, u"ECR"_s, u"2026-01-02T03:04:05Z"_s) });
        m_model->upsert(credential(u"1", u"new"_s));
        QCOMPARE(m_model->rowCount(), 1);
        QCOMPARE(m_model->at(0), credential(u"1", u"new"_s, u"ECR"_s, u"2026-01-02T03:04:05Z"_s));
        m_model->upsert(credential(u"1", u"new"_s, u"GCR"_s, u"2026-02-02T03:04:05Z"_s));
        QCOMPARE(m_model->at(0), credential(u"1", u"new"_s, u"GCR"_s, u"2026-02-02T03:04:05Z"_s));
    }

    void upsertOfTheSameReportsNothing()
    {
        m_model->merge(letters(u"ab"));
        const QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
        m_model->upsert(credential(u"b", u"b"_s));
        QCOMPARE(changes.size(), 0);
        m_model->upsert(credential(u"b", u"c"_s));
        QCOMPARE(changes.size(), 1);
    }

    void removesOneByItsId()
    {
        m_model->merge(letters(u"abc"));
        const QPersistentModelIndex last = m_model->index(2, 0);
        m_model->removeCredential(Examples::id(u"b"));
        QCOMPARE(names(), QStringList({ u"a"_s, u"c"_s }));
        QVERIFY(isIndexRight());
        QCOMPARE(m_model->rowOf(Examples::id(u"b")), -1);
        QCOMPARE(last.row(), 1);
        m_model->removeCredential(Examples::id(u"b"));
        QCOMPARE(m_model->rowCount(), 2);
    }

    void knowsWhichNamesAreTaken()
    {
        m_model->merge({ credential(u"1", u"Alpha"_s), credential(u"2", u"beta"_s) });
        QVERIFY(m_model->hasName(u"beta"_s));
        QVERIFY(!m_model->hasName(u"alpha"_s)); // the service tells cases apart
        QVERIFY(!m_model->hasName(u"bet"_s));
        m_model->upsert(credential(u"2", u"gamma"_s));
        QVERIFY(!m_model->hasName(u"beta"_s));
    }

    void preparesWhatSortAndSearchLookAt()
    {
        m_model->merge({ credential(u"Id-1", u"ÄB"_s, u"DOCKER_HUB"_s),
                         credential(u"2", u"name10"_s), credential(u"3", u"Name9"_s) });
        const CredentialRow &row = *m_model->rows()[0];
        QCOMPARE(row.foldedName(), u"äb"_s);
        QCOMPARE(row.foldedId(), u"id-1"_s);
        QVERIFY(row.type->searchText.contains(u"docker hub"_s));
        QVERIFY(row.type->searchText.contains(u"docker_hub"_s));
        QVERIFY(!row.type->searchText.contains(u"hubdocker"_s)); // no match across two fields
        QVERIFY(!m_model->rows()[1]->folded); // what is folded is not kept twice
        m_model->upsert(credential(u"2", u"Renamed"_s));
        QCOMPARE(m_model->rows()[1]->foldedName(), u"renamed"_s);
    }

    void preparesNamesForSorting()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        const auto isFirstLess = [this] {
            return isLess(*m_model->rows()[0], *m_model->rows()[1],
                          CredentialTableModel::NameColumn);
        };
        m_model->merge({ credential(u"1", u"alpha"_s), credential(u"2", u"beta"_s) });
        QVERIFY(isFirstLess());
        m_model->upsert(credential(u"1", u"gamma"_s));
        QVERIFY(!isFirstLess());
        QLocale::setDefault(QLocale::c());
    }

    void aListIsPreparedOnAnotherThreadAndTakenOver()
    {
        m_model->merge(letters(u"ab"));
        const SharedPromise<Result<QList<Credential>>> list;
        QFuture<Result<PreparedMerge>> future = m_model->prepare(list.future());
        list.finish(letters(u"bc"));
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(names(), QStringList({ u"a"_s, u"b"_s })); // not before it is taken over
        QCOMPARE(m_model->apply(std::move(**future.result())),
                 (ListChanges{ .added = 1, .removed = 1 }));
        QCOMPARE(names(), QStringList({ u"b"_s, u"c"_s }));
        QVERIFY(isIndexRight());
    }

    void aListPreparedInPartsIsTheSame()
    {
        QList<Credential> list;
        for (int i = 0; i < 9000; ++i)
            list.append(credential(QString::number(i), u"name %1"_s.arg(i * 7919 % 9000)));
        const CredentialMerge first = CredentialMerger({}, {}, 0, QLocale(), 1)(list);
        QList<CredentialRowPointer> rows = first.added.mid(0, 4000);
        for (Credential &each : list)
            each.name += u'b';
        const CredentialMerge whole = CredentialMerger(rows, {}, 0, QLocale(), 1)(list);
        const CredentialMerge parts = CredentialMerger(rows, {}, 0, QLocale(), 4)(list);
        QCOMPARE(parts.added.size(), 5000);
        QCOMPARE(parts.changed.size(), 4000);
        QCOMPARE(parts.rowOfId, whole.rowOfId);
        QCOMPARE(parts.rowChanges.size(), whole.rowChanges.size());
        for (qsizetype i = 0; i < whole.rowChanges.size(); ++i) {
            QCOMPARE(parts.rowChanges[i].before, whole.rowChanges[i].before);
            QCOMPARE(parts.rowChanges[i].after->credential, whole.rowChanges[i].after->credential);
        }
        for (qsizetype i = 0; i < whole.added.size(); ++i)
            QCOMPARE(parts.added[i]->credential, whole.added[i]->credential);
    }

    /// In whatever order a hash has them, which depends on the ids.
    void rowsThatStayAreFoundAmongManyThatGo()
    {
        for (int start = 0; start < 500'000; start += 1000) {
            QList<Credential> list;
            for (int id = start; id < start + 100; ++id)
                list.append(credential(QString::number(id), u"a"_s));
            m_model->merge(list);
            list.removeIf([](const Credential &each) { return each.id.text().toInt() % 3 == 0; });
            m_model->merge(list);
            QVERIFY2(isIndexRight(), qPrintable(u"from %1"_s.arg(start)));
        }
    }

    void aListThatFailedIsNotPrepared()
    {
        const SharedPromise<Result<QList<Credential>>> list;
        QFuture<Result<PreparedMerge>> future = m_model->prepare(list.future());
        list.finish(tl::unexpected(ApiError{ .kind = ApiError::Kind::TimedOut }));
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.result().error().kind, ApiError::Kind::TimedOut);
    }

    void preparingIsCancelledTogetherWithTheList()
    {
        const SharedPromise<Result<QList<Credential>>> list;
        QFuture<Result<PreparedMerge>> future = m_model->prepare(list.future());
        future.cancel();
        QTRY_VERIFY(list.future().isCanceled());
    }

    void aMergeMadeForFormerRowsIsMadeAgain()
    {
        m_model->merge(letters(u"ab"));
        QFuture<Result<PreparedMerge>> future =
            m_model->prepare(makeReadyFuture<Result<QList<Credential>>>(letters(u"bc")));
        QTRY_VERIFY(future.isFinished());
        const PreparedMerge merge = *future.result();
        m_model->removeCredential(Examples::id(u"a"));
        m_model->upsert(credential(u"d", u"d"_s));
        QCOMPARE(m_model->apply(std::move(*merge)), (ListChanges{ .added = 1, .removed = 1 }));
        QCOMPARE(names(), QStringList({ u"b"_s, u"c"_s }));
        QVERIFY(isIndexRight());
    }

    void aRowIsFoundByItsIdAfterAnyNumberOfRemovals()
    {
        QList<Credential> list;
        for (int i = 0; i < 600; ++i)
            list += credential(QString::number(i), u"n"_s);
        m_tester.reset(); // too slow for this many rows
        m_model->merge(list);
        for (int i = 0; i < 598; i += 2) {
            m_model->removeCredential(list[i].id);
            QCOMPARE(m_model->rowOf(list[i].id), -1);
            QCOMPARE(m_model->at(m_model->rowOf(list[599].id)), list[599]);
            QCOMPARE(m_model->at(m_model->rowOf(list[i + 1].id)), list[i + 1]);
        }
        QVERIFY(isIndexRight());
    }
};

QTEST_GUILESS_MAIN(TestCredentialTableModel)
#include "tst_credentialtablemodel.moc"
