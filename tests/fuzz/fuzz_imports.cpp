// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is in a file that is imported, or in what a credential helper writes: a login that can
// be used is one that the service takes, and each has a name.

#include "models/credentials/credentialrules.h"
#include "models/imports/helperlogins.h"
#include "models/imports/importnames.h"
#include "models/imports/importreader.h"
#include "models/imports/logincsv.h"
#include "models/imports/yamldocuments.h"
#include "models/jobs/newlogins.h"

#include <QSet>

#include <cstdint>
#include <cstdlib>

using namespace Purser;
using namespace Qt::StringLiterals;

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

void checkNames(const std::vector<ImportedLogin> &logins)
{
    QSet<QString> taken{ u"login"_s, u"docker"_s };
    const QStringList names = proposedNames(logins, { u"login"_s, u"Docker"_s });
    require(names.size() == qsizetype(logins.size()));
    for (size_t i = 0; i < logins.size(); ++i) {
        const QString &name = names[qsizetype(i)];
        const bool hasProblem = logins[i].problem != ImportedLogin::Problem::None;
        require(name.isEmpty() == hasProblem);
        require(hasProblem || CredentialRules::validateNewName(name).isValid());
        require(hasProblem || !taken.contains(name.toCaseFolded()));
        taken.insert(name.toCaseFolded());
    }
}

void checkLogins(const ImportedLogins &found)
{
    require(found.logins.size() <= ImportedLogins::maxLogins);
    for (size_t i = 0; i < found.logins.size(); ++i) {
        const ImportedLogin &login = found.logins[i];
        require(!login.sameLogin || *login.sameLogin < i);
        require(!login.needsHelper() || isHelperName(login.helper));
        if (!login.isUsable())
            continue;
        const QString password = QString::fromUtf8(login.password.utf8());
        require(CredentialRules::validateUsername(login.username).isValid());
        require(CredentialRules::validatePassword(password).isValid());
        require(password.toUtf8() == login.password.utf8());
    }
    checkNames(found.logins);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    const QByteArrayView text(reinterpret_cast<const char *>(bytes), qsizetype(size));
    ImportedLogins found = readLogins(text);
    checkLogins(found);
    checkLogins(readLogins(text, u"x.csv"_s));
    checkLogins(LoginCsv::read(text));
    const YamlDocuments yaml = YamlDocuments::parse(text);
    require(yaml.documents.size() <= YamlDocuments::maxNodes);
    require(readPastedLogins(text).size() <= size);

    if (const auto usernames = readHelperList(text)) {
        ImportedLogins listed;
        listed.credentialStore = u"pass"_s;
        addHelperList(listed, u"pass"_s, *usernames);
        checkLogins(listed);
    }
    const QMap<QString, QString> usernames{ { u"https://index.docker.io/v1/"_s, u"kim"_s },
                                            { u"a.example"_s, u"<token>"_s } };
    addHelperList(found, found.credentialStore, usernames);
    for (ImportedLogin &login : found.logins)
        setHelperLogin(login, readHelperLogin(text, login.key));
    checkLogins(found);
    require(helperMessage(text).size() <= 512);
    return 0;
}
