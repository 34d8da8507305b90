"""The program's texts as its translators have them: what an English name is called in another language."""
import itertools
import pathlib
import re
import xml.etree.ElementTree as ElementTree

FOLDER = pathlib.Path(__file__).resolve().parents[2] / "resources" / "translations"
PLACE = re.compile(r"%L?(?:n|\d)")
# With fewer letters around what is put into it, a text is like any other.
LEAST_LETTERS = 4


def _plain(text):
    """As it is said: without the mark of a mnemonic, of which two are one character."""
    return re.sub(r"&(\S)", r"\1", text or "")


def _messages(language):
    """Each text with all its forms in the language."""
    for message in ElementTree.parse(FOLDER / f"clientsmith_{language}.ts").iter("message"):
        translation = message.find("translation")
        forms = [form.text for form in translation.findall("numerusform")] or [translation.text]
        yield _plain(message.findtext("source")), [_plain(form) for form in forms if form]


class _Filled:
    """A text into which something is put."""

    def __init__(self, text):
        self.text = text
        self.places = [place[-1] for place in PLACE.findall(text)]
        pieces = (re.escape(text[start:end]) for start, end in self._between())
        holes = [r"(\d[\d\W]*?)" if place == "n" else "(.+?)" for place in self.places]
        self._pattern = re.compile(
            "".join(itertools.chain.from_iterable(itertools.zip_longest(pieces, holes, fillvalue=""))), re.DOTALL)

    def _between(self):
        """Where the text around the places is."""
        spans = [match.span() for match in PLACE.finditer(self.text)]
        return zip([0, *(end for _, end in spans)], [*(start for start, _ in spans), len(self.text)])

    @property
    def says_something(self):
        return len(re.sub(r"\W", "", PLACE.sub("", self.text))) >= LEAST_LETTERS

    def values(self, said):
        """What was put into it, by place; None if something else was said."""
        match = self._pattern.fullmatch(said)
        return None if match is None else dict(zip(self.places, match.groups()))

    def fill(self, values):
        left = iter(values)
        return PLACE.sub(lambda _: next(left), self.text)


class Words:
    """One language's."""

    def __init__(self, language):
        plurals = dict(_messages("en"))
        self._texts = {}
        self._filled = []
        for source, forms in _messages(language):
            # What is said of one thing in English is a form too.
            for english in [source, *plurals.get(source, ())]:
                if not PLACE.search(english):
                    self._texts.setdefault(english, set()).update(forms)
                elif _Filled(english).says_something:
                    self._filled.append((_Filled(english), [_Filled(form) for form in forms]))
        self._own = set().union(*self._texts.values())
        self._own_filled = [form for _, forms in self._filled for form in forms]

    def said(self, english):
        """All that an English text may be in this language; itself if it has no translation."""
        found = set(self._texts.get(english, ()))
        for source, forms in self._filled:
            values = source.values(english)
            for form in forms if values is not None else ():
                for choice in itertools.product(*(self.said(values[place]) for place in form.places)):
                    found.add(form.fill(choice))
        return found or {english}

    def is_english(self, text):
        """Whether this is one of the English texts, although it is another one in this language."""
        if text in self._own or any(form.values(text) is not None for form in self._own_filled):
            return False
        return text in self._texts or any(source.values(text) is not None for source, _ in self._filled)
