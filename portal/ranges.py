"""Parts of files (`Range`): a player that jumps to a moment of a film asks for the bytes from there on.

Django answers with whole files, where Safari plays nothing and others cannot jump. Several parts at once are not
worth their format: whoever asks for them gets the whole file, as the standard allows.
"""

import re
from collections.abc import Callable, Iterator
from typing import BinaryIO

from django.http import FileResponse, HttpRequest, HttpResponse, HttpResponseBase

BLOCK = 64 * 1024
ONE_RANGE = re.compile(r"bytes=(\d{0,18})-(\d{0,18})", re.ASCII)


def byte_ranges(get_response: Callable) -> Callable:
    """The middleware: files of the media folder and documents of the library."""

    def middleware(request: HttpRequest) -> HttpResponseBase:
        response = get_response(request)
        if file := file_of(response):
            response["Accept-Ranges"] = "bytes"
            asked = ONE_RANGE.fullmatch(request.headers.get("Range", "").strip())
            if asked and request.method == "GET" and is_same_file(request, response):
                return part_of(response, file, *asked.groups())
        return response

    return middleware


def file_of(response: HttpResponseBase) -> BinaryIO | None:
    """The file that a response is about to send whole, if it can be read from anywhere."""
    if not isinstance(response, FileResponse) or response.status_code != 200:
        return None
    file = response.file_to_stream
    return file if file and file.seekable() and "Content-Length" in response else None


def is_same_file(request: HttpRequest, response: FileResponse) -> bool:
    """Whether what the browser holds is a part of the file as it is now (`If-Range`)."""
    held = request.headers.get("If-Range")
    return held is None or held in {response.get("ETag"), response.get("Last-Modified")}


def part_of(response: FileResponse, file: BinaryIO, first: str, last: str) -> HttpResponseBase:
    """The bytes from `first` to `last`, to the end without `last`, or the `last` ones without `first`."""
    size = int(response["Content-Length"])
    if first:
        start, stop = int(first), min(int(last) + 1 if last else size, size)
        backwards = bool(last) and int(last) < int(first)
    else:
        start, stop = max(size - int(last or 0), 0), size
        backwards = not last
    if backwards:
        return response
    if start >= stop:
        response.close()
        return HttpResponse(status=416, headers={"Content-Range": f"bytes */{size}"})
    file.seek(start)
    # The response still closes the file: it took note of it when it was made.
    response.streaming_content = blocks(file, stop - start)
    response.status_code = 206
    response["Content-Range"] = f"bytes {start}-{stop - 1}/{size}"
    response["Content-Length"] = str(stop - start)
    return response


def blocks(file: BinaryIO, left: int) -> Iterator[bytes]:
    """So many bytes of a file, block by block."""
    while left > 0 and (block := file.read(min(BLOCK, left))):
        left -= len(block)
        yield block
