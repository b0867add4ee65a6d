/**
 * The part of the Chrome DevTools Protocol that this host uses, and all of it: what stands here is what the program can
 * do to its browser. https://chromedevtools.github.io/devtools-protocol/ (fields that are not used are left out)
 */

/** method -> [parameters, answer] */
export interface Commands {
  'Browser.cancelDownload': [{ guid: string }, object];
  'Browser.close': [object, object];
  'Browser.getVersion': [object, { product: string }];
  'Browser.setDownloadBehavior': [{ behavior: 'default'; eventsEnabled: true }, object];
  'DOM.getFileInfo': [{ objectId: string }, { path: string }];
  'Fetch.enable': [{ patterns: readonly { urlPattern: string }[] }, object];
  'Fetch.failRequest': [{ requestId: string; errorReason: 'Aborted' | 'BlockedByClient' }, object];
  'Fetch.fulfillRequest': [
    { requestId: string; responseCode: number; responseHeaders: readonly HeaderEntry[]; body: string },
    object,
  ];
  'Page.addScriptToEvaluateOnNewDocument': [{ source: string }, object];
  'Page.enable': [object, object];
  'Page.navigate': [{ url: string }, { errorText?: string }];
  'Runtime.addBinding': [{ name: string }, object];
  'Runtime.callFunctionOn': [
    {
      objectId: string;
      functionDeclaration: string;
      arguments: readonly { value: unknown }[];
      awaitPromise?: boolean;
      returnByValue?: boolean;
      userGesture?: boolean;
    },
    Evaluated,
  ];
  'Runtime.enable': [object, object];
  'Runtime.evaluate': [{ expression: string; contextId: number }, Evaluated];
  'Runtime.releaseObject': [{ objectId: string }, object];
  'Runtime.runIfWaitingForDebugger': [object, object];
  'Target.attachToBrowserTarget': [object, { sessionId: string }];
  'Target.closeTarget': [{ targetId: string }, object];
  'Target.setAutoAttach': [{ autoAttach: true; waitForDebuggerOnStart: true; flatten: true }, object];
}

/** event -> parameters */
export interface Events {
  'Browser.downloadWillBegin': { guid: string; url: string };
  'Browser.downloadProgress': { guid: string; state: 'inProgress' | 'completed' | 'canceled'; filePath?: string };
  'Fetch.requestPaused': { requestId: string; resourceType: string; request: { method: string; url: string } };
  'Runtime.bindingCalled': { name: string; payload: string; executionContextId: number };
  'Runtime.executionContextCreated': { context: ExecutionContext };
  'Runtime.executionContextDestroyed': { executionContextId: number };
  'Runtime.executionContextsCleared': object;
  'Target.attachedToTarget': { sessionId: string; targetInfo: { targetId: string; type: string; url: string } };
  'Target.detachedFromTarget': { sessionId: string };
}

export interface ExecutionContext {
  readonly id: number;
  readonly origin: string;
  readonly auxData?: { readonly isDefault?: boolean; readonly frameId?: string };
}

export interface Evaluated {
  readonly result: { readonly value?: unknown; readonly objectId?: string };
  readonly exceptionDetails?: { readonly text: string; readonly exception?: { readonly description?: string } };
}

export interface HeaderEntry {
  readonly name: string;
  readonly value: string;
}
