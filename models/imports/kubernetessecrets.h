// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/imports/importedlogins.h"

#include <QJsonObject>

namespace Purser {

/// Reads Kubernetes Secrets for pulling images, i.e. Secrets that contain the key
/// `.dockerconfigjson` or `.dockercfg`, whatever their type.
namespace KubernetesSecrets {

/// Returns true if the object is a Kubernetes resource of any kind.
bool isResource(const QJsonObject &object);

/// Adds the logins in a Secret, or in the Secrets in a List. Ignores other resources and other
/// Secrets. A Secret that can't be read is added as a login with a problem.
void read(const QJsonObject &resource, ImportedLogins &found);

} // namespace KubernetesSecrets

} // namespace Purser
