function(ctx) {
  recipient: ctx.recipient,
  subject: ctx.subject,
  body: ctx.body,
  template_type: ctx.template_type,
  template_data: if 'template_data' in ctx then ctx.template_data else null,
  message_type: if 'message_type' in ctx then ctx.message_type else 'email',
}
