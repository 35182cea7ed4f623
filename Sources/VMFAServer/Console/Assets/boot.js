// The frame is painted first, and then the modules are loaded.
requestAnimationFrame(() => setTimeout(() => import('./main.js')));
