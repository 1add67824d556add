// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/languagefont.h"

#include <QStringList>

#include <algorithm>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

/// The fonts of the usual desktops: Linux, Windows, macOS.
QStringList familiesFor(const QString &language)
{
    if (language == "zh_CN"_L1)
        return { u"Noto Sans CJK SC"_s,   u"Noto Sans SC"_s,        u"Source Han Sans SC"_s,
                 u"Source Han Sans CN"_s, u"WenQuanYi Micro Hei"_s, u"Microsoft YaHei UI"_s,
                 u"PingFang SC"_s };
    if (language == "ja"_L1)
        return { u"Noto Sans CJK JP"_s, u"Noto Sans JP"_s, u"Source Han Sans JP"_s,
                 u"IPAexGothic"_s,      u"Yu Gothic UI"_s, u"Meiryo UI"_s,
                 u"Hiragino Sans"_s };
    return {};
}

} // namespace

QFont languageFont(const QFont &font, const QString &language,
                   const std::function<bool(const QString &family)> &isInstalled)
{
    const QStringList families = familiesFor(language);
    const auto found = std::ranges::find_if(families, isInstalled);
    if (found == families.end())
        return font;
    QFont result = font;
    result.setFamilies(QStringList(*found) + font.families());
    return result;
}

} // namespace Purser
