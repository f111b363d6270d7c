"""The letter on its way: messages a second beside a plain smtplib loop, and memory from 5,000 to 100,000 recipients.

`python -m tests.bench delivery` measures this alone; BENCH_POSTGRES names a server to do it on PostgreSQL.
"""

import json
import os
import smtplib
import subprocess
import sys
import time
from pathlib import Path

from .scene import SLUG, scene

CROWDS = (5_000, 100_000)
PLAIN = 1000


class CounterProcess:
    """The light mail server in a process of its own, so that it takes nothing of the sender's time."""

    def __enter__(self) -> "CounterProcess":
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.fakes.counter"],
            stdout=subprocess.PIPE,
            stdin=subprocess.PIPE,
            text=True,
        )
        self.port = int(self.process.stdout.readline())
        return self

    def __exit__(self, *error: object) -> None:
        self.process.stdin.close()
        self.process.wait(10)
        self.process.stdout.close()


def delivery(crowds=CROWDS) -> None:
    """Each crowd in a process of its own, which freezes the letter and pushes it."""
    for number in crowds:
        with scene(number, os.environ.get("BENCH_POSTGRES", "")) as environment:
            done = subprocess.run(
                [sys.executable, "-m", "tests.bench.delivery"],
                capture_output=True,
                text=True,
                env=environment,
            )
        if done.returncode:
            raise SystemExit(done.stderr)
        told = json.loads(done.stdout.splitlines()[-1])
        print(
            f"{f'delivery to {number:,}':34} {told['rate']:7.0f} messages a second on {told['connections']} connections,"
            f" {told['rate'] / told['plain']:.2f} × a plain smtplib loop ({told['plain']:.0f}); {told['size']:.0f} kB and {told['computing']:.2f} ms of computing each"
        )
        print(
            f"{'':34} {told['peak']:7.0f} MB at most ({told['before']:.0f} before); frozen in {told['freezing']:.1f} s,"
            f" rendered in {told['rendering']:.0f} ms"
        )


def measure() -> dict:
    """In a process of its own: freeze, push, and say how fast, with how much memory."""
    import django

    django.setup()
    from django.conf import settings

    from newsletters import campaigns, deliveries
    from newsletters.models import NewsletterPage
    from newsletters.push import push
    from newsletters.rendering.letter import build_letter
    from newsletters.rendering.mail import render_message
    from newsletters.services.stencil import Stencil
    from portal.settings.mail import mailer

    page = NewsletterPage.objects.get(slug=SLUG)
    built = build_letter(page)
    render_message(built)
    start = time.perf_counter()
    render_message(built)
    told = {
        "rendering": (time.perf_counter() - start) * 1000,
        "before": peak(),
        "connections": settings.NEWSLETTER_CONNECTIONS,
    }
    with CounterProcess() as counter:
        url = f"smtp://127.0.0.1:{counter.port}"
        settings.MAILERS = {**settings.MAILERS, "newsletter": mailer(url, "NEWSLETTER_EMAIL_URL")}
        start = time.perf_counter()
        campaign = campaigns.prepare(page)
        told["freezing"] = time.perf_counter() - start
        campaigns.send_now(campaign)
        stencil = Stencil(campaign, campaign.renderings.get())
        reader = next(deliveries.waiting(campaign))
        message = stencil.fill(reader, campaign.created_at)
        told["size"] = len(message.wire) / 1000
        start = time.perf_counter()
        with smtplib.SMTP("127.0.0.1", counter.port) as connection:
            for _ in range(PLAIN):
                connection.sendmail(message.sender, [message.recipient], message.wire)
        told["plain"] = PLAIN / (time.perf_counter() - start)
        start, busy = time.perf_counter(), time.process_time()
        campaign = push(campaign.pk)
        number = campaign.deliveries.filter(state="sent").count()
        told["rate"] = number / (time.perf_counter() - start)
        told["computing"] = (time.process_time() - busy) / number * 1000
    assert campaign.state == "sent", campaign.error
    return told | {"peak": peak()}


def peak() -> float:
    """The most memory that this program ever had, in MB (Linux); `ru_maxrss` would begin at that of its parent."""
    status = Path("/proc/self/status").read_text()
    return int(status.split("VmHWM:")[1].split()[0]) / 1024


if __name__ == "__main__":
    print(json.dumps(measure()))
