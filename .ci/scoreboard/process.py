"""Runs commands with a time limit, and measures their CPU time and memory."""

import os
import signal
import subprocess
import tempfile
import time


class Failure(Exception):
    """A command that failed, or that took too long. The text is its output."""


def run(command, limit, cwd=None, env=None, stdin=None):
    """Returns the standard output and the standard error of a command. Both go to files, so that no pipe is full."""
    return measure(command, limit, cwd, env, stdin)[0]


def measure(command, limit, cwd=None, env=None, stdin=None):
    """Returns ((output, errors), user CPU seconds, MiB): the time of all processes, the memory of the largest one."""
    with open(os.devnull) as nothing, tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
        process = subprocess.Popen(
            [str(word) for word in command],
            cwd=cwd,
            env={**os.environ, "RUST_BACKTRACE": "0", **(env or {})},
            stdin=stdin or nothing,
            stdout=output,
            stderr=errors,
            start_new_session=True,
        )
        deadline = time.monotonic() + limit
        while True:
            ended, status, usage = os.wait4(process.pid, os.WNOHANG)
            if ended:
                break
            if time.monotonic() > deadline:
                os.killpg(process.pid, signal.SIGKILL)
                os.wait4(process.pid, 0)
                process.returncode = -signal.SIGKILL
                raise Failure(f"error: more than {limit} seconds")
            time.sleep(0.02)
        process.returncode = os.waitstatus_to_exitcode(status)
        texts = []
        for file in (output, errors):
            file.seek(0)
            texts.append(file.read().decode(errors="replace"))
    if process.returncode:
        raise Failure(texts[1] + texts[0])
    return tuple(texts), usage.ru_utime, usage.ru_maxrss / 1024


def first_error(text):
    """Returns the first line of an error, without the name of its level."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    errors = [line for line in lines if line.lower().startswith("error")]
    line = (errors or lines[-1:] or ["no message"])[0]
    line = line.split(": ", 1)[1] if line.lower().startswith("error") and ": " in line else line
    return line if len(line) <= 110 else line[:107] + "..."
