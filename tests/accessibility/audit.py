"""Looks at page after page, and says at the end what was not in order."""
from inspection import inspect
from stage import Failed
from tabround import TabRound


class Audit:
    """In English it goes round each page by keyboard too; elsewhere, what is called otherwise is in order or is not."""

    def __init__(self, person, keyboard):
        self._person = person
        self._round = TabRound(keyboard) if person.words is None else None
        self._findings = []
        self._places = 0

    def check(self, place, quoted=()):
        """What is quoted of another program, a shop's plugin, stays as it is called there."""
        self._places += 1
        nodes = list(self._person.nodes())
        found = list(inspect(nodes, self._person.words, quoted))
        if self._round is not None:
            found += self._round.findings(nodes)
        self._findings += [f"{place}: {each}" for each in found]

    def end(self):
        if self._findings:
            text = "\n".join(f"  {each}" for each in self._findings)
            raise Failed(f"{len(self._findings)} findings on {self._places} pages:\n{text}")
        stops = f" with {self._round.stops} stops" if self._round is not None else ""
        print(f"{self._places} pages{stops} are in order")
