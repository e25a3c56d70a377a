"""Writes each template with its loops unrolled and SAM's globals merged in, for Checkov reads neither.

Usage: expand.py FOLDER TEMPLATE...
"""

import json
import pathlib
import sys

from cfnlint.decode import decode
from cfnlint.template import Template

REGION = "eu-west-2"


def expand(source):
    template, problems = decode(str(source))
    if not problems:
        read = Template(str(source), template, [REGION])
        problems = read.transform()
    if problems:
        sys.exit("\n".join(str(problem) for problem in problems))
    return read.template


def main(folder, sources):
    for source in map(pathlib.Path, sources):
        written = pathlib.Path(folder) / (source.stem + ".json")
        written.write_text(json.dumps(expand(source), indent=1, default=str))


main(sys.argv[1], sys.argv[2:])
