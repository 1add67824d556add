#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Purser authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Proves that check_translations.py finds what it is there to find, and nothing else."""

import tempfile
import unittest
from pathlib import Path

from check_translations import check, menus_in
from glossary import Glossary
from menus import clashes, menus_of

ROOT = Path(__file__).resolve().parents[2]


class CheckTranslations(unittest.TestCase):
    def found(self, message, language="de", glossary=None, menus=None):
        with tempfile.TemporaryDirectory() as place:
            file = Path(place) / f"purser_{language}.ts"
            file.write_text(
                f"<TS><context><name>Window</name>{message}</context></TS>", encoding="utf-8"
            )
            return list(check(file, glossary, menus))

    def plain(self, source, translation, attributes="", **options):
        return self.found(
            f"<message><source>{source}</source>"
            f"<translation{attributes}>{translation}</translation></message>",
            **options,
        )

    def plural(self, forms, language="de"):
        texts = "".join(f"<numerusform>{form}</numerusform>" for form in forms)
        return self.found(
            f'<message numerus="yes"><source>%n rows</source>'
            f"<translation>{texts}</translation></message>",
            language,
        )

    def test_a_good_one_is_fine(self):
        self.assertEqual(self.plain("Save %1…", "%1 speichern…"), [])
        self.assertEqual(self.plain("&amp;File", "&amp;Datei"), [])
        self.assertEqual(self.plural(["%n Zeile", "%n Zeilen"]), [])
        self.assertEqual(self.plural(["%n 行"], "ja"), [])

    def test_the_form_for_one_need_not_say_its_number(self):
        self.assertEqual(self.plural(["Eine Zeile", "%n Zeilen"]), [])
        self.assertEqual(len(self.plural(["Eine Zeile", "Zeilen"])), 1)
        self.assertEqual(len(self.plural(["行"], "ja")), 1)

    def test_an_unfinished_one_is_found(self):
        self.assertEqual(len(self.plain("Save", "Speichern", ' type="unfinished"')), 1)

    def test_an_empty_one_is_found(self):
        self.assertEqual(len(self.plain("Save", "")), 1)
        self.assertEqual(len(self.plural(["%n Zeile", " "])), 1)

    def test_a_missing_one_is_found(self):
        self.assertEqual(len(self.found("<message><source>Save</source></message>")), 1)

    def test_a_lost_placeholder_is_found(self):
        self.assertEqual(len(self.plain("%1 of %2", "%1 von")), 1)
        self.assertEqual(len(self.plain("Save", "%1 speichern")), 1)

    def test_too_few_forms_are_found(self):
        self.assertEqual(len(self.plural(["%n Zeilen"])), 1)

    def test_lines_ellipses_and_mnemonics_are_compared(self):
        self.assertEqual(len(self.plain("one\ntwo", "eins zwei")), 1)
        self.assertEqual(len(self.plain("Save…", "Speichern")), 1)
        self.assertEqual(len(self.plain("&amp;File", "Datei")), 1)

    def test_a_language_without_known_forms_is_found(self):
        self.assertEqual(len(self.found("", "xx")), 1)

    def test_a_space_between_sentences_is_found_in_chinese_and_japanese(self):
        for language in ("zh_CN", "ja"):
            with self.subTest(language):

                def found(source, translation, language=language):
                    return self.plain(source, translation, language=language)

                self.assertEqual(found("%1 %2", "%1%2"), [])
                self.assertEqual(len(found("%1 %2", "%1 %2")), 1)
                self.assertEqual(len(found("Stop. %1", "停止。 %1")), 1)
                self.assertEqual(found("Stop. %1", "停止。%1"), [])
                self.assertEqual(len(found("%1 It is locked.", "%1 已锁定。")), 1)
                self.assertEqual(found("%1 It is locked.", "%1已锁定。"), [])
                # These are no sentences, or none that meet.
                self.assertEqual(found("%1 of %2", "%1 / %2"), [])
                self.assertEqual(found("ID %1. Gone.", "ID %1。已删除。"), [])
                self.assertEqual(found("%1 API keys", "%1 个密钥"), [])
        self.assertEqual(self.plain("%1 %2", "%1 %2"), [])


