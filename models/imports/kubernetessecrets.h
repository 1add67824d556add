// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/imports/importedlogins.h"

#include <QJsonObject>

namespace Purser {

/// Reads the Kubernetes Secrets with which images are pulled: those of the types
/// kubernetes.io/dockerconfigjson and kubernetes.io/dockercfg.
namespace KubernetesSecrets {

/// Whether an object is one of Kubernetes, of any kind.
bool isResource(const QJsonObject &object);

/// Adds the logins of a Secret, or of the Secrets in a List. Other resources and other types of
/// Secrets have none. A Secret that can't be read becomes a login with the problem.
void read(const QJsonObject &resource, ImportedLogins &found);

} // namespace KubernetesSecrets

} // namespace Purser
