package com.statsig.console.reactor.quota;

import static com.statsig.console.quota.LimitClass.MUTATION;
import static com.statsig.console.quota.LimitClass.READ;
import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.quota.Quota;
import com.statsig.console.quota.QuotaLimit;
import com.statsig.console.reactor.quota.TestFleet.Process;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;

/** What holds between processes that share a quota, one thing at a time: 20 in any 10 s. */
class SharedQuotaTest {
    private static final String NAME = "statsig-console:quota:shop";
    private static final Set<com.statsig.console.quota.LimitClass> MUTATIONS = Set.of(MUTATION);
    private static final Duration LONG = Duration.ofHours(1);

    /** Until a new store gives out permits, and a process that is new to the others gets some. */
    private static final Duration START = Duration.ofSeconds(4);

    private final TestFleet fleet =
            new TestFleet(7, Quota.unlimited().withLimit(MUTATION, new QuotaLimit(20, Duration.ofSeconds(10))));

    private Process process() {
        return fleet.new Process();
    }

    /** Another that the others know, so that it gets its permits at once. */
    private Process known() {
        Process process = process();
        process.call(1, LONG, MUTATIONS, () -> {});
        fleet.pass(START);
        assertThat(process.done).isEqualTo(1);
        fleet.pass(Duration.ofSeconds(11));
        return process;
    }

    private void calls(Process process, int count) {
        for (int i = 0; i < count; i++) {
            process.call(1, LONG, MUTATIONS, () -> {});
        }
    }

    @Test
    void whatOneProcessSentCountsForTheOthers() {
        Process a = known();
        Process b = known();
        calls(a, 15);
        fleet.pass(Duration.ofSeconds(2));
        calls(b, 15);
        fleet.pass(Duration.ofSeconds(2));
        assertThat(a.sent + b.sent).isEqualTo(2 + 20);
        fleet.pass(Duration.ofSeconds(10));
        assertThat(a.sent + b.sent).isEqualTo(2 + 30);
        assertThat(fleet.exceeded()).isZero();
    }

    @Test
    void whatAKilledProcessHeldCountsUntilAWindowAfterItsLease() {
        Process a = known();
        Process b = known();
        calls(a, 20);
        fleet.pass(Duration.ofMillis(60));
        assertThat(a.sent).isEqualTo(21);
        a.own.dead = true;
        calls(b, 20);
        fleet.pass(Duration.ofSeconds(15));
        assertThat(b.sent).as("6 s of lease and a window of 10 s").isEqualTo(1);
        fleet.pass(Duration.ofSeconds(3));
        assertThat(b.sent).isEqualTo(21);
        assertThat(fleet.exceeded()).isZero();
    }

    @Test
    void whatAKilledProcessWaitedForGoesToTheOthersInSeconds() {
        Process a = known();
        Process b = known();
        calls(a, 40);
        fleet.pass(Duration.ofSeconds(8));
        assertThat(a.sent).isEqualTo(21);
        a.own.dead = true;
        calls(b, 10);
        fleet.pass(Duration.ofSeconds(8));
        assertThat(b.sent).isEqualTo(11);
    }

    @Test
    void aProcessThatStoodStillSendsNothingOnAPermitThatHasLapsed() {
        Process a = known();
        Process b = known();
        calls(a, 10);
        fleet.pass(Duration.ofMillis(5));
        while (a.sent == 1 && a.open == 10 && fleet.store.updates % 2 == 0) {
            fleet.pass(Duration.ofMillis(1));
        }
        int before = a.sent;
        a.own.pause(Duration.ofSeconds(60));
        calls(b, 20);
        fleet.pass(Duration.ofSeconds(59));
        assertThat(a.sent).isEqualTo(before);
        fleet.pass(Duration.ofSeconds(30));
        assertThat(a.done).as("they wait again").isEqualTo(11);
        assertThat(b.done).isEqualTo(21);
        assertThat(fleet.exceeded()).isZero();
    }

    @Test
    void aPauseReachesAllWithinAHeartbeat() {
        Process a = known();
        Process b = known();
        b.work(200, 2, 1, MUTATION);
        fleet.pass(Duration.ofMillis(300));
        a.line.run(MUTATIONS, permit -> {
                    permit.sent();
                    permit.refused(Duration.ofSeconds(7), Duration.ofSeconds(7));
                    return Mono.empty();
                })
                .subscribe();
        fleet.pass(Duration.ofSeconds(1));
        int sent = b.sent;
        fleet.pass(Duration.ofMillis(5_500));
        assertThat(b.sent).isEqualTo(sent);
        fleet.pass(Duration.ofSeconds(20));
        assertThat(b.sent).isGreaterThan(sent);
    }

