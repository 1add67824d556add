// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/imports/importedlogins.h"

#include <QJsonObject>

namespace Purser {

/// Reads the files in which Docker and Podman save logins.
namespace DockerAuths {

/// Returns true if the object has one of the keys of Docker's config.json or Podman's auth.json.
bool isConfig(const QJsonObject &object);

/// Returns true if the object looks like an old .dockercfg, which contains the logins at its top
/// level.
bool isOldConfig(const QJsonObject &object);

/// Adds the logins from a config.json or an auth.json in key order, followed by the entries that
/// are only in `credHelpers`.
void readConfig(const QJsonObject &object, ImportedLogins &found);

/// Adds the logins from an old .dockercfg.
void readOldConfig(const QJsonObject &object, ImportedLogins &found);

} // namespace DockerAuths

} // namespace Purser
