// A Kratos 0.10 server for the live tests: the published module, started by its own command line.
package main

import (
	"github.com/ory/kratos/cmd"
	"github.com/ory/kratos/corp"
	"github.com/ory/kratos/driver"
	"github.com/ory/x/dbal"
)

func main() {
	corp.SetContextualizer(new(corp.ContextNoOp))
	// Without this it knows no SQLite, whatever the build tags.
	dbal.RegisterDriver(func() dbal.Driver { return driver.NewRegistryDefault() })
	cmd.Execute()
}
