"""tst_audit.py WALK[:LANGUAGE]
Every page of a walk through the program, looked at by a screen reader and gone round with Tab; in another language,
whether all of it is in that language."""
import importlib
import sys

from audit import Audit
from keyboard import Keyboard
from person import Person
from stage import Stage, play


def audit(what):
    name, _, language = what.partition(":")
    walk = importlib.import_module(f"walk_{name}")
    with Stage(sandbox=getattr(walk, "SANDBOX", ()), language=language or None,
               begin=getattr(walk, "begin", None)) as stage:
        person = Person(stage)
        report = Audit(person, Keyboard(stage))
        walk.walk(report, person, stage)
        report.end()


play(audit, *sys.argv[1:])
