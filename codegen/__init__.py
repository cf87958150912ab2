"""From the checked-in documents to the generated packages: import, correct, generate, compare."""
