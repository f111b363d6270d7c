"""Kill -9 of real processes that send a letter, at random moments; then one that is left alone. Who got it, and how often?

`python -m tests.bench kills` does it with 5,000 recipients and 20 kills, for the command and for the worker;
BENCH_POSTGRES names a server to do it on PostgreSQL. A small one is part of the tests.
"""

import json
import os
import random
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from tests.fakes.counter import Counter

from .scene import SLUG, scene

PATIENCE = 300


@dataclass
class Outcome:
    """What the mail server counted, beside what `--status` says."""

    lost: list[str]
    twice: list[str]
    uncertain: list[str]
    # Connections that were open when a process died, all kills together.
    open: int
    status: dict


def kills() -> None:
    """Both proofs at full size."""
    for name, proof in (("command", kill_command), ("worker", kill_worker)):
        start = time.perf_counter()
        told = proof(5000, 20, os.environ.get("BENCH_POSTGRES", ""))
        print(
            f"{f'{name} killed 20 times':34} {len(told.lost)} lost, {len(told.twice)} twice,"
            f" {len(told.uncertain)} uncertain of {told.open} connections cut; {told.status['recipients']} recipients,"
            f" {told.status['sent']} sent, {time.perf_counter() - start:.0f} s",
            flush=True,
        )


def kill_command(number: int, times: int, postgres: str = "") -> Outcome:
    """`push_newsletter --send`, killed; then once more, in peace."""
    with scene(number, postgres) as environment, Counter() as counter:
        environment |= {"NEWSLETTER_EMAIL_URL": counter.url}
        cut = 0
        for left in range(times, 0, -1):
            process = start(environment, "push_newsletter", SLUG, "--send")
            wait_for(counter, number - cut, left, process)
            cut += counter.open
            process.kill()
            process.wait()
        done = start(environment, "push_newsletter", SLUG, "--send")
        assert done.wait(PATIENCE) == 0
        return told(environment, counter, number, cut)


def kill_worker(number: int, times: int, postgres: str = "") -> Outcome:
    """The admin sends; now the whole worker is killed, now only the process that has the letters; at last neither."""
    with scene(number, postgres) as environment, Counter() as counter:
        environment |= {"NEWSLETTER_EMAIL_URL": counter.url}
        subprocess.run([sys.executable, "-m", "tests.bench.scene", "send"], env=environment, check=True)
        cut, worker = 0, start(environment, "run_worker")
        for left in range(times, 0, -1):
            wait_for(counter, number - cut, left, worker)
            cut += counter.open
            queues = children(worker.pid)
            if left % 2:
                worker.kill()
                worker.wait()
            for pid in queues if left % 2 else [pid for pid in queues if "letters" in command_of(pid)]:
                os.kill(pid, signal.SIGKILL)
            if left % 2:
                worker = start(environment, "run_worker")
        give_up = time.monotonic() + PATIENCE
        while state(environment)["state"] != "sent":
            assert time.monotonic() < give_up, state(environment)
            time.sleep(1)
        worker.terminate()
        worker.wait(60)
        return told(environment, counter, number, cut)


def start(environment: dict, *command: str) -> subprocess.Popen:
    return subprocess.Popen(
        [sys.executable, "manage.py", *command],
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def wait_for(counter: Counter, number: int, left: int, process: subprocess.Popen) -> None:
    """Until a random moment: so many more messages that there is work left for the other kills, and a little longer.

    `number` counts those that may still come: what was on its way at a kill will not.
    """
    left_to_come = number - counter.received.total()
    if left_to_come < 1:
        return
    goal = counter.received.total() + random.randint(1, max(1, 2 * left_to_come // (left + 2)))
    give_up = time.monotonic() + PATIENCE
    while counter.received.total() < goal:
        assert time.monotonic() < give_up and process.poll() is None, "it does not send"
        time.sleep(0.001)
    time.sleep(random.random() / 50)


def children(pid: int) -> list[int]:
    """The processes that this one started."""
    found = []
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = path.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if int(fields[1]) == pid:
            found.append(int(path.parent.name))
    return found


def command_of(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/cmdline").read_text()
    except OSError:
        return ""


def state(environment: dict) -> dict:
    command = [sys.executable, "manage.py", "push_newsletter", SLUG, "--status"]
    return json.loads(subprocess.run(command, env=environment, capture_output=True, check=True).stdout)


def told(environment: dict, counter: Counter, number: int, cut: int) -> Outcome:
    status = state(environment)
    everybody = {f"lecteur-{n}@example.org" for n in range(number)}
    assert status["state"] == "sent" and status["recipients"] == number, status
    return Outcome(
        lost=sorted(everybody - set(counter.received) - set(status["uncertain"])),
        twice=[address for address, count in counter.received.items() if count > 1],
        uncertain=status["uncertain"],
        open=cut,
        status=status,
    )
