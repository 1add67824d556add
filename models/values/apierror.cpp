// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/apierror.h"

#include <QRegularExpression>

namespace Purser {

using namespace Qt::StringLiterals;

std::optional<CredentialField> ApiError::field() const
{
    if (kind != Kind::Invalid)
        return std::nullopt;

    // The contract's property names; "user name" before "name", which it contains.
    static const QRegularExpression username(u"\\buser[ _]?name\\b"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression password(u"\\bpassword\\b"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression name(u"\\bname\\b"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression type(u"\\btype\\b"_s,
                                         QRegularExpression::CaseInsensitiveOption);

    // The first one in the sentence is the one it is about.
    struct Mention
    {
        const QRegularExpression &pattern;
        CredentialField field;
    };
    const Mention mentions[] = { { username, CredentialField::Username },
                                 { password, CredentialField::Password },
                                 { name, CredentialField::Name },
                                 { type, CredentialField::Type } };
    std::optional<CredentialField> first;
    qsizetype firstAt = message.size();
    for (const Mention &mention : mentions) {
        const qsizetype at = message.indexOf(mention.pattern);
        if (at >= 0 && at < firstAt) {
            firstAt = at;
            first = mention.field;
        }
    }
    return first;
}

} // namespace Purser
