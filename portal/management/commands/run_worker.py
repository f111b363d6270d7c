"""The worker: one process per queue, and the periodic jobs in this one, in two threads.

A file that somebody brings may take long: its queue has a process only while something waits there, and no mail waits
behind it.

Publishing at an hour, sending and the heartbeat are promises by the minute: no nightly job keeps them waiting.
"""

import argparse
import logging
import os
import signal
import subprocess
import sys
import threading
import time

from django.core.management import call_command
from django.core.management.base import BaseCommand
from django.db import DatabaseError, close_old_connections
from django_tasks_db.management.commands import db_worker
from django_tasks_db.models import DBTaskResult

from portal import caching, jobs
from portal.processes import own_name

logger = logging.getLogger("portal.worker")
QUEUES = ("default", "letters")
FILES = "files"
TICK_SECONDS = 1.0
OTHER_TICK_SECONDS = 5.0


class QueueCommand(db_worker.Command):
    """The library's worker, logging what our settings say and not a line for every task."""

    def configure_logging(self, verbosity):
        pass


class Command(BaseCommand):
    help = "Traite les tâches des trois files (default, letters, files) et lance les travaux périodiques ; s’arrête avec Ctrl+C."

    def add_arguments(self, parser):
        parser.add_argument(
            "--queue", choices=(*QUEUES, FILES), help="traite une seule file, sans les travaux périodiques"
        )
        parser.add_argument("--supervisor", type=int, help=argparse.SUPPRESS)

    def handle(self, queue, supervisor=None, **options):
        if queue:
            return self._work(queue, supervisor or os.getppid())
        self.running = True
        for name in (signal.SIGINT, signal.SIGTERM):
            signal.signal(name, self._stop)
        logger.info("The worker starts")
        queues: dict[str, subprocess.Popen] = {}
        # A daemon: what does not end in time is cut short, and run again as any job whose worker was killed.
        others = threading.Thread(target=self._run_other_jobs, daemon=True)
        others.start()
        try:
            while self.running:
                self._keep_alive(queues)
                self._run_jobs(frequent=True)
                self._sleep(TICK_SECONDS)
        finally:
            self.running = False
            self._end(queues)
            others.join(timeout=10)

    def _run_other_jobs(self) -> None:
        while self.running:
            self._run_jobs(frequent=False)
            self._sleep(OTHER_TICK_SECONDS)

    def _run_jobs(self, frequent: bool) -> None:
        close_old_connections()
        try:
            caching.catch_up()
            jobs.run_due(frequent)
        except Exception:
            logger.exception("The periodic jobs could not run")

    def _work(self, queue: str, supervisor: int) -> None:
        """One queue, until told to stop or until the supervisor has gone: an orphan would work beside its successor.

        Its number comes from itself: it may have been killed while this process was still importing.
        """
        if os.getppid() != supervisor:
            return

        def watch():
            while os.getppid() == supervisor:
                time.sleep(1)
                caching.catch_up()
            os.kill(os.getpid(), signal.SIGTERM)

        threading.Thread(target=watch, daemon=True).start()
        call_command(
            QueueCommand(),
            queue_name=queue,
            worker_id=own_name(),  # others can tell whether it lives
            reload=False,
            interval=0.5,
            batch=queue == FILES,
        )

    def _stop(self, *args):
        self.running = False

    def _sleep(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        while self.running and time.monotonic() < end:
            time.sleep(0.1)

    def _keep_alive(self, queues: dict[str, subprocess.Popen]) -> None:
        """Start the process of each queue, again when it ended."""
        for queue in QUEUES:
            process = queues.get(queue)
            if process is not None and process.poll() is None:
                continue
            if process is not None:
                logger.warning("Queue %s ended with code %s, starting it again", queue, process.returncode)
            queues[queue] = self._start(queue)
        files = queues.get(FILES)
        if (files is None or files.poll() is not None) and self._has_files():
            queues[FILES] = self._start(FILES)

    def _start(self, queue: str) -> subprocess.Popen:
        supervisor = str(os.getpid())
        command = [sys.executable, sys.argv[0], "run_worker", "--queue", queue, "--supervisor", supervisor]
        # A session of its own: Ctrl+C reaches this process alone, which then ends the queues in order.
        return subprocess.Popen(command, start_new_session=True)

    def _has_files(self) -> bool:
        close_old_connections()
        try:
            return DBTaskResult.objects.ready().filter(queue_name=FILES).exists()
        except DatabaseError:
            return False  # told by the jobs

    def _end(self, queues: dict[str, subprocess.Popen]) -> None:
        for process in queues.values():
            process.terminate()
        for process in queues.values():
            try:
                process.wait(timeout=25)
            except subprocess.TimeoutExpired:
                process.kill()
