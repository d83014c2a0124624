"""Answers a line with a list of files, as JSON, with the milliseconds in which pydicom reads and walks their headers."""

import json
import sys
import time

import pydicom

print(pydicom.__version__, flush=True)
for line in sys.stdin:
    started = time.perf_counter()
    for path in json.loads(line):
        for element in pydicom.dcmread(path, stop_before_pixels=True).iterall():
            element.value
    print((time.perf_counter() - started) * 1000, flush=True)
