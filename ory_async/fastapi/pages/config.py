"""What Kratos and Hydra must know of the pages: their addresses, as values of their configuration. Pure."""

from typing import Any

FLOWS = ("error", "login", "registration", "settings", "recovery", "verification")


def kratos_configuration(*, base_url: str, prefix: str = "", home: str = "/") -> dict[str, Any]:
    """base_url: of the site, as browsers reach it. prefix, home: as for `flow_pages`."""
    site = base_url.rstrip("/")
    flows: dict[str, Any] = {name: {"ui_url": f"{site}{prefix}/{name}"} for name in FLOWS}
    flows["logout"] = {"after": {"default_browser_return_url": site + home}}
    return {
        "selfservice": {
            "default_browser_return_url": site + home,
            "allowed_return_urls": [site],
            "flows": flows,
        }
    }


def hydra_configuration(*, base_url: str, prefix: str = "", home: str = "/") -> dict[str, Any]:
    """Arguments as those of `kratos_configuration`."""
    site = base_url.rstrip("/")
    urls: dict[str, Any] = {name: f"{site}{prefix}/{name}" for name in ("login", "consent", "logout", "error")}
    urls["device"] = {"verification": f"{site}{prefix}/device", "success": f"{site}{prefix}/device/done"}
    return {"urls": {**urls, "post_logout_redirect": site + home}}
