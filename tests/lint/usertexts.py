# SPDX-FileCopyrightText: 2026 The Purser authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Collects the English texts that users read: those of the program, of the command line, and of the
documents, without their markup."""

import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from typing import NamedTuple

# Any of the translations has all sources.
TRANSLATIONS = "resources/translations/purser_de.ts"
# What is printed in a terminal is not translated.
TERMINAL = ("app/commandline.cpp", "app/display.cpp", "app/qtoptions.cpp", "app/servesandbox.cpp")
MARKDOWN = (
    "README.md",
    "SECURITY.md",
    "CONTRIBUTING.md",
    "packaging/README.md",
    "resources/help/guide.en.md",
)
PLAIN = ("packaging/description.txt", "packaging/linux/portable-readme.txt")
MANUAL = "resources/purser.1.in"
METAINFO = "resources/io.github.purser.Purser.metainfo.xml.in"
DESKTOP = "resources/io.github.purser.Purser.desktop"
COMPLETION = "resources/completions/purser.zsh"


class Text(NamedTuple):
    place: str
    kind: str
    text: str
    line: int = 0  # of its start; 0 where there are no lines

    def place_of(self, offset):
        return f"{self.place}:{self.line + self.text.count(chr(10), 0, offset)}" if self.line else self.place


def of_translations(file, name):
    for context in ElementTree.parse(file).iter("context"):
        for message in context.iter("message"):
            yield Text(f"{name}: {context.findtext('name')}", "program", message.findtext("source") or "")


def of_source(text, name):
    """The literals of a source that hold more than one word."""
    blank = re.sub(r"//[^\n]*", "", text)
    literal = re.compile(r'R"\((.*?)\)"|((?:u?"(?:\\.|[^"\\\n])*"(?:_s)?\s*)+)', re.DOTALL)
    for match in literal.finditer(blank):
        line = blank.count("\n", 0, match.start()) + 1
        if blank.rfind("#include", blank.rfind("\n", 0, match.start()) + 1, match.start()) >= 0:
            continue
        if match[1] is not None:
            words = match[1]
        else:
            words = "".join(re.findall(r'"((?:\\.|[^"\\\n])*)"', match[2])).replace('\\"', '"')
            words = words.replace("\\n", " ")
        if " " in words.strip():
            yield Text(name, "program", words, line)


def masked(pattern, text, flags=0):
    """Blanks out what matches, but for its line breaks, so that lines can still be counted."""
    return re.sub(pattern, lambda match: re.sub(r"[^\n]", "", match[0]) or " ", text, flags=flags)


def without_markdown(text):
    text = masked(r"^```.*?^```$", text, re.MULTILINE | re.DOTALL)
    text = re.sub(r"``?[^`]+``?", lambda match: "CODE" + "\n" * match[0].count("\n"), text)
    text = re.sub(r"!?\[((?:[^\[\]]|\[[^\]]*\])*)\]\([^)]*\)", r"\1", text)  # links and pictures: their text
    text = re.sub(r"(?<!\\)\*+", "", text)
    return re.sub(r"^#+ ", "", text, flags=re.MULTILINE)


def paragraphs(text, name):
    """Each paragraph, item and cell of a text, with its line breaks as they are."""
    start, block = 1, []
    for number, line in enumerate([*text.split("\n"), ""], 1):
        item = re.match(r"\s*(?:[-+]|\d+\.) ", line)
        is_part = line.strip() and not line.startswith("|")
        if block and (item or not is_part):
            yield Text(name, "document", "\n".join(block), start)
            block = []
        if is_part:
            if not block:
                start = number
            block.append(line[item.end() if item else 0 :].strip())
        elif line.startswith("|"):
            for cell in line.strip("|").split("|"):
                yield Text(name, "document", cell.strip(), number)


def of_markdown(text, name):
    yield from paragraphs(without_markdown(text), name)


def of_manual(text, name):
    lines = []
    for line in text.split("\n"):
        macro = re.match(r"\.(\S+) ?(.*)", line)
        if not macro:
            lines.append(line)
        elif macro[1] in ("B", "I", "BR", "IR", "BI", "RB", "RI"):
            lines.append(macro[2].replace('"', ""))
        else:
            lines.append("")  # it ends a paragraph, or is a remark
    yield from paragraphs("\n".join(lines).replace("\\-", "-"), name)


def of_metainfo(file, name):
    for node in ElementTree.parse(file).iter():
        language = node.get("{http://www.w3.org/XML/1998/namespace}lang")
        if node.tag in ("summary", "p", "li", "caption") and language is None:
            yield Text(name, "document", " ".join("".join(node.itertext()).split()))


def of_desktop(text, name):
    for number, line in enumerate(text.split("\n"), 1):
        if match := re.match(r"(?:Name|GenericName|Comment)=(.*)", line):
            yield Text(name, "document", match[1], number)


def of_completion(text, name):
    for number, line in enumerate(text.split("\n"), 1):
        for words in re.findall(r"\[([^\]]+)\]", line):
            yield Text(name, "document", words, number)


def texts_in(root):
    """All of them. A file that is missing is an error: it would go unread."""
    root = Path(root)

    def read(name):
        return (root / name).read_text(encoding="utf-8")

    yield from of_translations(root / TRANSLATIONS, TRANSLATIONS)
    for name in TERMINAL:
        yield from of_source(read(name), name)
    for name in MARKDOWN:
        yield from of_markdown(read(name), name)
    for name in PLAIN:
        yield from paragraphs(read(name), name)
    yield from of_manual(read(MANUAL), MANUAL)
    yield from of_metainfo(root / METAINFO, METAINFO)
    yield from of_desktop(read(DESKTOP), DESKTOP)
    yield from of_completion(read(COMPLETION), COMPLETION)
