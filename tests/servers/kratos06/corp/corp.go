// Package corp stands in for the package of this name that Kratos 0.6 imports and that was never published:
// it holds what Kratos calls for each of several tenants, and here there is one.
package corp

import (
	"context"
	"net/http"

	"github.com/gofrs/uuid"
	"github.com/ory/kratos/driver/config"
)

func ContextualizeTableName(_ context.Context, name string) string { return name }

func ContextualizeConfig(_ context.Context, c *config.Config) *config.Config { return c }

func ContextualizeNID(_ context.Context, network uuid.UUID) uuid.UUID { return network }

func ContextualizeMiddleware(context.Context) func(http.ResponseWriter, *http.Request, http.HandlerFunc) {
	return func(w http.ResponseWriter, r *http.Request, next http.HandlerFunc) { next(w, r) }
}
