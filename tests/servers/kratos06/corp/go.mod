module github.com/ory/kratos/corp

go 1.14
