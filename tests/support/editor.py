"""What an editor shows: the language server of pyright, spoken to over its pipes."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

Json = dict[str, Any]


class Editor:
    """One open file of a project, which need not be on the disk."""

    def __init__(self, sends: IO[bytes], reads: IO[bytes], folder: Path, text: str) -> None:
        self._sends, self._reads, self._asked = sends, reads, 0
        self._lines = text.splitlines()
        self._document = {"uri": (folder / "open_in_the_editor.py").as_uri()}
        shown = {"hover": {"contentFormat": ["plaintext"]}}
        workspace = {"uri": folder.as_uri(), "name": folder.name}
        self._ask("initialize", processId=None, workspaceFolders=[workspace], capabilities={"textDocument": shown})
        self._send({"method": "initialized", "params": {}})
        item = {**self._document, "languageId": "python", "version": 1, "text": text}
        self._send({"method": "textDocument/didOpen", "params": {"textDocument": item}})

    def hover(self, line: int) -> str:
        """What is shown over the end of a line (the first is 1), without its line breaks; empty for nothing."""
        position = {"line": line - 1, "character": len(self._lines[line - 1]) - 1}
        found = self._ask("textDocument/hover", textDocument=self._document, position=position)
        return " ".join(found["contents"]["value"].split()) if found else ""

    def close(self) -> None:
        self._ask("shutdown")
        self._send({"method": "exit"})

    def _ask(self, method: str, **params: Any) -> Any:
        self._asked += 1
        self._send({"id": self._asked, "method": method, "params": params})
        while "method" in (message := self._read()) or message.get("id") != self._asked:
            if "id" in message:  # a question of the server's
                self._send({"id": message["id"], "result": None})
        assert "error" not in message, message
        return message["result"]

    def _send(self, message: Json) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self._sends.write(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))
        self._sends.flush()

    def _read(self) -> Json:
        length = 0
        while line := self._reads.readline().strip():
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        assert length, "the language server has ended"
        found: Json = json.loads(self._reads.read(length))
        return found


@contextmanager
def editor(folder: Path, text: str) -> Iterator[Editor]:
    """An editor with this text open, as a file of a project's folder."""
    command = [sys.executable, "-m", "pyright.langserver", "--stdio"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            opened = Editor(process.stdin, process.stdout, folder, text)
            yield opened
            opened.close()
        except BaseException:
            process.kill()
            raise
    assert process.returncode == 0
