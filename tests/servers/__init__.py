"""Real Ory servers for the live tests: build.py makes them, running.py runs them."""
