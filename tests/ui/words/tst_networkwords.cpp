// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/networkwords.h"

#include <QSet>
#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;
using Reason = CertificateProblem::Reason;

class TestNetworkWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCertificateNamesHostIssuerAndReasons()
    {
        const QString sentence =
            certificateSentence({ .host = u"api.example"_s,
                                  .issuer = u"Some Authority"_s,
                                  .reasons = { Reason::Expired, Reason::WrongHost } });
        for (const QString &part : { u"“api.example”"_s, u"“Some Authority”"_s, u"has expired"_s,
                                     u"for another name"_s, u"Nothing was sent"_s })
            QVERIFY2(sentence.contains(part), qPrintable(sentence));
        QVERIFY(!sentence.contains(u"preferences"_s));
    }

    void everyReasonHasItsOwnWords()
    {
        QSet<QString> sentences;
        for (int reason = 0; reason <= int(Reason::Other); ++reason)
            sentences.insert(certificateSentence(
                { .host = u"h"_s, .reasons = { Reason(reason) }, .detail = u"Qt's words"_s }));
        QCOMPARE(sentences.size(), int(Reason::Other) + 1);
    }

    void anAuthorityThatIsNotTrustedLeadsToThePreferences()
    {
        for (const Reason reason : { Reason::UnknownIssuer, Reason::SelfSigned })
            QVERIFY(certificateSentence({ .host = u"h"_s, .reasons = { reason } })
                        .contains(u"preferences"_s));
    }

    void textsFromACertificateAreHarmless()
    {
        const QString sentence = certificateSentence({ .host = u"%1\u202E"_s,
                                                       .issuer = u"%2<b>"_s,
                                                       .reasons = { Reason::Other },
                                                       .detail = u"%3\u0007"_s });
        QVERIFY2(sentence.contains(u"“%1‹U+202E›”"_s), qPrintable(sentence));
        QVERIFY2(sentence.contains(u"“%2<b>”"_s), qPrintable(sentence));
        QVERIFY2(sentence.contains(u"%3‹U+0007›"_s), qPrintable(sentence));
    }

    void everyProblemOfAProxysAddressHasItsOwnSentence()
    {
        using Problem = ProxyAddress::Problem;
        QSet<QString> sentences;
        for (const Problem problem :
             { Problem::Empty, Problem::NotAnAddress, Problem::NoPort, Problem::HasUserInfo })
            sentences.insert(proxyAddressProblemSentence(problem));
        QCOMPARE(sentences.size(), 4);
        QVERIFY(!sentences.contains(QString()));
    }

    void everyProblemOfTheFileHasItsOwnSentence()
    {
        using Problem = CaFileProblem;
        QCOMPARE(caFileProblemSentence(Problem::None), QString());
        QVERIFY(!caFileProblemSentence(Problem::NotReadable).isEmpty());
        QVERIFY(!caFileProblemSentence(Problem::NoCertificate).isEmpty());
        QVERIFY(caFileProblemSentence(Problem::NotReadable)
                != caFileProblemSentence(Problem::NoCertificate));
    }
};

QTEST_GUILESS_MAIN(TestNetworkWords)
#include "tst_networkwords.moc"
