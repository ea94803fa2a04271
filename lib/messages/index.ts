export * from './protocol';
export { createRouter, type Handlers, type Sender } from './router';
export { createClient, RemoteError, type Ask } from './client';
