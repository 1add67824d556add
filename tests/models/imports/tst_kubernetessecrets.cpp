// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/importreader.h"
#include "tests/models/imports/described.h"

#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;

using Problem = ImportedLogins::Problem;

namespace {

/// JSON with single quotes for double ones.
QByteArray quoted(QByteArray text)
{
    return text.replace('\'', '"');
}

const QByteArray config = quoted("{'auths':{'ghcr.io':{'auth':'a2ltOnNlY3JldA=='}}}");
const QByteArray oldConfig = quoted("{'ghcr.io':{'auth':'a2ltOnNlY3JldA=='}}");

QByteArray yaml(const QByteArray &data, const QByteArray &name = "regcred")
{
    return "apiVersion: v1\nkind: Secret\nmetadata:\n  name: " + name
        + "\n  namespace: ci\ntype: kubernetes.io/dockerconfigjson\n" + data;
}

QByteArray encodedYaml(const QByteArray &content, const QByteArray &name = "regcred")
{
    return yaml("data:\n  .dockerconfigjson: " + content.toBase64() + "\n", name);
}

QByteArray json(const QByteArray &content, const QByteArray &key = ".dockerconfigjson")
{
    return quoted("{'apiVersion':'v1','kind':'Secret','metadata':{'name':'regcred'},'data':{'")
        + key + "\":\"" + content.toBase64() + "\"}}";
}

QByteArray list(const QByteArray &items)
{
    return quoted("{'apiVersion':'v1','kind':'List','items':[") + items + "]}";
}

} // namespace

class TestKubernetesSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecretHasLogins_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("logins");
        QTest::addColumn<Problem>("problem");
        const QStringList kim{ u"ghcr.io kim:secret"_s };
        const QStringList none;
        const auto row = [](const char *name, const QByteArray &text, const QStringList &logins,
                            Problem problem = Problem::None) {
            QTest::newRow(name) << text << logins << problem;
        };
        row("YAML", encodedYaml(config), kim);
        row("JSON", json(config), kim);
        row("YAML with CR LF", encodedYaml(config).replace('\n', "\r\n"), kim);
        row("YAML with a byte order mark", "\xEF\xBB\xBF" + encodedYaml(config), kim);
        row("Base64 in several lines",
            yaml("data:\n  .dockerconfigjson: |\n    " + config.toBase64().insert(20, "\n    ")
                 + "\n"),
            kim);
        row("Base64 with the tag for it",
            yaml("data:\n  .dockerconfigjson: !!binary " + config.toBase64() + "\n"), kim);
        row("the older type", json(oldConfig, ".dockercfg"), kim);
        row("the older type in YAML", yaml("data:\n  .dockercfg: " + oldConfig.toBase64() + "\n"),
            kim);
        row("plain text", yaml("stringData:\n  .dockerconfigjson: '" + config + "'\n"), kim);
        row("plain text in lines",
            yaml("stringData:\n  .dockerconfigjson: |\n    " + config + "\n"), kim);
        row("plain text goes before the other",
            yaml("data:\n  .dockerconfigjson: eA==\nstringData:\n  .dockerconfigjson: '" + config
                 + "'\n"),
            kim);
        row("several documents",
            "---\n" + encodedYaml(config) + "---\nkind: Pod\napiVersion: v1\n...\n---\n"
                + encodedYaml(quoted("{'auths':{'quay.io':{'auth':'YTpi'}}}")),
            { u"ghcr.io kim:secret"_s, u"quay.io a:b"_s });
        row("the same in several documents", encodedYaml(config) + "---\n" + encodedYaml(config),
            kim);
        row("a list", list(json(config) + quoted(",{'kind':'Pod'},5")), kim);
        row("a list in a list", list(list(json(config))), kim);
        row("lists nested too deeply", list(list(list(list(list(json(config)))))), none,
            Problem::NoLogins);
        row("a list of secrets that don't say so",
            quoted("{'apiVersion':'v1','kind':'SecretList','items':[{'data':{'.dockerconfigjson':'")
                + config.toBase64() + "\"}}]}",
            kim);
        row("a list in YAML",
            "apiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: Secret\n  data:\n"
            "    .dockerconfigjson: "
                + config.toBase64() + "\n",
            kim);

        row("another kind", "apiVersion: v1\nkind: Pod\n", none, Problem::NoLogins);
        row("another type of secret", yaml("data:\n  tls.key: eA==\n"), none, Problem::NoLogins);
        row("no data", yaml(""), none, Problem::NoLogins);
        row("broken Base64", yaml("data:\n  .dockerconfigjson: a!\n"), { u"- : BrokenBase64"_s });
        row("broken content", encodedYaml("{"), { u"- : BrokenEntry"_s });
        row("empty content", yaml("data:\n  .dockerconfigjson: \"\"\n"), { u"- : BrokenEntry"_s });
        row("no content", yaml("data:\n  .dockerconfigjson:\n"), { u"- : BrokenEntry"_s });
        row("content that isn't UTF-8", encodedYaml("{\"\xff\":1}"), { u"- : NotUtf8"_s });
        row("a broken one hides none", encodedYaml("{") + "---\n" + encodedYaml(config),
            { u"- : BrokenEntry"_s, u"ghcr.io kim:secret"_s });
        row("what comes before broken YAML", encodedYaml(config) + "---\na: [\n", kim,
            Problem::BrokenYaml);
        row("broken YAML", yaml("data: [\n"), none, Problem::BrokenYaml);
        row("an alias",
            "x: &x " + config.toBase64() + "\n" + yaml("data:\n  .dockerconfigjson: *x\n"), kim);
        row("an alias of something else", yaml("data:\n  .dockerconfigjson: *x\n"), none,
            Problem::BrokenYaml);
    }

    void aSecretHasLogins()
    {
        QFETCH(const QByteArray, text);
        const ImportedLogins found = readLogins(text);
        QTEST(found.problem, "problem");
        QTEST(described(found), "logins");
    }

    void itsNameIsTheOrigin()
    {
        const ImportedLogins found =
            readLogins(encodedYaml(config) + "---\n" + encodedYaml("{", "b"));
        QCOMPARE(found.format, ImportedLogins::Format::KubernetesSecret);
        QCOMPARE(found.logins[0].origin, u"ci/regcred"_s);
        QCOMPARE(found.logins[0].key, u"ghcr.io"_s);
        QCOMPARE(found.logins[1].origin, u"ci/b"_s);
        QCOMPARE(readLogins(json(config)).logins[0].origin, u"regcred"_s);
    }
};

QTEST_APPLESS_MAIN(TestKubernetesSecrets)
#include "tst_kubernetessecrets.moc"
