// A Kratos server for the live tests: the published module, started by its own command line.
package main

import (
	"os"

	"github.com/ory/kratos/cmd"
)

func main() { os.Exit(cmd.Execute()) }
