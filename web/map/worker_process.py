"""Functions and what they are given, from standard input, turn into what they return, on standard output."""

import os
import pickle
import signal
import sys
from typing import BinaryIO

# The server that answers goes first.
_LESS_URGENT = 5


def serve(questions: BinaryIO, answers: BinaryIO) -> None:
    """Answer one question after another until there are no more, each with whether it could be done and the result."""
    while True:
        try:
            function, given = pickle.load(questions)
        except EOFError:
            return
        try:
            outcome = (True, function(*given))
        except Exception as error:  # Whatever it is: who asked is to hear it.
            outcome = (False, error)
        pickle.dump(outcome, answers)
        answers.flush()


def main() -> None:
    """Work with less urgency than the server; an interrupt of the terminal is for the server alone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(os, "nice"):
        os.nice(_LESS_URGENT)
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    # Whatever prints must not do so in the midst of an answer.
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    serve(sys.stdin.buffer, answers)


if __name__ == "__main__":
    main()
