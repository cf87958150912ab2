local kind = 'KIND';
local when = 'WHEN';

function(ctx) {
  kind: kind,
  when: when,
  flow: ctx.flow,
  identity: if 'identity' in ctx then ctx.identity else null,
  session: if 'session' in ctx then ctx.session else null,
  request: {
    method: ctx.request_method,
    url: ctx.request_url,
    headers: ctx.request_headers,
    cookies: ctx.request_cookies,
  },
}
