"""One password, hashed by passlib 1.7.4, Django 5.2 and by the rules of Kratos, in every notation that there is."""

# ruff: noqa: E501  # hashes are what they are
from __future__ import annotations

PASSWORD = "correct horse battery staple 42"
STORED = {
    "passlib bcrypt": "$2b$05$O9IHutHe7i41BrpveckeDu.izCiSfmWO4YfuBputJn1RovYQ3oaaW",
    "passlib argon2id": "$argon2id$v=19$m=64,t=1,p=4$6x0jpLT2HiMEYIyRUiolRA$hoQbHFZtnoGOfjrFeedEfsASa91PDGa57hGn6A96WBE",
    "passlib argon2i": "$argon2i$v=19$m=64,t=2,p=4$q9X6P2eMsRaiVIqxVsoZYw$S0wO3OpreTzWSDA9X2kgurewS+Lo4MNb8qFiFUfx0uY",
    "passlib pbkdf2_sha1": "$pbkdf2$1000$IERobc2Zc27N2dvbOwdgbA$FT.vtKWD/8uDlTd8k5mND1.PL7c",
    "passlib pbkdf2_sha256": "$pbkdf2-sha256$1000$plQqpXSOUYrR.h.jdO49xw$f1JY/gUHzt0L9qRm1IlceLJOgg/vbHqdMn9GYSxYLd4",
    "passlib pbkdf2_sha512": "$pbkdf2-sha512$1000$gjCG8B7DmBOiVKr1fk/pPQ$Rl.SfZp5/QKZqotyASueE9CsDl5jUALER/KhfyJVZRJRNkMazm6Rq42rqNiEEM56pJr7ZB2bOr2tjqC0xDDR4Q",
    "passlib scrypt": "$scrypt$ln=8,r=8,p=1$TInR2tsb4zxHqPXeW2vN2Q$9YGdNd35Rie6v7wD4si8SmSYOw6uMrhry9fNz+8JXdw",
    "passlib sha256_crypt": "$5$rounds=1000$EadYzxlRxDtk3Ixr$Ktt9ObJO7ECINfDKhNs4RjLKhXuuO18FnnmLTxZp9S0",
    "passlib sha512_crypt": "$6$rounds=1000$N5cZtMeVUaqcWteg$e/OOgnX.DIbyBQ2lQFyaYk1AJI/WPaCsrZ8WSr8VEkSUbOTjzGo97n5G0rFyM3aUEkHv6IrwjoLRixGqkuz9T/",
    "passlib md5_crypt": "$1$yHhRfMXa$rv980qb9LNSsFWhwUabu9.",
    "passlib hex_md5": "653db310f651bb8af9ba3b29c81153ff",
    "passlib ldap_md5": "{MD5}ZT2zEPZRu4r5ujspyBFT/w==",
    "passlib ldap_salted_sha1": "{SSHA}/9gWjPJ7pncCSFCT6aJAesgQpKXF2Jtz",
    "passlib ldap_salted_sha256": "{SSHA256}/g8PI+eVbSXuRoMjDEJDZjrE5u4Wzo+ZnundC4Mkji5fay1lTAkhBA==",
    "passlib ldap_salted_sha512": "{SSHA512}Alyi7jU6nNCkzWtcW8GqKEan7S9sFfCpmd8nCbe+F4f6z6uerIAs9J9lJoWneuH1fXyOELEsBP+lsrFa901fH997D2HM+Z+z",
    "django pbkdf2_sha256": "pbkdf2_sha256$1000$4iy96kqNjbmtnY69ILFTcp$UWCTfYIFH5Gzlx9kVy4pkdAdCD0oo1wsroUgmOZML3M=",
    "django pbkdf2_sha1": "pbkdf2_sha1$1000$Fu88v78K22rwXRpIPpORCC$9AvNTqeWvoYiTfAuNJjoewuRDYw=",
    "django argon2": "argon2$argon2id$v=19$m=64,t=1,p=8$OFc0OE13QzZNNncyZGl4UE11UGtqTw$T0j8LUQNmj0en10fKocy5znMF0hhZF/l8ZHTGq6/dD8",
    "django bcrypt": "bcrypt$$2b$05$cco8JO3E2QldXFfPfgUILuaZz13WZJ1EUyxNCjoH/whVAtqWjz.Tq",
    "django scrypt": "scrypt$1024$d78VrzPXvutbZpysJDJI8N$8$5$1z0mtvZMWPWarKpITPYZLtcVWgNO7HNNfJuRLKOZCSE087pZ72G3dY8KsUO5lKvboqHc9TMeeBK7H5zPshQ1mg==",
    "django md5": "md5$amKyo7PtzvO6sxEfUrAuvo$4911bc94ab89ee368f14949ee25ab059",
    "django sha1": "sha1$somesalt$90db5064df10ff5cdfec3b7a1a54bb1c0aced006",
}
OWN = {
    "kratos sha1 with a pattern": "$sha1$pf=e1BBU1NXT1JEfXtTQUxUfQ==$c29tZXNhbHQ=$K0WWFjPRZCWVvn70+Us6amrn9Dw=",
    "kratos sha256 with a pattern": "$sha256$pf=e1NBTFR9OntQQVNTV09SRH0=$c29tZXNhbHQ=$k27t2DxxkeorYVHiMXela/GZegdaJ/Z68uB9MhGiIlg=",
    "kratos sha512 with a pattern": "$sha512$pf=e1BBU1NXT1JEfQ==$eA==$T07uDcW5cMr3CSQUyhrAe7aIYXyedchkHSIhaGiuy7hQW5cVPUXSEGsOcGbUAxShdNDATiGs4/nMUWtQM+EwRw==",
    "kratos md5 with a pattern": "$md5$pf=e1NBTFR9e1BBU1NXT1JEfQ==$c29tZXNhbHQ=$ctXU6lRQlcrFIQqV4uiwlQ==",
    "kratos hmac": "$hmac-sha256$ZjNjNmE2YTI1MDhlNDZjNDkwMmI5N2NmYTRlZjdkOTI4ZjQ5ODA1YjViZjhiNWI5ZTZjOWExZGYwYjAwMDM5MA==$a2V5",
    "kratos firebase": "$firescrypt$ln=8,r=8,p=1$MDEyMzQ1Njc4OWFi$pUyziaSIT8vseZCBQSMLD382CxX1hg8GCHuohhFOwLs/z8fCZk7zs31MP9SGDWCFia3yUokq41ut1FsKMihmgg==$Cg==$AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1Njc4OTo7PD0+Pw==",
    "kratos scrypt": "$scrypt$ln=256,r=8,p=1$c29tZXNhbHQ=$B+VnZ49fhqG1T8gsEbhLMCQct9BdhdU1EMP60Jjxtb0=",
    "kratos pbkdf2": "$pbkdf2-sha512$i=1000,l=32$c29tZXNhbHQ$NMkdxwZRDpk13KghsN6LLhM9Vi0pS68sPR6JqxaaVC4",
}
HOPELESS = {
    "passlib bcrypt_sha256": "$bcrypt-sha256$v=2,t=2b,r=5$PVSEQboVyG2R3NV5jeUeCe$Vl1YW.Db2Qk0fxJmAbC32/K/Fa/dZCm",
    "django bcrypt_sha256": "bcrypt_sha256$$2b$05$XQeMAf1Pa./z5ITjgqsOk.F1o.6qSYuPpsRf7mNwIm1iIvFOI1faK",
}
"""Hashed twice: Kratos has no way to check them."""
