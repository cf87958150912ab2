"""Keto: relationships, the permission language, and checks over both.

It knows no identity: a subject is a name.
"""
