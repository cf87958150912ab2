"""`Ory.events`. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ory_async._runtime.core import Namespace
from ory_async._runtime.later import later
from ory_async._runtime.settings import Options

if TYPE_CHECKING:
    from ory_async.v1.models.create_event_stream_body import CreateEventStreamBody
    from ory_async.v1.models.event_stream import EventStream
    from ory_async.v1.models.list_event_streams import ListEventStreams
    from ory_async.v1.models.set_event_stream_body import SetEventStreamBody
else:
    globals().update(
        later("ory_async.v1.models", "CreateEventStreamBody EventStream ListEventStreams SetEventStreamBody")
    )


class EventsApi(Namespace):
    """The operations of `events`."""

    __slots__ = ()

    async def create_event_stream(
        self, project_id: str, body: CreateEventStreamBody | Mapping[str, Any], *, options: Options | None = None
    ) -> EventStream:
        """Starts sending a project's events to an SNS topic or an https address.

        For sns give topic_arn and role_arn, for https give https_endpoint; each call adds another target.

        Args:
            project_id: Id of the project.
            body: What is sent: a model, or a mapping of the same members.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `EventStream`.

        Raises:
            ApiError: BadRequest (400), Forbidden (403), Conflict (409), or by status; TransportError if no answer came.

        `POST /projects/{project_id}/eventstreams` (console, admin) with the workspace API key.

        The body, as `CreateEventStreamBody` or a mapping:

        - `type` (`CreateEventStreamBodyType | str`, required): Kind of the entry; unknown values stay strings.
        - `https_endpoint` (`str`): Address that events are posted to, where the type is https.
        - `role_arn` (`str`): AWS role that Ory takes on to publish, where the type is sns.
        - `status` (`CreateEventStreamBodyStatus | str`): Where it stands; unknown values stay strings.
        - `topic_arn` (`str`): AWS SNS topic that events are published to, where the type is sns.
        """
        from .create_event_stream import call

        _sending = call(self._core, project_id, body, options=options)
        del body, options
        return await _sending

    async def delete_event_stream(
        self, project_id: str, event_stream_id: str, *, options: Options | None = None
    ) -> None:
        """Stops sending events to one target and forgets it.

        Cannot be undone; to stop for a while set its status to paused instead.

        Args:
            project_id: Id of the project.
            event_stream_id: Id of the event stream.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            Nothing.

        Raises:
            ApiError: BadRequest (400), Forbidden (403), Conflict (409), or by status; TransportError if no answer came.

        `DELETE /projects/{project_id}/eventstreams/{event_stream_id}` (console, admin) with the workspace API key.
        """
        from .delete_event_stream import call

        _sending = call(self._core, project_id, event_stream_id, options=options)
        del options
        return await _sending

    async def list_event_streams(self, project_id: str, *, options: Options | None = None) -> ListEventStreams:
        """Where a project's events are sent: SNS topics and https addresses, with their status.

        Needs a workspace key and goes to the console host; not paged.

        Args:
            project_id: Id of the project.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `ListEventStreams`.

        Raises:
            ApiError: BadRequest (400), Forbidden (403), or by status; TransportError if no answer came.

        `GET /projects/{project_id}/eventstreams` (console, admin) with the workspace API key.
        """
        from .list_event_streams import call

        _sending = call(self._core, project_id, options=options)
        del options
        return await _sending

    async def set_event_stream(
        self,
        project_id: str,
        event_stream_id: str,
        body: SetEventStreamBody | Mapping[str, Any],
        *,
        options: Options | None = None,
    ) -> EventStream:
        """Replaces the target of an event stream, or pauses and resumes it.

        Needs a workspace key; repeating it is harmless.

        Args:
            project_id: Id of the project.
            event_stream_id: Id of the event stream.
            body: What is sent: a model, or a mapping of the same members.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `EventStream`.

        Raises:
            ApiError: BadRequest (400), Forbidden (403), Conflict (409), or by status; TransportError if no answer came.

        `PUT /projects/{project_id}/eventstreams/{event_stream_id}` (console, admin) with the workspace API key.

        The body, as `SetEventStreamBody` or a mapping:

        - `https_endpoint` (`str`): Address that events are posted to, where the type is https.
        - `role_arn` (`str`): AWS role that Ory takes on to publish, where the type is sns.
        - `status` (`SetEventStreamBodyStatus | str`): Where it stands; unknown values stay strings.
        - `topic_arn` (`str`): AWS SNS topic that events are published to, where the type is sns.
        - `type` (`SetEventStreamBodyType | str`): Kind of the entry; unknown values stay strings.
        """
        from .set_event_stream import call

        _sending = call(self._core, project_id, event_stream_id, body, options=options)
        del body, options
        return await _sending
