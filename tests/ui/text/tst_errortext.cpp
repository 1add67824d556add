// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/accounttext.h"
#include "ui/text/causetext.h"
#include "ui/text/errortext.h"
#include "ui/text/language.h"

#include <QMetaEnum>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;
using Verification = ApiError::Verification;

namespace {

constexpr Kind kinds[] = { Kind::Offline,  Kind::Proxy,        Kind::ConnectionLost, Kind::Tls,
                           Kind::TimedOut, Kind::Unauthorized, Kind::Forbidden,      Kind::NotFound,
                           Kind::InUse,    Kind::Invalid,      Kind::RateLimited,    Kind::Server,
                           Kind::BadReply, Kind::Cancelled,    Kind::OutcomeUnknown };
constexpr Intent intents[] = { Intent::List, Intent::Read, Intent::Create, Intent::Update,
                               Intent::Remove };
constexpr Intent changes[] = { Intent::Create, Intent::Update, Intent::Remove };

QString unknownMessage(Verification verification, Intent intent)
{
    return errorMessage({ .kind = Kind::OutcomeUnknown, .verification = verification }, intent);
}

/// None empty, none twice, and none with a placeholder left in it.
void compareAsOwnMessages(const QStringList &sentences)
{
    for (const QString &sentence : sentences) {
        QVERIFY(!sentence.isEmpty());
        QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
    }
    QCOMPARE(QSet<QString>(sentences.cbegin(), sentences.cend()).size(), sentences.size());
}

/// Each kind with everything that changes its words.
QList<ApiError> everyError()
{
    using Reason = CertificateProblem::Reason;
    QList<ApiError> errors;
    for (const Kind kind : kinds) {
        for (const int status : { 0, 200, 307, 404, 429, 500 }) {
            for (const QString &detail : { QString(), u"not JSON: illegal value at byte 3"_s })
                errors += ApiError{ .kind = kind, .httpStatus = status, .detail = detail };
            errors += ApiError{ .kind = kind,
                                .httpStatus = status,
                                .serviceCode = 10002,
                                .message = u"Busy"_s,
                                .retryAfter = std::chrono::seconds(47) };
        }
    }
    for (const Kind cause : { Kind::Cancelled, Kind::TimedOut, Kind::Server, Kind::BadReply,
                              Kind::ConnectionLost, Kind::Forbidden, Kind::Invalid }) {
        for (const Verification verification :
             { Verification::NotChecked, Verification::Applied, Verification::NotApplied,
               Verification::Inconclusive }) {
            for (const int status : { 302, 502 }) {
                errors += ApiError{ .kind = Kind::OutcomeUnknown,
                                    .httpStatus = status,
                                    .cause = cause,
                                    .verification = verification };
            }
        }
    }
    for (const Reason reason :
         { Reason::Expired, Reason::NotYetValid, Reason::WrongHost, Reason::SelfSigned,
           Reason::UnknownIssuer, Reason::Revoked, Reason::Other })
        errors += ApiError{ .kind = Kind::Tls,
                            .certificate = CertificateProblem{ .host = u"registry.example"_s,
                                                               .reasons = { reason } } };
    return errors;
}

/// Without what stands in parentheses, which is no sentence.
QStringList sentencesOf(QString message)
{
    static const QRegularExpression aside(u"\\([^)]*\\)"_s);
    static const QRegularExpression end(u"[.?!:]\\s*"_s);
    message.remove(aside);
    return message.split(end, Qt::SkipEmptyParts);
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
                sentences += errorMessage({ .kind = kind, .httpStatus = 500 }, intent);
            compareAsOwnMessages(sentences);
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
        const QString sentence =
            errorMessage({ .kind = kind, .httpStatus = 500, .message = u"%1 %2 \u202E<b>no</b>"_s },
                         Intent::Create);
        QVERIFY2(sentence.endsWith(u"“%1 %2 ‹U+202E›<b>no</b>”"_s), qPrintable(sentence));
    }

    void nothingIsSaidTwice()
    {
        const BaseUrl url = BaseUrl::fromText(u"https://registry.example"_s).value();
        for (const ApiError &error : everyError()) {
            QStringList messages;
            for (const Intent intent : intents) {
                messages += errorMessage(error, intent);
                messages += retryDelayMessage({ .error = error,
                                                .until = QDeadlineTimer(std::chrono::seconds(47)),
                                                .nextAttempt = 2,
                                                .maxAttempts = 3 },
                                              intent);
            }
            messages += connectMessage(error, url, false);
            messages += connectMessage(error, url, true);
            for (const QString &message : messages) {
                const QStringList sentences = sentencesOf(message);
                QVERIFY(!sentences.isEmpty());
                QVERIFY2(QSet<QString>(sentences.cbegin(), sentences.cend()).size()
                             == sentences.size(),
                         qPrintable(message));
                for (const QString &part : { u"base URL"_s, u"network."_s, u"Nothing was sent"_s,
                                             u"47"_s, u"HTTP"_s, u"Too many"_s, u"try again"_s })
                    QVERIFY2(message.count(part, Qt::CaseInsensitive) <= 1, qPrintable(message));
            }
        }
    }

