// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/yamldocuments.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;

using Problem = YamlDocuments::Problem;

namespace {

/// All documents as a JSON array.
QByteArray written(const YamlDocuments &yaml)
{
    QJsonArray array;
    for (const QJsonValue &document : yaml.documents)
        array.append(document);
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

/// Lists in lists, each of which is nine times the former one.
QByteArray laughs(int levels)
{
    QByteArray text = "a0: &a0 x\n";
    for (int i = 1; i <= levels; ++i) {
        const QByteArray former = "*a" + QByteArray::number(i - 1);
        text += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " ["
            + (former + ", ").repeated(8) + former + "]\n";
    }
    return text;
}

/// A chain of aliases, each of which is nested once more.
QByteArray chain(int length)
{
    QByteArray text = "- &a0 x\n";
    for (int i = 1; i <= length; ++i)
        text += "- &a" + QByteArray::number(i) + " [*a" + QByteArray::number(i - 1) + "]\n";
    return text;
}

} // namespace

class TestYamlDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void yamlBecomesJson_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<Problem>("problem");
        QTest::addColumn<int>("line");
        const auto row = [](const char *name, const QByteArray &text, const QByteArray &json,
                            Problem problem = Problem::None, int line = 0) {
            QTest::newRow(name) << text << json << problem << line;
        };
        row("nothing", "", "[]");
        row("a comment", "# a\n", "[]");
        row("a mapping", "a: b\nc: d\n", R"([{"a":"b","c":"d"}])");
        row("a sequence", "- a\n- b\n", R"([["a","b"]])");
        row("nested", "a:\n- b: c\n  d: [e, {f: g}]\n",
            R"([{"a":[{"b":"c","d":["e",{"f":"g"}]}]}])");
        row("JSON", R"({"a":["b",null]})", R"([{"a":["b",null]}])");
        row("several documents", "a\n---\nb\n...\n---\n- c\n", R"(["a","b",["c"]])");
        row("numbers and booleans stay as they are", "[0123, 1e3, true, no]",
            R"([["0123","1e3","true","no"]])");
        row("null", "[~, null, '', \"null\", !!str null]", R"([[null,null,"","null","null"]])");
        row("without a value", "a:\n", R"([{"a":null}])");
        row("quotes", R"(["a\tb\u00fc", 'it''s'])", "[[\"a\\tb\u00fc\",\"it's\"]]");
        row("lines", "a: |\n  b\n  c\nd: >-\n  e\n  f\n", R"([{"a":"b\nc\n","d":"e f"}])");
        row("the last of two", "a: b\na: c\n", R"([{"a":"c"}])");
        row("an alias", "a: &x [b]\nc: *x\n", R"([{"a":["b"],"c":["b"]}])");
        row("an anchor that is set anew", "[&x a, *x, &x b, *x]", R"([["a","a","b","b"]])");
        row("a small joke", laughs(2),
            R"([{"a0":"x","a1":["x","x","x","x","x","x","x","x","x"],"a2":[)"
                + QByteArray(R"(["x","x","x","x","x","x","x","x","x"],)").repeated(8)
                + R"(["x","x","x","x","x","x","x","x","x"]]}])");

        row("broken", "a: b\n\tc: d\n", "[]", Problem::Broken, 2);
        row("not closed", "a: [b\n", "[]", Problem::Broken, 2);
        row("what comes before it stays", "a\n---\n]\n", R"(["a"])", Problem::Broken, 3);
        row("an unknown alias", "a\n---\n- *x\n", R"(["a"])", Problem::Broken, 3);
        row("an alias of another document", "&x a\n---\n*x\n", R"(["a"])", Problem::Broken, 3);
        row("an alias of what it is in", "&x [*x]", "[]", Problem::Broken, 1);
        row("a key that is a list", "[a]: b\n", "[]", Problem::Broken, 1);
        row("not UTF-8", "a: \xff\n", "[]", Problem::NotUtf8);
        row("UTF-16",
            QByteArray("\xFF\xFE"
                       "a\0",
                       4),
            "[]", Problem::NotUtf8);
        row("nested 64 times", QByteArray(64, '[') + QByteArray(64, ']'),
            '[' + QByteArray(64, '[') + QByteArray(64, ']') + ']');
        row("nested 66 times", QByteArray(66, '[') + QByteArray(66, ']'), "[]",
            Problem::TooComplex);
        row("nested 100,000 times", QByteArray(100'000, '['), "[]", Problem::TooComplex);
        row("nested 100,000 times by dashes", QByteArray("- ").repeated(100'000), "[]",
            Problem::TooComplex);
        row("a billion laughs", laughs(10), "[]", Problem::TooComplex);
        row("nested by aliases", chain(100), "[]", Problem::TooComplex);
        row("a deep document hides none before it", "a\n---\n" + QByteArray(100, '['), R"(["a"])",
            Problem::TooComplex);
    }

    void yamlBecomesJson()
    {
        QFETCH(const QByteArray, text);
        const YamlDocuments yaml = YamlDocuments::parse(text);
        QTEST(written(yaml), "json");
        QTEST(yaml.problem, "problem");
        QTEST(yaml.line, "line");
    }

    void manyFieldsTakeNoTime()
    {
        QByteArray text;
        for (int i = 40'000; i > 0; --i)
            text += "a" + QByteArray::number(i) + ": b\n";
        const YamlDocuments yaml = YamlDocuments::parse(text);
        QCOMPARE(yaml.problem, Problem::None);
        QCOMPARE(yaml.documents.size(), 1);
        QCOMPARE(yaml.documents[0].toObject().size(), 40'000);
        QCOMPARE(YamlDocuments::parse(text + text).problem, Problem::TooComplex);
    }
};

QTEST_APPLESS_MAIN(TestYamlDocuments)
#include "tst_yamldocuments.moc"
