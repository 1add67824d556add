// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accounts/cliprofiles.h"

#include "models/secrets/secret.h"

#include <algorithm>
#include <optional>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t maxProfiles = 100;

using Problem = CliProfiles::Problem;

struct Section
{
    QString name;
    int line = 0;
    std::optional<Secret> key{};
    std::optional<QString> baseUrl{};
};

/// Cuts the text into sections. Values of keys that nobody asked for are not kept.
class Reader
{
public:
    explicit Reader(QList<Problem> &problems)
        : m_problems(problems)
    { }

    void read(QByteArrayView line, int number)
    {
        const QByteArrayView text = line.trimmed();
        if (text.isEmpty() || text.front() == '#' || text.front() == ';')
            return;
        if (text.front() == '[') {
            readSection(text, number);
            return;
        }
        const qsizetype separator = std::min(positionOf(text, '='), positionOf(text, ':'));
        if (separator == text.size() || m_sections.empty()) {
            m_problems.append({ .kind = Problem::Kind::LineNotUnderstood, .line = number });
            return;
        }
        keep(text.first(separator).trimmed(), text.sliced(separator + 1).trimmed());
    }

    std::vector<Section> &sections() { return m_sections; }

private:
    static qsizetype positionOf(QByteArrayView text, char character)
    {
        const qsizetype at = text.indexOf(character);
        return at < 0 ? text.size() : at;
    }

    void readSection(QByteArrayView text, int number)
    {
        if (text.size() < 3 || text.back() != ']') {
            m_problems.append({ .kind = Problem::Kind::LineNotUnderstood, .line = number });
            m_sections.push_back({}); // what follows is not the former section's
            return;
        }
        const QString name = QString::fromUtf8(text.sliced(1, text.size() - 2));
        std::erase_if(m_sections, [&](const Section &section) { return section.name == name; });
        m_sections.push_back({ .name = name, .line = number });
    }

    void keep(QByteArrayView key, QByteArrayView value)
    {
        Section &section = m_sections.back();
        if (key.compare("api_key", Qt::CaseInsensitive) == 0)
            section.key = Secret::fromUtf8(value);
        else if (key.compare("base_url", Qt::CaseInsensitive) == 0)
            section.baseUrl = QString::fromUtf8(value);
    }

    QList<Problem> &m_problems;
    std::vector<Section> m_sections;
};

/// Whether a key has nothing in it that could have come along with it. Most are so, and are not
/// copied any further.
bool isPlain(QByteArrayView key)
{
    return std::ranges::all_of(key, [](char byte) {
        return byte >= 0x21 && byte <= 0x7E && byte != '"' && byte != '\'' && byte != '`';
    });
}

struct TidiedKey
{
    tl::expected<ApiKey, ApiKey::Problem> key;
    QList<StrayCharacter> removed{};
};

TidiedKey tidiedKey(QByteArrayView bytes)
{
    if (isPlain(bytes))
        return { ApiKey::fromUtf8(bytes) };
    TidiedText tidied = tidiedIdentifier(QString::fromUtf8(bytes));
    TidiedKey found{ ApiKey::fromText(tidied.text), tidied.removed };
    tidied.text.fill(u'\0');
    return found;
}

std::optional<CliProfile> profileFrom(const Section &section, QList<Problem> &problems)
{
    const auto problem = [&](Problem::Kind kind) {
        problems.append({ .kind = kind, .line = section.line, .profile = section.name });
        return std::nullopt;
    };
    if (!section.key || section.key->isEmpty())
        return problem(Problem::Kind::NoKey);
    TidiedKey key = tidiedKey(section.key->utf8());
    if (!key.key)
        return problem(Problem::Kind::KeyNotUsable);
    CliProfile profile{ section.name, *std::move(key.key), BaseUrl::official(), key.removed };
    if (section.baseUrl && !section.baseUrl->isEmpty()) {
        profile.tidiedBaseUrl = tidiedBaseUrl(*section.baseUrl);
        const auto url = BaseUrl::fromText(profile.tidiedBaseUrl.text);
        if (!url)
            return problem(Problem::Kind::BaseUrlNotUsable);
        profile.baseUrl = *url;
    }
    return profile;
}

} // namespace

CliProfiles CliProfiles::parse(QByteArrayView text)
{
    CliProfiles found;
    if (text.startsWith("\xEF\xBB\xBF"))
        text = text.sliced(3);
    Reader reader(found.problems);
    for (int number = 1; !text.isEmpty(); ++number) {
        const qsizetype end = text.indexOf('\n');
        reader.read(end < 0 ? text : text.first(end), number);
        text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
    }
    for (const Section &section : reader.sections()) {
        if (section.name.isEmpty())
            continue; // it was told already
        if (found.profiles.size() == maxProfiles) {
            found.problems.append({ .kind = Problem::Kind::TooMany, .line = section.line });
            break;
        }
        if (auto profile = profileFrom(section, found.problems))
            found.profiles.push_back(*std::move(profile));
    }
    return found;
}

} // namespace Purser
