// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/secrets/secret.h"
#include "models/values/networksettings.h"

#include <QFuture>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

namespace Purser {

class AccessibleComboBox;
class PlainLabel;
class ValidatedField;

/// The page for network preferences: the proxy, and a file with additional CA certificates.
class NetworkPage : public QWidget
{
    Q_OBJECT

public:
    using CaFileCheck = std::function<QFuture<CaFileProblem>(const QString &file)>;

    /// `check` checks a file with CA certificates asynchronously.
    NetworkPage(const NetworkSettings &current, CaFileCheck check, QWidget *parent = nullptr);

    NetworkSettings settings() const;
    /// Returns the new proxy password, an empty secret to remove the stored password, or
    /// std::nullopt to keep it.
    std::optional<Secret> password() const;
    /// Returns the reason why the settings can't be saved, or an empty string if they can.
    QString problem() const;

    AccessibleComboBox *proxyChoice() const { return m_proxy; }
    ValidatedField *addressField() const { return m_address; }
    ValidatedField *userField() const { return m_user; }
    ValidatedField *passwordField() const { return m_password; }
    ValidatedField *caFileField() const { return m_caFile; }

Q_SIGNALS:
    void changed();

private:
    NetworkSettings::Proxy chosen() const;
    void applyChoice();
    void sayWhosePassword();
    void awaitFile();
    void readFile();
    void browse();

    CaFileCheck m_check;
    NetworkSettings m_former;
    QTimer m_typingPause;
    bool m_isChecking = false; // whether a check of the file is running or about to start
    QString m_caFileWords; // the problem with the file; empty if there is none or it is unchecked
    AccessibleComboBox *m_proxy;
    PlainLabel *m_explanation;
    ValidatedField *m_address;
    ValidatedField *m_user;
    ValidatedField *m_password;
    ValidatedField *m_caFile;
};

} // namespace Purser
