"""`python -m ory_async`: the command line. What it offers is in `cli/`; `explain` works without the extra."""

import sys


def main() -> None:
    """Runs the command, or says what to install."""
    try:
        from ory_async.cli import app
    except ModuleNotFoundError as error:
        if error.name not in ("typer", "rich"):
            raise
        if sys.argv[1:2] == ["explain"] and len(sys.argv) == 3:
            _explain(sys.argv[2])
            return
        sys.exit('The command line needs typer and rich: pip install "ory-async[cli]"')
    app()


def _explain(code: str) -> None:
    from ory_async.manual import explained

    try:
        print(explained(code))
    except KeyError as error:
        sys.exit(f"no such code; there are {', '.join(error.args)}")


if __name__ == "__main__":
    main()
