#!/usr/bin/env bash
# A shared in-memory SQLite (`cache=shared`, what Ory's servers open for `dsn: memory`) is gone, tables and all, after one
# cancelled transaction, though the pool has a connection that it never closes. One would guess that the rows live as long
# as the program. Go's database/sql rolls a transaction back when its context ends, and throws its connection away unless the
# driver has both ResetSession and IsValid; mattn/go-sqlite3 has neither, and SQLite forgets such a database with its last
# connection. So a caller who hangs up while no other connection is open leaves a server on `dsn: memory` that answers
# "no such table" (Kratos v1.3.1: 500 "Unable to locate the table") to everybody until it is started again.
# A context that ends between transactions, or a rollback that is asked for, harms nothing.
# Source: database/sql of Go 1.26 (Tx.awaitDone, keepConnOnRollback); github.com/mattn/go-sqlite3 v1.14.22 and v1.14.32.
# Needs go and gcc. Prints what was seen; fails if that changes. Each build takes a minute.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat > main.go <<'GO'
package main

import (
	"context"
	"database/sql"
	"fmt"
	"log"
	"time"

	_ "github.com/mattn/go-sqlite3"
)

func must(err error) {
	if err != nil {
		log.Fatal(err)
	}
}

// rows counts what is in the table; an error is its text.
func rows(db *sql.DB) string {
	var n int
	if err := db.QueryRow("SELECT count(*) FROM people").Scan(&n); err != nil {
		return err.Error()
	}
	return fmt.Sprintf("%d row", n)
}

func opened(name string) *sql.DB {
	db, err := sql.Open("sqlite3", "file:"+name+"?mode=memory&cache=shared")
	must(err)
	db.SetConnMaxLifetime(0)
	db.SetConnMaxIdleTime(0)
	_, err = db.Exec("CREATE TABLE people (name TEXT); INSERT INTO people VALUES ('ann')")
	must(err)
	return db
}

func main() {
	for _, how := range []string{"committed", "rolled back", "context ended after it", "context ended within it"} {
		db := opened(fmt.Sprintf("%x", how))
		ctx, cancel := context.WithCancel(context.Background())
		tx, err := db.BeginTx(ctx, nil)
		must(err)
		_, err = tx.ExecContext(ctx, "UPDATE people SET name = 'bob'")
		must(err)
		switch how {
		case "committed":
			must(tx.Commit())
		case "rolled back":
			must(tx.Rollback())
		case "context ended after it":
			must(tx.Commit())
			cancel()
		default:
			cancel()
		}
		for i := 0; db.Stats().InUse > 0 && i < 1000; i++ {
			time.Sleep(5 * time.Millisecond) // the rollback is another goroutine's
		}
		fmt.Printf("%-24s connections left: %d, then: %s\n", how, db.Stats().OpenConnections, rows(db))
		cancel()
	}
}
GO
expected='committed                connections left: 1, then: 1 row
rolled back              connections left: 1, then: 1 row
context ended after it   connections left: 1, then: 1 row
context ended within it  connections left: 0, then: no such table: people'
for version in v1.14.22 v1.14.32; do
    rm -f go.mod go.sum
    go mod init example.org/finding 2> /dev/null
    GOFLAGS=-mod=mod go get "github.com/mattn/go-sqlite3@$version" 2> /dev/null
    CGO_ENABLED=1 GOWORK=off go build -o run .
    seen=$(./run)
    printf '%s, github.com/mattn/go-sqlite3 %s\n%s\n' "$(go version | cut -d' ' -f3)" "$version" "$seen"
    [ "$seen" = "$expected" ] || { echo "it does otherwise now"; exit 1; }
done
echo "as described: with the transaction its only connection goes, and with that the database"
