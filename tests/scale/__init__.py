"""Many rows on real servers and a real database: `make scale`. Nothing here is a test of a run of the suite."""
