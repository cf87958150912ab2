"""`Ory.workspace`. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ory_async._runtime.core import Namespace
from ory_async._runtime.later import later
from ory_async._runtime.settings import Options
from ory_async.pagination import Pager

if TYPE_CHECKING:
    from ory_async.v1.models.create_workspace_api_key_body import CreateWorkspaceApiKeyBody
    from ory_async.v1.models.create_workspace_body import CreateWorkspaceBody
    from ory_async.v1.models.list_workspace_projects import ListWorkspaceProjects
    from ory_async.v1.models.update_workspace_body import UpdateWorkspaceBody
    from ory_async.v1.models.workspace import Workspace
    from ory_async.v1.models.workspace_api_key import WorkspaceApiKey
else:
    globals().update(
        later(
            "ory_async.v1.models",
            "CreateWorkspaceApiKeyBody CreateWorkspaceBody ListWorkspaceProjects UpdateWorkspaceBody Workspace WorkspaceApiKey",
        )
    )


class WorkspaceApi(Namespace):
    """The operations of `workspace`."""

    __slots__ = ()

    async def create_workspace(
        self, body: CreateWorkspaceBody | Mapping[str, Any], *, options: Options | None = None
    ) -> Workspace:
        """Adds an empty workspace under the given name, to hold projects and people.

        Never repeated by itself, each call makes another; needs a workspace key.

        Args:
            body: What is sent: a model, or a mapping of the same members.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `Workspace`.

        Raises:
            ApiError: BadRequest (400), Unauthorized (401), Forbidden (403), ServerError (500), or by status; TransportError if no answer came.

        `POST /workspaces` (console, admin) with the workspace API key.

        The body, as `CreateWorkspaceBody` or a mapping:

        - `name` (`str`, required): Name given by people.
        """
        from .create_workspace import call

        _sending = call(self._core, body, options=options)
        del body, options
        return await _sending

    async def create_workspace_api_key(
        self, workspace: str, body: CreateWorkspaceApiKeyBody | Mapping[str, Any], *, options: Options | None = None
    ) -> WorkspaceApiKey:
        """A new key for console operations, its value shown only here.

        Keep the value, it is never shown again; each call makes another.

        Args:
            workspace: Id of the workspace.
            body: What is sent: a model, or a mapping of the same members.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `WorkspaceApiKey`.

        Raises:
            ApiError: by status; TransportError if no answer came.

        `POST /workspaces/{workspace}/tokens` (console, admin) with the workspace API key.

        The body, as `CreateWorkspaceApiKeyBody` or a mapping:

        - `name` (`str`, required): Name given by people.
        - `expires_at` (`datetime`): When it stops counting.
        """
        from .create_workspace_api_key import call

        _sending = call(self._core, workspace, body, options=options)
        del body, options
        return await _sending

    async def delete_workspace_api_key(self, workspace: str, token_id: str, *, options: Options | None = None) -> None:
        """Makes one key of a workspace useless from now on.

        Deleting the key in use locks the caller out; needs a workspace key.

        Args:
            workspace: Id of the workspace.
            token_id: Id of the key to delete, not its value.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            Nothing.

        Raises:
            ApiError: by status; TransportError if no answer came.

        `DELETE /workspaces/{workspace}/tokens/{token_id}` (console, admin) with the workspace API key.
        """
        from .delete_workspace_api_key import call

        _sending = call(self._core, workspace, token_id, options=options)
        del options
        return await _sending

    async def get_workspace(self, workspace: str, *, options: Options | None = None) -> Workspace:
        """One workspace with its name, subscription plan and dates.

        Needs a key of that workspace; another one's key answers 403.

        Args:
            workspace: Id of the workspace.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `Workspace`.

        Raises:
            ApiError: BadRequest (400), Unauthorized (401), Forbidden (403), ServerError (500), or by status; TransportError if no answer came.

        `GET /workspaces/{workspace}` (console, admin) with the workspace API key.
        """
        from .get_workspace import call

        _sending = call(self._core, workspace, options=options)
        del options
        return await _sending

    async def list_workspace_api_keys(self, workspace: str, *, options: Options | None = None) -> list[WorkspaceApiKey]:
        """Names, owners and last characters of a workspace's keys, never the values.

        Needs a workspace key and goes to the console host; not paged.

        Args:
            workspace: Id of the workspace.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `list[WorkspaceApiKey]`.

        Raises:
            ApiError: by status; TransportError if no answer came.

        `GET /workspaces/{workspace}/tokens` (console, admin) with the workspace API key.
        """
        from .list_workspace_api_keys import call

        _sending = call(self._core, workspace, options=options)
        del options
        return await _sending

    async def list_workspace_projects(self, workspace: str, *, options: Options | None = None) -> ListWorkspaceProjects:
        """The projects inside one workspace, with slug, region, environment and state.

        Treated as one page: the answer names a next page but the API takes no token for it.

        Args:
            workspace: Id of the workspace.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `ListWorkspaceProjects`.

        Raises:
            ApiError: BadRequest (400), Unauthorized (401), Forbidden (403), ServerError (500), or by status; TransportError if no answer came.

        `GET /workspaces/{workspace}/projects` (console, admin) with the workspace API key.
        """
        from .list_workspace_projects import call

        _sending = call(self._core, workspace, options=options)
        del options
        return await _sending

    def list_workspaces(
        self, *, page_size: int | None = None, page_token: str | None = None, options: Options | None = None
    ) -> Pager[Workspace]:
        """All workspaces the key may see, with plan and dates, page after page.

        Needs a workspace key and goes to the console host; the next page's token is in the body.

        Args:
            page_size: Rows per page, at least 1. Servers cut large values silently.
            page_token: Where to go on, taken from the previous page; opaque and short-lived.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            The rows, page by page: await it for the first page, or iterate it with `async for`.

        Raises:
            ApiError: BadRequest (400), Unauthorized (401), Forbidden (403), ServerError (500), or by status; TransportError if no answer came.

        `GET /workspaces` (console, admin) with the workspace API key.
        """
        from .list_workspaces import call

        return call(self._core, page_size=page_size, page_token=page_token, options=options)

    async def update_workspace(
        self, workspace: str, body: UpdateWorkspaceBody | Mapping[str, Any], *, options: Options | None = None
    ) -> Workspace:
        """Renames a workspace and gives the result.

        Needs a key of that workspace; repeating it is harmless.

        Args:
            workspace: Id of the workspace.
            body: What is sent: a model, or a mapping of the same members.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `Workspace`.

        Raises:
            ApiError: BadRequest (400), Unauthorized (401), Forbidden (403), ServerError (500), or by status; TransportError if no answer came.

        `PUT /workspaces/{workspace}` (console, admin) with the workspace API key.

        The body, as `UpdateWorkspaceBody` or a mapping:

        - `name` (`str`, required): Name given by people.
        - `access_policy` (`UpdateWorkspaceBodyAccessPolicy | str`): How members get in.
        """
        from .update_workspace import call

        _sending = call(self._core, workspace, body, options=options)
        del body, options
        return await _sending
