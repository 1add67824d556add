// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/registrytype.h"

#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;

class TestRegistryType : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasAWireNameAndALabel_data()
    {
        QTest::addColumn<RegistryType>("type");
        QTest::addColumn<QString>("wireName");
        QTest::addColumn<QString>("label");
        QTest::newRow("Docker Hub")
            << RegistryType::dockerHub() << u"DOCKER_HUB"_s << u"Docker Hub"_s;
        QTest::newRow("Google (GCR)") << RegistryType::google() << u"GCR"_s << u"Google (GCR)"_s;
        QTest::newRow("Amazon") << RegistryType::amazonEcr() << u"ECR"_s << u"Amazon ECR"_s;
        QTest::newRow("Azure (ACR)") << RegistryType::azure() << u"ACR"_s << u"Azure (ACR)"_s;
        QTest::newRow("private") << RegistryType::otherPrivate() << u"PRIVATE"_s
                                 << u"Other private registry"_s;
        QTest::newRow("unknown") << RegistryType(u"Quay_io"_s) << u"Quay_io"_s << u"Quay_io"_s;
        QTest::newRow("another case is another type")
            << RegistryType(u"gcr"_s) << u"gcr"_s << u"gcr"_s;
        QTest::newRow("not specified") << RegistryType() << u""_s << u""_s;
    }

    void hasAWireNameAndALabel()
    {
        QFETCH(const RegistryType, type);
        QTEST(type.wireName(), "wireName");
        QTEST(type.label(), "label");
        QCOMPARE(type.isSpecified(), !type.wireName().isEmpty());
        QCOMPARE(RegistryType(type.wireName()), type);
    }

    void offersTheFiveOfTheServiceInOrder()
    {
        QStringList wireNames;
        const QList<RegistryType> choices = RegistryType::choices();
        for (const RegistryType &type : choices)
            wireNames.append(type.wireName());
        QCOMPARE(wireNames,
                 QStringList({ u"DOCKER_HUB"_s, u"GCR"_s, u"ECR"_s, u"ACR"_s, u"PRIVATE"_s }));
    }
};

QTEST_GUILESS_MAIN(TestRegistryType)
#include "tst_registrytype.moc"
