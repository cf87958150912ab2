"""The documentation site: what is written from data (`python -m tests.docs`), and the tests that hold it."""
