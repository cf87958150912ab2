"""Kratos: identities, sessions, mails, and the flows in which people help themselves.

OAuth2 is Hydra's (`testing.hydra`); what a login challenge needs of it is handed in by `fake.py`.
"""
