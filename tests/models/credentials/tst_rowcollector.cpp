// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/credentials/credentialtablemodel.h"
#include "models/credentials/rowcollector.h"
#include "tests/support/examples.h"

#include <QSignalSpy>
#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;
using Examples::credential;
using Examples::id;

class TestRowCollector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<CredentialTableModel>();
        m_rows = std::make_unique<RowCollector>(*m_model);
    }

    void usuallyARowIsThereAtOnce()
    {
        m_rows->upsert(credential(u"1", u"one"_s));
        QCOMPARE(m_model->rowCount(), 1);
        m_rows->remove(id(u"1"));
        QCOMPARE(m_model->rowCount(), 0);
    }

    void whileRowsAreCollectedAFrameIsOneSignal()
    {
        QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
        m_rows->start();
        for (int i = 1; i <= 50; ++i)
            m_rows->upsert(credential(QString::number(i), u"name"_s));
        QCOMPARE(m_model->rowCount(), 0);
        QTRY_COMPARE(m_model->rowCount(), 50); // the frame ends by itself
        QCOMPARE(inserted.size(), 1);
    }

    void theLastUserBringsTheRest()
    {
        m_rows->start();
        m_rows->start();
        m_rows->upsert(credential(u"1", u"one"_s));
        m_rows->stop();
        QCOMPARE(m_model->rowCount(), 0);
        m_rows->stop();
        QCOMPARE(m_model->rowCount(), 1);
        m_rows->upsert(credential(u"2", u"two"_s));
        QCOMPARE(m_model->rowCount(), 2);
    }

    void whatIsPendingIsFound()
    {
        m_model->upsert(credential(u"1", u"one"_s, u"docker"_s));
        m_rows->start();
        QVERIFY(!m_rows->find(id(u"2")));
        QCOMPARE(m_rows->find(id(u"1"))->name, u"one"_s);
        m_rows->upsert(credential(u"2", u"two"_s));
        QCOMPARE(m_rows->find(id(u"2"))->name, u"two"_s);
        m_rows->upsert(credential(u"1", u"uno"_s)); // without a type
        QCOMPARE(m_rows->find(id(u"1"))->name, u"uno"_s);
        QCOMPARE(m_rows->find(id(u"1"))->type, RegistryType(u"docker"_s)); // as the table has it
        m_rows->remove(id(u"1"));
        QVERIFY(!m_rows->find(id(u"1")));
        QCOMPARE(m_model->rowOf(id(u"1")), 0); // still there
    }

    void whatIsMissingIsTakenFromThePendingOne()
    {
        m_rows->start();
        m_rows->upsert(credential(u"1", u"one"_s, u"docker"_s));
        m_rows->upsert(credential(u"1", u"uno"_s));
        m_rows->flush();
        QCOMPARE(m_model->at(0).name, u"uno"_s);
        QCOMPARE(m_model->at(0).type, RegistryType(u"docker"_s));
    }

    void theLastChangeOfACredentialCounts()
    {
        m_model->upsert(credential(u"1", u"one"_s));
        m_rows->start();
        m_rows->remove(id(u"1"));
        m_rows->upsert(credential(u"1", u"again"_s));
        m_rows->upsert(credential(u"2", u"two"_s));
        m_rows->remove(id(u"2"));
        m_rows->flush();
        QCOMPARE(m_model->rowCount(), 1);
        QCOMPARE(m_model->at(0).name, u"again"_s);
    }

    void onlyWhatIsPendingIsBroughtEarly()
    {
        m_rows->start();
        m_rows->upsert(credential(u"1", u"one"_s));
        m_rows->flushIfPending(id(u"2"));
        m_rows->flushIfPending(u"two"_s);
        QCOMPARE(m_model->rowCount(), 0);
        m_rows->flushIfPending(id(u"1"));
        QCOMPARE(m_model->rowCount(), 1);
        m_rows->upsert(credential(u"2", u"two"_s));
        m_rows->flushIfPending(u"two"_s);
        QCOMPARE(m_model->rowCount(), 2);
        m_rows->remove(id(u"2"));
        m_rows->flushIfPending(id(u"2"));
        QCOMPARE(m_model->rowCount(), 1);
    }

private:
    std::unique_ptr<CredentialTableModel> m_model;
    std::unique_ptr<RowCollector> m_rows; // of the model
};

QTEST_GUILESS_MAIN(TestRowCollector)
#include "tst_rowcollector.moc"
