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

/// Why a credential helper returned no result.
struct HelperFailure
{
    enum class Kind {
        InvalidUrl, ///< the helper can't be called for this URL
        CannotStart, ///< `message` is the system's error message
        Refused, ///< the helper exited with an error; `message` is its output, if any
        Crashed,
        TimedOut,
        TooMuchOutput,
        InvalidOutput,
        OtherUrl, ///< the result is for another URL
        NoPassword,
    };

    Kind kind = Kind::InvalidOutput;
    QString message{}; ///< untrusted text, a single line

    friend bool operator==(const HelperFailure &, const HelperFailure &) = default;
};

template<typename T> using HelperResult = tl::expected<T, HelperFailure>;

/// The login that a credential helper stores for a URL.
struct HelperLogin
{
    QString username{};
    Secret password{};
};

/// Returns true if a credential helper can have this name, as in "docker-credential-NAME".
bool isHelperName(QStringView name);

/// Parses the output of "list": the username for each URL.
HelperResult<QMap<QString, QString>> readHelperList(QByteArrayView output);

/// Parses the output of "get" for `url`. Output without a URL is accepted.
HelperResult<HelperLogin> readHelperLogin(QByteArrayView output, const QString &url);

/// Returns a failed helper's output as a single line. Returns an empty string if the output looks
/// like a result, since it may contain the password.
QString helperMessage(QByteArrayView output);

} // namespace Purser
