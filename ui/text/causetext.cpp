// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/causetext.h"

#include "ui/text/plaintext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxCauseLength = 200;

struct CauseText
{
    Q_DECLARE_TR_FUNCTIONS(Purser::CauseText)
};

struct Cause
{
    QLatin1StringView name; ///< of QNetworkReply::NetworkError, or what HttpExchange adds to them
    const char *words;
};

// Each stands in parentheses in a sentence that says what happened.
constexpr Cause causes[] = {
    //: A cause in parentheses in a sentence, as are all of this context.
    { "ConnectionRefusedError"_L1, QT_TRANSLATE_NOOP("Purser::CauseText", "connection refused") },
    { "RemoteHostClosedError"_L1,
      //: A cause in parentheses in a sentence.
      QT_TRANSLATE_NOOP("Purser::CauseText", "the server closed the connection") },
    { "ContentReSendError"_L1,
      //: A cause in parentheses in a sentence.
      QT_TRANSLATE_NOOP("Purser::CauseText", "the server closed the connection") },
    //: A cause in parentheses in a sentence.
    { "HostNotFoundError"_L1, QT_TRANSLATE_NOOP("Purser::CauseText", "host not found") },
    //: A cause in parentheses in a sentence.
    { "TimeoutError"_L1, QT_TRANSLATE_NOOP("Purser::CauseText", "timed out") },
    //: A cause in parentheses in a sentence.
    { "TimedOut"_L1, QT_TRANSLATE_NOOP("Purser::CauseText", "timed out") },
    { "TemporaryNetworkFailureError"_L1,
      //: A cause in parentheses in a sentence.
      QT_TRANSLATE_NOOP("Purser::CauseText", "network unavailable") },
    { "NetworkSessionFailedError"_L1,
      //: A cause in parentheses in a sentence.
      QT_TRANSLATE_NOOP("Purser::CauseText", "network unavailable") },
    //: A cause in parentheses in a sentence.
    { "UnknownNetworkError"_L1, QT_TRANSLATE_NOOP("Purser::CauseText", "network error") },
    { "SslHandshakeFailedError"_L1,
      //: A cause in parentheses in a sentence.
      QT_TRANSLATE_NOOP("Purser::CauseText", "TLS handshake failed") },
    //: A cause in parentheses in a sentence.
    { "ProtocolFailure"_L1, QT_TRANSLATE_NOOP("Purser::CauseText", "not an HTTP response") },
    //: A cause in parentheses in a sentence.
    { "ProtocolUnknownError"_L1, QT_TRANSLATE_NOOP("Purser::CauseText", "not an HTTP response") },
    { "ProxyConnectionRefusedError"_L1,
      //: A cause in parentheses in a sentence.
      QT_TRANSLATE_NOOP("Purser::CauseText", "connection refused") },
    { "ProxyConnectionClosedError"_L1,
      //: A cause in parentheses in a sentence.
      QT_TRANSLATE_NOOP("Purser::CauseText", "the server closed the connection") },
    //: A cause in parentheses in a sentence.
    { "ProxyNotFoundError"_L1, QT_TRANSLATE_NOOP("Purser::CauseText", "host not found") },
    //: A cause in parentheses in a sentence.
    { "ProxyTimeoutError"_L1, QT_TRANSLATE_NOOP("Purser::CauseText", "timed out") },
    { "ProxyAuthenticationRequiredError"_L1,
      //: A cause in parentheses in a sentence.
      QT_TRANSLATE_NOOP("Purser::CauseText", "username and password required") },
};

/// "OperationCanceledError", or "NetworkError 123" of a Qt that is newer than this list.
bool isIdentifier(const QString &text)
{
    static const QRegularExpression identifier(
        u"^(?:[A-Z][a-z0-9]+(?:[A-Z][a-z0-9]*)+|NoError|NetworkError \\d+)$"_s);
    return identifier.match(text).hasMatch();
}

} // namespace

QString causeWords(const QString &detail)
{
    const auto *known =
        std::ranges::find_if(causes, [&](const Cause &cause) { return cause.name == detail; });
    if (known != std::end(causes))
        return CauseText::tr(known->words);
    return isIdentifier(detail) ? QString() : displayText(detail, maxCauseLength);
}

} // namespace Purser
