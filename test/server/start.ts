/** `npm start`: shows the built pages. It watches nothing: build again and reload. */
import { root } from '../house/files.js';
import { serveFolder } from './static-server.js';

const { address } = await serveFolder(root('dist'), Number(process.env.PORT ?? 8080));
console.log(`\nThe demonstration clinic is at ${address}/\nStop with Ctrl+C.`);