    @Test
    void oneRefusalIsEnoughForAll() {
        Process a = known();
        List<Process> others = List.of(known(), known());
        List<Permit> permits = new ArrayList<>();
        for (Process process : others) {
            process.line
                    .run(MUTATIONS, permit -> {
                        permit.sent();
                        permits.add(permit);
                        return Mono.never();
                    })
                    .subscribe();
        }
        a.line.run(MUTATIONS, permit -> {
                    permit.sent();
                    permits.add(permit);
                    return Mono.never();
                })
                .subscribe();
        fleet.pass(Duration.ofMillis(100));
        assertThat(permits).hasSize(3);
        permits.forEach(permit -> permit.refused(null, Duration.ofSeconds(1)));
        fleet.pass(Duration.ofSeconds(1));
        FleetState state = FleetCodec.decode(fleet.store.value(NAME), 0);
        assertThat(state.quota.usage(MUTATION).learning.refusals).isEqualTo(1);
    }

    @Test
    void aStoreThatHasLostEverythingIsToldWhatProcessesRemember() {
        Process a = known();
        Process b = known();
        calls(a, 10);
        calls(b, 10);
        fleet.pass(Duration.ofSeconds(2));
        a.work(100, 5, 1, MUTATION);
        b.work(100, 5, 1, MUTATION);
        fleet.pass(Duration.ofMillis(1_500));
        fleet.store.loseAll();
        fleet.pass(Duration.ofMinutes(3));
        assertThat(a.done + b.done).isEqualTo(2 + 20 + 200);
        assertThat(fleet.exceeded()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {-3_600, -5, 5, 3_600})
    void aClockOfTheStoreThatIsSetChangesNothing(int seconds) {
        Process a = known();
        Process b = known();
        a.work(60, 5, 1, MUTATION);
        b.work(60, 5, 1, MUTATION);
        fleet.pass(Duration.ofSeconds(12));
        fleet.store.ahead = fleet.store.ahead.plusSeconds(seconds);
        fleet.pass(Duration.ofSeconds(50));
        assertThat(a.done + b.done).isGreaterThan(2 + 100);
        assertThat(fleet.exceeded()).isZero();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void withoutTheStoreCallsWaitOrFailWithTheReason(boolean silent) {
        Process a = known();
        fleet.store.silent = silent;
        fleet.store.broken = !silent;
        calls(a, 3);
        a.call(1, Duration.ofSeconds(5), MUTATIONS, () -> {});
        fleet.pass(Duration.ofSeconds(6));
        assertThat(a.sent).isEqualTo(1);
        assertThat(a.failure)
                .isInstanceOfSatisfying(
                        LineTooLongException.class,
                        late -> assertThat(late.trouble())
                                .contains("cannot be reached", silent ? "TimeoutException" : "store.test:6379"));
        assertThat(a.away).hasSize(1).doesNotContainNull();
        fleet.store.silent = false;
        fleet.store.broken = false;
        fleet.pass(Duration.ofSeconds(3));
        assertThat(a.done).isEqualTo(4);
        assertThat(a.away).hasSize(2).endsWith((Throwable) null);
    }

    @Test
    void withoutTheStoreAProcessMayGoOnWithItsPart() {
        fleet.options = o -> o.whenAway(WhenAway.localShare(2));
        Process a = known();
        fleet.store.broken = true;
        a.work(100, 5, 1, MUTATION);
        fleet.pass(Duration.ofSeconds(9));
        assertThat(a.sent).isEqualTo(1 + 10);
        fleet.pass(Duration.ofSeconds(10));
        assertThat(a.sent).isEqualTo(1 + 20);
        fleet.store.broken = false;
        fleet.pass(Duration.ofSeconds(60));
        assertThat(a.done).isEqualTo(101);
        assertThat(fleet.exceeded()).isZero();
    }

    @Test
    void aValueOfAnotherVersionIsRefusedAndKept() {
        byte[] future = {FleetCodec.FORMAT + 1, 2, 3};
        fleet.store.put(NAME, future);
        Process a = process();
        calls(a, 1);
        fleet.pass(Duration.ofSeconds(2));
        assertThat(a.failure)
                .isInstanceOfSatisfying(
                        LineTooLongException.class,
                        refused -> assertThat(refused.trouble()).contains("format 2", "Use the same version"));
        assertThat(fleet.store.value(NAME)).isSameAs(future);
        assertThat(a.open).isZero();
    }

    @Test
    void aValueOfSomethingElseIsRefused() {
        fleet.store.put(NAME, new byte[] {FleetCodec.FORMAT, 2, 3});
        Process a = process();
        calls(a, 1);
        fleet.pass(Duration.ofSeconds(2));
        assertThat(a.failure)
                .isInstanceOfSatisfying(
                        LineTooLongException.class,
                        refused -> assertThat(refused.trouble()).contains("cannot be read", "Delete that value"));
    }

    @Test
    void processesGetEqualSharesHoweverMuchTheyWant() {
        List<Process> all = List.of(process(), process(), process(), process());
        int concurrency = 4;
        for (Process process : all) {
            process.work(10_000, concurrency, 1, MUTATION);
            concurrency *= 2;
        }
        fleet.pass(Duration.ofMinutes(10));
        int sum = all.stream().mapToInt(process -> process.sent).sum();
        assertThat(sum).isGreaterThan(1_100);
        System.out.println(
                "equal shares: " + all.stream().map(process -> process.sent).toList());
        assertThat(all).allMatch(process -> process.sent >= 0.8 * sum / 4);
    }

    @Test
    void callsOfAWholeShareGoFirstWhoeverMakesThem() {
        Process bulk = known();
        Process person = known();
        bulk.work(10_000, 10, 0.9, MUTATION);
        fleet.pass(Duration.ofSeconds(60));
        person.call(1, Duration.ofSeconds(3), MUTATIONS, () -> {});
        fleet.pass(Duration.ofSeconds(1));
        assertThat(person.done).isEqualTo(2);
        assertThat(fleet.exceeded()).isZero();
    }

    @Test
    void aCallThatIsCancelledWhileItWaitsIsNeverSent() {
        Process a = known();
        Process b = known();
        calls(a, 20);
        fleet.pass(Duration.ofSeconds(1));
        List<Disposable> waiting = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            waiting.add(b.call(1, LONG, MUTATIONS, () -> {}));
        }
        fleet.pass(Duration.ofSeconds(2));
        waiting.forEach(Disposable::dispose);
        calls(a, 20);
        fleet.pass(Duration.ofSeconds(12));
        assertThat(b.sent).isEqualTo(1);
        assertThat(a.sent).isEqualTo(41);
    }

    @Test
    void readsWithoutALimitNeedNoStoreUntilTheyAreRefused() {
        fleet.store.broken = true;
        Process a = process();
        a.call(1, LONG, Set.of(READ), () -> {});
        fleet.pass(Duration.ofSeconds(1));
        assertThat(a.done).isEqualTo(1);
        assertThat(a.away).isEmpty();
    }

    @Test
    void theContextOfTheCallerArrives() {
        Process a = known();
        List<String> seen = new ArrayList<>();
        a.line.run(
                        MUTATIONS,
                        permit ->
                                Mono.deferContextual(context -> Mono.fromRunnable(() -> seen.add(context.get("who")))))
                .contextWrite(context -> context.put("who", "caller"))
                .subscribe();
        fleet.pass(Duration.ofSeconds(1));
        assertThat(seen).containsExactly("caller");
    }

    @Test
    void aProcessThatLeavesTellsWhatItHasDone() {
        Process a = known();
        List<Permit> permits = new ArrayList<>();
        Disposable call = a.line.run(MUTATIONS, permit -> {
                    permits.add(permit);
                    return Mono.never();
                })
                .subscribe();
        fleet.pass(Duration.ofMillis(500));
        assertThat(permits).hasSize(1);
        assertThat(held()).isEqualTo(1);
        call.dispose();
        a.line.leave(a.away::add);
        fleet.pass(Duration.ofMillis(20));
        assertThat(held()).isZero();
        int updates = fleet.store.updates;
        fleet.pass(Duration.ofMinutes(5));
        assertThat(fleet.store.updates).as("it is quiet then").isLessThanOrEqualTo(updates + 1);
    }

    private int held() {
        return FleetCodec.decode(fleet.store.value(NAME), 0).quota.usage(MUTATION).inFlight;
    }

    @Test
    void anExchangeThatArrivesAfterALaterOneChangesNothing() {
        FleetState.Ask first = ask(1);
        byte[] one = FleetState.exchange(null, 1_000_000, 0, first).state();
        byte[] two = FleetState.exchange(one, 1_000_100, 100_000_000, ask(2)).state();
        assertThat(FleetState.exchange(two, 1_000_200, 200_000_000, first).state())
                .isSameAs(two);
    }

    private FleetState.Ask ask(long number) {
        return new FleetState.Ask(
                42, number, 0, List.of(), java.util.Map.of(), List.of(), fleet.limits, 6_000_000_000L, number, null);
    }
}
