module ory-async.test/kratos06

go 1.24.0

require (
	github.com/ory/kratos v0.6.3-alpha.1
	github.com/ory/kratos/corp v0.0.0-00010101000000-000000000000
)

replace (
	github.com/gobuffalo/pop/v5 => github.com/gobuffalo/pop/v5 v5.3.2-0.20210412125924-f5ad9021d6ac
	github.com/mattn/go-sqlite3 => github.com/mattn/go-sqlite3 v1.14.22
	github.com/ory/kratos-client-go => github.com/ory/kratos-client-go v0.6.3-alpha.1
	github.com/ory/kratos/corp => ./corp
)