class Mnemonics(unittest.TestCase):
    WINDOW = """
        Window::Window()
            : open(make(tr("&Open…"))), closeIt(make(tr("C&lose"), u"close"_s)), m_recent(new Recent(this))
        {
            // file->addAction(actions.gone);
            QMenu *file = menuBar()->addMenu(tr("&File"));
            file->addActions({ actions.open,
                               actions.closeIt });
            file->addMenu(m_recent);
            file->addAction(tr("Say \\"hi, you\\""), this, &Window::hi);
            auto *dock = new QDockWidget(tr("Log"), this);
            m_showLog = dock->toggleViewAction();
            QMenu *view = menuBar()->addMenu(tr("&View"));
            view->addAction(m_showLog);
            toolBar->addAction(whatever);
        }
    """
    RECENT = """
        Recent::Recent(QWidget *window)
            : QMenu(tr("&Recent"), window), m_separator(addSeparator())
        {
            addAction(tr("Clear…"), this, &Recent::cleared);
        }
    """

    def menus(self, window=WINDOW):
        found = menus_of({"window.cpp": window, "recent.cpp": self.RECENT})
        return {name: [text.source for text in texts] for name, texts in found.items()}

    def test_the_texts_of_a_menu_are_found_in_the_sources(self):
        self.assertEqual(
            self.menus(),
            {
                "window.cpp: the menu bar": ["&File", "&View"],
                "window.cpp: &File": ["&Open…", "C&lose", "&Recent", 'Say "hi, you"'],
                "window.cpp: &View": ["Log"],
                "recent.cpp: &Recent": ["Clear…"],
            },
        )

    def test_an_action_of_a_dock_can_have_another_text(self):
        renamed = self.WINDOW.replace("QMenu *view", 'm_showLog->setText(tr("L&og")); QMenu *view')
        self.assertEqual(self.menus(renamed)["window.cpp: &View"], ["L&og"])

    def test_what_cannot_be_read_is_an_error(self):
        with self.assertRaises(ValueError):
            self.menus(self.WINDOW.replace("actions.open,", "actions.unknown,"))

    def test_the_same_letter_twice_in_a_menu_is_found(self):
        def found(*texts):
            return list(clashes({"menu": texts}, lambda text: text))

        self.assertEqual(found("&Open", "&Save", "Quit", "About"), [])
        self.assertEqual(len(found("&Open", "S&ort")), 1)
        self.assertEqual(len(found("&Ändern", "&ändern mit")), 1)
        self.assertEqual(len(found("凭据(&C)", "账户(&C)")), 1)
        self.assertEqual(found("Bed && &Breakfast", "Bed && breakfast"), [])
        self.assertEqual(found("&Open", "&Open"), [])  # one action in two groups

    def test_the_clash_of_the_french_menus_is_found(self):
        bar = {"the menu bar": [("Window", "&Credentials"), ("Window", "&Account")]}
        message = "<message><source>{}</source><translation>{}</translation></message>"

        def found(credentials):
            return CheckTranslations().found(
                message.format("&amp;Credentials", credentials)
                + message.format("&amp;Account", "&amp;Compte"),
                "fr",
                menus=bar,
            )

        self.assertEqual(len(found("A&amp;ccès")), 1)
        self.assertEqual(found("&amp;Identifiants"), [])

    def test_english_is_compared_by_its_sources(self):
        menus = menus_of({"window.cpp": self.WINDOW.replace("C&lose", "Cl&ose"), "r.cpp": self.RECENT})
        self.assertEqual(len(CheckTranslations().found("", "en", menus=menus)), 1)

    def test_every_menu_of_the_window_is_read(self):
        menus = menus_in(ROOT)
        self.assertGreaterEqual(len(menus), 7, menus)


