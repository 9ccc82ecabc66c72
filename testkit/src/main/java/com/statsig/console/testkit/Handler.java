package com.statsig.console.testkit;

/** Does one operation. It is called by one thread at a time for each project. */
interface Handler {
    /** @throws Refusal when the request is to be answered with an error */
    Reply handle(Call call);
}
