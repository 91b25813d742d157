declare module 'slate-0-47';
declare module 'slate-react-0-22';
declare module 'slate-plain-serializer';
declare module 'react-17';
declare module 'react-dom-17';
