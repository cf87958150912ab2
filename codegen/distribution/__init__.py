"""`ory-async-codegen`: the tools as a distribution of their own. The clone has them as `codegen`, users as
`ory_async_codegen`, with `spec/` beside them. Only what builds it belongs here."""
