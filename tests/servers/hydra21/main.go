// A Hydra 2.1 server for the live tests: the published module, started by its own command line.
package main

import "github.com/ory/hydra/v2/cmd"

func main() { cmd.Execute() }
