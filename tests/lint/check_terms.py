#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Purser authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks for retired terms and for sentences that are not in the program's voice, in what users read.

    check_terms.py ROOT

It reads the texts of the program from resources/translations, the messages of the command line, and the
documents. Each finding is a line "where: text: what to write instead". Exits with 1 when there is one.
"""

import re
import sys
from pathlib import Path
from typing import NamedTuple

from usertexts import texts_in

PROGRAM, DOCUMENT = "program", "document"
BOTH = (PROGRAM, DOCUMENT)


class Term(NamedTuple):
    name: str
    pattern: str  # in any case, unless it says otherwise
    instead: str
    reason: str
    where: tuple = BOTH


def whole(*texts):
    """A text that is nothing but one of these: a label, a button, a cell."""
    return r"\A(?:" + "|".join(map(re.escape, texts)) + r")…?\Z"


BRITISH = (
    r"\b(?:(?:colou|favou|behaviou|honou|labou|neighbou|flavou|humou|rumou)r(?:s|ed|ing|ite|ites|al|less)?"
    r"|licen[c]e[sd]?|defence|offence|pretence|cancell(?:ed|ing)|labell(?:ed|ing)|travell(?:ed|ing|er)"
    r"|modell(?:ed|ing)|signall(?:ed|ing)|grey(?:ed)?|centre[sd]?|metre|fibre|theatre|catalogues?|dialogues?"
    r"|analogue|programmes?|artefacts?|whilst|amongst|cheque|judgement|acknowledgement|fulfil|ageing"
    r"|(?:organ|recogn|initial|author|unauthor|optim|minim|maxim|summar|custom|serial|normal|synchron|real"
    r"|special|general|local|visual|util|emphas|apolog|prior|categor|standard|capital)is(?:e[sd]?|ing|ations?)"
    r"|analys(?:e[sd]?|ing))\b"
)

TERMS = (
    # One word for each thing, as the glossary of the program's English has them.
    Term("take over", r"\b(?:take|takes|taken|taking|took)[ -]over\b", "import", "profiles are imported"),
    Term("Doctor", r"\bdoctors?\b", "Diagnostics", "the name of that dialog"),
    Term("findings", r"\bfindings?\b", "results", "Diagnostics shows results"),
    Term("Trouble", whole("Trouble", "To note", "Good"), "Problem, Warning, OK", "the results of Diagnostics"),
    Term("Retry", whole("Retry", "Next try"), "Try again", "one label for that button"),
    Term(
        "read again",
        r"\bread(?:s|ing)? (?:\w+ ){0,3}again\b|\bread once more\b",
        "reload one credential, refresh the list",
        "users don't read data, they load it",
    ),
    Term("reading a list", r"\breading(?: the \w+)?…", "Loading…", "users don't read data, they load it"),
    Term(
        "forget",
        # "Purser forgets the key when you quit" is true, and no command.
        r"\bforg(?:et|ets|etting|ot|otten)\b(?![^.]*\bwhen you quit\b)",
        "remove",
        "what is saved is removed; only what is in memory is forgotten, when you quit",
    ),
    Term("keep a key", r"\bkeep(?:s|ing)?(?: \w+){0,2} (?:keys?|passwords?)\b", "save", "secrets are saved"),
    Term("kept", r"\b(?:is|are|be) kept (?:in|for|nowhere)\b", "saved", "secrets are saved"),
    Term("serves", r"\bserves? (?:for|until)\b", "is for this session only", "a key doesn't serve"),
    Term("stored key", r"\bstored (?:api )?(?:keys?|passwords?|accounts?)\b", "saved", "secrets are saved"),
    Term("user name", r"\buser[ -]names?\b", "username", "one word in American English"),
    Term("e-mail", r"\be-mails?\b", "email", "one word in American English"),
    Term("spelling", BRITISH, "American spelling", "color, license, canceled, organize"),
    Term("made-up", r"\bmade[ -]up\b", "sample", "the sandbox has sample credentials"),
    Term("look after", r"\blook(?:s|ing|ed)? after\b", "manage", "what a program does with credentials"),
    Term(
        "authority",
        r"(?<!certificate )\bauthorit(?:y|ies)\b",
        "CA certificate, certificate authority",
        "an authority alone isn't a term of TLS",
    ),
    Term("Windows Credential Store", r"\bwindows credential store\b", "Windows Credential Manager", "its name"),
    Term("container-registry", r"\bcontainer-registry\b(?!-auths)", "container registry", "no hyphen"),
    Term(
        "keychain of the system",
        r"\bsystem's keychain\b|\bkeychain of (?:the|your) (?:system|desktop)\b",
        "system keychain",
        "one name for it",
    ),
    Term("Kind", whole("Kind"), "Resource", "it stands beside Type"),
    Term("Other / private", r"\bother / private\b", "Other private registry", "it is a name in a list"),
    Term("address of the service", r"\baddress of the service\b", "base URL", "one name for it"),
    Term("right", r"\b(?:no|the) rights?\b(?! (?:one|to left|side|of))", "permission", "API keys have permissions"),
    Term("reply", r"\b(?:the|whole|unreadable) reply\b", "response", "the term of HTTP"),
    Term("former", r"\bformer\b", "old, previous", "plain English"),
    Term("in the preferences", r"\b(?:in|under) the preferences\b", "in Preferences", "the name of the dialog"),
    Term("Settings, Access Keys", r"\bSettings, Access Keys\b", "Settings > Access Keys", "how paths are written"),
    Term("judge", r"\bjudg(?:e|es|ed|ing|ment|ments)\b", "check", "fields are checked"),
    Term("Made with", r"\bmade with:", "Built with:", "how About boxes say it"),
    # The voice.
    Term("as in", r"\bas in\b", "such as", "people say “such as”"),
    Term("refused to", r"\brefused to\b", "couldn't, didn't", "programs don't refuse"),
    Term("nobody", r"\bnobody\b", "isn't responding, no one", "servers aren't people"),
    Term("all the same", r"\ball the same\b", "anyway", "plain English"),
    Term("silent", r"\b(?:absent or silent|is silent|stays silent)\b", "isn't responding", "plain English"),
    Term("not known", r"\bnot known\b", "unknown, Purser can't tell", "plain English"),
    Term("tried", r"\btrying the key\b|\bnot tried\b|\bis tried before\b", "check, skip", "keys are checked"),
    Term("at hand", r"\bat hand\b", "Don't have …?", "plain English"),
    Term("too many", r"\b\S+ too many\b(?! (?:requests|profiles))", "Too long: …", "start with the subject"),
    Term(
        "is needed",
        r"\A(?:An?|The) [\w ]+ (?:is|are) needed\.?\Z",
        "Enter …",
        "missing input is an instruction",
        (PROGRAM,),
    ),
    Term(
        "contractions",
        r"\b(?:cannot|(?:could|does|do|did|is|are|was|were|has|have|had|will|would|should) not)\b",
        "can't, couldn't, doesn't, isn't …",
        "the program speaks with contractions",
        (PROGRAM,),
    ),
    Term(
        "the first word",
        # A statement; a question or the label of a field may begin so.
        r"(?:\A|(?<=[.!?:] ))(?:Where (?!your key is stored)|What |With this |Several at once )[^.!?…]*\.",
        "the subject first",
        "no sentence begins with Where, What or With this",
    ),
    Term(
        "press",
        r"\b[Pp]ress(?:ing)? (?!Ctrl|Shift|Alt|F\d|Esc|Enter|Del|Tab|Space)(?:[*“\"]|[A-Z][a-z])",
        "select",
        "keys are pressed, buttons are selected",
    ),
)

# What is found and may stay: term, a part of the text, and why.
EXCEPTIONS = ()


class Finding(NamedTuple):
    place: str
    sentence: str
    term: Term

    def __str__(self):
        return f"{self.place}: {self.sentence}: “{self.term.name}”: {self.term.instead} ({self.term.reason})"


PATTERNS = {term.name: re.compile(term.pattern, re.IGNORECASE) for term in TERMS}
# The case matters where a sentence begins and in names.
for name in ("the first word", "press", "Settings, Access Keys"):
    PATTERNS[name] = re.compile(next(term.pattern for term in TERMS if term.name == name))


def sentence_around(text, start, end):
    """The sentence of a text that has the match in it, on one line."""
    before = max(text.rfind(mark, 0, start) for mark in (". ", "? ", "! "))
    ends = [text.find(mark, max(start, end - 1)) for mark in (". ", "? ", "! ")]
    after = min((place for place in ends if place >= 0), default=-1)
    return " ".join(text[before + 1 : after + 1 if after >= 0 else None].split())


def findings_in(text, kind):
    """The terms that a text has and should not, each with the offset of the place."""
    # A line break in the middle of a sentence is a space; the lines are counted by the offsets.
    plain = (re.sub(r"&(?=\w)", "", text) if kind == PROGRAM else text).replace("\n", " ")
    for term in TERMS:
        if kind not in term.where:
            continue
        for match in PATTERNS[term.name].finditer(plain):
            yield term, match.start(), sentence_around(plain, match.start(), match.end())


def findings(texts, used=None):
    for text in texts:
        for term, offset, sentence in findings_in(text.text, text.kind):
            excuse = next(
                (row for row in EXCEPTIONS if row[0] == term.name and row[1] in sentence), None
            )
            if excuse:
                if used is not None:
                    used.add(excuse)
                continue
            yield Finding(text.place_of(offset), sentence, term)


def main(arguments):
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 64
    used = set()
    lines = [str(finding) for finding in findings(texts_in(Path(arguments[0])), used)]
    lines += [f"the exception for “{row[1]}” excuses nothing: remove it" for row in EXCEPTIONS if row not in used]
    print("\n".join(lines), end="\n" if lines else "")
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
