// A Keto server for the live tests: the published module, started by its own command line.
package main

import "github.com/ory/keto/cmd"

func main() { cmd.Execute() }
