"""Hydra: OAuth2 clients, requests of login and consent, tokens and keys.

Who somebody is, it does not know: that is Kratos (`testing.kratos`) or a test.
"""
