// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/http/networkfailure.h"

#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;
using Error = QNetworkReply::NetworkError;
using Reason = ProxyProblem::Reason;

namespace {

QNetworkProxy httpProxy(const QString &user = {})
{
    return { QNetworkProxy::HttpProxy, u"proxy.example"_s, 8080, user };
}

} // namespace

class TestNetworkFailure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anErrorBeforeSendingSaysWhatIsWrongWithTheProxy_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<bool>("hasAddress");
        QTest::addColumn<QString>("user");
        QTest::addColumn<std::optional<Reason>>("reason");
        const auto row = [](const char *name, Error error, std::optional<Reason> reason,
                            bool hasAddress = true, const QString &user = {}) {
            QTest::newRow(name) << error << hasAddress << user << reason;
        };
        row("its name has no address", QNetworkReply::HostNotFoundError, Reason::NotFound, false);
        row("it says that the server's has none", QNetworkReply::HostNotFoundError,
            Reason::Unreachable);
        row("no address, by its own error", QNetworkReply::ProxyNotFoundError, Reason::NotFound);
        row("nothing listens", QNetworkReply::UnknownNetworkError, Reason::Refused);
        row("refused", QNetworkReply::ProxyConnectionRefusedError, Reason::Refused);
        row("it reaches no server", QNetworkReply::ConnectionRefusedError, Reason::Unreachable);
        row("closed", QNetworkReply::ProxyConnectionClosedError, Reason::Closed);
        row("timed out", QNetworkReply::ProxyTimeoutError, Reason::TimedOut);
        row("no login", QNetworkReply::ProxyAuthenticationRequiredError, Reason::NeedsLogin);
        row("a wrong login", QNetworkReply::ProxyAuthenticationRequiredError, Reason::LoginRejected,
            true, u"robot"_s);
        row("unknown", QNetworkReply::UnknownProxyError, Reason::Other);
        row("the server's certificate", QNetworkReply::SslHandshakeFailedError, {});
        row("no network", QNetworkReply::TemporaryNetworkFailureError, {});
    }

    void anErrorBeforeSendingSaysWhatIsWrongWithTheProxy()
    {
        QFETCH(const Error, error);
        QFETCH(const bool, hasAddress);
        QFETCH(const QString, user);
        QFETCH(const std::optional<Reason>, reason);
        const auto problem = NetworkFailure::proxyProblem(error, httpProxy(user), hasAddress);
        QCOMPARE(problem.has_value(), reason.has_value());
        if (problem) {
            QCOMPARE(problem->reason, *reason);
            QCOMPARE(problem->address, u"proxy.example:8080"_s);
        }
    }

    void withoutAProxyNoneIsBlamed()
    {
        for (const auto type : { QNetworkProxy::NoProxy, QNetworkProxy::DefaultProxy })
            QVERIFY(!NetworkFailure::proxyProblem(QNetworkReply::HostNotFoundError,
                                                  QNetworkProxy(type), false));
    }

    void anAddressOfNumbersIsBracketed()
    {
        QCOMPARE(NetworkFailure::addressOf({ QNetworkProxy::Socks5Proxy, u"fd00::1"_s, 1080 }),
                 u"[fd00::1]:1080"_s);
    }
};

QTEST_GUILESS_MAIN(TestNetworkFailure)
#include "tst_networkfailure.moc"
