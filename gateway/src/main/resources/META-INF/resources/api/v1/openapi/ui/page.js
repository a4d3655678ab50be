const page = SwaggerUIBundle({
  url: '/api/v1/openapi',
  dom_id: '#page',
  deepLinking: true,
  filter: true,
  docExpansion: 'none',
  defaultModelsExpandDepth: 0,
  validatorUrl: null,
  oauth2RedirectUrl: new URL('oauth2-redirect.html', location.href).href,
});

page.initOAuth({
  clientId: 'librarycpd-web',
  scopes: ['openid', 'organization:*'],
  usePkceWithAuthorizationCodeGrant: true,
});
