"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class AccountExperienceConfigurationLocaleBehavior(OpenStrEnum):
    """Whether the hosted pages follow the language of the browser or always use yours.

    Schema `accountExperienceConfigurationLocaleBehavior`: part of `AccountExperienceConfiguration`.
    Open: a value that is not here stays the string that was sent.
    """

    FORCE_DEFAULT = "force_default"
    RESPECT_ACCEPT_LANGUAGE = "respect_accept_language"


decode_account_experience_configuration_locale_behavior = AccountExperienceConfigurationLocaleBehavior.decode
known_account_experience_configuration_locale_behavior = AccountExperienceConfigurationLocaleBehavior.known
