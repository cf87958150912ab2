"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class ContinueWithRedirectBrowserToAction(OpenStrEnum):
    """The tag of the step that sends the browser away.

    Schema `continueWithRedirectBrowserToAction`: part of `ContinueWithRedirectBrowserTo`.
    Open: a value that is not here stays the string that was sent.
    """

    REDIRECT_BROWSER_TO = "redirect_browser_to"


decode_continue_with_redirect_browser_to_action = ContinueWithRedirectBrowserToAction.decode
known_continue_with_redirect_browser_to_action = ContinueWithRedirectBrowserToAction.known