    void namesOfQtAreNotForPeople()
    {
        const auto errors = QMetaEnum::fromType<QNetworkReply::NetworkError>();
        QStringList details{ u"NetworkError 4711"_s, u"TimedOut"_s };
        for (int i = 0; i < errors.keyCount(); ++i)
            details += QString::fromLatin1(errors.key(i));
        const BaseUrl url = BaseUrl::fromText(u"https://registry.example"_s).value();
        for (const QString &detail : std::as_const(details)) {
            for (ApiError error : everyError()) {
                error.detail = detail;
                QStringList messages{ connectMessage(error, url, false) };
                for (const Intent intent : intents)
                    messages += errorMessage(error, intent);
                for (const QString &message : messages) {
                    QVERIFY2(!message.contains(detail), qPrintable(message));
                    QVERIFY2(!message.contains("()"_L1), qPrintable(message));
                }
            }
        }
    }

    void aCauseThatIsKnownIsToldInWords_data()
    {
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QString>("words");
        QTest::newRow("refused") << u"ConnectionRefusedError"_s << u"connection refused"_s;
        QTest::newRow("sent again")
            << u"ContentReSendError"_s << u"the server closed the connection"_s;
        QTest::newRow("proxy wants a password")
            << u"ProxyAuthenticationRequiredError"_s << u"username and password required"_s;
        QTest::newRow("unknown to Purser") << u"OperationCanceledError"_s << QString();
        QTest::newRow("of a newer Qt") << u"NetworkError 4711"_s << QString();
        QTest::newRow("a sentence") << u"name: not a string"_s << u"name: not a string"_s;
        QTest::newRow("one word") << u"Gesperrt"_s << u"Gesperrt"_s;
        QTest::newRow("none") << QString() << QString();
    }

    void aCauseThatIsKnownIsToldInWords()
    {
        QFETCH(const QString, detail);
        QTEST(causeWords(detail), "words");
    }

    void causesAreTranslated()
    {
        Language language;
        language.choose(u"de"_s);
        QCOMPARE(causeWords(u"ConnectionRefusedError"_s), u"Verbindung abgelehnt"_s);
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
            errorMessage({ .kind = kind, .detail = u"cause\u0007 %1"_s }, Intent::List);
        QVERIFY2(sentence.contains(u" (cause‹U+0007› %1)"_s), qPrintable(sentence));
        QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
    }

    void aProxyThatIsKnownIsNamedWithoutQtsWords()
    {
        const QString sentence =
            errorMessage({ .kind = Kind::Proxy,
                           .detail = u"UnknownNetworkError"_s,
                           .proxy = ProxyProblem{ .address = u"proxy.example:8080"_s } },
                         Intent::List);
        QVERIFY2(sentence.contains(u"“proxy.example:8080”"_s), qPrintable(sentence));
        QVERIFY2(!sentence.contains(u"Error"_s), qPrintable(sentence));
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
        const QString sentence = errorMessage(
            { .kind = Kind::Server, .httpStatus = status, .serviceCode = code }, Intent::List);
        QVERIFY2(sentence.contains(part), qPrintable(sentence));
    }

