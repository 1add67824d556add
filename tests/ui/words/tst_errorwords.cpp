// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/errorwords.h"

#include <QSet>
#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;
using Found = ApiError::Found;

namespace {

constexpr Kind kinds[] = { Kind::Offline,  Kind::Proxy,        Kind::ConnectionLost, Kind::Tls,
                           Kind::TimedOut, Kind::Unauthorized, Kind::Forbidden,      Kind::NotFound,
                           Kind::InUse,    Kind::Invalid,      Kind::RateLimited,    Kind::Server,
                           Kind::BadReply, Kind::Cancelled,    Kind::OutcomeUnknown };
constexpr Intent intents[] = { Intent::List, Intent::Read, Intent::Create, Intent::Update,
                               Intent::Remove };
constexpr Intent changes[] = { Intent::Create, Intent::Update, Intent::Remove };

QString unknownSentence(Found found, Intent intent)
{
    return errorSentence({ .kind = Kind::OutcomeUnknown, .found = found }, intent);
}

/// None empty, none twice, and none with a placeholder left in it.
void compareAsOwnSentences(const QStringList &sentences)
{
    for (const QString &sentence : sentences) {
        QVERIFY(!sentence.isEmpty());
        QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
    }
    QCOMPARE(QSet<QString>(sentences.cbegin(), sentences.cend()).size(), sentences.size());
}

} // namespace

class TestErrorWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasItsOwnSentenceForEveryIntent()
    {
        for (const Intent intent : intents) {
            QStringList sentences;
            for (const Kind kind : kinds)
                sentences += errorSentence({ .kind = kind, .httpStatus = 500 }, intent);
            compareAsOwnSentences(sentences);
        }
    }

    void serviceWordsAreQuotedAndHarmless_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::newRow("unauthorized") << Kind::Unauthorized;
        QTest::newRow("forbidden") << Kind::Forbidden;
        QTest::newRow("invalid") << Kind::Invalid;
        QTest::newRow("server") << Kind::Server;
    }

    void serviceWordsAreQuotedAndHarmless()
    {
        QFETCH(const Kind, kind);
        const QString sentence = errorSentence(
            { .kind = kind, .httpStatus = 500, .message = u"%1 %2 \u202E<b>no</b>"_s },
            Intent::Create);
        QVERIFY2(sentence.endsWith(u"“%1 %2 ‹U+202E›<b>no</b>”"_s), qPrintable(sentence));
    }

    void theTechnicalCauseIsTold_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::newRow("offline") << Kind::Offline;
        QTest::newRow("tls") << Kind::Tls;
        QTest::newRow("proxy") << Kind::Proxy;
        QTest::newRow("connection lost") << Kind::ConnectionLost;
        QTest::newRow("bad reply") << Kind::BadReply;
    }

    void theTechnicalCauseIsTold()
    {
        QFETCH(const Kind, kind);
        const QString sentence =
            errorSentence({ .kind = kind, .detail = u"cause\u0007 %1"_s }, Intent::List);
        QVERIFY2(sentence.endsWith(u"(cause‹U+0007› %1)"_s), qPrintable(sentence));
    }

    void aServersProblemNamesItsNumbers_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("part");
        QTest::newRow("both") << 500 << 10002 << u"(HTTP 500, code 10002)"_s;
        QTest::newRow("no envelope") << 502 << 0 << u"(HTTP 502)"_s;
    }

    void aServersProblemNamesItsNumbers()
    {
        QFETCH(const int, status);
        QFETCH(const int, code);
        QFETCH(const QString, part);
        const QString sentence = errorSentence(
            { .kind = Kind::Server, .httpStatus = status, .serviceCode = code }, Intent::List);
        QVERIFY2(sentence.contains(part), qPrintable(sentence));
    }

    void aWaitIsToldInSeconds()
    {
        const QString sentence = errorSentence(
            { .kind = Kind::RateLimited, .retryAfter = std::chrono::seconds(47) }, Intent::List);
        QVERIFY2(sentence.contains(u"47"_s), qPrintable(sentence));
    }

    void aRedirectSaysWhyItIsNotFollowed()
    {
        const QString sentence =
            errorSentence({ .kind = Kind::BadReply, .httpStatus = 307 }, Intent::List);
        QVERIFY2(sentence.contains(u"HTTP 307"_s), qPrintable(sentence));
        QVERIFY2(sentence.contains(u"does not follow"_s), qPrintable(sentence));
    }

    void whatReadingAgainShowedIsToldForEachChange()
    {
        QStringList settled;
        for (const Intent intent : changes) {
            settled += unknownSentence(Found::TookEffect, intent);
            settled += unknownSentence(Found::DidNot, intent);
            compareAsOwnSentences({ unknownSentence(Found::TookEffect, intent),
                                    unknownSentence(Found::DidNot, intent),
                                    unknownSentence(Found::CannotTell, intent),
                                    unknownSentence(Found::NotLooked, intent) });
        }
        compareAsOwnSentences(settled);
    }

    void everyKeyProblemHasItsOwnSentence()
    {
        compareAsOwnSentences({ apiKeyProblemSentence(ApiKey::Problem::Empty),
                                apiKeyProblemSentence(ApiKey::Problem::NotForAHeader),
                                apiKeyProblemSentence(ApiKey::Problem::TooLong) });
    }

    void everyBaseUrlProblemHasItsOwnSentence()
    {
        using Problem = BaseUrl::Problem;
        QStringList sentences;
        for (const Problem problem :
             { Problem::Empty, Problem::NotAUrl, Problem::NoHost, Problem::SchemeNotAllowed,
               Problem::HttpNotLocal, Problem::HasUserInfo, Problem::HasQueryOrFragment })
            sentences += baseUrlProblemSentence(problem);
        compareAsOwnSentences(sentences);
    }

    void everyStateOfTheKeychainHasItsOwnSentence()
    {
        using StoreKind = SecretStoreError::Kind;
        QStringList sentences;
        for (const StoreKind kind :
             { StoreKind::NotFound, StoreKind::Locked, StoreKind::Silent, StoreKind::Unavailable,
               StoreKind::Denied, StoreKind::NotKept, StoreKind::Failed })
            sentences += secretStoreSentence({ .kind = kind });
        compareAsOwnSentences(sentences);
    }

    void theKeychainsOwnWordsAreTold()
    {
        const QString sentence = secretStoreSentence(
            { .kind = SecretStoreError::Kind::Failed, .detail = u"disk\u0000 full"_s });
        QVERIFY2(sentence.endsWith(u")"_s) && sentence.contains(u"full"_s), qPrintable(sentence));
    }

    void aListThatIsNotThereIsAWrongAddress()
    {
        const ApiError error{ .kind = ApiError::Kind::NotFound, .httpStatus = 404 };
        QVERIFY(errorSentence(error, Intent::List).contains(u"Check the base URL"_s));
        QVERIFY(errorSentence(error, Intent::Read).contains(u"no longer exists"_s));
    }

    void onlyAnUpdateIsSafeToRepeat()
    {
        const ApiError error{ .kind = ApiError::Kind::OutcomeUnknown,
                              .found = ApiError::Found::CannotTell };
        QVERIFY(errorSentence(error, Intent::Update).contains(u"Saving again is safe"_s));
        QVERIFY(!errorSentence(error, Intent::Create).contains(u"safe"_s));
    }
};

QTEST_GUILESS_MAIN(TestErrorWords)
#include "tst_errorwords.moc"
