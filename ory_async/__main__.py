"""`python -m ory_async`: the command line. What it offers is in `cli/`."""

import sys


def main() -> None:
    """Runs the command, or says what to install."""
    try:
        from ory_async.cli import app
    except ModuleNotFoundError as error:
        if error.name not in ("typer", "rich"):
            raise
        sys.exit('The command line needs typer and rich: pip install "ory-async[cli]"')
    app()


if __name__ == "__main__":
    main()
