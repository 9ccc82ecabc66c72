package com.statsig.console.reactor.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.handler.codec.dns.DefaultDnsQuestion;
import io.netty.handler.codec.dns.DnsRecordType;
import io.netty.resolver.dns.DnsNameResolverTimeoutException;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;

class RefusalTest {
    @Test
    void anUnknownHostDoesNotHeal() {
        assertThat(Refusal.of(new UnknownHostException("nowhere.example"))).isNotNull();
    }

    @Test
    void aNameServerThatIsSilentMayHeal() {
        Throwable unknown = new UnknownHostException("statsigapi.example")
                .initCause(new DnsNameResolverTimeoutException(
                        new InetSocketAddress("127.0.0.1", 53),
                        new DefaultDnsQuestion("statsigapi.example.", DnsRecordType.A),
                        "query timed out"));
        assertThat(Refusal.of(unknown)).isNull();
    }
}
