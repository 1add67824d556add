// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/yamldocuments.h"

#include <QByteArray>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <algorithm>
#include <optional>
#include <utility>
#include <yaml.h>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

using Problem = YamlDocuments::Problem;

/// A value. Its size and its height count what its aliases stand for.
struct Node
{
    QJsonValue value{};
    qsizetype size = 1; ///< in nodes
    int height = 0; ///< of the nesting inside of it
};

QString textOf(const yaml_char_t *text)
{
    return text ? QString::fromUtf8(reinterpret_cast<const char *>(text)) : QString();
}

class Event
{
public:
    Event() = default;
    Event(const Event &) = delete;
    Event &operator=(const Event &) = delete;
    ~Event() { yaml_event_delete(&m_event); }

    yaml_event_t *get() { return &m_event; }
    const yaml_event_t *operator->() const { return &m_event; }

private:
    yaml_event_t m_event{};
};

class Parser
{
public:
    explicit Parser(QByteArrayView text)
        : m_isReady(yaml_parser_initialize(&m_parser) != 0)
    {
        if (!m_isReady)
            return;
        yaml_parser_set_encoding(&m_parser, YAML_UTF8_ENCODING);
        yaml_parser_set_input_string(
            &m_parser, reinterpret_cast<const unsigned char *>(text.data()), size_t(text.size()));
    }
    Parser(const Parser &) = delete;
    Parser &operator=(const Parser &) = delete;
    ~Parser()
    {
        if (m_isReady)
            yaml_parser_delete(&m_parser);
    }

    YamlDocuments documents()
    {
        YamlDocuments found;
        while (m_problem == Problem::None) {
            Event event;
            if (!next(event) || event->type == YAML_STREAM_END_EVENT)
                break;
            if (event->type != YAML_DOCUMENT_START_EVENT)
                continue;
            m_anchors.clear();
            if (std::optional<Node> root = readNext(0))
                found.documents.append(root->value);
        }
        found.problem = m_problem;
        found.line = m_line;
        return found;
    }

private:
    bool next(Event &event)
    {
        if (!m_isReady) {
            fail(Problem::TooComplex, 0); // out of memory
            return false;
        }
        if (yaml_parser_parse(&m_parser, event.get()) != 0)
            return true;
        const bool isEncoding = m_parser.error == YAML_READER_ERROR;
        fail(isEncoding ? Problem::NotUtf8 : Problem::Broken, m_parser.problem_mark.line);
        return false;
    }

    void fail(Problem problem, size_t line)
    {
        if (m_problem != Problem::None)
            return;
        m_problem = problem;
        m_line = problem == Problem::Broken ? int(line) + 1 : 0;
    }

    std::optional<Node> readNext(int depth)
    {
        Event event;
        return next(event) ? read(event, depth) : std::nullopt;
    }

    std::optional<Node> read(const Event &event, int depth)
    {
        if (!allowDepth(depth))
            return std::nullopt;
        std::optional<Node> node;
        QString anchor;
        switch (event->type) {
        case YAML_ALIAS_EVENT: {
            const auto known = m_anchors.constFind(textOf(event->data.alias.anchor));
            if (known != m_anchors.cend())
                node = *known;
            else // a value inside of itself, too
                fail(Problem::Broken, event->start_mark.line);
            break;
        }
        case YAML_SCALAR_EVENT:
            anchor = textOf(event->data.scalar.anchor);
            node = Node{ .value = scalar(event) };
            break;
        case YAML_SEQUENCE_START_EVENT:
            anchor = textOf(event->data.sequence_start.anchor);
            node = readSequence(depth);
            break;
        case YAML_MAPPING_START_EVENT:
            anchor = textOf(event->data.mapping_start.anchor);
            node = readMapping(depth);
            break;
        default:
            fail(Problem::Broken, event->start_mark.line);
            break;
        }
        // What an alias repeats counts each time, or a small file could mean a huge one.
        if (node && !allowDepth(depth + node->height))
            return std::nullopt;
        if (node && !count(event->type == YAML_ALIAS_EVENT ? node->size : 1))
            return std::nullopt;
        if (node && !anchor.isEmpty())
            m_anchors.insert(anchor, *node);
        return node;
    }

    bool allowDepth(int depth)
    {
        if (depth > YamlDocuments::maxDepth)
            fail(Problem::TooComplex, 0);
        return m_problem == Problem::None;
    }

    bool count(qsizetype nodes)
    {
        m_nodes += nodes;
        if (m_nodes > YamlDocuments::maxNodes)
            fail(Problem::TooComplex, 0);
        return m_problem == Problem::None;
    }

    static QJsonValue scalar(const Event &event)
    {
        const auto &data = event->data.scalar;
        const QString text =
            QString::fromUtf8(reinterpret_cast<const char *>(data.value), qsizetype(data.length));
        const bool isNull = data.style == YAML_PLAIN_SCALAR_STYLE && data.tag == nullptr
            && (text.isEmpty() || text == "~"_L1 || text == "null"_L1);
        return isNull ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
    }

    std::optional<Node> readSequence(int depth)
    {
        QJsonArray array;
        Node node;
        while (true) {
            Event event;
            if (!next(event))
                return std::nullopt;
            if (event->type == YAML_SEQUENCE_END_EVENT) {
                node.value = array;
                return node;
            }
            const std::optional<Node> item = read(event, depth + 1);
            if (!item)
                return std::nullopt;
            array.append(item->value);
            include(node, *item);
        }
    }

    std::optional<Node> readMapping(int depth)
    {
        QList<std::pair<QString, QJsonValue>> fields;
        Node node;
        while (true) {
            Event event;
            if (!next(event))
                return std::nullopt;
            if (event->type == YAML_MAPPING_END_EVENT) {
                node.value = object(fields);
                return node;
            }
            const size_t line = event->start_mark.line;
            const std::optional<Node> key = read(event, depth + 1);
            if (!key)
                return std::nullopt;
            if (key->value.isObject() || key->value.isArray()) {
                fail(Problem::Broken, line);
                return std::nullopt;
            }
            const std::optional<Node> value = readNext(depth + 1);
            if (!value)
                return std::nullopt;
            fields.append({ key->value.toString(), value->value });
            include(node, *key);
            include(node, *value);
        }
    }

    static void include(Node &node, const Node &part)
    {
        node.size += part.size;
        node.height = std::max(node.height, part.height + 1);
    }

    /// Inserting keys into a QJsonObject in descending order takes quadratic time.
    static QJsonObject object(QList<std::pair<QString, QJsonValue>> &fields)
    {
        std::ranges::stable_sort(fields, {}, &std::pair<QString, QJsonValue>::first);
        QJsonObject filled;
        for (const auto &[key, value] : std::as_const(fields))
            filled.insert(key, value);
        return filled;
    }

    yaml_parser_t m_parser{};
    bool m_isReady;
    QHash<QString, Node> m_anchors;
    qsizetype m_nodes = 0;
    Problem m_problem = Problem::None;
    int m_line = 0;
};

} // namespace

YamlDocuments YamlDocuments::parse(QByteArrayView text)
{
    return Parser(text).documents();
}

} // namespace Purser
