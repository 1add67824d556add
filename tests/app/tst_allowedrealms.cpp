// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"
#include "models/files/filelock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <memory>

using namespace Purser;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const RealmPair one{ u"a.example:5000"_s, u"auth.example"_s };
const RealmPair other{ u"b.example"_s, u"auth.example"_s };
const RealmPair third{ u"c.example"_s, u"auth.example"_s };

} // namespace

/// The token servers in the settings, which several processes change.
class TestAllowedRealms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void theyAreRemembered()
    {
        Settings settings(file());
        QVERIFY(settings.allowedRealms().isEmpty());
        for (const RealmPair &realm : { one, other, other }) // once is enough
            QVERIFY(settings.setRealmAllowed(realm, true));
        QCOMPARE(settings.allowedRealms(), (QList{ one, other }));
        QCOMPARE(Settings(file()).allowedRealms(), (QList{ one, other }));
    }

    void whatAnotherProcessChangesStays()
    {
        Settings settings(file());
        QVERIFY(settings.setRealmAllowed(one, true));
        QVERIFY(settings.setRealmAllowed(other, true));
        Settings another(file());
        QVERIFY(another.setRealmAllowed(one, false));
        QVERIFY(settings.setRealmAllowed(third, true));
        QCOMPARE(settings.allowedRealms(), (QList{ other, third }));
        QCOMPARE(Settings(file()).allowedRealms(), (QList{ other, third }));
    }

    void oneThatCouldNotBeSavedIsSavedWithTheNextChange()
    {
        Settings settings(file());
        QVERIFY(settings.setRealmAllowed(one, true));
        {
            FileLock lock;
            QVERIFY(lock.takeWithin(file() + u".lock"_s, 20s));
            QVERIFY(!settings.setRealmAllowed(other, true));
            lock.remove();
        }
        QCOMPARE(settings.allowedRealms(), (QList{ one, other }));
        Settings another(file());
        QVERIFY(another.setRealmAllowed(one, false));
        QVERIFY(another.setRealmAllowed(third, true));
        QVERIFY(settings.setLastAccount(QUuid::createUuid()));
        QCOMPARE(Settings(file()).allowedRealms(), (QList{ third, other }));
    }

    void brokenOnesAreLeftOut()
    {
        QFile written(file());
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write("[logins]\nallowedRealms=one, \"a.example b.example c.example\", \" \"\n");
        written.close();
        QVERIFY(Settings(file()).allowedRealms().isEmpty());
    }

private:
    QString file() const { return m_folder->filePath(u"Purser.ini"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestAllowedRealms)
#include "tst_allowedrealms.moc"
