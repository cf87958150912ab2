"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class TokenAlgorithm(OpenStrEnum):
    """What a derived token is made as: a JWT that anybody can check, or a macaroon that can be narrowed further.

    Schema `TokenAlgorithm`: part of `DeriveTokenRequest`.
    Open: a value that is not here stays the string that was sent.
    """

    TOKEN_ALGORITHM_JWT = "TOKEN_ALGORITHM_JWT"
    TOKEN_ALGORITHM_MACAROON = "TOKEN_ALGORITHM_MACAROON"
    TOKEN_ALGORITHM_UNSPECIFIED = "TOKEN_ALGORITHM_UNSPECIFIED"


decode_token_algorithm = TokenAlgorithm.decode
known_token_algorithm = TokenAlgorithm.known
