// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notes/attention.h"
#include "ui/style/theme.h"

#include <QDate>
#include <QString>

namespace Purser {

/// Returns the reason why a credential needs attention, such as "Expires in 5 days". `today` is the
/// local date.
QString attentionText(const Attention &attention, const QDate &today);

Theme::Tone attentionTone(Attention::Kind kind);

} // namespace Purser
