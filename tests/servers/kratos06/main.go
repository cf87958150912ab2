// A Kratos 0.6 server for the live tests: the published module with its serve command only.
//
// The other commands need a client package that was never published under its name.
package main

import (
	"os"

	"github.com/ory/kratos/cmd/serve"
	"github.com/ory/kratos/corp"
	"github.com/ory/kratos/driver"
	"github.com/ory/x/dbal"
	"github.com/spf13/cobra"
)

func main() {
	// Without this it knows no SQLite, whatever the build tags.
	dbal.RegisterDriver(func() dbal.Driver { return driver.NewRegistryDefault() })
	corp.SetContextualizer(new(corp.NoopContextualizer))
	root := &cobra.Command{Use: "kratos"}
	serve.RegisterCommandRecursive(root)
	if err := root.Execute(); err != nil {
		os.Exit(1)
	}
}
