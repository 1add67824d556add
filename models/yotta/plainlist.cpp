// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/yotta/plainlist.h"

#include "models/yotta/jsonreader.h"
#include "models/yotta/usualtime.h"

#include <QSet>
#include <QVarLengthArray>

#include <algorithm>
#include <utility>
#include <vector>

namespace Purser {

namespace {

constexpr QByteArrayView successCode("10000");

/// A text, a number or one of the words `true`, `false` and `null`.
struct Scalar
{
    enum class Kind { Text, Integer, Word } kind{};
    QByteArrayView bytes; ///< of a text without the quotes

    bool isText() const { return kind == Kind::Text; }
    bool isNull() const { return kind == Kind::Word && bytes == "null"; }
    QString toText() const { return QString::fromUtf8(bytes); }
};

/// Goes through a text from its beginning to its end.
class Scanner
{
public:
    explicit Scanner(QByteArrayView text)
        : m_next(text.begin())
        , m_end(text.end())
    { }

    /// Takes the character, if it is the next one behind any white space.
    bool take(char character)
    {
        skipSpace();
        if (m_next == m_end || *m_next != character)
            return false;
        ++m_next;
        return true;
    }

    bool isAtEnd()
    {
        skipSpace();
        return m_next == m_end;
    }

    std::optional<QByteArrayView> text()
    {
        if (!take('"'))
            return std::nullopt;
        const char *const start = m_next;
        bool isAscii = true;
        for (; m_next != m_end && *m_next != '"'; ++m_next) {
            const auto byte = uchar(*m_next);
            if (byte < ' ' || byte == '\\')
                return std::nullopt;
            isAscii = isAscii && byte < 0x80;
        }
        const QByteArrayView bytes(start, m_next);
        // A byte order mark would not come through.
        if (m_next == m_end
            || (!isAscii && (!bytes.isValidUtf8() || bytes.startsWith("\xEF\xBB\xBF"))))
            return std::nullopt;
        ++m_next;
        return bytes;
    }

    std::optional<Scalar> scalar()
    {
        skipSpace();
        if (m_next != m_end && *m_next == '"') {
            const std::optional<QByteArrayView> bytes = text();
            return bytes ? std::optional(Scalar{ Scalar::Kind::Text, *bytes }) : std::nullopt;
        }
        const char *const start = m_next;
        while (m_next != m_end && ((*m_next >= '0' && *m_next <= '9') || isLetter(*m_next)))
            ++m_next;
        const QByteArrayView bytes(start, m_next);
        if (bytes == "null" || bytes == "true" || bytes == "false")
            return Scalar{ Scalar::Kind::Word, bytes };
        constexpr qsizetype safeDigits = 18; // fewer than an int64 has
        const bool isInteger = !bytes.isEmpty() && bytes.size() <= safeDigits
            && std::ranges::none_of(bytes, isLetter) && (bytes.front() != '0' || bytes.size() == 1);
        return isInteger ? std::optional(Scalar{ Scalar::Kind::Integer, bytes }) : std::nullopt;
    }

private:
    static bool isLetter(char character) { return character >= 'a' && character <= 'z'; }

    void skipSpace()
    {
        while (m_next != m_end
               && (*m_next == ' ' || *m_next == '\n' || *m_next == '\r' || *m_next == '\t'))
            ++m_next;
    }

    const char *m_next;
    const char *m_end;
};

/// Reads the members of an object; `member` is given each key when its value is next, and returns
/// whether it has taken that.
template<typename Member> bool readObject(Scanner &scanner, Member member)
{
    if (!scanner.take('{'))
        return false;
    if (scanner.take('}'))
        return true;
    do {
        const std::optional<QByteArrayView> key = scanner.text();
        if (!key || !scanner.take(':') || !member(*key))
            return false;
    } while (scanner.take(','));
    return scanner.take('}');
}

class ListReader
{
public:
    explicit ListReader(QByteArrayView body)
        : m_scanner(body)
    {
        constexpr qsizetype bytesOfARow = 100;
        m_seen.reserve(body.size() / bytesOfARow);
        m_list.reserve(body.size() / bytesOfARow);
    }

    std::optional<QList<Credential>> read()
    {
        const bool isEnvelope = readObject(m_scanner, [this](QByteArrayView key) {
            if (key == "data")
                return !std::exchange(m_hasData, true) && readRows();
            const std::optional<Scalar> value = m_scanner.scalar();
            if (key != "code")
                return value.has_value();
            return !std::exchange(m_hasCode, true) && value && value->kind == Scalar::Kind::Integer
                && value->bytes == successCode;
        });
        if (!isEnvelope || !m_scanner.isAtEnd() || !m_hasData || !m_hasCode)
            return std::nullopt;
        return std::move(m_list);
    }

private:
    bool readRows()
    {
        if (!m_scanner.take('['))
            return false;
        if (m_scanner.take(']'))
            return true;
        do {
            if (!readRow())
                return false;
        } while (m_scanner.take(','));
        return m_scanner.take(']');
    }

    bool readRow()
    {
        std::optional<Scalar> id;
        std::optional<Scalar> name;
        std::optional<Scalar> type;
        std::optional<Scalar> time;
        const bool isObject = readObject(m_scanner, [&](QByteArrayView key) {
            const std::optional<Scalar> value = m_scanner.scalar();
            std::optional<Scalar> *const field = key == "id" ? &id
                : key == "name"                              ? &name
                : key == "type"                              ? &type
                : key == "createdAt"                         ? &time
                                                             : nullptr;
            const bool isUsual = value && !(field && *field);
            if (field)
                *field = value;
            return isUsual;
        });
        if (!isObject || !id || id->kind == Scalar::Kind::Word || !name || !name->isText())
            return false;
        if ((type && !type->isText() && !type->isNull())
            || (time && !time->isText() && !time->isNull()))
            return false;
        const QVarLengthArray<char16_t, 64> idText(id->bytes.begin(), id->bytes.end());
        const std::optional<CredentialId> known = CredentialId::fromText(idText);
        if (!known)
            return false;
        const qsizetype before = m_seen.size();
        m_seen.insert(*known);
        if (m_seen.size() != before)
            m_list.append({ *known, name->toText(),
                            type && type->isText() ? typeOf(type->bytes) : RegistryType(),
                            time && time->isText() ? timeOf(*time) : std::nullopt });
        return true;
    }

    /// One text for the many rows that have it.
    RegistryType typeOf(QByteArrayView wireName)
    {
        const auto known = std::ranges::find(m_types, wireName, &Type::first);
        if (known != m_types.end())
            return known->second;
        constexpr size_t maxTypes = 20;
        RegistryType type(QString::fromUtf8(wireName));
        if (m_types.size() < maxTypes)
            m_types.emplace_back(wireName, type);
        return type;
    }

    static std::optional<QDateTime> timeOf(const Scalar &text)
    {
        const auto usual =
            usualTime(std::string_view(text.bytes.data(), size_t(text.bytes.size())));
        return usual ? usual : JsonReader::time(QJsonValue(text.toText()));
    }

    using Type = std::pair<QByteArrayView, RegistryType>;

    Scanner m_scanner;
    bool m_hasCode = false;
    bool m_hasData = false;
    QSet<CredentialId> m_seen;
    QList<Credential> m_list;
    std::vector<Type> m_types;
};

} // namespace

std::optional<QList<Credential>> readPlainList(QByteArrayView body)
{
    return ListReader(body).read();
}

} // namespace Purser
