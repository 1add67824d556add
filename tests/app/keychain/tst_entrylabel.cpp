// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keychain/entrylabel.h"

#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;

class TestEntryLabel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheAccountAndTheHost_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("label");
        QTest::newRow("both") << u"Team"_s << u"api.yottalabs.ai"_s
                              << u"Purser: Team (api.yottalabs.ai)"_s;
        QTest::newRow("named after the host")
            << u"api.yottalabs.ai"_s << u"api.yottalabs.ai"_s << u"Purser: api.yottalabs.ai"_s;
        QTest::newRow("no host") << u"Team"_s << QString() << u"Purser: Team"_s;
        QTest::newRow("no name") << QString() << u"host:8080"_s << u"Purser: host:8080"_s;
        QTest::newRow("nothing") << QString() << QString() << u"Purser"_s;
        QTest::newRow("a place marker in the name")
            << u"%2 %1"_s << u"host"_s << u"Purser: %2 %1 (host)"_s;
        QTest::newRow("other scripts") << u"チーム"_s << u"host"_s << u"Purser: チーム (host)"_s;
        QTest::newRow("control and bidi characters")
            << u"Te\u202eam\n\u0007 X\u200b"_s << u"host"_s << u"Purser: Team X (host)"_s;
    }

    void namesTheAccountAndTheHost()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, place);
        QTEST(entryLabel({ .name = name, .place = place }), "label");
    }
};

QTEST_GUILESS_MAIN(TestEntryLabel)
#include "tst_entrylabel.moc"
