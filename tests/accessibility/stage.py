"""A display, a provider, a window manager and the program itself: what a scenario plays on."""
import json
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time

from provider import Provider

CLI = os.environ.get("CLIENTSMITH_CLI", "")
GUI = os.environ.get("CLIENTSMITH_GUI", "")
# Sanitized programs on a busy machine are slow; what works needs a fraction of it.
PATIENCE = 20.0


class Failed(Exception):
    """What was expected did not come."""


class Stage:
    """Starts everything, and ends it in the opposite order. Use it with `with`.

    sandbox: the provider's options, such as its faults; language: the one that was chosen the last time; begin:
    called with the stage before the program is started, with what somebody has done until then.
    """

    def __init__(self, sandbox=(), language=None, begin=None):
        self._options = list(sandbox)
        self.language = language
        self._begin = begin
        self._processes = []
        self._folder = None
        self.accounts = []
        self.url = ""
        self.program = None
        self.errors = None

    def __enter__(self):
        self._folder = pathlib.Path(tempfile.mkdtemp(prefix="clientsmith-accessibility-"))
        try:
            self._start()
        except BaseException:
            self._end()
            raise
        return self

    def __exit__(self, kind, problem, trace):
        code = self._end()
        if kind is None and code != 0:
            raise Failed(f"The program ended with {code}:\n{self.redact(self.said())}")

    def _start(self):
        # The server chooses the display's number: of several xvfb-run at once, two may choose the same.
        reading, writing = os.pipe()
        self._run(["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x1024x24", "-nolisten", "tcp",
                   # Else it starts anew when the last of its clients leaves, be it before the first one stays.
                   "-noreset"],
                  pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as number:
            os.environ["DISPLAY"] = ":" + number.readline().strip()
        # Only a window manager gives windows the focus.
        manager = self._run(["openbox", "--sm-disable"], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        self._wait_for_windows(manager)
        sandbox = self._run([CLI, "sandbox", "--json", *self._options], stdout=subprocess.PIPE, text=True)
        announcement = json.loads(sandbox.stdout.readline())
        self.url, self.accounts = announcement["url"], announcement["accounts"]
        if self.language:
            self.data.mkdir()
            (self.data / "settings.ini").write_text(f"[General]\nlanguage={self.language}\n")
        if self._begin:
            self._begin(self)
        self.start_program()

    @property
    def data(self):
        """Where the program keeps what it knows."""
        return self._folder / "data"

    def start_program(self):
        environment = dict(
            os.environ,
            CLIENTSMITH_DATA_DIR=str(self.data),
            QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
            QT_QPA_PLATFORM="xcb",
            # File dialogs that are in the process, whatever the desktop around us has.
            QT_QPA_PLATFORMTHEME="generic",
        )
        # A language that whoever runs the tests speaks is not the one that the scenarios are written in.
        environment.update(LC_ALL="C.UTF-8", LANGUAGE="en")
        self.errors = open(self._folder / "stderr", "ab")
        self.program = self._run([GUI, "--api-url", self.url], env=environment, stderr=self.errors)

    @staticmethod
    def _wait_for_windows(manager):
        deadline = time.monotonic() + PATIENCE
        while (asked := subprocess.run(["xdotool", "get_num_desktops"], capture_output=True)).returncode != 0:
            if time.monotonic() > deadline:
                raise Failed(f"The window manager does not start: {asked.stderr.decode()}")
            if manager.poll() is not None:
                raise Failed(f"The window manager ended with {manager.returncode} on {os.environ['DISPLAY']}: "
                             + manager.stderr.read().decode())

    def end_program(self):
        """As the end of a desktop session does it."""
        self.program.send_signal(signal.SIGTERM)
        code = self.program.wait(PATIENCE)
        self._processes.remove(self.program)
        if code != 0:
            raise Failed(f"The program ended with {code}:\n{self.redact(self.said())}")

    def _run(self, command, **options):
        process = subprocess.Popen(command, **options)
        self._processes.append(process)
        return process

    def _end(self):
        code = 0
        for process in reversed(self._processes):
            if process.poll() is None:
                process.terminate()
            try:
                process.wait(PATIENCE)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
            if process is self.program:
                code = process.returncode
        if self._folder:
            self._said = self.said()
            shutil.rmtree(self._folder, ignore_errors=True)
        return code

    def said(self):
        """The program's standard error so far."""
        file = self._folder / "stderr"
        return file.read_text(errors="replace") if file.exists() else getattr(self, "_said", "")

    def redact(self, text):
        """Whatever is printed goes through here: no test's output shows a secret, not even the sandbox's."""
        for account in self.accounts:
            text = text.replace(account["client_secret"], "[redacted]")
        return re.sub(r"[A-Za-z0-9+/]{40,}=*", "[redacted]", text)

    def cli(self, *arguments, account=0, **environment):
        """The command line beside the program, with the same data, signed in for this once. Returns its answer."""
        who = self.accounts[account]
        environment = dict(os.environ, CLIENTSMITH_DATA_DIR=str(self.data), CLIENTSMITH_API_URL=self.url, **environment)
        done = subprocess.run(
            [CLI, *arguments, "--json", "--account", who["account_id"], "--sign-in-as", who["client_id"]],
            env=environment, input=who["client_secret"], text=True, capture_output=True, timeout=PATIENCE)
        return json.loads(done.stdout)

    def provider(self, account=0):
        return Provider(self.url, self.accounts[account])

    def clients(self, account=0):
        """The clients that the provider has, by their names."""
        return self.provider(account).clients()


def play(scenario, *arguments):
    """Runs a scenario as a program: the exit code is CTest's, the time is printed."""
    started = time.monotonic()
    try:
        scenario(*arguments)
    except Failed as failed:
        print(f"FAILED: {failed}", file=sys.stderr)
        sys.exit(1)
    print(f"{scenario.__name__}: done in {time.monotonic() - started:.1f} s")