    void aWaitIsToldInAUnitThatFits_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("wait");
        QTest::newRow("seconds") << 47 << u"Wait 47 seconds, then try again."_s;
        QTest::newRow("minutes") << 300 << u"Wait 5 minutes, then try again."_s;
        QTest::newRow("hours") << 7200 << u"Wait 2 hours, then try again."_s;
        QTest::newRow("almost a day") << 24 * 3600 - 1 << u"Wait 24 hours, then try again."_s;
        QTest::newRow("cut to a day") << 24 * 3600 << u"Wait a day or longer, then try again."_s;
    }

    void aWaitIsToldInAUnitThatFits()
    {
        QFETCH(const int, seconds);
        QFETCH(const QString, wait);
        const QString sentence =
            errorMessage({ .kind = Kind::RateLimited, .retryAfter = std::chrono::seconds(seconds) },
                         Intent::List);
        QVERIFY2(sentence.endsWith(wait), qPrintable(sentence));
    }

    void aHostThatMayLookLikeAnotherIsPointedOut()
    {
        QCOMPARE(baseUrlWarning(BaseUrl::official()), QString());
        const QString warning =
            baseUrlWarning(BaseUrl::fromText(u"https://xn--pi-6kc.yottalabs.ai"_s).value());
        QVERIFY2(warning.contains(u"“\u0430pi.yottalabs.ai”"_s), qPrintable(warning));
        QVERIFY2(warning.contains(u"“xn--pi-6kc.yottalabs.ai”"_s), qPrintable(warning));
    }

    void aRedirectSaysWhyItIsNotFollowed()
    {
        const QString sentence =
            errorMessage({ .kind = Kind::BadReply, .httpStatus = 307 }, Intent::List);
        QVERIFY2(sentence.contains(u"HTTP 307"_s), qPrintable(sentence));
        QVERIFY2(sentence.contains(u"didn't follow"_s), qPrintable(sentence));
    }

    void whatReadingAgainShowedIsToldForEachChange()
    {
        QStringList settled;
        for (const Intent intent : changes) {
            settled += unknownMessage(Verification::Applied, intent);
            settled += unknownMessage(Verification::NotApplied, intent);
            settled += unknownMessage(Verification::Unreadable, intent);
            compareAsOwnMessages({ unknownMessage(Verification::Applied, intent),
                                   unknownMessage(Verification::NotApplied, intent),
                                   unknownMessage(Verification::Inconclusive, intent),
                                   unknownMessage(Verification::Unreadable, intent),
                                   unknownMessage(Verification::NotChecked, intent) });
        }
        compareAsOwnMessages(settled);
    }

    void anAnswerThatLeavesADoubtIsToldByWhatCame()
    {
        const auto sentence = [](int status, Kind cause) {
            return errorMessage(
                { .kind = Kind::OutcomeUnknown, .httpStatus = status, .cause = cause },
                Intent::Create);
        };
        const QString redirect = sentence(302, Kind::BadReply);
        QVERIFY2(redirect.contains(u"tried to redirect to another address (HTTP 302)"_s),
                 qPrintable(redirect));
        QVERIFY2(redirect.contains(u"The request was sent."_s), qPrintable(redirect));
        for (const Kind cause : { Kind::Forbidden, Kind::NotFound, Kind::Invalid, Kind::Server }) {
            const QString refusal = sentence(499, cause);
            QVERIFY2(refusal.contains(u"reported an error (HTTP 499)"_s), qPrintable(refusal));
            QVERIFY2(!refusal.contains(u"connection was lost"_s), qPrintable(refusal));
        }
    }

    void everyKeyProblemHasItsOwnMessage()
    {
        compareAsOwnMessages({ apiKeyProblemMessage(ApiKey::Problem::Empty),
                               apiKeyProblemMessage(ApiKey::Problem::InvalidCharacter),
                               apiKeyProblemMessage(ApiKey::Problem::TooLong) });
    }

    void everyBaseUrlProblemHasItsOwnMessage()
    {
        using Problem = BaseUrl::Problem;
        QStringList sentences;
        for (const Problem problem :
             { Problem::Empty, Problem::NotAUrl, Problem::NoHost, Problem::SchemeNotAllowed,
               Problem::HttpNotLocal, Problem::HasUserInfo, Problem::HasQueryOrFragment })
            sentences += baseUrlProblemMessage(problem);
        compareAsOwnMessages(sentences);
    }

    void everyStateOfTheKeychainHasItsOwnMessage()
    {
        using StoreKind = SecretStoreError::Kind;
        QStringList sentences;
        for (const StoreKind kind :
             { StoreKind::NotFound, StoreKind::Locked, StoreKind::Silent, StoreKind::Unavailable,
               StoreKind::Denied, StoreKind::NotPersisted, StoreKind::Failed })
            sentences += secretStoreMessage({ .kind = kind });
        compareAsOwnMessages(sentences);
    }

    void theKeychainsOwnWordsAreTold()
    {
        const QString sentence = secretStoreMessage(
            { .kind = SecretStoreError::Kind::Failed, .detail = u"disk\u0000 full"_s });
        QVERIFY2(sentence.endsWith(u")."_s) && sentence.contains(u"full"_s), qPrintable(sentence));
    }

    void aListThatIsNotThereIsAWrongAddress()
    {
        const ApiError error{ .kind = ApiError::Kind::NotFound, .httpStatus = 404 };
        QVERIFY(errorMessage(error, Intent::List).contains(u"Check the base URL"_s));
        QVERIFY(errorMessage(error, Intent::Read).contains(u"no longer exists"_s));
    }

    void onlyAnUpdateIsSafeToRepeat()
    {
        const ApiError error{ .kind = ApiError::Kind::OutcomeUnknown,
                              .verification = ApiError::Verification::Inconclusive };
        QVERIFY(errorMessage(error, Intent::Update).contains(u"You can safely save again"_s));
        QVERIFY(!errorMessage(error, Intent::Create).contains(u"safe"_s));
    }
};

QTEST_GUILESS_MAIN(TestErrorWords)
#include "tst_errortext.moc"
