// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/networktext.h"

#include <QSet>
#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;
using Reason = CertificateProblem::Reason;
using Why = ProxyProblem::Reason;

class TestNetworkWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCertificateNamesHostIssuerAndReasons()
    {
        const QString sentence =
            certificateMessage({ .host = u"api.example"_s,
                                 .issuer = u"Some Authority"_s,
                                 .reasons = { Reason::Expired, Reason::WrongHost } });
        for (const QString &part : { u"“api.example”"_s, u"“Some Authority”"_s, u"has expired"_s,
                                     u"for a different host name"_s, u"Nothing was sent"_s })
            QVERIFY2(sentence.contains(part), qPrintable(sentence));
        QVERIFY(!sentence.contains(u"Preferences"_s));
    }

    void everyReasonHasItsOwnWords()
    {
        QSet<QString> sentences;
        for (int reason = 0; reason <= int(Reason::Other); ++reason)
            sentences.insert(certificateMessage(
                { .host = u"h"_s, .reasons = { Reason(reason) }, .detail = u"Qt's words"_s }));
        QCOMPARE(sentences.size(), int(Reason::Other) + 1);
    }

    void anAuthorityThatIsNotTrustedLeadsToThePreferences()
    {
        for (const Reason reason : { Reason::UnknownIssuer, Reason::SelfSigned })
            QVERIFY(certificateMessage({ .host = u"h"_s, .reasons = { reason } })
                        .contains(u"Preferences"_s));
    }

    void aFileThatAddedNothingIsNamedInPlaceOfTheAdvice()
    {
        QSet<QString> sentences;
        for (const CaFileProblem problem :
             { CaFileProblem::NotReadable, CaFileProblem::NoCertificate }) {
            const QString sentence = certificateMessage({ .host = u"h"_s,
                                                          .reasons = { Reason::UnknownIssuer },
                                                          .caFile = u"/gone/%1\u202E.pem"_s,
                                                          .caFileProblem = problem });
            QVERIFY2(sentence.contains(u"“/gone/%1‹U+202E›.pem”"_s), qPrintable(sentence));
            QVERIFY2(sentence.contains(u"Nothing was sent"_s), qPrintable(sentence));
            QCOMPARE(sentence.count(u"Preferences"_s, Qt::CaseInsensitive), 1);
            sentences.insert(sentence);
        }
        QCOMPARE(sentences.size(), 2);
    }

    void aFileHasNoPartInACertificateThatHasExpired()
    {
        QVERIFY(!certificateMessage({ .host = u"h"_s,
                                      .reasons = { Reason::Expired },
                                      .caFile = u"/gone.pem"_s,
                                      .caFileProblem = CaFileProblem::NotReadable })
                     .contains(u"/gone.pem"_s));
    }

    void aProxyIsNamedWithItsPlaceForEveryReason()
    {
        using Source = ProxyProblem::Source;
        QSet<QString> sentences;
        for (const auto &[source, place] :
             { std::pair(Source::Preferences, u"set in Preferences"_s),
               std::pair(Source::Environment, u"environment variable https_proxy"_s),
               std::pair(Source::System, u"this computer's settings"_s) }) {
            for (int reason = 0; reason <= int(Why::Other); ++reason) {
                const QString sentence = proxyMessage({ .address = u"proxy.example:8080"_s,
                                                        .reason = Why(reason),
                                                        .source = source,
                                                        .variable = u"https_proxy"_s });
                for (const QString &part :
                     { u"“proxy.example:8080”"_s, place, u"Nothing was sent."_s })
                    QVERIFY2(sentence.contains(part), qPrintable(sentence));
                QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
                sentences.insert(sentence);
            }
        }
        QCOMPARE(sentences.size(), 3 * (int(Why::Other) + 1));
    }

    void aProxysAddressIsHarmless()
    {
        const QString sentence = proxyMessage({ .address = u"%2\u202E:1"_s,
                                                .source = ProxyProblem::Source::Environment,
                                                .variable = u"https_proxy"_s });
        QVERIFY2(sentence.contains(u"“%2‹U+202E›:1”"_s), qPrintable(sentence));
    }

    void textsFromACertificateAreHarmless()
    {
        const QString sentence = certificateMessage({ .host = u"%1\u202E"_s,
                                                      .issuer = u"%2<b>"_s,
                                                      .reasons = { Reason::Other },
                                                      .detail = u"%3\u0007"_s });
        QVERIFY2(sentence.contains(u"“%1‹U+202E›”"_s), qPrintable(sentence));
        QVERIFY2(sentence.contains(u"“%2<b>”"_s), qPrintable(sentence));
        QVERIFY2(sentence.contains(u"%3‹U+0007›"_s), qPrintable(sentence));
    }

    void everyProblemOfAProxysAddressHasItsOwnMessage()
    {
        using Problem = ProxyAddress::Problem;
        QSet<QString> sentences;
        for (const Problem problem :
             { Problem::Empty, Problem::NotAnAddress, Problem::NoPort, Problem::HasUserInfo })
            sentences.insert(proxyAddressProblemMessage(problem));
        QCOMPARE(sentences.size(), 4);
        QVERIFY(!sentences.contains(QString()));
    }

    void everyProblemOfTheFileHasItsOwnMessage()
    {
        using Problem = CaFileProblem;
        QCOMPARE(caFileProblemMessage(Problem::None), QString());
        QVERIFY(!caFileProblemMessage(Problem::NotReadable).isEmpty());
        QVERIFY(!caFileProblemMessage(Problem::NoCertificate).isEmpty());
        QVERIFY(caFileProblemMessage(Problem::NotReadable)
                != caFileProblemMessage(Problem::NoCertificate));
    }
};

QTEST_GUILESS_MAIN(TestNetworkWords)
#include "tst_networktext.moc"
