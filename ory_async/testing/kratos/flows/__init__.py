"""Self-service flows: what a kind of flow is (`flow.py`), one file per kind, and the engine that drives them.

Sessions, identities and mails themselves are one room further out.
"""
