"""What generated code stands on: values of a call, its settings, its connections, and the core that drives it.

Nobody imports it by hand: what users need has a name in `ory_async`.
"""
