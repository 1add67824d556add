// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/secrets/secret.h"

#include <QByteArrayView>
#include <QMap>
#include <QString>
#include <QStringView>

#include <tl/expected.hpp>

namespace Purser {

/// Why a credential helper gave no answer.
struct HelperFailure
{
    enum class Kind {
        InvalidUrl, ///< it can't be asked for this
        CannotStart, ///< `message` is the system's
        Refused, ///< it ended with an error; `message` is what it says, if anything
        Crashed,
        TimedOut,
        TooMuchOutput,
        InvalidOutput,
        OtherUrl, ///< it answered for another URL
        NoPassword,
    };

    Kind kind = Kind::InvalidOutput;
    QString message{}; ///< text from outside, one line

    friend bool operator==(const HelperFailure &, const HelperFailure &) = default;
};

template<typename T> using HelperResult = tl::expected<T, HelperFailure>;

/// What a credential helper has for a URL.
struct HelperLogin
{
    QString username{};
    Secret password{};
};

/// The names that have a credential helper: "docker-credential-NAME".
bool isHelperName(QStringView name);

/// The output of "list": the username for each URL.
HelperResult<QMap<QString, QString>> readHelperList(QByteArrayView output);

/// The output of "get" for a URL. One without a URL is for the URL that it was asked for.
HelperResult<HelperLogin> readHelperLogin(QByteArrayView output, const QString &url);

/// The output of a helper that failed, as a message: a line of text. Nothing of what looks like an
/// answer, since that may have the password.
QString helperMessage(QByteArrayView output);

} // namespace Purser
