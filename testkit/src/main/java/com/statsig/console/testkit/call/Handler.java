package com.statsig.console.testkit.call;

/** Does one operation. It is called by one thread at a time for each project. */
public interface Handler {
    /** @throws Refusal when the request is to be answered with an error */
    Reply handle(Call call);
}
