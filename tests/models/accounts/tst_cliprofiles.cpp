// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accounts/cliprofiles.h"

#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;
using Problem = CliProfiles::Problem;
using Kind = Problem::Kind;

namespace {

QString shown(const CliProfiles &found)
{
    QStringList lines;
    for (const CliProfile &profile : found.profiles)
        lines += u"%1 %2 %3%4"_s.arg(
            profile.name, QString::fromUtf8(profile.key.secret().utf8()), profile.baseUrl.text(),
            profile.removedFromKey.isEmpty() && !profile.tidiedBaseUrl.isChanged() ? QString()
                                                                                   : u" tidied"_s);
    for (const Problem &problem : found.problems)
        lines += u"problem %1 line %2 %3"_s
                     .arg(QString::number(int(problem.kind)), QString::number(problem.line),
                          problem.profile)
                     .trimmed();
    return lines.join(u'\n');
}

QString problem(Kind kind, int line, const QString &profile = {})
{
    return u"problem %1 line %2 %3"_s
        .arg(QString::number(int(kind)), QString::number(line), profile)
        .trimmed();
}

} // namespace

class TestCliProfiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileIsReadAsFarAsItCanBe_data()
    {
        const QString official = u"https://api.yottalabs.ai"_s;
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("found");
        QTest::newRow("empty") << ""_ba << QString();
        QTest::newRow("one") << "[default]\napi_key = k1\nbase_url = https://a.example/\n"_ba
                             << u"default k1 https://a.example"_s;
        QTest::newRow("no address is the official one")
            << "[default]\napi_key=k1"_ba << u"default k1 "_s + official;
        QTest::newRow("an empty address, too")
            << "[default]\napi_key=k1\nbase_url=\n"_ba << u"default k1 "_s + official;
        QTest::newRow("several") << "[a]\napi_key=1\n[b c]\napi_key: 2\n"_ba
                                 << u"a 1 "_s + official + u"\nb c 2 "_s + official;
        QTest::newRow("comments, white space, Windows")
            << "# hello\r\n; there\r\n\r\n[default]\r\n  API_Key =  k1  \r\n"_ba
            << u"default k1 "_s + official;
        QTest::newRow("byte order mark")
            << "\xEF\xBB\xBF[default]\napi_key=k1\n"_ba << u"default k1 "_s + official;
        QTest::newRow("a key with separators")
            << "[default]\napi_key = a=b:c\n"_ba << u"default a=b:c "_s + official;
        QTest::newRow("other keys")
            << "[default]\nregion = x\napi_key = k1\n"_ba << u"default k1 "_s + official;
        QTest::newRow("quotes, which the file does not know")
            << "[a]\napi_key = \"k1\"\nbase_url = 'https://a.example'\n"_ba
            << u"a k1 https://a.example tidied"_s;
        QTest::newRow("invisible characters")
            << "[a]\napi_key = \xE2\x80\x9Ck\xE2\x80\x8B\x31\xE2\x80\x9D\n"_ba
            << u"a k1 "_s + official + u" tidied"_s;
        QTest::newRow("an incomplete address")
            << "[a]\napi_key=k1\nbase_url=a.example/v2/\n"_ba << u"a k1 https://a.example tidied"_s;
        QTest::newRow("the later one counts")
            << "[a]\napi_key=1\napi_key=2\n[a]\napi_key=3\n"_ba << u"a 3 "_s + official;
        QTest::newRow("a name beyond ASCII")
            << "[\xC3\xA4]\napi_key=1\n"_ba << u"ä 1 "_s + official;

        QTest::newRow("no section") << "api_key=1\n"_ba << problem(Kind::LineNotUnderstood, 1);
        QTest::newRow("garbage") << "\x00\xFF\n[a]\napi_key=1\nnonsense\n"_ba
                                 << u"a 1 "_s + official + u'\n'
                + problem(Kind::LineNotUnderstood, 1) + u'\n' + problem(Kind::LineNotUnderstood, 4);
        QTest::newRow("a broken section takes its keys along")
            << "[a]\napi_key=1\n[b\napi_key=2\n"_ba
            << u"a 1 "_s + official + u'\n' + problem(Kind::LineNotUnderstood, 3);
        QTest::newRow("an empty section name")
            << "[]\napi_key=2\n"_ba << problem(Kind::LineNotUnderstood, 1);
        QTest::newRow("no key") << "[a]\nbase_url=https://a.example\n"_ba
                                << problem(Kind::NoKey, 1, u"a"_s);
        QTest::newRow("an empty key") << "[a]\napi_key=\n"_ba << problem(Kind::NoKey, 1, u"a"_s);
        QTest::newRow("a key for no header")
            << "[a]\napi_key=two words\n"_ba << problem(Kind::KeyNotUsable, 1, u"a"_s);
        QTest::newRow("an unsafe address") << "\n[a]\napi_key=1\nbase_url=http://a.example\n"_ba
                                           << problem(Kind::BaseUrlNotUsable, 2, u"a"_s);
        QTest::newRow("one broken beside a good one")
            << "[a]\n[b]\napi_key=1\n"_ba
            << u"b 1 "_s + official + u'\n' + problem(Kind::NoKey, 1, u"a"_s);
    }

    void aFileIsReadAsFarAsItCanBe()
    {
        QFETCH(const QByteArray, text);
        QTEST(shown(CliProfiles::parse(text)), "found");
    }

    void thereIsAnEndToProfiles()
    {
        QByteArray text;
        for (int i = 0; i < 150; ++i)
            text += "[p" + QByteArray::number(i) + "]\napi_key=k\n";
        const CliProfiles found = CliProfiles::parse(text);
        QCOMPARE(found.profiles.size(), 100U);
        QCOMPARE(found.problems, QList<Problem>({ { .kind = Kind::TooMany, .line = 201 } }));
    }
};

QTEST_GUILESS_MAIN(TestCliProfiles)
#include "tst_cliprofiles.moc"
