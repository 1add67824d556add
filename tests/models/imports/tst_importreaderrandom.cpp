// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/importreader.h"
#include "tests/models/imports/described.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Purser;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 seed = 17;
constexpr int rounds = 300;

struct PlainLogin
{
    QString host;
    QString username;
    QString password;
};

class Maker
{
public:
    QList<PlainLogin> logins()
    {
        QList<PlainLogin> made;
        const int count = m_random.bounded(8);
        for (int i = 0; i < count; ++i) {
            const QString host = u"r%1.example"_s.arg(m_random.bounded(10));
            const bool isKnown = std::ranges::find(made, host, &PlainLogin::host) != made.end();
            if (!isKnown) // a key is in an object once
                made.append({ host, text(u':'), text({}) });
        }
        std::ranges::sort(made, {}, &PlainLogin::host);
        return made;
    }

private:
    /// Of one to 20 characters, among them all that have a meaning in one of the formats.
    QString text(QChar without)
    {
        static const QString characters = u"ab01 :\"',;\\\n\r\t{}[]#&*!|>%@`=-_.~$?\u00fc\u6f22"_s
            + QString::fromUcs4(U"\U0001f511");
        QString made;
        const int size = 1 + m_random.bounded(20);
        while (made.size() < size) {
            const int place = m_random.bounded(int(characters.size()));
            const QString next = characters[place].isSurrogate() ? QString::fromUcs4(U"\U0001f511")
                                                                 : QString(characters[place]);
            if (next != without)
                made += next;
        }
        return made;
    }

    QRandomGenerator m_random{ seed };
};

QStringList lines(const QList<PlainLogin> &logins)
{
    QStringList result;
    for (const PlainLogin &login : logins)
        result.append(login.host + u' ' + login.username + u':' + login.password);
    return result;
}

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QJsonObject auths(const QList<PlainLogin> &logins)
{
    QJsonObject entries;
    for (const PlainLogin &login : logins) {
        const QString both = login.username + u':' + login.password;
        entries.insert(login.host, QJsonObject{ { u"auth"_s, base64(both.toUtf8()) } });
    }
    return entries;
}

QByteArray dockerConfig(const QList<PlainLogin> &logins)
{
    return QJsonDocument(QJsonObject{ { u"auths"_s, auths(logins) } }).toJson();
}

QByteArray plainDockerConfig(const QList<PlainLogin> &logins)
{
    QJsonObject entries;
    for (const PlainLogin &login : logins)
        entries.insert(
            login.host,
            QJsonObject{ { u"username"_s, login.username }, { u"password"_s, login.password } });
    return QJsonDocument(QJsonObject{ { u"auths"_s, entries } }).toJson();
}

QByteArray kubernetesJson(const QList<PlainLogin> &logins)
{
    const QJsonObject secret{
        { u"apiVersion"_s, u"v1"_s },
        { u"kind"_s, u"Secret"_s },
        { u"data"_s, QJsonObject{ { u".dockerconfigjson"_s, base64(dockerConfig(logins)) } } }
    };
    return QJsonDocument(secret).toJson();
}

QByteArray kubernetesYaml(const QList<PlainLogin> &logins)
{
    // JSON in quotes is a scalar that needs nothing but its own quotes doubled.
    QByteArray config =
        QJsonDocument(QJsonObject{ { u"auths"_s, auths(logins) } }).toJson(QJsonDocument::Compact);
    config.replace("'", "''");
    return "---\napiVersion: v1\nkind: Secret\nstringData:\n  .dockerconfigjson: '" + config
        + "'\n";
}

QByteArray quoted(const QString &text)
{
    return '"' + text.toUtf8().replace("\"", "\"\"") + '"';
}

QByteArray csv(const QList<PlainLogin> &logins)
{
    QByteArray table = "password,registry,name,username\r\n";
    for (const PlainLogin &login : logins)
        table += quoted(login.password) + ',' + quoted(login.host) + ",," + quoted(login.username)
            + "\r\n";
    return table;
}

QByteArray csvWithSemicolons(const QList<PlainLogin> &logins)
{
    QByteArray table = "name;username;password;registry\n";
    for (const PlainLogin &login : logins)
        table += "a;" + quoted(login.username) + ';' + quoted(login.password) + ';'
            + login.host.toUtf8() + '\n';
    return table;
}

using Write = QByteArray (*)(const QList<PlainLogin> &);

const std::pair<const char *, Write> formats[] = {
    { "Docker", dockerConfig },
    { "Docker, without Base64", plainDockerConfig },
    { "Kubernetes, JSON", kubernetesJson },
    { "Kubernetes, YAML", kubernetesYaml },
    { "CSV", csv },
    { "CSV with semicolons", csvWithSemicolons },
};

void addFormats()
{
    QTest::addColumn<int>("format");
    for (size_t i = 0; i < std::size(formats); ++i)
        QTest::newRow(formats[i].first) << int(i);
}

} // namespace

class TestImportReaderRandom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsRead_data() { addFormats(); }

    void whatIsWrittenIsRead()
    {
        QFETCH(const int, format);
        Maker maker;
        for (int i = 0; i < rounds; ++i) {
            const QList<PlainLogin> logins = maker.logins();
            const ImportedLogins found = readLogins(formats[format].second(logins));
            QCOMPARE(found.problem,
                     logins.isEmpty() ? ImportedLogins::Problem::NoLogins
                                      : ImportedLogins::Problem::None);
            QCOMPARE(described(found), lines(logins));
        }
    }

    void aFileMayEndAnywhere_data() { addFormats(); }

    void aFileMayEndAnywhere()
    {
        QFETCH(const int, format);
        Maker maker;
        for (int i = 0; i < 10; ++i) {
            const QList<PlainLogin> logins = maker.logins();
            const QByteArray whole = formats[format].second(logins);
            for (qsizetype size = 0; size < whole.size(); ++size) {
                const ImportedLogins found = readLogins(QByteArrayView(whole).first(size));
                // In a table, the lines of a password that is cut off become rows.
                if (found.format != ImportedLogins::Format::Csv)
                    QVERIFY(found.logins.size() <= size_t(logins.size()));
            }
        }
    }

    void anyByteMayBeAnother_data() { addFormats(); }

    void anyByteMayBeAnother()
    {
        QFETCH(const int, format);
        Maker maker;
        QRandomGenerator random(seed);
        for (int i = 0; i < rounds; ++i) {
            QByteArray text = formats[format].second(maker.logins());
            for (int change = random.bounded(4); change >= 0; --change)
                text[random.bounded(int(text.size()))] = char(random.bounded(256));
            for (const ImportedLogin &login : readLogins(text).logins) {
                QVERIFY(!login.isUsable() || !login.username.isEmpty());
                QVERIFY(!login.isUsable() || login.password.utf8().isValidUtf8());
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestImportReaderRandom)
#include "tst_importreaderrandom.moc"