class Terms(unittest.TestCase):
    def setUp(self):
        place = tempfile.TemporaryDirectory()
        self.addCleanup(place.cleanup)
        self.terms = Path(place.name) / "glossary.tsv"
        self.exceptions = Path(place.name) / "exceptions.tsv"
        self.terms.write_text(
            "# a remark\n"
            "English\tde\tfr\tnote\n"
            "key\tTaste\ttouche\ton the keyboard\n"
            "API key\tAPI-Schlüssel\tclé d'API\t\n"
            "credential\tZugang|Zugänge\tidentifiants\t\n"
            "authority\tStelle\tautorité\t\n",
            encoding="utf-8",
        )
        self.exceptions.write_text("language\tterm\ttext\treason\n", encoding="utf-8")

    def found(self, source, translation, language="de"):
        glossary = Glossary(self.terms, self.exceptions)
        return CheckTranslations().plain(source, translation, language=language, glossary=glossary)

    def excuse(self, *row):
        with self.exceptions.open("a", encoding="utf-8") as file:
            file.write("\t".join(row) + "\n")

    def test_a_translation_has_the_terms_of_its_text(self):
        self.assertEqual(self.found("New credential", "Neuer Zugang"), [])
        self.assertEqual(self.found("Credentials", "Zugänge"), [])
        self.assertEqual(self.found("Authorities", "Stellen"), [])
        self.assertEqual(len(self.found("New credential", "Neues Kennwort")), 1)
        self.assertEqual(len(self.found("Credentials", "Kennwörter")), 1)
        self.assertEqual(len(self.found("Authorities", "Ämter")), 1)

    def test_a_longer_term_takes_precedence(self):
        self.assertEqual(self.found("API key", "API-Schlüssel"), [])
        self.assertEqual(len(self.found("API key", "API-Taste")), 1)
        self.assertEqual(len(self.found("API key and key", "API-Schlüssel")), 1)

    def test_only_whole_words_count(self):
        self.assertEqual(self.found("Keychain", "Schlüsselbund"), [])
        self.assertEqual(self.found("See key.example.com", "Siehe key.example.com"), [])

    def test_case_mnemonics_apostrophes_and_spaces_do_not_matter(self):
        self.assertEqual(self.found("&amp;Credentials", "&amp;Zugänge"), [])
        self.assertEqual(self.found("Cr&amp;edentials", "Zu&amp;gänge"), [])
        self.assertEqual(self.found("The API key", "La clé d’API", "fr"), [])
        self.assertEqual(self.found("The API\nkey", "La clé\nd’API", "fr"), [])

    def test_a_language_without_a_glossary_is_left_alone(self):
        self.assertEqual(self.found("Credentials", "Credenciales", "es"), [])

    def test_an_exception_excuses_its_text_in_its_language(self):
        self.excuse("de", "credential", "No credential", "reads better")
        self.assertEqual(self.found("No credential", "Nichts"), [])
        self.assertEqual(len(self.found("No credential", "Rien", "fr")), 1)

    def test_an_exception_that_excuses_nothing_is_found(self):
        self.excuse("de", "credential", "No credential", "reads better")
        self.assertEqual(len(self.found("No credential", "Kein Zugang")), 1)

    def test_an_exception_needs_a_reason(self):
        self.excuse("de", "credential", "No credential", " ")
        with self.assertRaises(ValueError):
            self.found("No credential", "Nichts")

    def test_every_term_has_every_language(self):
        place = ROOT / "resources" / "translations"
        glossary = Glossary(place / "glossary.tsv", place / "glossary-exceptions.tsv")
        self.assertEqual(sorted(glossary.languages), ["de", "es", "fr", "ja", "zh_CN"])
        self.assertGreaterEqual(len(glossary.forms), 30)
        for term, forms in glossary.forms.items():
            for language in glossary.languages:
                self.assertTrue(forms[language].strip("| "), f"{term} in {language}")


if __name__ == "__main__":
    unittest.main()
