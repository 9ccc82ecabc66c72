package com.statsig.console.testkit;

import com.statsig.console.ApiKey;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * A {@link ConsoleSandbox} for JUnit tests. In a static field it runs for all tests of the class and is reset before
 * each; in an instance field each test has its own.
 *
 * <pre>{@code
 * @RegisterExtension
 * static ConsoleSandboxExtension sandbox = ConsoleSandboxExtension.create();
 *
 * @Test
 * void readsAGate() {
 *     sandbox.get().put("gates", Map.of("name", "A Gate"));
 *     // a client to sandbox.baseUrl() with sandbox.apiKey()
 * }
 * }</pre>
 *
 * <p>{@code @ExtendWith(ConsoleSandboxExtension.class)} does as well; either way a test may have a parameter of the
 * type {@link ConsoleSandbox}. Because of the reset, resources are put there in {@code @BeforeEach}, not
 * {@code @BeforeAll}. {@code @Nested} classes share the sandbox of the class around them.
 *
 * <p>Tests that share a sandbox run one after the other, also where JUnit runs tests at the same time: each waits in
 * {@code beforeEach} until the one before it has ended. Tests that shall run at the same time have an instance field.
 */
public final class ConsoleSandboxExtension
        implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback, ParameterResolver {
    private final ConsoleSandbox.Builder settings;
    private volatile @Nullable ConsoleSandbox sandbox;
    /** How many classes the sandbox serves that are under way: the outer one, and the nested one in it. */
    private final AtomicInteger classes = new AtomicInteger();
    /** Held by the test that has the sandbox. */
    private final ReentrantLock turn = new ReentrantLock();

    /** Used by {@code @ExtendWith}. */
    public ConsoleSandboxExtension() {
        this(ConsoleSandbox.builder());
    }

    private ConsoleSandboxExtension(ConsoleSandbox.Builder settings) {
        this.settings = settings;
    }

    /** With a sandbox without limits, on a free port. */
    public static ConsoleSandboxExtension create() {
        return new ConsoleSandboxExtension();
    }

    /** With a sandbox that has these settings. */
    public static ConsoleSandboxExtension create(ConsoleSandbox.Builder settings) {
        return new ConsoleSandboxExtension(settings);
    }

    /**
     * The sandbox.
     *
     * @throws IllegalStateException outside of a test
     */
    public ConsoleSandbox get() {
        ConsoleSandbox running = sandbox;
        if (running == null) {
            throw new IllegalStateException(
                    "The sandbox runs only during tests: is the field annotated with @RegisterExtension?");
        }
        return running;
    }

    /** {@link ConsoleSandbox#baseUrl()}. */
    public String baseUrl() {
        return get().baseUrl();
    }

    /** {@link ConsoleSandbox#apiKey()}. */
    public ApiKey apiKey() {
        return get().apiKey();
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        if (classes.getAndIncrement() == 0) {
            sandbox = settings.start();
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) throws InterruptedException {
        if (turn.isHeldByCurrentThread()) {
            throw new IllegalStateException("This test was started by the thread of another that has the sandbox and"
                    + " waits for a task: make the field of the extension an instance field");
        }
        turn.lockInterruptibly();
        ConsoleSandbox running = sandbox;
        if (running == null) {
            sandbox = settings.start();
        } else {
            running.reset();
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (classes.get() == 0) {
            stop();
        }
        if (turn.isHeldByCurrentThread()) {
            turn.unlock();
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (classes.decrementAndGet() == 0) {
            stop();
        }
    }

    private void stop() {
        ConsoleSandbox running = sandbox;
        sandbox = null;
        if (running != null) {
            running.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == ConsoleSandbox.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return get();
    }
}
