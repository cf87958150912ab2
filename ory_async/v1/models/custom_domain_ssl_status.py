"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class CustomDomainSslStatus(OpenStrEnum):
    """Where the certificate of your host name stands at the network that serves it.

    Schema `customDomainSslStatus`: part of `CustomDomain`.
    Open: a value that is not here stays the string that was sent.
    """

    EMPTY = ""
    ACTIVE = "active"
    BACKUP_ISSUED = "backup_issued"
    DEACTIVATING = "deactivating"
    DELETED = "deleted"
    DELETION_TIMED_OUT = "deletion_timed_out"
    DEPLOYMENT_TIMED_OUT = "deployment_timed_out"
    EXPIRED = "expired"
    HOLDING_DEPLOYMENT = "holding_deployment"
    INACTIVE = "inactive"
    INITIALIZING = "initializing"
    INITIALIZING_TIMED_OUT = "initializing_timed_out"
    ISSUANCE_TIMED_OUT = "issuance_timed_out"
    PENDING_CLEANUP = "pending_cleanup"
    PENDING_DELETION = "pending_deletion"
    PENDING_DEPLOYMENT = "pending_deployment"
    PENDING_EXPIRATION = "pending_expiration"
    PENDING_ISSUANCE = "pending_issuance"
    PENDING_VALIDATION = "pending_validation"
    STAGING_ACTIVE = "staging_active"
    STAGING_DEPLOYMENT = "staging_deployment"
    VALIDATION_TIMED_OUT = "validation_timed_out"


decode_custom_domain_ssl_status = CustomDomainSslStatus.decode
known_custom_domain_ssl_status = CustomDomainSslStatus.known
