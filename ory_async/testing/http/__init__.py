"""HTTP around a fake: operations as rows, bodies as servers read them, faults on demand.

It knows no server: what Kratos, Hydra or Keto answer is in their rooms.
"""
