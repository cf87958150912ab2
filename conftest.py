"""What every test of this repository may ask for: the fixtures of the package, as its users ask for them."""

pytest_plugins = ["ory_async.testing.plugin"]
