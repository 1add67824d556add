// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notes/attention.h"
#include "ui/style/theme.h"

#include <QDate>
#include <QString>

namespace Purser {

/// Why the credential needs attention, such as "Expires in 5 days". `today` is in the user's
/// calendar.
QString attentionText(const Attention &attention, const QDate &today);

Theme::Tone attentionTone(Attention::Kind kind);

} // namespace Purser
