/**
 * A simulated Statsig project with its Console API, for tests and demonstrations. It keeps its state in memory, answers
 * on a local port, and needs neither a key nor the network.
 *
 * <p><b>Start it.</b> {@link com.statsig.console.testkit.ConsoleSandbox#start()} gives a sandbox on a free port; a client
 * is pointed to its {@code baseUrl()} and uses its {@code apiKey()}. In JUnit,
 * {@link com.statsig.console.testkit.ConsoleSandboxExtension} starts it, resets it before each test and stops it:
 *
 * <pre>{@code
 * @RegisterExtension
 * static final ConsoleSandboxExtension SANDBOX = ConsoleSandboxExtension.create();
 *
 * @Test
 * void archivesAGateInSpiteOfAnOutage() {
 *     ConsoleSandbox sandbox = SANDBOX.get();
 *     sandbox.put("gates", Map.of("name", "A Gate"));           // what is there before the test
 *     sandbox.faults().next(1).of(GateRoutes.ARCHIVE).answer(503); // what goes wrong
 *
 *     // the code under test archives the gate a_gate, with a client to sandbox.baseUrl() and sandbox.apiKey()
 *
 *     Optional<Gate> gate = sandbox.item("gates", "a_gate", Gate.class);   // what is there after it
 *     long attempts = sandbox.requestCount(GateRoutes.ARCHIVE);            // what the service has seen: 2
 * }
 * }</pre>
 *
 * <p><b>Resources.</b> {@code put} and {@code remove} arrange the project without HTTP; {@code item} and {@code items}
 * read it. {@code attach} adds what the API only reads, such as pulse results, values of metrics and events of alerts.
 * Groups are named as the client names them: {@code gates}, {@code dynamicConfigs}.
 *
 * <p><b>Faults.</b> {@link com.statsig.console.testkit.Faults} says how often, for which requests, and what goes wrong:
 * an error status, a 429, a reset before or after the request is carried out, an answer that ends too early or comes
 * late, interim answers before it, an outage.
 *
 * <p><b>Time.</b> {@code advance} moves the time on without waiting: what is scheduled happens, permits of a quota come
 * back.
 *
 * <p><b>Requests.</b> {@code requestCount} and {@code requests} tell what has arrived, as
 * {@link com.statsig.console.testkit.SandboxRequest}s.
 *
 * <p><b>Settings.</b> {@link com.statsig.console.testkit.ConsoleSandbox.Builder} sets the key, a quota (unlimited by
 * default), whether a 429 has a {@code Retry-After}, the clock, the size of pages, and whether what a request refers to
 * must be there ({@code checkReferences}).
 *
 * <p><b>From other languages.</b> {@code java -jar statsig-console-testkit-VERSION-standalone.jar --help}: the sandbox as
 * a program, which tests arrange over HTTP.
 *
 * <p><b>It is not Statsig.</b> It follows the published description of the API; it evaluates no gate and computes no
 * result. {@link com.statsig.console.testkit.ConsoleSandbox} says what it checks and what it does not. What each
 * operation does is written in the package {@code groups}, one file for each group of the API. The packages below this
 * one are not API.
 */
@NullMarked
package com.statsig.console.testkit;

import org.jspecify.annotations.NullMarked;
