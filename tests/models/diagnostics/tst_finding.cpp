// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/diagnostics/finding.h"

#include <QTest>

using namespace Purser;
using namespace std::chrono_literals;
using Finding::Verdict;
using KeychainState = Finding::Keychain::State;
using Step = Finding::KeychainProbe::Step;

Q_DECLARE_METATYPE(Purser::Finding::Any)

class TestFinding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachFindingIsJudged_data()
    {
        QTest::addColumn<Finding::Any>("finding");
        QTest::addColumn<int>("verdict");
        const auto row = [](const char *name, const Finding::Any &finding, Verdict verdict) {
            QTest::newRow(name) << finding << int(verdict);
        };
        row("open", Finding::Keychain{ KeychainState::Open }, Verdict::Good);
        row("locked", Finding::Keychain{ KeychainState::Locked }, Verdict::Note);
        row("no default", Finding::Keychain{ KeychainState::NoDefault }, Verdict::Note);
        row("absent", Finding::Keychain{ KeychainState::Absent }, Verdict::Trouble);
        row("asks", Finding::Keychain{ KeychainState::Asks }, Verdict::Note);
        row("portal", Finding::Keychain{ KeychainState::Portal }, Verdict::Good);
        row("no portal", Finding::Keychain{ KeychainState::NoPortal }, Verdict::Trouble);
        row("silent", Finding::Keychain{ KeychainState::Silent }, Verdict::Trouble);
        row("probed", Finding::KeychainProbe{ Step::Done }, Verdict::Good);
        row("not probed", Finding::KeychainProbe{ Step::NotTried }, Verdict::NotChecked);
        row("not written", Finding::KeychainProbe{ Step::Write }, Verdict::Trouble);
        row("no TLS", Finding::Tls{}, Verdict::Trouble);
        row("TLS", Finding::Tls{ .isThere = true, .authorities = 140 }, Verdict::Good);
        row("no authorities", Finding::Tls{ .isThere = true }, Verdict::Trouble);
        row("own file broken",
            Finding::Tls{
                .isThere = true, .authorities = 140, .ownFile = CaFileProblem::NoCertificate },
            Verdict::Trouble);
        row("no account", Finding::Service{}, Verdict::NotChecked);
        row("service", Finding::Service{ .baseUrl = BaseUrl::official() }, Verdict::Good);
        row("service fails",
            Finding::Service{ .baseUrl = BaseUrl::official(),
                              .error = ApiError{ .kind = ApiError::Kind::Unauthorized } },
            Verdict::Trouble);
        row("no time", Finding::Clock{}, Verdict::NotChecked);
        row("same time", Finding::Clock{ 0s }, Verdict::Good);
        row("nearly the same", Finding::Clock{ -59s }, Verdict::Good);
        row("a minute", Finding::Clock{ 60s }, Verdict::Note);
        row("a minute behind", Finding::Clock{ -60s }, Verdict::Note);
        row("nearly five", Finding::Clock{ 299s }, Verdict::Note);
        row("five minutes", Finding::Clock{ -300s }, Verdict::Trouble);
    }

    void eachFindingIsJudged()
    {
        QFETCH(const Finding::Any, finding);
        QFETCH(const int, verdict);
        QCOMPARE(int(Finding::verdict(finding)), verdict);
    }
};

QTEST_APPLESS_MAIN(TestFinding)
#include "tst_finding.moc"
