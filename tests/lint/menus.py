# SPDX-FileCopyrightText: 2026 The Purser authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads from the sources of the window which texts stand together in one menu.

It knows the few forms in which menus are made here: `x->addMenu(…)`, `x->addAction(…)` and
`x->addActions({…})` with tr() or with the name of an action, actions that are made by `name(make(tr("…"`,
`name = new QAction(tr("…"` or `toggleViewAction()`, and classes that are a `QMenu(tr("…")`. What it can't
read is a ValueError, so that no menu gets lost unnoticed.
"""

import re
from typing import NamedTuple

TR = r'tr\(\s*"((?:[^"\\]|\\.)*)"\s*\)'
TEXT = re.compile(TR)


class Text(NamedTuple):
    """A text that is translated: the context is the class."""

    context: str
    source: str


def unescaped(literal):
    return re.sub(r"\\(.)", lambda match: {"n": "\n", "t": "\t"}.get(match[1], match[1]), literal)


def without_comments(text):
    return re.sub(r"//[^\n]*|/\*.*?\*/", "", text, flags=re.DOTALL)


def class_of(text):
    """The class whose functions are defined here, as tr() takes it: of several the most frequent one."""
    names = re.findall(r"^(?:[\w:*&<> ]+[ *&])?(\w+)::~?\w+\(", text, re.MULTILINE)
    return "Purser::" + max(set(names), key=names.count) if names else ""


def parts_of(arguments):
    """What stands between the commas of the outermost level."""
    parts, depth, in_text, start = [], 0, False, 0
    for index, character in enumerate(arguments):
        if character == '"' and arguments[index - 1 : index] != "\\":
            in_text = not in_text
        elif in_text:
            continue
        elif character in "([{":
            depth += 1
        elif character in ")]}":
            depth -= 1
        elif character == "," and depth == 0:
            parts.append(arguments[start:index].strip())
            start = index + 1
    return [part for part in (*parts, arguments[start:].strip()) if part]


def arguments_at(text, opening):
    """What the parentheses that open there hold."""
    depth, in_text = 0, False
    for index in range(opening, len(text)):
        character = text[index]
        if character == '"' and text[index - 1] != "\\":
            in_text = not in_text
        elif in_text:
            continue
        elif character == "(":
            depth += 1
        elif character == ")":
            depth -= 1
            if depth == 0:
                return text[opening + 1 : index]
    raise ValueError("a parenthesis stays open")


class Sources:
    """The texts that actions and menus have by their names in the sources."""

    def __init__(self, files):
        self.files = {name: without_comments(text) for name, text in files.items()}
        self.texts = {}
        self.menu_classes = {}
        for text in self.files.values():
            context = class_of(text)
            docks = {}
            for name, source in re.findall(rf"(\w+)(?: = |\()new QDockWidget\({TR}", text):
                docks[name] = Text(context, unescaped(source))
            for name, dock in re.findall(r"(\w+) = (\w+)->toggleViewAction\(\)", text):
                if dock in docks:
                    self.texts[name] = docks[dock]
            for pattern in (
                rf"(\w+)\(\s*make\({TR}",
                rf"(\w+)(?: = |\()new QAction\({TR}",
                rf"(\w+)->setText\({TR}",
            ):
                for name, source in re.findall(pattern, text):
                    self.texts.setdefault(name, Text(context, unescaped(source)))
            for name, source in re.findall(rf"(\w+)::\1\([^{{;]*?:\s*QMenu\({TR}", text):
                self.menu_classes[name] = Text(context, unescaped(source))
        # An action of a dock may be renamed where it is put into a menu.
        for text in self.files.values():
            context = class_of(text)
            for name, source in re.findall(rf"(\w+)->setText\({TR}", text):
                if name in self.texts:
                    self.texts[name] = Text(context, unescaped(source))
        for text in self.files.values():
            for name, kind in re.findall(r"(\w+)(?: = |\()new (\w+)\(", text):
                if kind in self.menu_classes:
                    self.texts[name] = self.menu_classes[kind]

    def resolve(self, expression, context):
        if match := TEXT.match(expression):
            return Text(context, unescaped(match[1]))
        name = re.split(r"\.|->", expression)[-1]
        if name not in self.texts:
            raise ValueError(f"nobody knows the text of {expression}")
        return self.texts[name]


def menus_of(files):
    """The menus of these files (name: text), as a map from a name for people to the texts in it."""
    sources = Sources(files)
    menus = {}
    for file, text in sources.files.items():
        context = class_of(text)
        is_menu = context.removeprefix("Purser::") in sources.menu_classes
        titles = {
            name: unescaped(source)
            for name, source in re.findall(rf"(\w+) = [\w()>-]+->addMenu\({TR}", text)
        }
        calls = re.finditer(r"(?:([\w()]+)->|(?<=[\s;{}]))(addMenu|addActions?)\(", text)
        for call in calls:
            target, function = call[1], call[2]
            if target is None and not is_menu:
                continue
            if target == "menuBar()":
                title = "the menu bar"
            elif target is None:
                title = sources.menu_classes[context.removeprefix("Purser::")].source
            elif target in titles:
                title = titles[target]
            elif target == "table":
                title = "the menu of the table"
            else:
                continue  # not a menu: a tool bar, a line edit, the window itself
            arguments = arguments_at(text, call.end() - 1)
            if function == "addActions":
                items = parts_of(arguments.strip().removeprefix("{").removesuffix("}"))
            else:
                items = parts_of(arguments)[:1]
            menu = menus.setdefault(f"{file}: {title}", [])
            menu += [sources.resolve(item, context) for item in items]
    return menus


def mnemonic_of(text):
    """The letter behind the one ampersand that counts, in lower case; None without one."""
    match = re.search(r"&([^\s&])", text.replace("&&", ""))
    return match[1].casefold() if match else None


def clashes(menus, translate):
    """Pairs that share a mnemonic. `translate` gives a text in its language, or None."""
    for name, texts in menus.items():
        taken = {}
        for text in dict.fromkeys(texts):
            shown = translate(text)
            mnemonic = mnemonic_of(shown) if shown else None
            if mnemonic is None:
                continue
            if mnemonic in taken:
                yield f"{name}: “{taken[mnemonic]}” and “{shown}” share the mnemonic {mnemonic.upper()}"
            taken.setdefault(mnemonic, shown)
