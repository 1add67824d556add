// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/registries/challenge.h"

#include <algorithm>

namespace Purser {

namespace {

bool isLetterOrDigit(char byte)
{
    return (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z')
        || (byte >= 'A' && byte <= 'Z');
}

bool isOfToken(char byte)
{
    return isLetterOrDigit(byte) || QByteArrayView("!#$%&'*+-.^_`|~").contains(byte);
}

bool isOfToken68(char byte)
{
    return isLetterOrDigit(byte) || QByteArrayView("-._~+/").contains(byte);
}

bool isSpace(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\r' || byte == '\n';
}

/// Reads one header's value from its front to its end.
class ChallengeReader
{
public:
    ChallengeReader(QByteArrayView text, QList<Challenge> &challenges)
        : m_text(text)
        , m_first(challenges.size())
        , m_challenges(challenges)
    { }

    void read()
    {
        while (!atEnd()) {
            skip([](char byte) { return isSpace(byte) || byte == ','; });
            readElement();
        }
    }

private:
    bool atEnd() const { return m_position >= m_text.size(); }
    bool isAt(char byte) const { return !atEnd() && m_text[m_position] == byte; }

    template<typename Predicate> QByteArrayView skip(Predicate predicate)
    {
        const qsizetype start = m_position;
        while (!atEnd() && predicate(m_text[m_position]))
            ++m_position;
        return m_text.sliced(start, m_position - start);
    }

    /// A scheme, with what follows it, or one more parameter of the challenge before.
    void readElement()
    {
        const QByteArrayView name = skip(isOfToken);
        if (name.isEmpty()) {
            skipToComma();
            return;
        }
        const QByteArrayView space = skip(isSpace);
        if (isAt('=')) {
            readParameter(name);
        } else if (atEnd() || isAt(',') || !space.isEmpty()) {
            startChallenge(name);
            if (!readToken68())
                return; // its first parameter is the next element
        } else {
            skipToComma();
        }
    }

    /// Returns false if something else is there.
    bool readToken68()
    {
        const qsizetype start = m_position;
        if (!skip(isOfToken68).isEmpty()) {
            skip([](char byte) { return byte == '='; });
            const QByteArrayView value = m_text.sliced(start, m_position - start);
            skip(isSpace);
            if (atEnd() || isAt(',')) {
                if (m_isKept)
                    m_challenges.last().token68 = value.toByteArray();
                return true;
            }
        }
        m_position = start;
        return false;
    }

    void startChallenge(QByteArrayView scheme)
    {
        m_isKept = m_challenges.size() < Challenge::maxChallenges;
        if (m_isKept)
            m_challenges.append({ .scheme = scheme.toByteArray().toLower() });
    }

    void readParameter(QByteArrayView name)
    {
        ++m_position; // the equals sign
        skip(isSpace);
        QByteArray value;
        if (isAt('"')) {
            if (!readQuoted(value))
                return;
        } else {
            // Some write an address without quotes.
            value = skip([](char byte) {
                        return !isSpace(byte) && byte != ',' && byte != '"';
                    }).toByteArray();
        }
        keepParameter(name.toByteArray().toLower(), value);
    }

    /// Returns false if the quotes are never closed.
    bool readQuoted(QByteArray &value)
    {
        for (++m_position; !atEnd(); ++m_position) {
            if (isAt('"')) {
                ++m_position;
                return true;
            }
            if (isAt('\\') && m_position + 1 < m_text.size())
                ++m_position;
            value.append(m_text[m_position]);
        }
        return false;
    }

    void keepParameter(const QByteArray &name, const QByteArray &value)
    {
        // Before the first scheme there is nothing that it could belong to.
        if (!m_isKept || m_challenges.size() <= m_first)
            return;
        Challenge &challenge = m_challenges.last();
        const bool isThere = std::ranges::any_of(
            challenge.parameters, [&](const auto &other) { return other.first == name; });
        if (!isThere && challenge.parameters.size() < Challenge::maxParameters)
            challenge.parameters.append({ name, value });
    }

    void skipToComma()
    {
        while (!atEnd() && !isAt(',')) {
            QByteArray ignored;
            if (isAt('"'))
                readQuoted(ignored);
            else
                ++m_position;
        }
    }

    QByteArrayView m_text;
    qsizetype m_position = 0;
    qsizetype m_first; // challenges of other headers
    QList<Challenge> &m_challenges;
    bool m_isKept = false; // the last challenge, whose parameters follow
};

} // namespace

QByteArray Challenge::parameter(QByteArrayView name) const
{
    const auto found = std::ranges::find_if(
        parameters, [name](const auto &one) { return QByteArrayView(one.first) == name; });
    return found == parameters.end() ? QByteArray() : found->second;
}

QList<Challenge> Challenge::parse(const QList<QByteArray> &headers)
{
    QList<Challenge> challenges;
    for (const QByteArray &header : headers) {
        const QByteArrayView text(header);
        ChallengeReader(text.first(qMin(text.size(), maxHeader)), challenges).read();
    }
    return challenges;
}

} // namespace Purser
