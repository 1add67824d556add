// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/qtoptions.h"

#include "ui/text/plaintext.h"

#include <algorithm>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

/// Characters of an argument that a message repeats.
constexpr qsizetype maxEcho = 120;

enum class Form {
    Alone, ///< -name
    NextArgument, ///< -name value
    NextArgumentOrEqualsSign, ///< -name value, or -name=value
};

struct Option
{
    QLatin1StringView name;
    Form form;
};

// The forms are those that Qt reads: `-platform=xcb` is not one of them.
constexpr Option options[] = {
    { "platform"_L1, Form::NextArgument },
    { "platformpluginpath"_L1, Form::NextArgument },
    { "platformtheme"_L1, Form::NextArgument },
    { "plugin"_L1, Form::NextArgument },
    { "qwindowgeometry"_L1, Form::NextArgument },
    { "qwindowicon"_L1, Form::NextArgument },
    { "qwindowtitle"_L1, Form::NextArgument },
    { "session"_L1, Form::NextArgument },
    { "reverse"_L1, Form::Alone },
    { "qmljsdebugger"_L1, Form::NextArgumentOrEqualsSign },
    // of widgets
    { "style"_L1, Form::NextArgumentOrEqualsSign },
    { "stylesheet"_L1, Form::NextArgumentOrEqualsSign },
    { "widgetcount"_L1, Form::Alone },
    // of X11
    { "display"_L1, Form::NextArgument },
    { "name"_L1, Form::NextArgument },
    { "geometry"_L1, Form::NextArgument },
    { "title"_L1, Form::NextArgument },
    { "icon"_L1, Form::NextArgument },
    { "nograb"_L1, Form::Alone },
    { "dograb"_L1, Form::Alone },
};

/// The argument without one dash or two in front; empty if it does not begin with a dash.
QStringView nameOf(QStringView argument)
{
    if (argument.startsWith("--"_L1))
        return argument.mid(2);
    return argument.startsWith(u'-') ? argument.mid(1) : QStringView();
}

const Option *find(QStringView name)
{
    const auto *found =
        std::ranges::find_if(options, [&](const Option &option) { return option.name == name; });
    return found == std::end(options) ? nullptr : found;
}

} // namespace

QtOptions QtOptions::fromArguments(const QStringList &arguments)
{
    QtOptions result;
    result.others = arguments.mid(0, 1);
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QStringView name = nameOf(arguments[i]);
        const Option *option = find(name);
        const qsizetype equalsSign = name.indexOf(u'=');
        const Option *withValue = equalsSign > 0 ? find(name.left(equalsSign)) : nullptr;
        if (withValue && withValue->form == Form::NextArgumentOrEqualsSign)
            continue;
        const bool isValueMissing =
            option && option->form != Form::Alone && i + 1 == arguments.size();
        if (withValue && withValue->form == Form::NextArgument && result.problem.isEmpty()) {
            result.problem = u"Use -%1 %2 instead of -%1=%2"_s.arg(
                withValue->name, displayText(name.mid(equalsSign + 1), maxEcho));
        }
        if (isValueMissing && result.problem.isEmpty())
            result.problem = u"-%1 needs a value"_s.arg(option->name);
        if (!option || isValueMissing) {
            result.others += arguments[i]; // for Purser to take or to complain about
            continue;
        }
        if (option->form == Form::Alone)
            continue;
        ++i;
        if (option->name == "platform"_L1)
            result.platform = arguments[i];
        else if (option->name == "display"_L1)
            result.display = arguments[i];
    }
    return result;
}

void QtOptions::applyToEnvironment() const
{
    if (!platform.isEmpty())
        qputenv("QT_QPA_PLATFORM", platform.toLocal8Bit());
    if (!display.isEmpty())
        qputenv("DISPLAY", display.toLocal8Bit());
}

} // namespace Purser
