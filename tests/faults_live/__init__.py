"""What 200 signed-in users see of an app while real servers are killed, stopped and starved under it.

`make faults-live` runs it and prints the figures. It needs the real Kratos (Go), redis-server and PostgreSQL; what
cannot be had is named as left out. No file of it is a test that pytest collects: a run takes minutes.
"""
