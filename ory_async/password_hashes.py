"""Password hashes of other systems in the notation of Kratos. Pure.

    body = {"traits": traits, "credentials": {"password": {"config": {"hashed_password": kratos_hash(stored)}}}}

Kratos takes any text that begins as one of its formats does, answers 201, and finds out at the first sign-in that it
cannot read the rest. What a hash is made of, and how a password is checked, is not here: nothing is hashed.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Callable

from ory_async.errors import InvalidArgument

_RAW = r"[A-Za-z0-9+/]+"
"""Base64 without padding."""
_PADDED = r"(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?"
_CRYPT = r"[./A-Za-z0-9]"
# How a hash begins -> what it looks like as a whole. Read from Kratos v1.3.1, hash/hash_comparator.go; each format has
# signed somebody in on a running server (tests/live/test_password_hashes.py).
FORMATS: dict[str, str] = {
    r"\$2[abzy]?\$": rf"\d\d\${_CRYPT}{{53}}",
    r"\$argon2(?:id|i)\$": rf"v=19\$m=\d+,t=\d+,p=\d+\${_RAW}\${_RAW}",
    r"\$pbkdf2-sha(?:1|224|256|384|512)\$": rf"i=\d+,l=\d+\${_RAW}\${_RAW}",
    r"\$scrypt\$": rf"ln=(?P<cost>\d+),r=\d+,p=\d+\${_PADDED}\${_PADDED}",
    r"\$firescrypt\$": rf"ln=\d+,r=\d+,p=\d+\${_PADDED}\${_PADDED}\${_PADDED}\${_PADDED}",
    r"\$sha1\$": rf"pf={_PADDED}\${_PADDED}\$[A-Za-z0-9+/]{{27}}=",
    r"\$sha256\$": rf"pf={_PADDED}\${_PADDED}\$[A-Za-z0-9+/]{{43}}=",
    r"\$sha512\$": rf"pf={_PADDED}\${_PADDED}\$[A-Za-z0-9+/]{{86}}==",
    r"\$md5\$": rf"(?:pf={_PADDED}\${_PADDED}\$)?[A-Za-z0-9+/]{{22}}==",
    r"\$hmac-(?:md4|md5|sha1|sha224|sha256|sha384|sha512)\$": rf"{_PADDED}\${_PADDED}",
    r"\{SSHA(?:256|512)?\}": _PADDED,
    r"\$md5-crypt\$": rf"{_CRYPT}{{1,8}}\${_CRYPT}{{22}}",
    r"\$sha256-crypt\$": rf"(?:rounds=\d+\$)?{_CRYPT}{{1,16}}\${_CRYPT}{{43}}",
    r"\$sha512-crypt\$": rf"(?:rounds=\d+\$)?{_CRYPT}{{1,16}}\${_CRYPT}{{86}}",
}
_LARGEST_EXPONENT = 62
_FORMATS = [(re.compile(begin), re.compile(begin + rest)) for begin, rest in FORMATS.items()]


class UnusableHashWarning(UserWarning):
    """Kratos will take this hash and never sign anybody in with it."""


def taken(hashed_password: str) -> bool:
    """Will Kratos store a hash, whether it can read it or not? It looks only at how it begins."""
    return any(begin.match(hashed_password) for begin, _ in _FORMATS)


def problem_of(hashed_password: str) -> str | None:
    """Why Kratos could sign nobody in with a hash as it is; None if it can. It holds no part of the hash."""
    for begin, whole in _FORMATS:
        if begin.match(hashed_password):
            found = whole.fullmatch(hashed_password)
            if found is None:
                return f"it begins with {begin.pattern} and does not go on as that does (kratos_hash may convert it)"
            if "cost" in found.groupdict() and not _power_of_two(int(found["cost"])):
                return "ln= of scrypt is the cost itself, such as 16384, not its logarithm (kratos_hash converts it)"
            return None
    return "it is in no notation of Kratos (kratos_hash may convert it)"


def kratos_hash(stored: str) -> str:
    """A stored hash as Kratos reads it: one of its own is given back, those of passlib, Django and crypt(3) are
    converted, an MD5 in hex as well.

    Raises:
        InvalidArgument: Kratos has no way to check such a hash (bcrypt over SHA-256, unknown notations).
    """
    for pattern, convert in _CONVERSIONS:
        if found := pattern.fullmatch(stored):
            converted = convert(found)
            break
    else:
        converted = stored
    if problem := problem_of(converted):
        raise InvalidArgument("stored", f"cannot be converted: {problem}")
    return converted


def _power_of_two(number: int) -> bool:
    return number > _LARGEST_EXPONENT and number & (number - 1) == 0


def _text(value: str) -> str:
    return base64.b64encode(value.encode()).decode()


def _hex(value: str) -> str:
    return base64.b64encode(bytes.fromhex(value)).decode()


def _pad(value: str) -> str:
    bare = value.rstrip("=")
    return bare + "=" * (-len(bare) % 4)


def _size(value: str) -> int:
    """Bytes that a base64 stands for."""
    return len(value.rstrip("=")) * 3 // 4


def _rest(found: re.Match[str]) -> str:
    return found["rest"]


def _django_pbkdf2(found: re.Match[str]) -> str:
    salt, digest = _text(found["salt"]).rstrip("="), found["hash"].rstrip("=")
    return f"$pbkdf2-{found['digest']}$i={found['rounds']},l={_size(digest)}${salt}${digest}"


def _django_scrypt(found: re.Match[str]) -> str:
    cost = f"ln={found['cost']},r={found['block']},p={found['parallel']}"
    return f"$scrypt${cost}${_text(found['salt'])}${_pad(found['hash'])}"


def _django_salted(found: re.Match[str]) -> str:
    return f"${found['name']}$pf={_text('{SALT}{PASSWORD}')}${_text(found['salt'])}${_hex(found['hash'])}"


def _hex_md5(found: re.Match[str]) -> str:
    return f"$md5${_hex(found['hash'])}"


def _base64_md5(found: re.Match[str]) -> str:
    return f"$md5${found['hash']}"


def _passlib_pbkdf2(found: re.Match[str]) -> str:
    salt, digest = found["salt"].replace(".", "+"), found["hash"].replace(".", "+")
    return f"$pbkdf2{found['digest'] or '-sha1'}$i={found['rounds']},l={_size(digest)}${salt}${digest}"


def _scrypt(found: re.Match[str]) -> str:
    """passlib writes the logarithm, and no padding."""
    written = int(found["cost"])
    cost = 2**written if written <= _LARGEST_EXPONENT else written
    return f"$scrypt$ln={cost},{found['rest']}${_pad(found['salt'])}${_pad(found['hash'])}"


def _unpadded(found: re.Match[str]) -> str:
    return f"{found['head']}${found['salt']}${found['hash']}"


def _crypt(name: str) -> Callable[[re.Match[str]], str]:
    def convert(found: re.Match[str]) -> str:
        return f"${name}${found['rest']}"

    return convert


# The first that fits. Django writes the name of its hasher first, passlib a dot for the plus of base64 and no padding.
_CONVERSIONS: list[tuple[re.Pattern[str], Callable[[re.Match[str]], str]]] = [
    (re.compile(r"bcrypt\$(?P<rest>\$2.*)"), _rest),
    (re.compile(r"argon2(?P<rest>\$argon2.*)"), _rest),
    (
        re.compile(r"pbkdf2_(?P<digest>sha1|sha256)\$(?P<rounds>\d+)\$(?P<salt>[^$]*)\$(?P<hash>[A-Za-z0-9+/]+=*)"),
        _django_pbkdf2,
    ),
    (
        re.compile(
            r"scrypt\$(?P<cost>\d+)\$(?P<salt>[^$]*)\$(?P<block>\d+)\$(?P<parallel>\d+)\$(?P<hash>[A-Za-z0-9+/]+=*)"
        ),
        _django_scrypt,
    ),
    (re.compile(r"(?P<name>md5)\$(?P<salt>[^$]+)\$(?P<hash>[0-9a-f]{32})"), _django_salted),
    (re.compile(r"(?P<name>sha1)\$(?P<salt>[^$]+)\$(?P<hash>[0-9a-f]{40})"), _django_salted),
    (re.compile(r"(?:md5\$\$)?(?P<hash>[0-9a-fA-F]{32})"), _hex_md5),
    (re.compile(r"\{MD5\}(?P<hash>[A-Za-z0-9+/]{22}==)"), _base64_md5),
    (
        re.compile(
            r"\$pbkdf2(?P<digest>-sha256|-sha512)?\$(?P<rounds>\d+)\$(?P<salt>[./A-Za-z0-9]+)\$(?P<hash>[./A-Za-z0-9]+)"
        ),
        _passlib_pbkdf2,
    ),
    (
        re.compile(rf"\$scrypt\$ln=(?P<cost>\d{{1,9}}),(?P<rest>r=\d+,p=\d+)\$(?P<salt>{_RAW})=*\$(?P<hash>{_RAW})=*"),
        _scrypt,
    ),
    (
        re.compile(rf"(?P<head>\$(?:pbkdf2-\w+|argon2id?)\$.*)\$(?P<salt>{_RAW})=*\$(?P<hash>{_RAW})=*"),
        _unpadded,
    ),
    (re.compile(r"\$1\$(?P<rest>.+)"), _crypt("md5-crypt")),
    (re.compile(r"\$5\$(?P<rest>.+)"), _crypt("sha256-crypt")),
    (re.compile(r"\$6\$(?P<rest>.+)"), _crypt("sha512-crypt")),
]
