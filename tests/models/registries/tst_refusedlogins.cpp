// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/registries/refusedlogins.h"

#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;

namespace {

Secret secret(const QString &text)
{
    return Secret::fromText(text);
}

} // namespace

class TestRefusedLogins : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLoginIsKnownByRegistryUserAndPassword()
    {
        const RegistryHost hub = RegistryHost::dockerHub();
        const RegistryHost quay = RegistryHost::fromText(u"quay.io"_s).value();
        RefusedLogins refused;
        refused.add(refused.fingerprint(hub, u"a"_s, secret(u"b"_s)));
        QVERIFY(refused.contains(refused.fingerprint(hub, u"a"_s, secret(u"b"_s))));
        QVERIFY(refused.contains(
            refused.fingerprint(RegistryHost::fromText(u"https://index.docker.io/v1/"_s).value(),
                                u"a"_s, secret(u"b"_s))));
        QVERIFY(!refused.contains(refused.fingerprint(quay, u"a"_s, secret(u"b"_s))));
        QVERIFY(!refused.contains(refused.fingerprint(hub, u"b"_s, secret(u"b"_s))));
        QVERIFY(!refused.contains(refused.fingerprint(hub, u"a"_s, secret(u"a"_s))));
        QVERIFY(!refused.contains(refused.fingerprint(hub, u"ab"_s, secret({}))));
        refused.remove(refused.fingerprint(hub, u"a"_s, secret(u"b"_s)));
        QVERIFY(!refused.contains(refused.fingerprint(hub, u"a"_s, secret(u"b"_s))));
    }

    void aFingerprintMeansNothingElsewhere()
    {
        const RegistryHost hub = RegistryHost::dockerHub();
        QVERIFY(RefusedLogins().fingerprint(hub, u"a"_s, secret(u"b"_s))
                != RefusedLogins().fingerprint(hub, u"a"_s, secret(u"b"_s)));
    }
};

QTEST_APPLESS_MAIN(TestRefusedLogins)
#include "tst_refusedlogins.moc"
